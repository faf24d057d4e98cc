<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Chainrule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Centres, one below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Curved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete and reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distribute across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group into a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Middles, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open or edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a + b)·(b + 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-inf at -1, where the slope is inf; NaN below -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-inf at 0 and inf at -0; NaN at negative whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-inf at 0, where the slope is inf; NaN below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-inf for a determinant of 0, NaN for one below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-inf for nothing but -inf, with the gradient NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 at 0; the slope is 0 everywhere, which blocks the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 where a is 0, whatever b; at (0, 0) both slopes are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 - erf(x), with all digits for large x too, where it is tiny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 at 0, where the slope is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for a positive x, -1 for a negative one, 0 for 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 over square root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to the power of x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>256 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class drawn at random by the scores, softened so that it has a gradient; the lower tau, the nearer to one-hot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft under a fresh id and the name wanted, or its own made free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map in the corner when the canvas shows only a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix product with something added, such as a bias: the whole of a linear layer. c broadcasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative base has a power only for whole exponents; NaN otherwise. The slope in the exponent, a**b * log(a), does not exist for a negative base: wire a constant to the exponent if it is meant to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, in Markdown: # heading, **bold**, *italic*, - list. Ctrl+Enter or a click outside ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product of three: each gradient is the product of the other two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second canvas on the same graph, with its own camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smooth form of relu without exponentials; b says how smooth, and 0 gives relu itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smooth form of relu, always positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor of the shape of x that holds one number throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term for each input, a letter for each dimension; without &quot;-&gt;&quot; the result has the letters that occur once, in alphabetical order. &quot;...&quot; stands for leading dimensions that broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value or a gradient that would take more is refused before memory is taken for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that learning changes, such as a weight or a bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that stays as it is; no gradient reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that you type in; it gets a gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value used twice: its partial gradients arrive one by one and add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view: nothing is copied. The gradient of an element is the sum over its repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute differences, too low ones counting q and too high ones 1 - q: least at the quantile q of the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a variable, an operation, a port or a saved block, its top left corner at a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at t&amp;he pointer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add eps under the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add new records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reroute dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds each element of the source to the place in x that the index gives: the reverse of gather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds slices of the source to the slices of x with the given numbers: the reverse of index select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up the elements along the named dimensions, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After name comes a part of a name, as in name w1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After op comes an operation, as in op mul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After role comes one of input, parameter and constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After shape come sizes, as in shape 3x4, or scalar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An elu scaled so that the activations of deep layers keep mean 0 and variance 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embedding is this: rows of a table. The gradient of a slice that is picked twice is the sum of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An s-shaped curve from -1 to 1 that levels off more slowly than tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An s-shaped curve from 0 to 1 that turns a score into a probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranges the elements, in their order, in another shape; a size of -1 is worked out from the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At (0, 0) torch gives NaN for the slope in b; along a = 0 the value is constant, so it is 0 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 any slope from 0 to 1 is a subgradient. NaN stays NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 there are slopes from -1 to 1; the one of least size, 0, is taken, as torch does (JAX takes 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a tie the gradient is split evenly, as torch and JAX do it for two tensors. NaN if either is NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At right &amp;angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At right angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengio, Léonard and Courville, Estimating or Propagating Gradients Through Stochastic Neurons, 2013.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark 1 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark 2 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark 3 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark 4 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark 5 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark 6 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark 7 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark 8 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark 9 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both branches are computed. where(x &gt; 0, sqrt(x), 0) has the gradient NaN at x = -1, since 0 times NaN is NaN; keep x in the domain inside the branch too: where(x &gt; 0, sqrt(where(x &gt; 0, x, 1)), 0). torch and JAX do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both constants: Klambauer et al., Self-Normalizing Neural Networks, 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each channel of each sample to mean 0 and variance 1, then scales and shifts each channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the whole batch, then scales and shifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings groups of channels to mean 0 and variance 1, each sample by itself, then scales and shifts each channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the last dimensions to mean 0 and variance 1, each row by itself, then scales and shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change some fields of a record; empty if none differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cholesky factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a safe input too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or drag over the empty canvas; Shift adds, Ctrl toggles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Chainrule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute every value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute every value and the gradients of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection beside itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and drag from the port to another output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts a tensor along a dimension into up to four parts of the given sizes, such as the gates of an LSTM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts a tensor in two before the entry with a number; both parts are outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts entries out of one dimension as Python&apos;s x[start:end:step] does; negative numbers count from the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts out a run of entries of one dimension: ``length`` of them, from number ``start`` on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;istribute down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauphin et al., Language Modeling with Gated Convolutional Networks, 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances of pairs that belong together (target 1), and how far short of the margin the others are (-1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides the last dimensions by the root of their mean square, each row by itself, then scales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides the vectors along a dimension by their length, so that only their direction is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click on a variable, or begin to type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click on the empty canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a variable or an operation here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from an output to an input; release on a port or on a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag its title; its edges make it larger or smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag sideways on a number field; Shift finer, Ctrl coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag sideways to change the number · Shift finer, Ctrl coarser · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the middle or right button, or with Space held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or the arrow keys; Shift moves four grid steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw across them with Ctrl and the right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it on the wire; or add one while the wire is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each wire&apos;s gradient goes through this where its value was broadcast on the way forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape, each in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape, or the right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact near its root at 1.4616 too. Recurrence, reflection and asymptotic series: Abramowitz and Stegun, 6.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact to the last digit near 0 too, where exp(x) - 1 would lose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact to the last digit near 0 too, where log(1 + x) would lose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind an operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;irst step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed a node from what feeds ``between``, which goes if nothing else reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed it the logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by its name, and run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find nodes by name, operation, number or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each place along a dimension the product of all elements up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each place along a dimension the sum of all elements up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each place of an image the channels as probabilities that add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each query the average of the values, weighed by the softmax of its products with the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For negative x it is reckoned as a quotient, which keeps its digits. Barron, Squareplus, 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the singular values, each replaced by the product of the others, so that no inverse is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From weight 1/2 on it is reckoned from b, so that weight 1 gives exactly b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganin and Lempitsky, Unsupervised Domain Adaptation by Backpropagation, 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian likelihood loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the port a later place on its block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the port an earlier place on its block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected node another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives x as it is and marks it: values up to here may be computed anew on the way back instead of being kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives x as it is, and a gradient of 0: what feeds it counts as reached, but is not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives x as it is, but keeps each element of the gradient between -limit and limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives x as it is, but lets no gradient through: what feeds it is treated as a constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives x as it is, but multiplies the gradient by a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives x as it is, but turns the gradient round: what lies before it learns to make the loss larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives x as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into the selected block, or type a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bookmark &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bookmark &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bookmark &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bookmark &amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bookmark &amp;5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bookmark &amp;6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bookmark &amp;7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bookmark &amp;8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to bookmark &amp;9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end of the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next node that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the node that was found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search field of the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start of the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient: Murray, Differentiation of the Cholesky decomposition, 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadsell, Chopra and LeCun, Dimensionality Reduction by Learning an Invariant Mapping, 2006.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the squared difference up to delta, a straight line of slope delta beyond, averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the squared distance of vectors that belong together (target 1); of others (-1) what it lacks to the margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hendrycks and Gimpel, Gaussian Error Linear Units, 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each anchor fails to be nearer, by the margin, to its positive than to its negative, averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each row&apos;s other classes come nearer than 1 to each of its own ones, averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each score falls short of the margin on its side, averaged. target: the side, 1 or -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the distribution given by log-probabilities is from a target distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the other classes&apos; scores come nearer than the margin to the right one&apos;s, averaged over classes and rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the scores of pairs fail to be in order by the margin. target: 1 if the first belongs higher, else -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far vectors that belong together (target 1) differ in direction, and others (-1) do not, averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast steps play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How little two sets overlap: 1 less twice what they share over what they hold. input: probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How little two sets overlap: 1 less what they share over what either holds. input: probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each class is named in a row of class numbers, which ends at the first -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the filters of a convolution of images x change its result, summed with the gradient of that result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the filters of a convolution of signals x change its result, summed with the gradient of that result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How unlikely counts are if they come at a given rate, averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How unlikely targets are if they are normally distributed around the input with variance var, averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two passes, the mean first: the mean of squares less the square of the mean would lose its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InfoNCE loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert into wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert s&amp;election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slope is reckoned from its own value, 1 - y², and is 0 to the last digit beyond ±19: it has saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slope near 0 comes from its power series: the difference of two nearly equal numbers would lose all digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jang, Gu and Poole, Categorical Reparameterization with Gumbel-Softmax, 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins a run of dimensions, all of them unless told otherwise, into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the block for all graphs, under My blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected nodes where they are, whatever is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps x between two bounds; a bound may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koenker and Bassett, Regression Quantiles, 1978.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ast step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the selection, or everything, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays a filter times each number along a signal and adds them up: the way back of a convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays a filter times each number over an image and adds them up: the way back of a convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading dimensions are a batch and broadcast. A vector counts as a row on the left, as a column on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out every wire that does not start or end at what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the &amp;block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the steps and show the whole result; Escape on the canvas does so too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear algebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up a row of the table of weights for each number. A row that is looked up twice gets both gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an edit; its docstring&apos;s first line is its label. EditError, with nothing changed, if it is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one block of the selection, and name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the frame blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the frame green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the frame grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the frame purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the frame red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the frame yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the gaps from left to right equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the gaps from top to bottom equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected node the one to differentiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this place and this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martins and Astudillo, From Softmax to Sparsemax, 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix products, a bias that broadcasts, mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse wheel, or pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse: the wheel zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a frame with what lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all wires of an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move port d&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move port u&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the focus to the next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the focus to the panel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the elements along dimensions; those that fall off the end come back at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies tensors and sums over the letters that the result lacks: &quot;ij,jk-&gt;ik&quot; is the matrix product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the elements along the named dimensions, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN where there is nothing to average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN; or: inf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier version of this file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that are floating-point already stay as they are, whatever their precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX has no operator of its own: Equal followed by Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX has none: Unsqueeze followed by Concat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a matrix the vector on a diagonal; of a vector the matrix that has it there and 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the step slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One divided by the square root of x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One divided by x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only wires of the sele&amp;ction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the first input on as it is, as if it were not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picks one element for each entry of the index, which replaces the position along ``dim``.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picks whole slices of a dimension by their numbers, counted from 0; a number may come twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson likelihood loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports of this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a frame around the selection; it carries what lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a node into a wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a note on the canvas, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put another operation in its place and keep the wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in what the clipboard holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the bottom edges at one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the left edges at one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the middles at one horizontal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the middles at one vertical line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right edges at one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the top edges at one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is in the block in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a border of one value around a tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts in a dimension of size 1, so that it comes to be number ``dim``.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts one number wherever the mask is true, and leaves x elsewhere; -inf before a softmax hides an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts tensors of one shape side by side along a new dimension; numbers become a vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts tensors one after the other along a dimension that they have; all other sizes must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the dimensions in another order: the i-th of the result is dimension ``dims[i]`` of x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers between 0 and 1, as many as x has, all equally likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers of mean 0 and variance 1, as many as x has, normally distributed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced: views jump where they are going, and nothing runs along the wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release on an output to let all these wires start there · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to cut the wires that the stroke crosses · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to keep this size · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to put it here · Shift keeps to one axis · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats each entry of a dimension so many times, next to itself; without a dim, of the flattened tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats the whole tensor so many times along each dimension; ``dims`` belongs to the last ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats x along dimensions of size 1 and new leading dimensions until it has a shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverses the order of the elements along the named dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again on every edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run backward (Shift+F5), then step with F10 and Shift+F10, or drag the slider under the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the graph as PNG or SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to the palett&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, classes, and the loss of a classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrub a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for what to add, and put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a frame first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node after a backward run (Shift+F5) to see how its gradient comes about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that feeds the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that the selection feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an operation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nodes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing, leave a block, leave the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one block first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one node first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one node, frame or note first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one operation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one port inside a block first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several nodes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select upstrea&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what the rectangle touches · Shift adds, Ctrl toggles · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bookmark &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bookmark &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bookmark &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bookmark &amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bookmark &amp;5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bookmark &amp;6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bookmark &amp;7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bookmark &amp;8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set bookmark &amp;9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets elements to 0, each with chance p, and enlarges the others so that the mean stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several changes, made one after the other, as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes broadcast, with care: (n, 1) against (n,) compares every element with every other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shazeer, GLU Variants Improve Transformer, 2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything in its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the level above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place and the step that were marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selection, or everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid neuron in gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters along signals and sums the products at each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters over images and sums the products at each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;lit view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square, then add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step, with the focus on the slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums x down to a shape that broadcasts to its own: the reverse of broadcasting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two inputs of the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps two dimensions: rows become columns. A vector stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take records away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected nodes out of their wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selection away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selection away and feed what it fed from what fed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selection to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a where the condition is true, b elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away dimensions of size 1: those named, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Huber loss divided by beta: its slope beyond is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hurwitz zeta function by the Euler-Maclaurin formula (Abramowitz and Stegun, 6.4.10 and 23.1.30); below 0 by reflection (6.4.7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle, between -π and π, of the vector whose height is a and whose width is b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle, between -π/2 and π/2, whose sine is x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle, between -π/2 and π/2, whose tangent is x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle, between 0 and π, whose cosine is x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of each channel over all its places, whatever the number of dimensions. x: (n, c, ...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of the elements along the named dimensions, or of all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of what each window sees of a signal. x: (n, c, l) or (c, l).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of what each window sees of an image. x: (n, c, h, w) or (c, h, w).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The averages of so many bins of a signal. x: (n, c, l) or (c, l).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The averages of so many bins of an image. x: (n, c, h, w) or (c, h, w).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The binary cross-entropy of each class&apos;s score, averaged. target: 1 for a row&apos;s own classes, 0 for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The binary cross-entropy of scores, easy ones counting less by the power gamma of what they miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that takes this one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cosine of an angle in radians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cosine of the angle between the vectors along a dimension: 1 for the same direction, -1 for the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-entropy of probabilities between 0 and 1 against targets between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-entropy of sigmoid(input) against targets between 0 and 1, from the scores themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-entropy of telling each query&apos;s own positive, by cosine, from those of all other queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cross-entropy of the scores that a linear layer gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The determinant: by how much the matrix stretches volumes. Leading dimensions are a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The determinants of what is left when a row and a column go, with signs: the slope of the determinant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference of two values: the first less the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot product of two vectors: the sum of their products, a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element in the middle of the order along one dimension, and its number there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elements along one dimension in order, the smallest first, and the numbers they had there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error function: the chance that a normal number of variance 1/2 lies within x of 0, with the sign of x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first half of a dimension times the sigmoid of the second half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is not reckoned as product / x, which would fail at 0, but from the products of the other elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient with respect to x is 0: only its shape matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hyperbolic cosine, (eˣ + e⁻ˣ) / 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hyperbolic sine, (eˣ - e⁻ˣ) / 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hyperbolic tangent: an s-shaped curve from -1 to 1, an activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The k largest elements along one dimension (or the smallest), sorted, and their numbers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger is taken out first, so nothing overflows: adds probabilities that are kept as logarithms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger of two values, element by element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest element along one dimension, and its number there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest element along the named dimensions, or of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest element is taken out first, so nothing overflows. The gradient is softmax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest element of each channel, whatever the number of dimensions. x: (n, c, ...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest element that each window sees of a signal, and its number there. x: (n, c, l) or (c, l).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest element that each window sees of an image, and its number, counted row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest elements of so many bins of a signal, and their numbers. x: (n, c, l) or (c, l).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest elements of so many bins of an image, and their numbers. x: (n, c, h, w) or (c, h, w).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest score is taken out first, so nothing overflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest whole number that is not above x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the difference of vectors along the last dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the vector (a, b), without overflow for large values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the vector of elements along the named dimensions, or of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of softmax, exact where the probability itself would vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of the determinant, which neither overflows nor vanishes. Leading dimensions are a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of the hyperbolic cosine of the differences, averaged: like the Huber loss, but smooth throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of the sigmoid, with all digits where the sigmoid itself is tiny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of the size of the gamma function: for a whole number x, of (x - 1)!.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of the sum of the exponentials along the named dimensions, or of all: a smooth maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of the sum of the exponentials of two values: a smooth maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm to base 10: the power of 10 that gives x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm to base 2: the power of 2 that gives x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logistic loss of scores on their side, averaged: a hinge without a kink. target: the side, 1 or -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower triangle whose product with its own transpose is x, a symmetric and positive definite matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix product: rows of a times columns of b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix products of two batches of equal size, pair by pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix whose product with x is the identity. Leading dimensions are a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix with everything above a diagonal set to 0; the diagonal 1 is the one above the main one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix with everything below a diagonal set to 0; the diagonal 1 is the one above the main one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean absolute error with its kink rounded off between -beta and beta, where it is a square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the absolute differences: outliers count less than in the mean squared error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the squared differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The n-th derivative of digamma: n = 0 is digamma itself, n = 1 trigamma, its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural logarithm of 1 plus x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural logarithm: the power of e that gives x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The negative log-probability that softmax of the scores gives to the right class, averaged over the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The negative of the right class&apos;s log-probability, averaged over the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the largest element along one dimension, or of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the smallest element along one dimension, or of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number whose hyperbolic sine is x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number whose hyperbolic tangent is x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number, 0 or more, whose hyperbolic cosine is x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outer product of two vectors: the matrix of all products of an element of a and one of b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities nearest to the scores along one dimension; small scores get exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of a matrix and a vector, a vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of two values, element by element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotient of two values: the first divided by the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records under fresh ids and free names; what lay at the clipping&apos;s level lies in ``parent``, shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape of wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid in straight pieces: 0 up to -3, 1 from 3 on, a line between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoid split into multiply, add, exp and reciprocal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign of the determinant, and the logarithm of its size. Leading dimensions are a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The silu of the first half of a dimension times the second half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sine of an angle in radians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sine of πx divided by πx, and 1 at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the logarithm of the gamma function; for whole n, the n-th harmonic number less 0.5772.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smaller of two values, element by element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest element along one dimension, and its number there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest element along the named dimensions, or of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest whole number that is not below x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softmax of -x: the smallest score gets the highest probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square root: the number that is x when squared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation of the elements along the named dimensions, or of all: the root of the variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the elements on the diagonal of a matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tangent of an angle in radians: sine divided by cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that lies between a and b as far as the weight says: a at weight 0, b at weight 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value times itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value with its sign changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value without its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variance of the elements along the named dimensions, or of all: the mean squared distance from the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole number nearest to x, with the gradient of x itself: makes rounding trainable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole number nearest to x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wire between a port and the first fitting one of a node that a change adds; empty if there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The x for which a @ x = b. Leading dimensions are a batch and broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, motion, keys and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change, then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To solve equations, solve is quicker and more exact than a product with the inverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To train through it, use the straight-through rounding, which lets the gradient pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpad: scrolling pans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigonometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns each class number into a row of zeros with a single 1 in that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the scores along one dimension into probabilities that add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns whole numbers and truth values into floating-point numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two functions composed: the chain rule at x = 2 gives 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-layer network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless training it gives x as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use log_softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the form with logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk along the wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the steps by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, inputs, a bias and tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What batch normalization keeps after a batch: the old statistics of each channel moved towards the batch&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of a after taking away b a whole number of times, with the sign of a (as in C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of a after taking away b a whole number of times, with the sign of b (as Python&apos;s %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What scrolling on the canvas does; with Ctrl it always zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the document would take to hold the parameters as they have become. EditError if one is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file held before its last saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What torch.utils.checkpoint does with a function. Chen et al., Training Deep Nets with Sublinear Memory Cost, 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a value comes into this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a value leaves this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both are given and min is above max, the result is max. The slope is 1 strictly between the bounds, 0 at and outside them. Bounds that are tensors with gradients of their own: minimum(maximum(x, low), high).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several are equally large, each gets its even share of the gradient, as in torch&apos;s amax and in JAX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several are equally small, each gets its even share of the gradient, as in torch&apos;s amin and in JAX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a differs from b; NaN differs from everything, itself included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a equals b exactly; NaN equals nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a is false; a number counts as true unless it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a is greater than b or equal to it; false if either is NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a is greater than b; false if either is NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a is less than b or equal to it; false if either is NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a is less than b; false if either is NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether at least one is true; a number counts as true unless it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether both are true; a number counts as true unless it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether exactly one is true; a number counts as true unless it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire the selected node to another, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire the selected nodes from left to right, outputs to free inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wires go level and upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wires swing out of their ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wires take the shortest way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without dims the elements are moved as if they lay in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes each element of the source over the place in x that the index gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as max(x, 0) + log1p(exp(-|x|)): no overflow for large x, no lost digits for very negative x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as max(z, 0) - z t + log1p(exp(-|z|)), which neither overflows nor loses digits. The slope is sigmoid(z) - t. weight: how much each element counts; pos_weight: how much the positive side of it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as |d| + log1p(exp(-2 |d|)) - log 2, which cannot overflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with exp(-|x|), which cannot overflow. The slope is reckoned from its own value, y * (1 - y), at most 1/4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network, 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class number cannot change by a little, so there is no slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comparison jumps between true and false, so it has no slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dim that is not of size 1 is left as it is, as in torch; ONNX refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a half goes to the even neighbour: 0.5 to 0, 1.5 to 2; the slope is 0 everywhere, also at the jumps, which blocks the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter twice in one term takes the diagonal, as in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map in the corner when the canvas shows only a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mask of truth values says what is seen, one of numbers is added to the scores; a query that sees nothing gives 0; is_causal and a mask may come together (torch refuses that)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matrix without an inverse is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a times the logarithm of b, and 0 where a is 0: a term of an entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a to the power of b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zero gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive average pooling of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive average pooling of signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive max pooling of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive max pooling of signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all entries tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along dim 0 unless told otherwise (torch wants the dim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along dim 0 unless told otherwise (torch wants the dim); the gradient holds where elements are 0 too, since nothing is divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along dim 1 unless told otherwise, as in torch (ONNX: the last); shorter vectors are divided by eps, not by their length, which makes their gradient huge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along dim 1 unless told otherwise, as in torch; shorter vectors are divided by eps, not by their length, which makes their gradient huge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the last dimension unless told otherwise; NaN for a row of nothing but -inf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the last dimension unless told otherwise; the slope where a probability just vanishes is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the third dimension from the end, the channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha: how much the positive side counts, the negative one 1 - alpha. Lin et al., Focal Loss for Dense Object Detection, 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any entry above 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any entry below -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arc cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arc sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arc tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as cross-entropy of the scores; class numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a tie each input gets half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average pooling of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average pooling of signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b counts as a vector only if it has one dimension (torch: also if it looks like a batch of vectors); a matrix without an inverse is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batched matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins to type a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary cross-entropy with logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both slopes at (0, 0) are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both slopes at (0, 0) are 0 (torch: NaN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcast to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the running statistics unless training or none are connected; divides by n, not n - 1, as in torch; new running statistics are an operation of their own, so there is no momentum here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cardinal sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes lie along dimension 1, or along the only one; the mean divides by the weights that count, added up, as in torch; it is 0 where all are ignored (torch: NaN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes lie along dimension 1, or along the only one; the mean divides by the weights that count, added up, as in torch; it is 0 where all are ignored (torch: NaN); with probabilities as target it divides by the number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes lie along dimension 1, or along the only one; the slope where the margin is just met is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cofactor matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complementary error function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concatenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrastive loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolution of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convolution of signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine embedding loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta times the smooth L1 loss with the same width. Huber, Robust Estimation of a Location Parameter, 1964.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>determinant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divides by n - 1 as torch does (correction 1); numpy and JAX divide by n (correction 0); NaN where n is not above the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divides by n - 1 as torch does (correction 1); numpy and JAX divide by n (correction 0); the gradient where all elements are equal is 0 (JAX: NaN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divides by n, not n - 1, as in torch; always by the sample&apos;s own statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divides by n, not n - 1, as in torch; eps 1e-5 as in torch and ONNX (Flax 1e-6, Keras 1e-3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divides by n, not n - 1, as in torch; one group unless told otherwise (torch wants the number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dividing by 0 gives inf, -inf or (0 / 0) NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e to the power of x, less 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e to the power of x: the function that is its own slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each sample, along dimension 0, by itself, then the mean over them unless told otherwise; a vector is one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einsum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eps is added to the difference, as in torch, so equal vectors have a small distance and a gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal largest elements share the gradient evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal smallest elements share the gradient evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact everywhere; torch switches to x itself where beta * x is above 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact unless told otherwise, as in torch and ONNX; JAX and tinygrad take the tanh form, which is off by up to 0.00047</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclusive or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp minus 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter gradient of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter gradient of signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focal loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full adds the constant log(2 pi) / 2. Nix and Weigend, Estimating the mean and variance of the target probability distribution, 1994.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gated linear unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global max pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gumbel softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinge embedding loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hinge loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperbolic cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperbolic sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperbolic tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypotenuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inf above 709.78 (88.7 in float32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inf at 0 and -inf at -0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inf at 0 and at negative whole numbers; the slope there is that of digamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inf at 0, where the slope is -inf; NaN below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inf at 1 and -inf at -1, where the slope is inf; NaN outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: (n, d); linear_weight: (c, d); linear_bias: (c); target: the number of each row&apos;s class, (n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: log-probabilities, such as those of log_softmax; target: the number of each row&apos;s class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: scores, also called logits; target: the number of each row&apos;s class, or, of the input&apos;s shape, the probability of each class, which gets a gradient. Log-softmax and the choice of the class are one step, so that nothing overflows. weight: how much each class counts. Rows whose target is ignore_index do not count. label_smoothing: the part of the target that is spread evenly over all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: the logarithm of the rate, or, unless log_input, the rate itself, to which eps is added in the logarithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverse hyperbolic cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverse hyperbolic sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverse hyperbolic tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is detached: the gradient stops here on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own gradient needs a matrix with an inverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear layer with cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of 1 plus x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of a sum of exps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of the determinant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of the gamma function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of the sum of exps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-cosh loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log_target: the target is given as log-probabilities too. &quot;batchmean&quot; divides by the size of the first dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithm to base 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithm to base 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin ranking loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix inverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix product plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix times vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max pooling of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max pooling of signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum is the part of the new value, as in torch (ONNX, Keras and Flax: of the old one, 0.9); the variance kept divides by n - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves the selection further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-label margin loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-label soft margin loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-margin loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n is 1, trigamma, unless told otherwise; infinite at 0 and at negative whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names, operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative log-likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalized_shape: the sizes of those dimensions; the last one unless given. Zhang and Sennrich, Root Mean Square Layer Normalization, 2019.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalized_shape: the sizes of those dimensions; the last one unless given. weight and bias have that shape. Ba, Kiros and Hinton, Layer Normalization, 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an even number of elements the lower of the two in the middle, as in torch (numpy: their mean); NaN if one is NaN; the last dimension unless told otherwise (torch: of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of equal elements the first counts and gets the whole gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of equal elements the first counts and gets the whole gradient; the stride is the window&apos;s size unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of equal elements the first is taken, and gets the whole gradient: its number is an output too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of equal elements the first; without a dim its number in the flattened tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the symmetric part of x, so that the gradient is symmetric (torch reads the lower triangle only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or press Tab to search for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or: problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = 2: the root of the sum of squares. p = 1: the sum of sizes. p = inf: the largest size. Large and tiny elements are scaled on the way, so that their squares neither overflow nor vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p: 1 adds up the shortfalls, 2 their squares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pad: entries before and after the last dimension, then before and after the one in front of it, and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pans the canvas while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parametric relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polygamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantile loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query: (..., l, e); key: (..., s, e); value: (..., s, v); attn_mask: broadcasts to (..., l, s). scale: 1 / sqrt(e) unless given. Vaswani et al., Attention Is All You Need, 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random numbers do not depend on the values of the input, only on its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>randomized leaky relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reciprocal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu up to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remainder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remainder (sign of a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reshape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run again on every edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running statistics are kept for later, not learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scatter add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign and log of the determinant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes; ? for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth L1 loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth: added above and below, so that two empty sets agree. Milletari et al., V-Net, 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth: added above and below, so that two empty sets agree. Rahman and Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft margin loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax of channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softsign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solve equations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted, the largest first; of equal elements the first comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparsemax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split into parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable: equal elements keep their order (torch promises that only if asked); NaN counts as the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start_dim is 0, as torch.flatten has it; ONNX and torch&apos;s Flatten layer keep the first dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight-through round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap: the distance of positive and negative counts if it is the smaller. Schroff et al., FaceNet, 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swish gated linear unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: the numbers of each row&apos;s classes, filled up with -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the border counts as zeros, as in torch (ONNX leaves it out); the stride is the window&apos;s size unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filters are not turned round, as in torch and ONNX; ONNX has 2 paddings for each dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first half is the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient at 0 is 0 (JAX: NaN); for p = inf equally large elements share it evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient of an element is the product of the others, also where some are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient of the branch not taken is 0 times the gradient behind it: NaN if that is infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient passes by its own rule, not by the slope of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient, the cofactors, holds for matrices without an inverse too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input is log-probabilities; 0 log 0 is 0, with slope 0 (torch: NaN); the mean over all elements unless told otherwise, as in torch, though &apos;batchmean&apos; is the mathematical value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last two dimensions unless told otherwise (torch wants both named)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch (torchvision: no reduction); an alpha below 0 leaves both sides as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; a variance below eps counts as eps, but gets the gradient there, as in torch, and can grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; full adds Stirling&apos;s formula for log(target!) where the target is above 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; logarithms stop at -100, and the divisor of the slope at 1e-12, as in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; no factor 1/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope at a difference of 0 is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the margin is just met is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the margin is just met is 0, and so is that of others in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the margin is just met is 0; eps is added to the differences, as in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the target is hit is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the temperature is 0.1 unless told otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; with beta 0 it is the L1 loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over the rows of each row&apos;s mean over the classes, as in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean over the rows of each row&apos;s mean over the classes, as in torch; the slope where the margin is just met is 0; the class numbers of a row end at the first -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of an element jumps from one to the next, so it has no slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers go from the last dimension to the first, as in torch; ONNX lists all befores first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row padding_idx gets no gradient, though it has a slope, as in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same seed and shape give the same noise each time; hard gives a one-hot with the gradient of the soft one; eps is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same seed and shape give the same numbers each time, though not those that torch draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second half is the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign has the slope 0; for a determinant of 0 they are 0 and -inf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign is that of a; at a jump the slope is that of the pieces; NaN for b = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign is that of b; at a jump the slope is that of the pieces; NaN for b = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at -1 and 1 is -inf; NaN outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at -1 and 1 is inf; NaN outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 0 and at 6 is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 0 is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 0 is 0, as everywhere else; 1/2 and 1 can be chosen to see what they change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 0 is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 0 is 1.7581, from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 0 is alpha, from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 0 is inf; NaN below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 0 is that of the negative side, as in torch (JAX: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 0 is that of the negative side; in training the slopes depend on the seed alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 0 is the weight; a weight of one dimension lies along dimension 1, the channels, as in torch; one of more dimensions broadcasts as in ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at 1 is inf; NaN below 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at a bound is 0 (torch&apos;s rule since 2026; it was 1 before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at alpha is 0; alpha is 1 unless told otherwise, as in ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at both corners is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at both corners is 0 (JAX: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at both corners is 0; ONNX&apos;s Shrink needs its bias set to lambd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope at the threshold is 0; both numbers are 0 unless told otherwise (torch wants them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope is -1, not that of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope is 0 at -3, 1/2 at 0 and 1 at 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope is 0 everywhere, also at the jumps, which blocks the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope is 0 where the mask is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope is 0, not that of the value; detach gives no gradient at all instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope is 1, as if nothing had been rounded; that of the value is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope is the chosen number, not that of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are always 4 outputs; those without a size of their own are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thresholded relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch wants the whole shape of the filters as weight_size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposed convolution of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposed convolution of signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triplet margin loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true and false cannot change by a little, so there is no slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true becomes 1, false 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truncate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsqueeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values and gradients are those without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van den Oord, Li and Vinyals, Representation Learning with Contrastive Predictive Coding, 2018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walks along the wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight: how much each element counts. Sure and wrong costs 100 with a gradient of about 1e12. Better feed scores, not probabilities, to binary cross-entropy with logits: it is exact there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight: one number, or one for each channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is kept is divided by 1 - p; with p = 1 all is 0; the same seed and shape give the same numbers each time, though not those that torch draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where several go to one place the last counts, in value and gradient (torch leaves that open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the largest is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the sizes do not divide, neighbouring bins overlap by one element, as in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the smallest is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with exponent 0 the slope in the base is 0, also at base 0; with base 0 and an exponent of 0 or more the slope in the exponent is 0; with a negative base it is NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without dims every dimension is reversed (torch wants them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without dims the order is reversed, as in ONNX and numpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without eps the distance from 1 to the next number, as in torch (ONNX: 1e-5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x / 6 + 1/2 as in torch and JAX (ONNX: 0.2 x + 1/2 unless told otherwise); slope 0 at -3 and 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x between 0 and 6, and these bounds outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x drawn towards 0 by lambd, and 0 where its size is below that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x itself between -1 and 1, and these bounds outside: tanh in straight pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x less its hyperbolic tangent: flat near 0, a straight line far from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x log y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x times its hard sigmoid: silu in simple pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x times its sigmoid, also called swish: a smooth relu that dips below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x times the chance that a standard normal number is below x: a smooth relu that dips below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x times the tanh of its softplus: a smooth relu that dips below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x where it is above a threshold, one fixed value elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x where it is above alpha, 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x where it is positive, 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x where it is positive, a multiple of it elsewhere: in training a random one, else the middle one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x where it is positive, a multiple of it elsewhere; the factor is an input and can be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x where it is positive, a small multiple of it elsewhere, so that the gradient does not die.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x where it is positive, an exponential that levels off at -alpha elsewhere, without a kink for any alpha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x where it is positive, an exponential that levels off at -alpha elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x where its size is above lambd, 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x without its fraction: rounded toward 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: (n, c, ...). Ulyanov, Vedaldi and Lempitsky, Instance Normalization, 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: (n, c, ...). Wu and He, Group Normalization, 2018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: (n, c, ...); all others (c). In training by the batch&apos;s own statistics, which couples its samples; else by the running ones. Ioffe and Szegedy, Batch Normalization, 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: (n, c, h, w) or (c, h, w).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: (n, c, h, w) or (c, h, w); weight: (c, f / groups, kh, kw); bias: (f). output_padding: how much larger the result is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: (n, c, h, w) or (c, h, w); weight: (f, c / groups, kh, kw); bias: (f). padding: zeros around; &quot;same&quot; keeps the size. One matrix product of the filters and all that they see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: (n, c, l) or (c, l); weight: (c, f / groups, k); bias: (f). output_padding: how much longer the result is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: (n, c, l) or (c, l); weight: (f, c / groups, k); bias: (f). padding: zeros at both ends; &quot;same&quot; keeps the length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x·y·z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← and →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中文</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
