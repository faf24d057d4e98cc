<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;About Chainrule</source>
        <translation>关于 Chainrule(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>对齐(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>底边(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Centres, one below the other</source>
        <translation>中心上下对齐(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Connect the selection</source>
        <translation>连接所选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Curved</source>
        <translation>曲线(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete and reconnect</source>
        <translation>删除并重连(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Distribute across</source>
        <translation>水平分布(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>再制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Fit selection</source>
        <translation>适应所选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Frame…</source>
        <translation>框(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Group into a block</source>
        <translation>组成块(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>按键与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>左边(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock in place</source>
        <translation>锁定位置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Middles, side by side</source>
        <translation>中心左右对齐(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>屏蔽(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>注释(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open or edit</source>
        <translation>打开或编辑(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>上一个面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>上一步(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>右边(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Set bookmark</source>
        <translation>设置书签(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Straight</source>
        <translation>直线(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Swap inputs</source>
        <translation>交换输入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>顶边(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>解散块(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wires</source>
        <translation>连线(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Wire…</source>
        <translation>连线(&amp;W)…</translation>
    </message>
    <message>
        <source>(a + b)·(b + 1)</source>
        <translation>(a + b)·(b + 1)</translation>
    </message>
    <message>
        <source>-inf at -1, where the slope is inf; NaN below -1</source>
        <translation>在 -1 处为 -inf，斜率为 inf；小于 -1 时为 NaN</translation>
    </message>
    <message>
        <source>-inf at 0 and inf at -0; NaN at negative whole numbers</source>
        <translation>在 0 处为 -inf，在 -0 处为 inf；负整数处为 NaN</translation>
    </message>
    <message>
        <source>-inf at 0, where the slope is inf; NaN below 0</source>
        <translation>在 0 处为 -inf，斜率为 inf；小于 0 时为 NaN</translation>
    </message>
    <message>
        <source>-inf for a determinant of 0, NaN for one below 0</source>
        <translation>行列式为 0 时为 -inf，小于 0 时为 NaN</translation>
    </message>
    <message>
        <source> (id {made})</source>
        <translation> （id {made}）</translation>
    </message>
    <message>
        <source> (replaces a wire)</source>
        <translation>（替换一条连线）</translation>
    </message>
    <message>
        <source> ({more} more than needed)</source>
        <translation> （比所需多 {more} 次）</translation>
    </message>
    <message>
        <source> It waits for {wires} more.</source>
        <translation> 还需等待 {wires} 个。</translation>
    </message>
    <message>
        <source> of {name}</source>
        <translation>（{name}）</translation>
    </message>
    <message>
        <source> · inside {place}</source>
        <translation> · 位于 {place} 内</translation>
    </message>
    <message>
        <source>&amp;Adam</source>
        <translation>&amp;Adam</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;First lesson</source>
        <translation>第一课(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget past steps</source>
        <translation>清除以往步骤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gradient as a graph</source>
        <translation>梯度作为图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Jump to the node</source>
        <translation>跳转到节点(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>实验室(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>优化器(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quiz me</source>
        <translation>测验(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Record a lesson</source>
        <translation>录制课程(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;SGD</source>
        <translation>&amp;SGD</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>显示答案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step through the update</source>
        <translation>步进更新过程(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Variables as nodes</source>
        <translation>以变量为节点(&amp;V)</translation>
    </message>
    <message>
        <source>, entry {entry}</source>
        <translation>（项 {entry}）</translation>
    </message>
    <message>
        <source>, or {input}, a probability for each class</source>
        <translation>，或 {input}，即每个类别的概率</translation>
    </message>
    <message>
        <source>, {shown} of them listed</source>
        <translation>，列出其中 {shown} 条</translation>
    </message>
    <message>
        <source>-inf for nothing but -inf, with the gradient NaN; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>全为 -inf 时结果为 -inf，梯度为 NaN；归约的维度默认去除，与 torch 相同（ONNX 保留）</translation>
    </message>
    <message>
        <source>.attributes.{name}: at most {longest_text:,} characters or {longest_list:,} elements.</source>
        <translation>.attributes.{name}：最多 {longest_text:,} 个字符或 {longest_list:,} 个元素。</translation>
    </message>
    <message>
        <source>.value: {most_axes} axes and {largest_array:,} elements are the most, this is {shape}.</source>
        <translation>.value：最多 {most_axes} 个轴和 {largest_array:,} 个元素，此处为 {shape}。</translation>
    </message>
    <message>
        <source>0 at 0; the slope is 0 everywhere, which blocks the gradient</source>
        <translation>在 0 处为 0；斜率处处为 0，会阻断梯度</translation>
    </message>
    <message>
        <source>0 because {reason}</source>
        <translation>0，因为 {reason}</translation>
    </message>
    <message>
        <source>0 because {reason}.</source>
        <translation>0，因为 {reason}。</translation>
    </message>
    <message>
        <source>0 to the power of 0</source>
        <translation>0 的 0 次幂</translation>
    </message>
    <message>
        <source>0 unless slope_at_zero says more</source>
        <translation>默认为 0，可由 slope_at_zero 另行指定</translation>
    </message>
    <message>
        <source>0 where a is 0, whatever b; at (0, 0) both slopes are 0</source>
        <translation>a 为 0 时结果为 0，与 b 无关；在 (0, 0) 处两个斜率均为 0</translation>
    </message>
    <message>
        <source>0.1 s</source>
        <translation>0.1 秒</translation>
    </message>
    <message>
        <source>0.25 s</source>
        <translation>0.25 秒</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <translation>0.5 秒</translation>
    </message>
    <message>
        <source>0.5×</source>
        <translation>0.5×</translation>
    </message>
    <message>
        <source>0·log 0</source>
        <translation>0·log 0</translation>
    </message>
    <message>
        <source>1 - erf(x), with all digits for large x too, where it is tiny.</source>
        <translation>1 - erf(x)，在 x 很大、结果极小时仍保留全部有效位。</translation>
    </message>
    <message>
        <source>1 GiB</source>
        <translation>1 GiB</translation>
    </message>
    <message>
        <source>1 at 0, where the slope is 0</source>
        <translation>在 0 处为 1，斜率为 0</translation>
    </message>
    <message>
        <source>1 for a positive x, -1 for a negative one, 0 for 0.</source>
        <translation>x 为正时为 1，为负时为 -1，为 0 时为 0。</translation>
    </message>
    <message>
        <source>1 for each</source>
        <translation>每个均为 1</translation>
    </message>
    <message>
        <source>1 for the first</source>
        <translation>第一个为 1</translation>
    </message>
    <message>
        <source>1 for this element and 0 for all others: the gradients are a row of the Jacobian</source>
        <translation>此元素为 1，其他均为 0：梯度是雅可比矩阵的一行</translation>
    </message>
    <message>
        <source>1 over square root</source>
        <translation>平方根的倒数</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>1 unless told otherwise (torch wants the number, ONNX takes 0)</source>
        <translation>默认为 1（torch 要求给出该数，ONNX 取 0）</translation>
    </message>
    <message>
        <source>1, and 0 from 2.15 on</source>
        <translation>1，自 2.15 起为 0</translation>
    </message>
    <message>
        <source>1/√x at 0</source>
        <translation>1/√x 在 0 处</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>15×</source>
        <translation>15×</translation>
    </message>
    <message>
        <source>16 GiB</source>
        <translation>16 GiB</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2 s</source>
        <translation>2 秒</translation>
    </message>
    <message>
        <source>2 to the power of x.</source>
        <translation>2 的 x 次幂。</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>256 MiB</source>
        <translation>256 MiB</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>3×</source>
        <translation>3×</translation>
    </message>
    <message>
        <source>4 GiB</source>
        <translation>4 GiB</translation>
    </message>
    <message>
        <source>4 s</source>
        <translation>4 秒</translation>
    </message>
    <message>
        <source>4×</source>
        <translation>4×</translation>
    </message>
    <message>
        <source>60×</source>
        <translation>60×</translation>
    </message>
    <message>
        <source>: a kind or an attribute&apos;s name has at most {longest_label} characters.</source>
        <translation>：种类或属性名最多 {longest_label} 个字符。</translation>
    </message>
    <message>
        <source>A beta is {beta:g}; it must be 0 or more, and less than 1.</source>
        <translation>某个 beta 为 {beta:g}；必须不小于 0 且小于 1。</translation>
    </message>
    <message>
        <source>A block still has frames or notes inside. Remove them with it.</source>
        <translation>块内仍有框或注释。请一并移除。</translation>
    </message>
    <message>
        <source>A block that you saved. Its menu renames and removes it.</source>
        <translation>您保存的块。可在其菜单中重命名或移除。</translation>
    </message>
    <message>
        <source>A class drawn at random by the scores, softened so that it has a gradient; the lower tau, the nearer to one-hot.</source>
        <translation>按得分随机抽取的类别，经平滑而有梯度；tau 越小越接近独热编码。</translation>
    </message>
    <message>
        <source>A copy of your graph could not be saved: {error}</source>
        <translation>无法保存图的副本：{error}</translation>
    </message>
    <message>
        <source>A copy of your graph was saved as {path}.</source>
        <translation>图的副本已保存为 {path}。</translation>
    </message>
    <message>
        <source>A derivative could not be computed: {values}.</source>
        <translation>一个导数无法计算：{values}。</translation>
    </message>
    <message>
        <source>A derivative is missing: {lost}.</source>
        <translation>缺少一个导数：{lost}。</translation>
    </message>
    <message>
        <source>A document has one view.</source>
        <translation>文档只有一个视图。</translation>
    </message>
    <message>
        <source>A draft, kept by the app; save it to share it.</source>
        <translation>草稿，由应用保留；保存后可分享。</translation>
    </message>
    <message>
        <source>A formula as nodes and wires; values flow forward</source>
        <translation>以节点和连线表示的公式；值向前流动</translation>
    </message>
    <message>
        <source>A map in the corner when the canvas shows only a part</source>
        <translation>当画布只显示一部分时在角落显示缩略图</translation>
    </message>
    <message>
        <source>A matrix product with something added, such as a bias: the whole of a linear layer. c broadcasts.</source>
        <translation>矩阵乘积再加上某项（如偏置）：即完整的线性层。c 可广播。</translation>
    </message>
    <message>
        <source>A negative base has a power only for whole exponents; NaN otherwise. The slope in the exponent, a**b * log(a), does not exist for a negative base: wire a constant to the exponent if it is meant to stay.</source>
        <translation>负底数只对整数指数有幂，否则为 NaN。对指数的斜率 a**b * log(a) 在底数为负时不存在：若指数不变，请连接一个常量。</translation>
    </message>
    <message>
        <source>A negative number counts from the end; beyond the last entry the second part is empty, before the first one the first.</source>
        <translation>负数从末尾数起；超过最后一个元素时第二部分为空，早于第一个元素时第一部分为空。</translation>
    </message>
    <message>
        <source>A negative start counts from the end.</source>
        <translation>负的起点从末尾数起。</translation>
    </message>
    <message>
        <source>A node needs a name. Type at least one character.</source>
        <translation>节点需要名称。请至少输入一个字符。</translation>
    </message>
    <message>
        <source>A note, in Markdown: # heading, **bold**, *italic*, - list. Ctrl+Enter or a click outside ends it.</source>
        <translation>Markdown 注释：# 标题、**粗体**、*斜体*、- 列表。Ctrl+Enter 或点击外部结束。</translation>
    </message>
    <message>
        <source>A number in the JSON has too many digits.</source>
        <translation>JSON 中的某个数位数过多。</translation>
    </message>
    <message>
        <source>A number or a fraction, three digits are enough</source>
        <translation>一个数或分数，三位有效数字即可</translation>
    </message>
    <message>
        <source>A product of three: each gradient is the product of the other two</source>
        <translation>三个数的乘积：每个梯度是另外两个数的乘积</translation>
    </message>
    <message>
        <source>A role is one of {roles}, not {role!r}.</source>
        <translation>角色须为 {roles} 之一，而不是 {role!r}。</translation>
    </message>
    <message>
        <source>A script that prints the same</source>
        <translation>输出相同结果的脚本</translation>
    </message>
    <message>
        <source>A second canvas on the same graph, with its own camera</source>
        <translation>同一张图的第二个画布，有自己的视角</translation>
    </message>
    <message>
        <source>A smooth form of relu without exponentials; b says how smooth, and 0 gives relu itself.</source>
        <translation>不含指数的平滑 relu；b 决定平滑程度，0 即 relu 本身。</translation>
    </message>
    <message>
        <source>A smooth form of relu, always positive.</source>
        <translation>relu 的平滑形式，恒为正。</translation>
    </message>
    <message>
        <source>A step follows the velocity, which gradients push</source>
        <translation>每步沿速度前进，梯度推动速度</translation>
    </message>
    <message>
        <source>A step is the gradient times the learning rate, the other way</source>
        <translation>每步为梯度乘以学习率，方向相反</translation>
    </message>
    <message>
        <source>A step is the mean gradient by the root of the mean square</source>
        <translation>每步为平均梯度除以均方的平方根</translation>
    </message>
    <message>
        <source>A step of training cannot be made: {values}.</source>
        <translation>无法进行一步训练：{values}。</translation>
    </message>
    <message>
        <source>A tensor has at most {most_axes} dimensions; this one has {ndim}.</source>
        <translation>张量最多有 {most_axes} 个维度；此张量有 {ndim} 个。</translation>
    </message>
    <message>
        <source>A tensor of the shape of x that holds one number throughout.</source>
        <translation>与 x 形状相同、元素全为同一个数的张量。</translation>
    </message>
    <message>
        <source>A term for each input, a letter for each dimension; without &quot;-&gt;&quot; the result has the letters that occur once, in alphabetical order. &quot;...&quot; stands for leading dimensions that broadcast.</source>
        <translation>每个输入一项，每个维度一个字母；没有 &quot;-&gt;&quot; 时，结果含只出现一次的字母，按字母顺序排列。&quot;...&quot; 表示可广播的前导维度。</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be written, after {around!r}.</source>
        <translation>文本含有无法写入的字符，位于 {around!r} 之后。</translation>
    </message>
    <message>
        <source>A value holds real numbers; {dtype} cannot be used.</source>
        <translation>值只含实数；不能使用 {dtype}。</translation>
    </message>
    <message>
        <source>A value of shape {shape} is needed, not of {shape2}.</source>
        <translation>需要形状为 {shape} 的值，而不是 {shape2}。</translation>
    </message>
    <message>
        <source>A value or a gradient that would take more is refused before memory is taken for it</source>
        <translation>若值或梯度需要更多内存，则在分配之前拒绝</translation>
    </message>
    <message>
        <source>A value that learning changes, such as a weight or a bias.</source>
        <translation>学习会改变的值，如权重或偏置。</translation>
    </message>
    <message>
        <source>A value that stays as it is; no gradient reaches it.</source>
        <translation>保持不变的值；没有梯度到达它。</translation>
    </message>
    <message>
        <source>A value that you type in; it gets a gradient.</source>
        <translation>您输入的值；它会得到梯度。</translation>
    </message>
    <message>
        <source>A value used twice: its partial gradients arrive one by one and add up</source>
        <translation>使用两次的值：部分梯度逐个到达并相加</translation>
    </message>
    <message>
        <source>A view: nothing is copied. The gradient of an element is the sum over its repetitions.</source>
        <translation>只是视图：不复制数据。元素的梯度是其各次重复的梯度之和。</translation>
    </message>
    <message>
        <source>Absolute differences, too low ones counting q and too high ones 1 - q: least at the quantile q of the targets.</source>
        <translation>绝对差，偏低的权重为 q，偏高的为 1 - q：在目标的 q 分位数处最小。</translation>
    </message>
    <message>
        <source>Accumulate at {name} ({count}/{expected})</source>
        <translation>在 {name} 处累加（{count}/{expected}）</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Add at t&amp;he pointer…</source>
        <translation>在指针处添加(&amp;H)…</translation>
    </message>
    <message>
        <source>Add eps under the root</source>
        <translation>在根号下加 eps</translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation>添加框</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation>添加运算</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>添加页</translation>
    </message>
    <message>
        <source>Add port</source>
        <translation>添加端口</translation>
    </message>
    <message>
        <source>Add reroute do&amp;t</source>
        <translation>添加转折点(&amp;T)</translation>
    </message>
    <message>
        <source>Add reroute dot</source>
        <translation>添加转折点</translation>
    </message>
    <message>
        <source>Add up at {name}</source>
        <translation>在 {name} 处相加</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>添加 {title}</translation>
    </message>
    <message>
        <source>Add: type a name or a sign, such as *</source>
        <translation>添加：输入名称或符号，例如 *</translation>
    </message>
    <message>
        <source>Adds each element of the source to the place in x that the index gives: the reverse of gather.</source>
        <translation>将源的每个元素加到 x 中索引给出的位置：gather 的逆操作。</translation>
    </message>
    <message>
        <source>Adds slices of the source to the slices of x with the given numbers: the reverse of index select.</source>
        <translation>将源的切片加到 x 中给定序号的切片：index select 的逆操作。</translation>
    </message>
    <message>
        <source>Adds up the elements along the named dimensions, or all of them.</source>
        <translation>沿指定维度（或对全部）求元素之和。</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>After name comes a part of a name, as in name w1.</source>
        <translation>name 后接名称的一部分，例如 name w1。</translation>
    </message>
    <message>
        <source>After op comes an operation, as in op mul.</source>
        <translation>op 后接运算，例如 op mul。</translation>
    </message>
    <message>
        <source>After role comes one of input, parameter and constant.</source>
        <translation>role 后接 input、parameter 或 constant。</translation>
    </message>
    <message>
        <source>After shape come sizes, as in shape 3x4, or scalar.</source>
        <translation>shape 后接大小，例如 shape 3x4，或 scalar。</translation>
    </message>
    <message>
        <source>After the pass, step through what the optimizer does with the gradients of parameters</source>
        <translation>传播之后，步进查看优化器如何处理参数的梯度</translation>
    </message>
    <message>
        <source>After the pass, the steps go on with the update of the parameters; the same key ends that.</source>
        <translation>在反向传播之后，步骤会继续展示参数的更新；再按同一个键即可结束。</translation>
    </message>
    <message>
        <source>After {said} comes a number, as in {said} 0.</source>
        <translation>{said} 后接一个数字，例如 {said} 0。</translation>
    </message>
    <message>
        <source>After {said} comes a number, not {token!r}: try {said} 0.</source>
        <translation>{said} 后接一个数字，而不是 {token!r}：请尝试 {said} 0。</translation>
    </message>
    <message>
        <source>After |{of}| comes a comparison, as in |{of}| &lt; 1e-6.</source>
        <translation>在 |{of}| 之后写比较，例如 |{of}| &lt; 1e-6。</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>All numbers are the run&apos;s.</source>
        <translation>所有数字均为运行所得。</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>All {count} operations of {target} as one.</source>
        <translation>{target} 的全部 {count} 个运算合为一个。</translation>
    </message>
    <message>
        <source>An elu scaled so that the activations of deep layers keep mean 0 and variance 1.</source>
        <translation>经缩放的 elu，使深层的激活保持均值 0、方差 1。</translation>
    </message>
    <message>
        <source>An embedding is this: rows of a table. The gradient of a slice that is picked twice is the sum of both.</source>
        <translation>嵌入就是如此：取表中的行。被选两次的切片，其梯度为两者之和。</translation>
    </message>
    <message>
        <source>An id is a whole number above 0, not {new}.</source>
        <translation>id 须为大于 0 的整数，而不是 {new}。</translation>
    </message>
    <message>
        <source>An input of {name} already has a wire (port {input}). Remove that wire first.</source>
        <translation>{name} 的输入已有连线（端口 {input}）。请先移除该连线。</translation>
    </message>
    <message>
        <source>An s-shaped curve from -1 to 1 that levels off more slowly than tanh.</source>
        <translation>从 -1 到 1 的 S 形曲线，比 tanh 更慢趋于平缓。</translation>
    </message>
    <message>
        <source>An s-shaped curve from 0 to 1 that turns a score into a probability.</source>
        <translation>从 0 到 1 的 S 形曲线，将得分变为概率。</translation>
    </message>
    <message>
        <source>Analytic</source>
        <translation>解析值</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>PNG 动画</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>WebP 动画</translation>
    </message>
    <message>
        <source>Another graph is shown; the lesson is in a tab of its own.</source>
        <translation>当前显示的是另一张图；课程在自己的标签页中。</translation>
    </message>
    <message>
        <source>Another node is already called {clash!r}. Choose a different name.</source>
        <translation>已有节点名为 {clash!r}。请另选名称。</translation>
    </message>
    <message>
        <source>Another node is already called {name!r}. Choose a different name.</source>
        <translation>已有节点名为 {name!r}。请另选名称。</translation>
    </message>
    <message>
        <source>Answer the question first, or choose Show me.</source>
        <translation>请先回答问题，或选择“告诉我答案”。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation>排列(&amp;G)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Arranges the elements, in their order, in another shape; a size of -1 is worked out from the rest.</source>
        <translation>将元素按原顺序排成另一形状；大小 -1 由其余大小推算。</translation>
    </message>
    <message>
        <source>Arriving at {arrivals}</source>
        <translation>到达 {arrivals}</translation>
    </message>
    <message>
        <source>As if computed under no_grad</source>
        <translation>视为在 no_grad 下计算</translation>
    </message>
    <message>
        <source>As if detached</source>
        <translation>视为已分离</translation>
    </message>
    <message>
        <source>As if in eval mode</source>
        <translation>视为处于 eval 模式</translation>
    </message>
    <message>
        <source>As if in train mode</source>
        <translation>视为处于 train 模式</translation>
    </message>
    <message>
        <source>As if requires_grad were False</source>
        <translation>视为 requires_grad 为 False</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>As in torch, x times ten to the power of decimals is rounded: what that takes beyond the largest number is lost. To train through it, use the straight-through rounding, which lets the gradient pass.</source>
        <translation>与 torch 相同，对 x 乘以 10 的 decimals 次方后取整：因此超出最大数的部分会丢失。要让训练穿过它，请使用直通取整，它让梯度通过。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>As optimizer.zero_grad() does before each pass</source>
        <translation>如同每次传播前调用 optimizer.zero_grad()</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>以后再问</translation>
    </message>
    <message>
        <source>Asked for: answer the question first</source>
        <translation>正在提问：请先回答问题</translation>
    </message>
    <message>
        <source>At (0, 0) torch gives NaN for the slope in b; along a = 0 the value is constant, so it is 0 here.</source>
        <translation>在 (0, 0) 处 torch 对 b 的斜率给出 NaN；沿 a = 0 值不变，故此处为 0。</translation>
    </message>
    <message>
        <source>At 0 any slope from 0 to 1 is a subgradient. NaN stays NaN.</source>
        <translation>在 0 处，0 到 1 的任意斜率都是次梯度。NaN 保持 NaN。</translation>
    </message>
    <message>
        <source>At 0 there are slopes from -1 to 1; the one of least size, 0, is taken, as torch does (JAX takes 1).</source>
        <translation>在 0 处斜率可为 -1 到 1；取绝对值最小的 0，与 torch 相同（JAX 取 1）。</translation>
    </message>
    <message>
        <source>At a tie the gradient is split evenly, as torch and JAX do it for two tensors. NaN if either is NaN.</source>
        <translation>相等时梯度平分，与 torch 和 JAX 对两个张量的处理相同。任一为 NaN 则为 NaN。</translation>
    </message>
    <message>
        <source>At right &amp;angles</source>
        <translation>直角折线(&amp;A)</translation>
    </message>
    <message>
        <source>At right angles</source>
        <translation>直角折线</translation>
    </message>
    <message>
        <source>At the error {error} the clipped one has the gradient {slope}: the worst mistake teaches nothing.</source>
        <translation>在误差 {error} 处，被裁剪者的梯度为 {slope}：最严重的错误什么也教不了。</translation>
    </message>
    <message>
        <source>At {names}: {now} of {before} nodes still get a gradient.</source>
        <translation>在 {names} 处：{before} 个节点中仍有 {now} 个得到梯度。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Back along {log}</source>
        <translation>沿 {log} 返回</translation>
    </message>
    <message>
        <source>Back through {name}</source>
        <translation>反向经过 {name}</translation>
    </message>
    <message>
        <source>Back to what was open before; the lesson remembers this page</source>
        <translation>回到之前打开的内容；课程会记住此页</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Backward: {sentence}</source>
        <translation>反向：{sentence}</translation>
    </message>
    <message>
        <source>Before it, {target} was {value}.</source>
        <translation>更新前 {target} 为 {value}。</translation>
    </message>
    <message>
        <source>Before the edit</source>
        <translation>编辑之前</translation>
    </message>
    <message>
        <source>Being looked through …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Bengio, Léonard and Courville, Estimating or Propagating Gradients Through Stochastic Neurons, 2013.</source>
        <translation>Bengio, Léonard and Courville, Estimating or Propagating Gradients Through Stochastic Neurons, 2013.</translation>
    </message>
    <message>
        <source>Between bars comes value or grad, as in |grad| &lt; 1e-6.</source>
        <translation>竖线之间写 value 或 grad，例如 |grad| &lt; 1e-6。</translation>
    </message>
    <message>
        <source>Black on white, to print</source>
        <translation>白底黑字，用于打印</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Bookmark 1 is not set</source>
        <translation>书签 1 未设置</translation>
    </message>
    <message>
        <source>Bookmark 2 is not set</source>
        <translation>书签 2 未设置</translation>
    </message>
    <message>
        <source>Bookmark 3 is not set</source>
        <translation>书签 3 未设置</translation>
    </message>
    <message>
        <source>Bookmark 4 is not set</source>
        <translation>书签 4 未设置</translation>
    </message>
    <message>
        <source>Bookmark 5 is not set</source>
        <translation>书签 5 未设置</translation>
    </message>
    <message>
        <source>Bookmark 6 is not set</source>
        <translation>书签 6 未设置</translation>
    </message>
    <message>
        <source>Bookmark 7 is not set</source>
        <translation>书签 7 未设置</translation>
    </message>
    <message>
        <source>Bookmark 8 is not set</source>
        <translation>书签 8 未设置</translation>
    </message>
    <message>
        <source>Bookmark 9 is not set</source>
        <translation>书签 9 未设置</translation>
    </message>
    <message>
        <source>Bookmark {number} is set.</source>
        <translation>书签 {number} 已设置。</translation>
    </message>
    <message>
        <source>Bookmarks have rising numbers from 1 to {most_bookmarks}.</source>
        <translation>书签的编号须从 1 到 {most_bookmarks} 递增。</translation>
    </message>
    <message>
        <source>Both branches are computed. where(x &gt; 0, sqrt(x), 0) has the gradient NaN at x = -1, since 0 times NaN is NaN; keep x in the domain inside the branch too: where(x &gt; 0, sqrt(where(x &gt; 0, x, 1)), 0). torch and JAX do the same.</source>
        <translation>两个分支都会计算。where(x &gt; 0, sqrt(x), 0) 在 x = -1 处梯度为 NaN，因为 0 乘 NaN 为 NaN；请在分支内也让 x 保持在定义域内：where(x &gt; 0, sqrt(where(x &gt; 0, x, 1)), 0)。torch 和 JAX 也是如此。</translation>
    </message>
    <message>
        <source>Both constants: Klambauer et al., Self-Normalizing Neural Networks, 2017.</source>
        <translation>两个常数：Klambauer et al., Self-Normalizing Neural Networks, 2017.</translation>
    </message>
    <message>
        <source>Brea&amp;kpoint</source>
        <translation>断点(&amp;K)</translation>
    </message>
    <message>
        <source>Breakpoints are rising ids of nodes.</source>
        <translation>断点须为递增的节点 id。</translation>
    </message>
    <message>
        <source>Bring the window to what the page shows; a double-click does so, too</source>
        <translation>让窗口显示此页的内容；双击亦可</translation>
    </message>
    <message>
        <source>Brings each channel of each sample to mean 0 and variance 1, then scales and shifts each channel.</source>
        <translation>将每个样本的每个通道归一化为均值 0、方差 1，再对各通道缩放和平移。</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the whole batch, then scales and shifts it.</source>
        <translation>在整个批上将每个通道归一化为均值 0、方差 1，再缩放和平移。</translation>
    </message>
    <message>
        <source>Brings groups of channels to mean 0 and variance 1, each sample by itself, then scales and shifts each channel.</source>
        <translation>将各组通道在每个样本内归一化为均值 0、方差 1，再对各通道缩放和平移。</translation>
    </message>
    <message>
        <source>Brings the last dimensions to mean 0 and variance 1, each row by itself, then scales and shifts.</source>
        <translation>将最后若干维度逐行归一化为均值 0、方差 1，再缩放和平移。</translation>
    </message>
    <message>
        <source>Building, one pass for each row …</source>
        <translation>正在构建，每行一次传播…</translation>
    </message>
    <message>
        <source>By edge</source>
        <translation>按边</translation>
    </message>
    <message>
        <source>By operation</source>
        <translation>按运算</translation>
    </message>
    <message>
        <source>By other conventions at kinks</source>
        <translation>采用折点处的其他约定</translation>
    </message>
    <message>
        <source>By the device</source>
        <translation>按设备</translation>
    </message>
    <message>
        <source>By what it is differentiated</source>
        <translation>对什么求导</translation>
    </message>
    <message>
        <source>C&amp;olour of the frame</source>
        <translation>框的颜色(&amp;O)</translation>
    </message>
    <message>
        <source>Call retain_grad() on the selected operations</source>
        <translation>对所选运算调用 retain_grad()</translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation>取消拖动</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Chainrule ended before {leftover} was saved. Open what it held?</source>
        <translation>Chainrule 在保存 {leftover} 之前结束。要打开其内容吗？</translation>
    </message>
    <message>
        <source>Chainrule lessons</source>
        <translation>Chainrule 课程</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Change precision</source>
        <translation>更改精度</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>更改种子</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Change the values of the selected nodes in place, after the forward pass</source>
        <translation>在前向传播之后就地更改所选节点的值</translation>
    </message>
    <message>
        <source>Change this lesson&apos;s pages, or make one of your own of it</source>
        <translation>修改此课程的页面，或据此制作自己的课程</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>更改值</translation>
    </message>
    <message>
        <source>Changed since it was saved as {name}.</source>
        <translation>保存为 {name} 后又有更改。</translation>
    </message>
    <message>
        <source>Changes on the wires</source>
        <translation>连线上的变化</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Check by differences</source>
        <translation>用差分检验</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检验…</translation>
    </message>
    <message>
        <source>Checking … {share:.0%}</source>
        <translation>正在检查… {share:.0%}</translation>
    </message>
    <message>
        <source>Cholesky factor</source>
        <translation>Cholesky 因子</translation>
    </message>
    <message>
        <source>Choose a command.</source>
        <translation>请选择一个命令。</translation>
    </message>
    <message>
        <source>Choose a lesson, and see how far you are in each</source>
        <translation>选择课程，并查看各课程的进度</translation>
    </message>
    <message>
        <source>Choose a safe input too</source>
        <translation>同时选择安全的输入</translation>
    </message>
    <message>
        <source>Choose target</source>
        <translation>选择目标</translation>
    </message>
    <message>
        <source>Clamp its input</source>
        <translation>截断其输入</translation>
    </message>
    <message>
        <source>Click a port, then the other one; Esc cancels</source>
        <translation>先点击一个端口，再点击另一个；Esc 取消</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere</source>
        <translation>点击或拖动以查看别处</translation>
    </message>
    <message>
        <source>Click, or drag over the empty canvas; Shift adds, Ctrl toggles</source>
        <translation>点击，或在空白画布上拖动；Shift 添加，Ctrl 切换</translation>
    </message>
    <message>
        <source>Clip the error</source>
        <translation>裁剪误差</translation>
    </message>
    <message>
        <source>Clip the error or its gradient</source>
        <translation>裁剪误差，还是裁剪其梯度</translation>
    </message>
    <message>
        <source>Clip the gradient</source>
        <translation>裁剪梯度</translation>
    </message>
    <message>
        <source>Clipped error or gradient</source>
        <translation>裁剪误差或梯度</translation>
    </message>
    <message>
        <source>Close Chainrule</source>
        <translation>关闭 Chainrule</translation>
    </message>
    <message>
        <source>Close this graph</source>
        <translation>关闭此图</translation>
    </message>
    <message>
        <source>Close this graph; the others stay open</source>
        <translation>关闭此图；其他图保持打开</translation>
    </message>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>关闭此面板；可从“视图”菜单恢复</translation>
    </message>
    <message>
        <source>Close {removesuffix}</source>
        <translation>关闭 {removesuffix}</translation>
    </message>
    <message>
        <source>Close {windowtitle}</source>
        <translation>关闭 {windowtitle}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Compare each gradient with differences of the target</source>
        <translation>将每个梯度与目标的差分比较</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Computational graph</source>
        <translation>计算图</translation>
    </message>
    <message>
        <source>Compute every value</source>
        <translation>计算所有值</translation>
    </message>
    <message>
        <source>Compute every value and the gradients of the target</source>
        <translation>计算所有值以及目标的梯度</translation>
    </message>
    <message>
        <source>Computing again what was not kept</source>
        <translation>正在重新计算未保留的内容</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect the selection</source>
        <translation>连接所选</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Convention at this kink</source>
        <translation>此折点处的约定</translation>
    </message>
    <message>
        <source>Conventions at kinks</source>
        <translation>折点处的约定</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy script</source>
        <translation>复制脚本</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the selection beside itself</source>
        <translation>在旁边再制所选</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>将所选复制到剪贴板</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>计数已停止。</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Ctrl and click on the wire, or double-click</source>
        <translation>按 Ctrl 点击连线，或双击</translation>
    </message>
    <message>
        <source>Ctrl and drag from the port to another output</source>
        <translation>按 Ctrl 从端口拖到另一个输出</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys</source>
        <translation>Ctrl 加方向键</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Cut wires</source>
        <translation>剪断连线</translation>
    </message>
    <message>
        <source>Cuts a tensor along a dimension into up to four parts of the given sizes, such as the gates of an LSTM.</source>
        <translation>沿一个维度将张量按给定大小切成最多四份，例如 LSTM 的各个门。</translation>
    </message>
    <message>
        <source>Cuts a tensor in two before the entry with a number; both parts are outputs.</source>
        <translation>在指定序号的项之前将张量切成两份；两份都是输出。</translation>
    </message>
    <message>
        <source>Cuts entries out of one dimension as Python&apos;s x[start:end:step] does; negative numbers count from the end.</source>
        <translation>像 Python 的 x[start:end:step] 那样从一个维度切出元素；负数从末尾计。</translation>
    </message>
    <message>
        <source>Cuts out a run of entries of one dimension: ``length`` of them, from number ``start`` on.</source>
        <translation>从一个维度截取连续的元素：从序号 ``start`` 起共 ``length`` 个。</translation>
    </message>
    <message>
        <source>D downstream</source>
        <translation>D 下游</translation>
    </message>
    <message>
        <source>D&amp;istribute down</source>
        <translation>垂直分布(&amp;I)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>Dauphin et al., Language Modeling with Gated Convolutional Networks, 2016.</source>
        <translation>Dauphin et al., Language Modeling with Gated Convolutional Networks, 2016.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Dead and saturated</source>
        <translation>失活与饱和</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>删除并重连</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Dice loss</source>
        <translation>Dice 损失</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Direction ẋ in which it moves</source>
        <translation>其移动的方向 ẋ</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Distances of pairs that belong together (target 1), and how far short of the margin the others are (-1).</source>
        <translation>同类对（target 1）的距离，以及其他对（-1）距间隔还差多少。</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Divides the last dimensions by the root of their mean square, each row by itself, then scales.</source>
        <translation>将最后若干维度逐行除以其均方根，再缩放。</translation>
    </message>
    <message>
        <source>Divides the vectors along a dimension by their length, so that only their direction is left.</source>
        <translation>将沿一个维度的向量除以其长度，只留下方向。</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重做撤销的操作</translation>
    </message>
    <message>
        <source>Do not show</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Double-click on a variable, or begin to type a number</source>
        <translation>双击变量，或直接输入数字</translation>
    </message>
    <message>
        <source>Double-click on the empty canvas</source>
        <translation>双击空白画布</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>下游</translation>
    </message>
    <message>
        <source>Drag a page to another place, or move it with Alt and the arrow keys</source>
        <translation>将页拖到其他位置，或用 Alt 加方向键移动</translation>
    </message>
    <message>
        <source>Drag a variable or an operation here</source>
        <translation>将变量或运算拖到这里</translation>
    </message>
    <message>
        <source>Drag a wire here.</source>
        <translation>将连线拖到这里。</translation>
    </message>
    <message>
        <source>Drag from an output to an input; release on a port or on a node</source>
        <translation>从输出拖到输入；在端口或节点上松开</translation>
    </message>
    <message>
        <source>Drag its title; its edges make it larger or smaller</source>
        <translation>拖动标题；拖动边缘调整大小</translation>
    </message>
    <message>
        <source>Drag sideways on a number field; Shift finer, Ctrl coarser</source>
        <translation>在数字框中横向拖动；Shift 更细，Ctrl 更粗</translation>
    </message>
    <message>
        <source>Drag sideways to change the number · Shift finer, Ctrl coarser · Esc cancels</source>
        <translation>横向拖动改变数字 · Shift 更细，Ctrl 更粗 · Esc 取消</translation>
    </message>
    <message>
        <source>Drag sideways to nudge the variable · Shift finer, Ctrl coarser · Esc takes the nudge back</source>
        <translation>横向拖动以微调变量 · Shift 更细，Ctrl 更粗 · Esc 撤回微调</translation>
    </message>
    <message>
        <source>Drag the variable or the slider: predicted and actual change stand on every wire · Esc ends</source>
        <translation>拖动变量或滑块：每条连线上显示预测的变化和实际的变化 · Esc 结束</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>拖动以移动视图</translation>
    </message>
    <message>
        <source>Drag with the middle or right button, or with Space held</source>
        <translation>用中键或右键拖动，或按住空格拖动</translation>
    </message>
    <message>
        <source>Drag, or the arrow keys; Shift moves four grid steps</source>
        <translation>拖动，或用方向键；Shift 移动四格</translation>
    </message>
    <message>
        <source>Drop it on the wire; or add one while the wire is selected</source>
        <translation>将其放在连线上；或在选中连线时添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再制</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>取出(&amp;X)</translation>
    </message>
    <message>
        <source>Each wire&apos;s gradient goes through this where its value was broadcast on the way forward.</source>
        <translation>凡前向时值被广播的连线，其梯度都要经过此运算。</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>早期版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>Earlier versions of {name}</source>
        <translation>{name} 的早期版本</translation>
    </message>
    <message>
        <source>Edge, local derivative, why</source>
        <translation>边、局部导数、原因</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Empty gradients</source>
        <translation>清空梯度</translation>
    </message>
    <message>
        <source>Empty the gradient of {name}</source>
        <translation>清空 {name} 的梯度</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Escape, each in turn</source>
        <translation>按 Esc，依次进行</translation>
    </message>
    <message>
        <source>Escape, or the right button</source>
        <translation>Esc，或右键</translation>
    </message>
    <message>
        <source>Every column needs the same number of rows, at least one; given were: {told}.</source>
        <translation>各列的行数必须相同且至少一行；给出的是：{told}。</translation>
    </message>
    <message>
        <source>Every node computes.</source>
        <translation>所有节点都能计算。</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>已全部显示</translation>
    </message>
    <message>
        <source>Exact near its root at 1.4616 too. Recurrence, reflection and asymptotic series: Abramowitz and Stegun, 6.3.</source>
        <translation>在其零点 1.4616 附近也精确。递推、反射与渐近级数：Abramowitz 与 Stegun，6.3。</translation>
    </message>
    <message>
        <source>Exact to the last digit near 0 too, where exp(x) - 1 would lose them.</source>
        <translation>在 0 附近也精确到末位，而 exp(x) - 1 会损失有效位。</translation>
    </message>
    <message>
        <source>Exact to the last digit near 0 too, where log(1 + x) would lose them.</source>
        <translation>在 0 附近也精确到末位，而 log(1 + x) 会损失有效位。</translation>
    </message>
    <message>
        <source>Exact where a / b would be rounded up: 1 // 0.1 is 9. For rounding_mode &quot;trunc&quot; put trunc after a division.</source>
        <translation>在 a / b 会被进位的地方也精确：1 // 0.1 等于 9。要得到 rounding_mode &quot;trunc&quot;，请在除法之后接 trunc。</translation>
    </message>
    <message>
        <source>Examples of what can be found</source>
        <translation>可查找内容的示例</translation>
    </message>
    <message>
        <source>Expand &amp;in place</source>
        <translation>就地展开(&amp;I)</translation>
    </message>
    <message>
        <source>Expand in place</source>
        <translation>就地展开</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>F&amp;ind an operation</source>
        <translation>查找运算(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;irst step</source>
        <translation>第一步(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;used</source>
        <translation>合并(&amp;U)</translation>
    </message>
    <message>
        <source>Faster runs</source>
        <translation>更快的运行</translation>
    </message>
    <message>
        <source>Feed it the logits</source>
        <translation>输入 logits</translation>
    </message>
    <message>
        <source>Find any command by its name, and run it</source>
        <translation>按名称查找并执行任意命令</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find nodes</source>
        <translation>查找节点</translation>
    </message>
    <message>
        <source>Find nodes by name, operation, number or state</source>
        <translation>按名称、运算、数值或状态查找节点</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Finished, {right}/{questions} right</source>
        <translation>已完成，答对 {right}/{questions}</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>适应全部(&amp;A)</translation>
    </message>
    <message>
        <source>For each place along a dimension the product of all elements up to it.</source>
        <translation>沿一个维度，每个位置为到该处为止所有元素之积。</translation>
    </message>
    <message>
        <source>For each place along a dimension the sum of all elements up to it.</source>
        <translation>沿一个维度，每个位置为到该处为止所有元素之和。</translation>
    </message>
    <message>
        <source>For each place of an image the channels as probabilities that add up to 1.</source>
        <translation>图像每个位置的各通道变为和为 1 的概率。</translation>
    </message>
    <message>
        <source>For each query the average of the values, weighed by the softmax of its products with the keys.</source>
        <translation>对每个查询，以其与各键之积的 softmax 为权重求值的平均。</translation>
    </message>
    <message>
        <source>For negative x it is reckoned as a quotient, which keeps its digits. Barron, Squareplus, 2021.</source>
        <translation>x 为负时以商计算，以保留有效位。Barron, Squareplus, 2021.</translation>
    </message>
    <message>
        <source>For torch&apos;s rounding_mode &quot;floor&quot; there is floor divide, for &quot;trunc&quot; put trunc after it.</source>
        <translation>torch 的 rounding_mode &quot;floor&quot; 对应向下取整除法；&quot;trunc&quot; 则在其后接 trunc。</translation>
    </message>
    <message>
        <source>For&amp;ward mode</source>
        <translation>前向模式(&amp;W)</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除记录</translation>
    </message>
    <message>
        <source>Forward along {log}</source>
        <translation>沿 {log} 前进</translation>
    </message>
    <message>
        <source>Forward through {name}</source>
        <translation>前向经过 {name}</translation>
    </message>
    <message>
        <source>Forward: {text}</source>
        <translation>前向：{text}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框</translation>
    </message>
    <message>
        <source>From weight 1/2 on it is reckoned from b, so that weight 1 gives exactly b.</source>
        <translation>权重从 1/2 起由 b 算起，因此权重为 1 时恰为 b。</translation>
    </message>
    <message>
        <source>Fused steps</source>
        <translation>合并步骤</translation>
    </message>
    <message>
        <source>Ganin and Lempitsky, Unsupervised Domain Adaptation by Backpropagation, 2015.</source>
        <translation>Ganin and Lempitsky, Unsupervised Domain Adaptation by Backpropagation, 2015.</translation>
    </message>
    <message>
        <source>Gaussian likelihood loss</source>
        <translation>高斯似然损失</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Give the port a later place on its block</source>
        <translation>将端口在块上后移</translation>
    </message>
    <message>
        <source>Give the port an earlier place on its block</source>
        <translation>将端口在块上前移</translation>
    </message>
    <message>
        <source>Give the selected node another name</source>
        <translation>给所选节点改名</translation>
    </message>
    <message>
        <source>Give up what is being computed, laid out, opened or drawn</source>
        <translation>放弃正在进行的计算、排列、打开或绘制</translation>
    </message>
    <message>
        <source>Gives x as it is and marks it: values up to here may be computed anew on the way back instead of being kept.</source>
        <translation>原样输出 x 并作标记：到此为止的值可在反向时重新计算而不必保存。</translation>
    </message>
    <message>
        <source>Gives x as it is, and a gradient of 0: what feeds it counts as reached, but is not moved.</source>
        <translation>原样输出 x，梯度为 0：其上游算作已到达，但不会被改变。</translation>
    </message>
    <message>
        <source>Gives x as it is, but keeps each element of the gradient between -limit and limit.</source>
        <translation>原样输出 x，但将梯度的每个元素限制在 -limit 与 limit 之间。</translation>
    </message>
    <message>
        <source>Gives x as it is, but lets no gradient through: what feeds it is treated as a constant.</source>
        <translation>原样输出 x，但不让梯度通过：其上游视为常量。</translation>
    </message>
    <message>
        <source>Gives x as it is, but multiplies the gradient by a number.</source>
        <translation>原样输出 x，但将梯度乘以一个数。</translation>
    </message>
    <message>
        <source>Gives x as it is, but turns the gradient round: what lies before it learns to make the loss larger.</source>
        <translation>原样输出 x，但反转梯度：其前面的部分学习使损失增大。</translation>
    </message>
    <message>
        <source>Gives x as it is.</source>
        <translation>原样输出 x。</translation>
    </message>
    <message>
        <source>Go into the selected block, or type a value</source>
        <translation>进入所选块，或输入值</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>从上次的位置继续</translation>
    </message>
    <message>
        <source>Go one step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Go one step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;1</source>
        <translation>转到书签 &amp;1</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;2</source>
        <translation>转到书签 &amp;2</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;3</source>
        <translation>转到书签 &amp;3</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;4</source>
        <translation>转到书签 &amp;4</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;5</source>
        <translation>转到书签 &amp;5</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;6</source>
        <translation>转到书签 &amp;6</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;7</source>
        <translation>转到书签 &amp;7</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;8</source>
        <translation>转到书签 &amp;8</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;9</source>
        <translation>转到书签 &amp;9</translation>
    </message>
    <message>
        <source>Go to the end of the pass</source>
        <translation>转到传播末尾</translation>
    </message>
    <message>
        <source>Go to the next node that was found</source>
        <translation>转到下一个找到的节点</translation>
    </message>
    <message>
        <source>Go to the next step at which something happens to the selected node</source>
        <translation>转到所选节点下一次发生变化的步骤</translation>
    </message>
    <message>
        <source>Go to the node that was found before</source>
        <translation>转到上一个找到的节点</translation>
    </message>
    <message>
        <source>Go to the search field of the palette</source>
        <translation>转到运算库的搜索框</translation>
    </message>
    <message>
        <source>Go to the start of the pass</source>
        <translation>转到传播开头</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>转到 {name}</translation>
    </message>
    <message>
        <source>Go to {node}</source>
        <translation>转到 {node}</translation>
    </message>
    <message>
        <source>Gradients compared with differences</source>
        <translation>梯度与差分的比较</translation>
    </message>
    <message>
        <source>How far the gradient is from the complex step, or from the difference where there is none, relative to it</source>
        <translation>梯度与复数步长结果（没有时与差分）的相对误差</translation>
    </message>
    <message>
        <source>Looking through large values</source>
        <translation>正在查看大型数值</translation>
    </message>
    <message>
        <source>Move {source} by a tiny bit and see how many times as far {reader} moves; all else stays.</source>
        <translation>将 {source} 移动极小的一点，看 {reader} 移动的距离是它的几倍；其余保持不变。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>NaN is neither more nor less than anything: try {of} = nan.</source>
        <translation>NaN 不大于也不小于任何值：请尝试 {of} = nan。</translation>
    </message>
    <message>
        <source>NaN where there is nothing to average; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>没有元素可平均时为 NaN；归约的维度默认去除，与 torch 相同（ONNX 保留）</translation>
    </message>
    <message>
        <source>Numeric</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>One step of {optimizer}, learning rate {rate}: {moved}.</source>
        <translation>{optimizer} 更新一步，学习率 {rate}：{moved}。</translation>
    </message>
    <message>
        <source>Open graphs</source>
        <translation>打开的图</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>正在打开 {}</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>Outline of the graph</source>
        <translation>图的大纲</translation>
    </message>
    <message>
        <source>Picture and graph together would take more than {most:,} bytes. Leave the graph out.</source>
        <translation>图片与图合计将超过 {most:,} 字节。请不要附带图。</translation>
    </message>
    <message>
        <source>Picture of what is shown</source>
        <translation>显示内容的图片</translation>
    </message>
    <message>
        <source>Pictures with a graph</source>
        <translation>附带图的图片</translation>
    </message>
    <message>
        <source>Pin the selected wires: their values and gradients are followed in a list; again to let them go</source>
        <translation>监视所选连线：在列表中跟踪其值和梯度；再次执行则取消</translation>
    </message>
    <message>
        <source>Pixels for each one at 100 %</source>
        <translation>100 % 时的每个像素对应多少像素</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Put this lesson away and begin another one</source>
        <translation>收起此课程，另建一个</translation>
    </message>
    <message>
        <source>Puts a border around a tensor, of one value unless told otherwise.</source>
        <translation>给张量加一圈边，默认全为同一个值。</translation>
    </message>
    <message>
        <source>PyTorch adds it to {name}.grad and keeps the sum only: {told}</source>
        <translation>PyTorch 将其累加到 {name}.grad，只保留和：{told}</translation>
    </message>
    <message>
        <source>PyTorch drops it, since {name} is a non-leaf: {told}. {name}.retain_grad() keeps it</source>
        <translation>PyTorch 将其丢弃，因为 {name} 不是叶节点：{told}。{name}.retain_grad() 可保留它</translation>
    </message>
    <message>
        <source>PyTorch keeps {count} gradient.</source>
        <translation>PyTorch 保留 {count} 个梯度。</translation>
    </message>
    <message>
        <source>PyTorch keeps {count} gradients.</source>
        <translation>PyTorch 保留 {count} 个梯度。</translation>
    </message>
    <message>
        <source>Question: select a node or a wire, then choose</source>
        <translation>问题：选择节点或连线，再选择问什么</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Quiz me</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Read a lesson from a file</source>
        <translation>从文件读取课程</translation>
    </message>
    <message>
        <source>Read the lesson from this page on</source>
        <translation>从此页开始阅读课程</translation>
    </message>
    <message>
        <source>Record a lesson</source>
        <translation>录制课程</translation>
    </message>
    <message>
        <source>Recording a lesson</source>
        <translation>正在录制课程</translation>
    </message>
    <message>
        <source>Recursion that calls each node once</source>
        <translation>每个节点只调用一次的递归</translation>
    </message>
    <message>
        <source>Recursion that passes on all that has come so far</source>
        <translation>传递至今收到的全部梯度的递归</translation>
    </message>
    <message>
        <source>Recursion that passes on what has just come</source>
        <translation>只传递刚收到的梯度的递归</translation>
    </message>
    <message>
        <source>Retain the selection</source>
        <translation>保留所选</translation>
    </message>
    <message>
        <source>Reverse topological order</source>
        <translation>逆拓扑序</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Right here, where nothing that is used twice passes anything on.</source>
        <translation>在此处正确，因为被多次使用的值都不再继续传递。</translation>
    </message>
    <message>
        <source>Right, at the cost of one visit for each way back.</source>
        <translation>正确，但代价是每条返回路径各访问一次。</translation>
    </message>
    <message>
        <source>Right. {why}</source>
        <translation>正确。{why}</translation>
    </message>
    <message>
        <source>Right: +=</source>
        <translation>正确：+=</translation>
    </message>
    <message>
        <source>Right: nothing is passed on before all of it is there.</source>
        <translation>正确：全部到齐之前不传递任何梯度。</translation>
    </message>
    <message>
        <source>Run backward again</source>
        <translation>请再次反向运行</translation>
    </message>
    <message>
        <source>Run backward first</source>
        <translation>请先反向运行</translation>
    </message>
    <message>
        <source>Run backward, or select a node, to see its derivatives as a matrix.</source>
        <translation>请反向运行或选择节点，以矩阵形式查看其导数。</translation>
    </message>
    <message>
        <source>Run the graph and select a variable of real numbers to nudge it.</source>
        <translation>请运行图，并选择一个实数变量进行微调。</translation>
    </message>
    <message>
        <source>Run the graph to see its variables and what leads from one to another.</source>
        <translation>请运行图，以查看其变量以及它们之间的联系。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save it under another name</source>
        <translation>以其他名称保存</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>保存课程</translation>
    </message>
    <message>
        <source>Save the lesson as one file to share</source>
        <translation>将课程保存为一个可分享的文件</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Saved values</source>
        <translation>保存的值</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封条</translation>
    </message>
    <message>
        <source>See all derivatives of what is selected as a matrix, and the one row that a pass computes of it</source>
        <translation>以矩阵形式查看所选内容的全部导数，以及一次传播算出的那一行</translation>
    </message>
    <message>
        <source>See the same graph as textbooks draw it: results as nodes, operations as edges with their derivatives</source>
        <translation>像教科书那样查看同一张图：结果为节点，运算为带导数的边</translation>
    </message>
    <message>
        <source>Seed v as nested lists</source>
        <translation>以嵌套列表表示的种子 v</translation>
    </message>
    <message>
        <source>Seed v of the backward pass</source>
        <translation>反向传播的种子 v</translation>
    </message>
    <message>
        <source>Seed v…</source>
        <translation>种子 v…</translation>
    </message>
    <message>
        <source>Seed: v = {written}</source>
        <translation>种子：v = {written}</translation>
    </message>
    <message>
        <source>Select a node or a wire to see what it holds.</source>
        <translation>选择节点或连线以查看其内容。</translation>
    </message>
    <message>
        <source>Select a node that sits on a kink to try another slope there.</source>
        <translation>请选择位于折点上的节点，以尝试其他斜率。</translation>
    </message>
    <message>
        <source>Select a node to see each way from it to the target.</source>
        <translation>选择节点以查看它到目标的每条路径。</translation>
    </message>
    <message>
        <source>Select at least {least} nodes for this.</source>
        <translation>此操作请至少选择 {least} 个节点。</translation>
    </message>
    <message>
        <source>Select nodes on the canvas that it can be done to, and press “Use the selection”.</source>
        <translation>请在画布上选择适用的节点，再按“使用所选”。</translation>
    </message>
    <message>
        <source>Select one node with an output, then press {key} to wire it.</source>
        <translation>选择一个有输出的节点，再按 {key} 连线。</translation>
    </message>
    <message>
        <source>Select one variable of a graph that was run first</source>
        <translation>请先在已运行的图中选择一个变量</translation>
    </message>
    <message>
        <source>Select operations first: leaves keep their gradient anyway.</source>
        <translation>请先选择运算：叶节点本来就保留梯度。</translation>
    </message>
    <message>
        <source>Select the nodes whose value is to be overwritten.</source>
        <translation>请选择要覆盖其值的节点。</translation>
    </message>
    <message>
        <source>Select wires first</source>
        <translation>请先选择连线</translation>
    </message>
    <message>
        <source>Set v, by which each element of the target counts: the gradients are v times the Jacobian</source>
        <translation>设置 v，即目标各元素的权重：梯度等于 v 乘以雅可比矩阵</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show it on the canvas</source>
        <translation>在画布上显示</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>告诉我答案</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行结果</translation>
    </message>
    <message>
        <source>Show the way</source>
        <translation>显示路径</translation>
    </message>
    <message>
        <source>Show what was open before; the page is kept</source>
        <translation>显示之前打开的内容；此页会被记住</translation>
    </message>
    <message>
        <source>Show wires as wide and warm as their gradient is strong, and units that are dead or saturated</source>
        <translation>梯度越强连线越粗、颜色越暖，并显示失活或饱和的单元</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the gradient along a wire</source>
        <translation>沿连线的梯度大小</translation>
    </message>
    <message>
        <source>Slope at the kink</source>
        <translation>折点处的斜率</translation>
    </message>
    <message>
        <source>Slopes at the error {error}: clipped {clipped}, Huber and clipped gradient {pulling}</source>
        <translation>误差 {error} 处的斜率：被裁剪的 {clipped}，Huber 与裁剪梯度 {pulling}</translation>
    </message>
    <message>
        <source>So many passes will do. Start over to see other ones.</source>
        <translation>传播次数已经够多了。请重新开始以观察其他情况。</translation>
    </message>
    <message>
        <source>Something is missing: {name} is used {ways}, and what comes back by way of {reader} belongs to it.</source>
        <translation>还缺一部分：{name} 被使用 {ways}，经 {reader} 返回的也应计入。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>开始课程</translation>
    </message>
    <message>
        <source>Step by step in words</source>
        <translation>逐步的文字说明</translation>
    </message>
    <message>
        <source>Step with {on} and {back}</source>
        <translation>用 {on} 和 {back} 步进</translation>
    </message>
    <message>
        <source>Steps as JSON</source>
        <translation>JSON 格式的步骤</translation>
    </message>
    <message>
        <source>Steps of the update</source>
        <translation>更新的步骤</translation>
    </message>
    <message>
        <source>Stopped at {name}.</source>
        <translation>已停在 {name}。</translation>
    </message>
    <message>
        <source>Stopped at {name}: {sentence}</source>
        <translation>已停在 {name}：{sentence}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped; choose again to build it.</source>
        <translation>已停止；请重新选择以构建。</translation>
    </message>
    <message>
        <source>Sum over {along}: the copies of {source}</source>
        <translation>沿{along} 求和：{source} 的副本</translation>
    </message>
    <message>
        <source>Summary of the lesson</source>
        <translation>课程摘要</translation>
    </message>
    <message>
        <source>The brackets and commas of {text} do not fit together.</source>
        <translation>{text} 的括号和逗号不匹配。</translation>
    </message>
    <message>
        <source>The central difference: what the target does when the variable is moved a little to both sides</source>
        <translation>中心差分：变量向两侧各移动一点时目标的变化</translation>
    </message>
    <message>
        <source>The check is on the clipboard as CSV.</source>
        <translation>检查结果已作为 CSV 复制到剪贴板。</translation>
    </message>
    <message>
        <source>The check is on the clipboard.</source>
        <translation>检查结果已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The chosen wires start at different outputs.</source>
        <translation>所选连线始于不同的输出。</translation>
    </message>
    <message>
        <source>The gradient that the chain rule gives</source>
        <translation>链式法则给出的梯度</translation>
    </message>
    <message>
        <source>The mean of the squared differences. weight: how much each element counts.</source>
        <translation>差的平方的平均值。weight：每个元素所占的权重。</translation>
    </message>
    <message>
        <source>The number nearest to x with so many digits behind the point; -2: the nearest whole hundred.</source>
        <translation>小数点后保留这么多位时最接近 x 的数；-2：最接近的整百。</translation>
    </message>
    <message>
        <source>The row is on the clipboard.</source>
        <translation>该行已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The sum of two values. torch&apos;s alpha is a factor of the second: multiply before adding.</source>
        <translation>两个值之和。torch 的 alpha 是第二个值的系数：请先相乘再相加。</translation>
    </message>
    <message>
        <source>The value is too long to type: {length} characters, at most {most}.</source>
        <translation>该值过长，无法输入：{length} 个字符，最多 {most} 个。</translation>
    </message>
    <message>
        <source>The weights do it: they make it {mean} times as large a layer, on average.</source>
        <translation>原因在于权重：平均每一层使它变为 {mean} 倍。</translation>
    </message>
    <message>
        <source>The whole number not above a / b, as Python&apos;s // and torch&apos;s div with rounding_mode &quot;floor&quot;.</source>
        <translation>不大于 a / b 的最大整数，同 Python 的 // 和 torch 中 rounding_mode 为 &quot;floor&quot; 的 div。</translation>
    </message>
    <message>
        <source>The whole pass is shown.</source>
        <translation>现在显示整个过程。</translation>
    </message>
    <message>
        <source>The x for which a @ x = b, or x @ a = b where left is off. Leading dimensions are a batch and broadcast.</source>
        <translation>满足 a @ x = b 的 x；left 关闭时满足 x @ a = b。前面的维度是批次并会广播。</translation>
    </message>
    <message>
        <source>There are no steps to choose from</source>
        <translation>没有可选的步骤</translation>
    </message>
    <message>
        <source>There is an operation called {name!r} already. Choose another name, or say replaces=True.</source>
        <translation>已有名为 {name!r} 的运算。请换一个名称，或写上 replaces=True。</translation>
    </message>
    <message>
        <source>There is an operation called {name!r} already. Choose another name.</source>
        <translation>已有名为 {name!r} 的运算。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no file {path} to take operations from.</source>
        <translation>没有可从中读取运算的文件 {path}。</translation>
    </message>
    <message>
        <source>There is no memory for {width} by {height} pixels. Write SVG or PDF instead.</source>
        <translation>内存不足以存放 {width} × {height} 像素。请改为导出 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>There is no node called {name!r} at the top.</source>
        <translation>顶层没有名为 {name!r} 的节点。</translation>
    </message>
    <message>
        <source>This cannot be copied. {error}</source>
        <translation>无法复制。{error}</translation>
    </message>
    <message>
        <source>This panel tells of the whole pass. It is back at the last step, and after the lesson.</source>
        <translation>此面板讲述整个过程。到最后一步或课程结束后恢复显示。</translation>
    </message>
    <message>
        <source>This value holds whole numbers only.</source>
        <translation>该值只能是整数。</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>到 {names}。</translation>
    </message>
    <message>
        <source>Type a number or a list such as [1, 2, 3]; drag sideways to scrub.</source>
        <translation>输入数字或列表，如 [1, 2, 3]；左右拖动可调整。</translation>
    </message>
    <message>
        <source>Type a number, such as 2.5, or a list, such as [1, 2, 3].</source>
        <translation>请输入数字（如 2.5）或列表（如 [1, 2, 3]）。</translation>
    </message>
    <message>
        <source>Type a number; drag sideways to scrub.</source>
        <translation>输入数字；左右拖动可调整。</translation>
    </message>
    <message>
        <source>U upstream</source>
        <translation>U 上游</translation>
    </message>
    <message>
        <source>Use logsigmoid</source>
        <translation>使用 logsigmoid</translation>
    </message>
    <message>
        <source>Use logsumexp</source>
        <translation>使用 logsumexp</translation>
    </message>
    <message>
        <source>Use softplus</source>
        <translation>使用 softplus</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What is selected is locked in its place: {key} frees it</source>
        <translation>所选已锁定：按 {key} 解锁</translation>
    </message>
    <message>
        <source>What the source has beyond the index is left out.</source>
        <translation>源张量超出索引的部分不使用。</translation>
    </message>
    <message>
        <source>What was let go of cannot be computed again: {told}.</source>
        <translation>未保留的值无法重新计算：{told}。</translation>
    </message>
    <message>
        <source>Whole numbers and flags do not move: give None as their tangent.</source>
        <translation>整数和布尔值不会变动：它们的切向量请给 None。</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>误差最大的在前</translation>
    </message>
    <message>
        <source>Written with exp(-|x|), which cannot overflow, unless all x are such that exp(-x) does not either. The slope is reckoned from its own value, y * (1 - y), at most 1/4.</source>
        <translation>写作含 exp(-|x|) 的形式，不会溢出；若所有 x 都使 exp(-x) 也不溢出，则用后者。斜率由自身的值算出，为 y * (1 - y)，最大 1/4。</translation>
    </message>
    <message>
        <source>Wrong as a gradient: .grad is added to and never empties by itself, so that passes pile up.</source>
        <translation>作为梯度是错误的：.grad 只会累加，不会自行清空，因此各次传播会越积越多。</translation>
    </message>
    <message>
        <source>Wrong: =</source>
        <translation>错误：=</translation>
    </message>
    <message>
        <source>Wrong: a derivative rule here is not linear in what arrives.</source>
        <translation>错误：此处有一条导数法则对到达的梯度不是线性的。</translation>
    </message>
    <message>
        <source>Wrong: what arrives after a node&apos;s turn is passed on by nobody.</source>
        <translation>错误：节点处理完之后才到达的梯度无人传递。</translation>
    </message>
    <message>
        <source>Wrong: what had been passed on before is passed on again.</source>
        <translation>错误：已传递过的又被再次传递。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>Your own lessons</source>
        <translation>您自己的课程</translation>
    </message>
    <message>
        <source>Your own words for the question, or none</source>
        <translation>您自拟的问题措辞，可留空</translation>
    </message>
    <message>
        <source>a graph cannot have an operation of this name. Give the function another one.</source>
        <translation>图中不能有这个名称的运算。请给函数换一个名称。</translation>
    </message>
    <message>
        <source>a half goes to the even neighbour: 0.5 to 0, 1.5 to 2; the slope is 0 everywhere, also at the jumps, which blocks the gradient; ONNX&apos;s has no decimals</source>
        <translation>恰为一半时取偶数：0.5 取 0，1.5 取 2；斜率处处为 0，跳变处也是，因此会阻断梯度；ONNX 的没有 decimals</translation>
    </message>
    <message>
        <source>a mask of truth values says what is seen, one of numbers is added to the scores; a query that sees nothing gives 0; is_causal and a mask may come together (torch refuses that); with enable_gqa a head of keys serves neighbouring heads of queries, as in torch and ONNX</source>
        <translation>布尔掩码说明哪些可见，数值掩码加到得分上；什么都看不到的查询给出 0；is_causal 与掩码可以同时使用（torch 不允许）；启用 enable_gqa 时，一个键的头服务于相邻的多个查询头，同 torch 和 ONNX</translation>
    </message>
    <message>
        <source>a tie of two</source>
        <translation>两者相等</translation>
    </message>
    <message>
        <source>about 10^{exponent}</source>
        <translation>约 10^{exponent}</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>大于 {low} 时</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>all are 1, so that each gradient is that of the sum of {name}</source>
        <translation>全为 1，因此每个梯度都是 {name} 之和的梯度</translation>
    </message>
    <message>
        <source>all elements</source>
        <translation>所有元素</translation>
    </message>
    <message>
        <source>an array on the way to the result of {name}</source>
        <translation>计算 {name} 的结果途中的数组</translation>
    </message>
    <message>
        <source>and {count:,} more wire</source>
        <translation>另有 {count:,} 条连线</translation>
    </message>
    <message>
        <source>and {count:,} more wires</source>
        <translation>另有 {count:,} 条连线</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>another slope at the kink: {label}</source>
        <translation>折点处的另一斜率：{label}</translation>
    </message>
    <message>
        <source>as in the run</source>
        <translation>与运行相同</translation>
    </message>
    <message>
        <source>atan2 at (0, 0)</source>
        <translation>atan2 在 (0, 0) 处</translation>
    </message>
    <message>
        <source>axes {first} and {last}</source>
        <translation>轴 {first} 和 {last}</translation>
    </message>
    <message>
        <source>axis {last}</source>
        <translation>轴 {last}</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>backward() ran once.</source>
        <translation>backward() 已运行一次。</translation>
    </message>
    <message>
        <source>backward() ran {count} times.</source>
        <translation>backward() 已运行 {count} 次。</translation>
    </message>
    <message>
        <source>backward() stops at {broken}: “one of the variables needed for gradient computation has been modified by an inplace operation: {name} is at version 1; expected version 0 instead”.</source>
        <translation>backward() 在 {broken} 处停止：“one of the variables needed for gradient computation has been modified by an inplace operation: {name} is at version 1; expected version 0 instead”。</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>在 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已破损</translation>
    </message>
    <message>
        <source>broken seal: {told}</source>
        <translation>封条已破损：{told}</translation>
    </message>
    <message>
        <source>by</source>
        <translation>对</translation>
    </message>
    <message>
        <source>chain rule {number}</source>
        <translation>链式法则 {number}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>clamp at a bound</source>
        <translation>clamp 在界上</translation>
    </message>
    <message>
        <source>classes lie along dimension 1, or along the only one; the class -100 is left out, as in torch (ONNX leaves none out unless told); the mean divides by the weights that count, added up, as in torch; it is 0 where all are ignored (torch: NaN)</source>
        <translation>类别沿维度 1（或唯一的维度）；忽略类别 -100，与 torch 相同（ONNX 默认不忽略）；平均时除以有效权重之和，与 torch 相同；全部忽略时为 0（torch：NaN）</translation>
    </message>
    <message>
        <source>classes lie along dimension 1, or along the only one; the class -100 is left out, as in torch (ONNX leaves none out unless told); the mean divides by the weights that count, added up, as in torch; it is 0 where all are ignored (torch: NaN); with probabilities as target it divides by the number of rows</source>
        <translation>类别沿维度 1（或唯一的维度）；忽略类别 -100，与 torch 相同（ONNX 默认不忽略）；平均时除以有效权重之和，与 torch 相同；全部忽略时为 0（torch：NaN）；target 为概率时除以行数</translation>
    </message>
    <message>
        <source>classes lie along dimension 1, or along the only one; the mean divides by the number of rows, whatever their weights, as in torch; the slope where the margin is just met is 0</source>
        <translation>类别沿维度 1（或唯一的维度）排列；平均值除以行数，与权重无关，同 torch；恰好达到间隔处的斜率为 0</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>被裁剪</translation>
    </message>
    <message>
        <source>complex step {number}</source>
        <translation>复步法 {number}</translation>
    </message>
    <message>
        <source>computed under no_grad: nothing is recorded</source>
        <translation>在 no_grad 下计算：不作任何记录</translation>
    </message>
    <message>
        <source>equal largest elements share the gradient evenly; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>并列最大的元素平分梯度；归约的维度默认去除，与 torch 相同（ONNX 保留）</translation>
    </message>
    <message>
        <source>equal smallest elements share the gradient evenly; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>并列最小的元素平分梯度；归约的维度默认去除，与 torch 相同（ONNX 保留）</translation>
    </message>
    <message>
        <source>floor divide</source>
        <translation>向下取整除法</translation>
    </message>
    <message>
        <source>it declares none</source>
        <translation>其中没有声明任何运算</translation>
    </message>
    <message>
        <source>it has several outputs and needs a shape rule: shape=, a function of the shapes of its inputs.</source>
        <translation>它有多个输出，需要形状规则：shape=，即以各输入形状为参数的函数。</translation>
    </message>
    <message>
        <source>it waits for {name!r}, which has none: {problem}</source>
        <translation>它在等待 {name!r}，后者没有值：{problem}</translation>
    </message>
    <message>
        <source>line {line}: {words}</source>
        <translation>第 {line} 行：{words}</translation>
    </message>
    <message>
        <source>matmul of shapes {a} and {b}: the last axis of a has size {a2}, the only axis of b {inner}; they must be equal</source>
        <translation>形状 {a} 与 {b} 的 matmul：a 的最后一轴大小为 {a2}，b 的唯一轴为 {inner}；两者必须相等</translation>
    </message>
    <message>
        <source>matmul of shapes {a} and {b}: the last axis of a has size {a2}, the second to last axis of b {inner}; they must be equal</source>
        <translation>形状 {a} 与 {b} 的 matmul：a 的最后一轴大小为 {a2}，b 的倒数第二轴为 {inner}；两者必须相等</translation>
    </message>
    <message>
        <source>momentum is the part of the new value, as in torch (ONNX, Keras and Flax: of the old one, 0.9); the variance kept divides by n - 1 (ONNX: by n)</source>
        <translation>momentum 是新值的份额，与 torch 相同（ONNX、Keras 和 Flax：旧值的份额，0.9）；保留的方差除以 n - 1（ONNX：除以 n）</translation>
    </message>
    <message>
        <source>no attribute can be called {name!r}, which is given to other things.</source>
        <translation>属性不能叫 {name!r}，这个名称另有用途。</translation>
    </message>
    <message>
        <source>no input can be called {name!r}, which is {meant} in formulas.</source>
        <translation>输入不能叫 {name!r}，它在公式中表示{meant}。</translation>
    </message>
    <message>
        <source>no node is called {name}</source>
        <translation>没有名为 {name} 的节点</translation>
    </message>
    <message>
        <source>no wire leads from {source} to {target}</source>
        <translation>没有从 {source} 到 {target} 的连线</translation>
    </message>
    <message>
        <source>nothing called {name!r} can be told of an operation, only {known}.</source>
        <translation>运算没有名为 {name!r} 的说明项，只有 {known}。</translation>
    </message>
    <message>
        <source>of equal elements the first counts and gets the whole gradient; the stride is the window&apos;s size unless given (ONNX: 1)</source>
        <translation>相等元素中取第一个，它得到全部梯度；步幅默认为窗口大小（ONNX：1）</translation>
    </message>
    <message>
        <source>of equal elements the first; without a dim its number in the flattened tensor (ONNX: along the first dimension, which stays)</source>
        <translation>相等元素中取第一个；不给 dim 时为展平张量中的序号（ONNX：沿第一个维度，且保留该维度）</translation>
    </message>
    <message>
        <source>of norm {norm}</source>
        <translation>范数为 {norm}</translation>
    </message>
    <message>
        <source>outputs are names, each of them another, such as (&apos;values&apos;, &apos;indices&apos;), not {names}.</source>
        <translation>outputs 须为互不相同的名称，例如 (&apos;values&apos;, &apos;indices&apos;)，而不是 {names}。</translation>
    </message>
    <message>
        <source>p = 2: the root of the sum of squares. p = 1: the sum of sizes. p = inf: the largest size; -inf: the smallest one. p = 0: how many elements are not 0. Large and tiny elements are scaled on the way, so that their squares neither overflow nor vanish.</source>
        <translation>p = 2：平方和的平方根。p = 1：绝对值之和。p = inf：最大的绝对值；-inf：最小的绝对值。p = 0：非零元素的个数。很大和很小的元素在计算途中会缩放，其平方既不上溢也不消失。</translation>
    </message>
    <message>
        <source>p: 1 adds up the shortfalls, 2 their squares. weight: how much rows of each class count.</source>
        <translation>p：1 累加不足的部分，2 累加其平方。weight：各类别的行所占的权重。</translation>
    </message>
    <message>
        <source>pad {pad} cuts more off axis {axis} than the {size} that it has</source>
        <translation>pad {pad} 从轴 {axis} 上裁掉的多于它的长度 {size}</translation>
    </message>
    <message>
        <source>pad {pad} is too wide for axis {axis}, which has {size}, to {mode} it</source>
        <translation>pad {pad} 对长度为 {size} 的轴 {axis} 来说太宽，无法按 {mode} 填充</translation>
    </message>
    <message>
        <source>pad: entries before and after the last dimension, then before and after the one in front of it, and so on; negative ones are cut off. mode: constant, all of the value; reflect, the entries mirrored in the outermost one; replicate, the outermost one again; circular, those of the other end. What is repeated gets the gradients of all its places.</source>
        <translation>pad：最后一个维度之前和之后的元素数，再是倒数第二个维度的，依此类推；负数表示裁掉。mode：constant，全为 value；reflect，以最外侧元素为轴镜像；replicate，重复最外侧元素；circular，取另一端的元素。被重复的元素得到其所有位置的梯度之和。</translation>
    </message>
    <message>
        <source>query: (..., l, e); key: (..., s, e); value: (..., s, v); attn_mask: broadcasts to (..., l, s). scale: 1 / sqrt(e) unless given. enable_gqa: several heads of queries, in axis -3, share each head of keys and of values. Vaswani et al., Attention Is All You Need, 2017; Ainslie et al., GQA, 2023.</source>
        <translation>query：(..., l, e)；key：(..., s, e)；value：(..., s, v)；attn_mask：广播为 (..., l, s)。scale：未给出时为 1 / sqrt(e)。enable_gqa：轴 -3 上的多个查询头共用一个键和值的头。Vaswani et al., Attention Is All You Need, 2017；Ainslie et al., GQA, 2023。</translation>
    </message>
    <message>
        <source>result is one of {known}, not {given!r}.</source>
        <translation>result 须为 {known} 之一，而不是 {given!r}。</translation>
    </message>
    <message>
        <source>scale_grad_by_freq: they are divided by how often it was. There is no max_norm, by which torch changes the table while it looks up: an operation here only computes. Normalize the table before, and the gradient knows of it.</source>
        <translation>scale_grad_by_freq：梯度除以该行被读取的次数。没有 max_norm：torch 用它在查表时修改表格，而这里的运算只做计算。请先把表格归一化，这样梯度也会考虑到它。</translation>
    </message>
    <message>
        <source>selu at 0</source>
        <translation>selu 在 0 处</translation>
    </message>
    <message>
        <source>shape is a function of the shapes of its inputs, not {given!r}.</source>
        <translation>shape 须为以各输入形状为参数的函数，而不是 {given!r}。</translation>
    </message>
    <message>
        <source>solve for matrices of shape {a} on the right: b needs {size} columns, but has shape {b}</source>
        <translation>solve 右侧的矩阵形状为 {a}：b 需要 {size} 列，但其形状为 {b}</translation>
    </message>
    <message>
        <source>tau is {tau:g}; the temperature must be above 0</source>
        <translation>tau 为 {tau:g}；温度必须大于 0</translation>
    </message>
    <message>
        <source>temperature is {temperature:g}; it must be above 0</source>
        <translation>temperature 为 {temperature:g}；必须大于 0</translation>
    </message>
    <message>
        <source>the angle to a zero vector</source>
        <translation>与零向量的夹角</translation>
    </message>
    <message>
        <source>the attribute {name!r} cannot be of type {type}, only of int, float, bool, str, None, Literal, tuple[int, ...] or tuple[float, ...], or of one or another of these.</source>
        <translation>属性 {name!r} 的类型不能是 {type}，只能是 int、float、bool、str、None、Literal、tuple[int, ...] 或 tuple[float, ...]，或其中几种之一。</translation>
    </message>
    <message>
        <source>the attribute {name!r} has no type. Write {name}: float, or int, bool, str.</source>
        <translation>属性 {name!r} 没有类型。请写 {name}: float，或 int、bool、str。</translation>
    </message>
    <message>
        <source>the attribute {name!r} is {expected}, which its default {default!r} is not.</source>
        <translation>属性 {name!r} 应为{expected}，其默认值 {default!r} 却不是。</translation>
    </message>
    <message>
        <source>the border counts as zeros, as in torch (ONNX leaves it out); the stride is the window&apos;s size unless given (ONNX: 1)</source>
        <translation>边框按 0 计入，与 torch 相同（ONNX 不计）；步幅默认为窗口大小（ONNX：1）</translation>
    </message>
    <message>
        <source>the derivative of {name} cannot be computed: {error}</source>
        <translation>无法计算 {name} 的导数：{error}</translation>
    </message>
    <message>
        <source>the derivative of {name} cannot be computed: {refused}</source>
        <translation>无法计算 {name} 的导数：{refused}</translation>
    </message>
    <message>
        <source>the derivative of {title}</source>
        <translation>{title} 的导数</translation>
    </message>
    <message>
        <source>the derivative on the way back: {told}</source>
        <translation>反向途中的导数：{told}</translation>
    </message>
    <message>
        <source>the direction of a zero vector</source>
        <translation>零向量的方向</translation>
    </message>
    <message>
        <source>the equations have no single solution: rows of the matrix depend on each other</source>
        <translation>方程组没有唯一解：矩阵的行线性相关</translation>
    </message>
    <message>
        <source>the gradient becomes {passed} here</source>
        <translation>梯度在此变为 {passed}</translation>
    </message>
    <message>
        <source>the gradient of an element is the product of the others, also where some are 0; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>元素的梯度是其他元素之积，有元素为 0 时亦然；归约的维度默认去除，与 torch 相同（ONNX 保留）</translation>
    </message>
    <message>
        <source>the jump at 0</source>
        <translation>0 处的跳跃</translation>
    </message>
    <message>
        <source>the largest size of a zero vector</source>
        <translation>零向量的最大绝对值</translation>
    </message>
    <message>
        <source>the margin, just met</source>
        <translation>恰好达到间隔</translation>
    </message>
    <message>
        <source>the mean of both sides</source>
        <translation>两侧的平均</translation>
    </message>
    <message>
        <source>the p-norm of a zero vector</source>
        <translation>零向量的 p 范数</translation>
    </message>
    <message>
        <source>the picture can be opened again here</source>
        <translation>图片可在此重新打开</translation>
    </message>
    <message>
        <source>the pole at 0</source>
        <translation>0 处的极点</translation>
    </message>
    <message>
        <source>the product of the others</source>
        <translation>其余元素的乘积</translation>
    </message>
    <message>
        <source>the result of {name}</source>
        <translation>{name} 的结果</translation>
    </message>
    <message>
        <source>the root at 0</source>
        <translation>平方根在 0 处</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>the sign is that of a; at a jump the slope is that of the pieces; NaN for b = 0; ONNX&apos;s Mod does this with fmod set, else it is remainder</source>
        <translation>符号与 a 相同；跳变处斜率取各段的斜率；b = 0 时为 NaN；ONNX 的 Mod 在设置 fmod 时如此，否则为 remainder</translation>
    </message>
    <message>
        <source>the slope at a bound is 0 (torch&apos;s rule since 2026; it was 1 before); bounds that are tensors: maximum and minimum, which share the slope at a tie, as torch then does</source>
        <translation>在界上斜率为 0（torch 自 2026 年起的规则；此前为 1）；界为张量时用 maximum 和 minimum，相等时平分斜率，与 torch 的做法相同</translation>
    </message>
    <message>
        <source>the slope at both corners is 0 (JAX: 1); ONNX&apos;s Clip has no bounds unless told</source>
        <translation>在两个拐角处斜率为 0（JAX：1）；ONNX 的 Clip 默认没有界</translation>
    </message>
    <message>
        <source>the slope on the left</source>
        <translation>左侧的斜率</translation>
    </message>
    <message>
        <source>the slope on the left, 0.01</source>
        <translation>左侧的斜率，0.01</translation>
    </message>
    <message>
        <source>the source has shape {source}, the index {index}; it must reach as far in every dimension</source>
        <translation>源张量的形状为 {source}，索引为 {index}；源在每个维度上都至少要一样长</translation>
    </message>
    <message>
        <source>the spread of equal numbers</source>
        <translation>相等数的离散程度</translation>
    </message>
    <message>
        <source>the sum of sizes, at 0</source>
        <translation>绝对值之和，在 0 处</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>the weight; 0 for the weight</source>
        <translation>权重；对权重为 0</translation>
    </message>
    <message>
        <source>three digits</source>
        <translation>三位数字</translation>
    </message>
    <message>
        <source>through {name}</source>
        <translation>经过 {name}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>train() has dropout drop and batch norm use the batch&apos;s own statistics.</source>
        <translation>train() 使 dropout 进行丢弃，并使批归一化使用该批自身的统计量。</translation>
    </message>
    <message>
        <source>training={wanted}</source>
        <translation>training={wanted}</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>v is the gradient of {of} ({shape}). vᵀJ is what flows back to {by} through {of}: no pass stores J.</source>
        <translation>v 是 {of}（{shape}）的梯度。vᵀJ 是经 {of} 流回 {by} 的梯度：没有传播会存储 J。</translation>
    </message>
    <message>
        <source>v is the seed, one number for each element of {of}. vᵀJ is the gradient of {by}: no pass stores J.</source>
        <translation>v 是种子，{of} 的每个元素一个数。vᵀJ 是 {by} 的梯度：没有传播会存储 J。</translation>
    </message>
    <message>
        <source>value: {text}</source>
        <translation>值：{text}</translation>
    </message>
    <message>
        <source>version: lessons of version {major}.x are read here, this one says {version}.</source>
        <translation>version：此处读取版本 {major}.x 的课程，而此课程的版本为 {version}。</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>已访问</translation>
    </message>
    <message>
        <source>visited {count} times</source>
        <translation>访问 {count} 次</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>已监视</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>what the step does, beneath the graph</source>
        <translation>在图的下方说明该步骤</translation>
    </message>
    <message>
        <source>what was written could not be read back</source>
        <translation>写入的内容无法读回</translation>
    </message>
    <message>
        <source>where several go to one place the last counts, in value and gradient (torch leaves that open); along the last dimension unless told otherwise (torch wants it named, ONNX takes the first)</source>
        <translation>多个元素写到同一位置时，值和梯度均以最后一个为准（torch 未作规定）；默认沿最后一个维度（torch 要求指定，ONNX 取第一个）</translation>
    </message>
    <message>
        <source>Gradient control</source>
        <translation>梯度控制</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>示例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help on the selection</source>
        <translation>所选内容的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>**{name} may be anything. Write the attributes out, behind a *.</source>
        <translation>**{name} 可以是任何东西。请在 * 之后逐个写出属性。</translation>
    </message>
    <message>
        <source>0 to a power above 0, in the exponent</source>
        <translation>0 的正数次幂，对指数</translation>
    </message>
    <message>
        <source>0 to a power between 0 and 1, in the base</source>
        <translation>0 的 0 到 1 次幂，对底数</translation>
    </message>
    <message>
        <source>0·log 0, in the target</source>
        <translation>0·log 0，对目标</translation>
    </message>
    <message>
        <source>1 minus its own square: flat where tanh is near -1 or 1</source>
        <translation>1 减去自身的平方：tanh 接近 -1 或 1 处平坦</translation>
    </message>
    <message>
        <source>1, straight through</source>
        <translation>1，直接通过</translation>
    </message>
    <message>
        <source>1.0507, the slope on the right</source>
        <translation>1.0507，右侧斜率</translation>
    </message>
    <message>
        <source>1.7581, the slope on the left</source>
        <translation>1.7581，左侧斜率</translation>
    </message>
    <message>
        <source>1/(2n), of n elements</source>
        <translation>1/(2n)，共 n 个元素</translation>
    </message>
    <message>
        <source>1/x at 0</source>
        <translation>1/x 在 0 处</translation>
    </message>
    <message>
        <source>1e12: divided by eps</source>
        <translation>1e12：除以 eps</translation>
    </message>
    <message>
        <source>6.6e32, by rounding</source>
        <translation>6.6e32，舍入所致</translation>
    </message>
    <message>
        <source>; a rule is made of operations, such as operations()[&apos;exp&apos;](x), not of numpy&apos;s functions</source>
        <translation>；规则须由运算构成，例如 operations()[&apos;exp&apos;](x)，而不是 numpy 的函数</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Chainrule&lt;/h3&gt;&lt;p&gt;Draw a computational graph, see the value and the gradient on every edge, and step through backpropagation one product at a time.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Chainrule&lt;/h3&gt;&lt;p&gt;绘制计算图，查看每条边上的值和梯度，并逐个乘积地单步演示反向传播。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A formula comes first, as in @operation(&quot;x * exp(x)&quot;), not {formula!r}.</source>
        <translation>首先须写公式，例如 @operation(&quot;x * exp(x)&quot;)，而不是 {formula!r}。</translation>
    </message>
    <message>
        <source>A new node that a wire leads to, by one of its inputs, and that feeds what the wire fed</source>
        <translation>一个新节点：连线接入它的一个输入，并由它接到连线原来通向的地方</translation>
    </message>
    <message>
        <source>A part of the answer, in percent; below 0 %, three significant digits count</source>
        <translation>答案的百分之几；低于 0 % 时按三位有效数字</translation>
    </message>
    <message>
        <source>A tensor has at most {most} dimensions.</source>
        <translation>张量最多有 {most} 个维度。</translation>
    </message>
    <message>
        <source>About Chainrule</source>
        <translation>关于 Chainrule</translation>
    </message>
    <message>
        <source>Activations with a slope of 1 at the most, such as tanh, help.</source>
        <translation>改用斜率不超过 1 的激活函数会有帮助，例如 tanh。</translation>
    </message>
    <message>
        <source>Activations with a slope of 1 where they are on, such as relu, help, or ways around layers.</source>
        <translation>改用导通处斜率为 1 的激活函数（例如 relu），或绕过若干层的通路，会有帮助。</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Add eps to the divisor</source>
        <translation>给除数加上 eps</translation>
    </message>
    <message>
        <source>Add it to what an input of a node reads</source>
        <translation>加到节点某个输入所读的值上</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>An entry is whole numbers from 0, one for each dimension, such as 0, 2.</source>
        <translation>元素由从 0 起的整数表示，每个维度一个，如 0, 2。</translation>
    </message>
    <message>
        <source>And {count:,} more output; its value is on the wires.</source>
        <translation>还有 {count:,} 个输出；其值见连线。</translation>
    </message>
    <message>
        <source>And {count:,} more outputs; their values are on the wires.</source>
        <translation>还有 {count:,} 个输出；其值见连线。</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Chainrule graphs</source>
        <translation>Chainrule 图</translation>
    </message>
    <message>
        <source>Changing nodes</source>
        <translation>正在更改节点</translation>
    </message>
    <message>
        <source>Choose the target first: select the node whose gradients you want and press {key}.</source>
        <translation>请先选择目标：选中想求梯度的节点并按 {key}。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cut &amp;wires</source>
        <translation>剪断连线(&amp;W)</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>正在剪切</translation>
    </message>
    <message>
        <source>Draw across the wires to cut · Esc cancels</source>
        <translation>划过要剪断的连线 · Esc 取消</translation>
    </message>
    <message>
        <source>Draw across them with Ctrl and the right button; Alt and click on one</source>
        <translation>按住 Ctrl 和右键划过它们；单条用 Alt 加单击</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Duplicating</source>
        <translation>正在再制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Emptied: the next pass begins with nothing.</source>
        <translation>已清空：下一次传播从零开始。</translation>
    </message>
    <message>
        <source>Empty gradients before it</source>
        <translation>传播前清空梯度</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the experiment; Escape on the canvas does so too</source>
        <translation>结束实验；在画布上按 Esc 亦可</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Entry of the tensor that is asked for</source>
        <translation>所问的张量元素</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Escape ends the quiz, too</source>
        <translation>按 Esc 也可结束测验</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every node that had a gradient still gets one: it stops no gradient.</source>
        <translation>原来有梯度的节点都仍得到梯度：它不阻止任何梯度。</translation>
    </message>
    <message>
        <source>Every seal is whole: backward() can be called.</source>
        <translation>所有封条完整：可以调用 backward()。</translation>
    </message>
    <message>
        <source>Every value and every gradient is finite.</source>
        <translation>所有值和梯度都是有限的。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>已导出到 {path}</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>正在导出 {}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Factors by layer</source>
        <translation>各层的因子</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>First NaN or infinity</source>
        <translation>首个 NaN 或无穷</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Folder of PNG images</source>
        <translation>PNG 图像文件夹</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forward mode: what moves is {names}, in {products}. All slopes of one node take {sweeps}, one for each number that may move; backward, 1.</source>
        <translation>前向模式：变动的是 {names}，共 {products}。求一个节点的所有斜率需要 {sweeps}，每个可变数字一次；反向只需 1 次。</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>Forward sweep</source>
        <translation>前向遍历</translation>
    </message>
    <message>
        <source>Forward: {sentence}</source>
        <translation>前向：{sentence}</translation>
    </message>
    <message>
        <source>Four ways to stop, or not</source>
        <translation>停止梯度的四种方式，有效与否</translation>
    </message>
    <message>
        <source>From gates to layers: blocks that fit into each other</source>
        <translation>从门到层：层层嵌套的块</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>从步骤</translation>
    </message>
    <message>
        <source>From the singular values, each replaced by the product of the others, so that no inverse is needed. NaN for a matrix that is not finite, on which LAPACK may search for singular values for ever.</source>
        <translation>由奇异值得出，每个替换为其余之积，因此无需求逆。矩阵含非有限值时为 NaN，因为 LAPACK 可能永远找不到其奇异值。</translation>
    </message>
    <message>
        <source>From {names}.</source>
        <translation>来自 {names}。</translation>
    </message>
    <message>
        <source>Give the question up, and see the number</source>
        <translation>放弃此问题并查看答案</translation>
    </message>
    <message>
        <source>Give up, and see the number</source>
        <translation>放弃并查看答案</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on: a step, a page, a question</source>
        <translation>继续：一步、一页、一题</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
    <message>
        <source>Go to a step by its number</source>
        <translation>按编号转到某一步</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>转到步骤</translation>
    </message>
    <message>
        <source>Go to step…</source>
        <translation>转到步骤…</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Gradient &amp;health</source>
        <translation>梯度健康(&amp;H)</translation>
    </message>
    <message>
        <source>Gradient of {name}</source>
        <translation>{name} 的梯度</translation>
    </message>
    <message>
        <source>Gradient of {name}: received {count} of {expected}: {parts}; sum {total}</source>
        <translation>{name} 的梯度：已收到 {count}/{expected}：{parts}；和 {total}</translation>
    </message>
    <message>
        <source>Gradient, backward</source>
        <translation>梯度，反向</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Gradients are vᵀJ. All of v is 1: they are those of the sum of {name}.</source>
        <translation>梯度为 vᵀJ。v 全为 1：即 {name} 之和的梯度。</translation>
    </message>
    <message>
        <source>Gradients are vᵀJ. One element counts: they are a row of the Jacobian J of {name}.</source>
        <translation>梯度为 vᵀJ。只计一个元素：即 {name} 的雅可比矩阵 J 的一行。</translation>
    </message>
    <message>
        <source>Gradients are vᵀJ: the rows of the Jacobian J of {name}, weighed by v and added up.</source>
        <translation>梯度为 vᵀJ：{name} 的雅可比矩阵 J 的各行按 v 加权求和。</translation>
    </message>
    <message>
        <source>Gradient{of_port}</source>
        <translation>梯度{of_port}</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Graphs and lessons</source>
        <translation>图与课程</translation>
    </message>
    <message>
        <source>Graphs that hold a copy keep it.</source>
        <translation>含有副本的图会保留它。</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz DOT</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组成块</translation>
    </message>
    <message>
        <source>Hadsell, Chopra and LeCun, Dimensionality Reduction by Learning an Invariant Mapping, 2006.</source>
        <translation>Hadsell, Chopra and LeCun, Dimensionality Reduction by Learning an Invariant Mapping, 2006.</translation>
    </message>
    <message>
        <source>Half the squared difference up to delta, a straight line of slope delta beyond, averaged.</source>
        <translation>差不超过 delta 时为平方的一半，超过时为斜率 delta 的直线，取平均。</translation>
    </message>
    <message>
        <source>Half the squared distance of vectors that belong together (target 1); of others (-1) what it lacks to the margin.</source>
        <translation>同类向量（target 1）距离平方的一半；其他向量（-1）则为距间隔所差的部分。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Hendrycks and Gimpel, Gaussian Error Linear Units, 2016.</source>
        <translation>Hendrycks and Gimpel, Gaussian Error Linear Units, 2016.</translation>
    </message>
    <message>
        <source>Hide the numbers of this pass one by one and ask for them; the same key, or Escape, ends it</source>
        <translation>逐个隐藏此次传播的数字并提问；再按同一个键或 Esc 结束</translation>
    </message>
    <message>
        <source>Hides the numbers of the open graph one by one, and asks for them.</source>
        <translation>逐个隐藏打开的图中的数字并提问。</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>How a step moves parameters along their gradients</source>
        <translation>一步如何沿梯度移动参数</translation>
    </message>
    <message>
        <source>How do you get about? Say so here; the settings have it too.</source>
        <translation>您如何移动视图？请在此选择；也可在设置中更改。</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>一步走多远</translation>
    </message>
    <message>
        <source>How far an answer may be off</source>
        <translation>答案允许的偏差</translation>
    </message>
    <message>
        <source>How far each anchor fails to be nearer, by the margin, to its positive than to its negative, averaged.</source>
        <translation>每个锚点应比负样本更接近正样本至少一个间隔，此为不足的程度，取平均。</translation>
    </message>
    <message>
        <source>How far each row&apos;s other classes come nearer than 1 to each of its own ones, averaged.</source>
        <translation>每行的其他类别与其各自类别的得分差小于 1 的程度，取平均。</translation>
    </message>
    <message>
        <source>How far each score falls short of the margin on its side, averaged. target: the side, 1 or -1.</source>
        <translation>每个得分在其一侧距间隔所差的程度，取平均。target：所属的一侧，1 或 -1。</translation>
    </message>
    <message>
        <source>How far one step goes: back through a whole operation, along one edge, or every product and sum by itself</source>
        <translation>一步走多远：反向经过整个运算、沿一条边，或每个乘积与求和单独一步</translation>
    </message>
    <message>
        <source>How far the distribution given by log-probabilities is from a target distribution.</source>
        <translation>由对数概率给出的分布与目标分布的差距。</translation>
    </message>
    <message>
        <source>How far the other classes&apos; scores come nearer than the margin to the right one&apos;s, averaged over classes and rows.</source>
        <translation>其他类别的得分与正确类别的得分之差小于间隔的程度，对类别和行取平均。</translation>
    </message>
    <message>
        <source>How far the scores of pairs fail to be in order by the margin. target: 1 if the first belongs higher, else -1.</source>
        <translation>成对得分未能按间隔排好次序的程度。target：第一个应较高则为 1，否则为 -1。</translation>
    </message>
    <message>
        <source>How far the slider goes: the nearer, the straighter is the curve</source>
        <translation>滑块的移动范围：越近，曲线越接近直线</translation>
    </message>
    <message>
        <source>How far vectors that belong together (target 1) differ in direction, and others (-1) do not, averaged.</source>
        <translation>同类向量（target 1）方向不同的程度，以及其他向量（-1）方向相近的程度，取平均。</translation>
    </message>
    <message>
        <source>How fast steps play</source>
        <translation>步骤播放速度</translation>
    </message>
    <message>
        <source>How little two sets overlap: 1 less twice what they share over what they hold. input: probabilities.</source>
        <translation>两个集合重叠之少：1 减去两倍交集与两者之和的比。input：概率。</translation>
    </message>
    <message>
        <source>How little two sets overlap: 1 less what they share over what either holds. input: probabilities.</source>
        <translation>两个集合重叠之少：1 减去交集与并集的比。input：概率。</translation>
    </message>
    <message>
        <source>How long each step is seen, the last one three times as long</source>
        <translation>每个步骤显示的时长，最后一步为三倍</translation>
    </message>
    <message>
        <source>How much of its velocity a step keeps</source>
        <translation>一步保留多少速度</translation>
    </message>
    <message>
        <source>How often each class is named in a row of class numbers, which ends at the first -1.</source>
        <translation>每个类别在一行类别编号中出现的次数，该行止于第一个 -1。</translation>
    </message>
    <message>
        <source>How slowly the mean gradient changes</source>
        <translation>平均梯度变化的快慢</translation>
    </message>
    <message>
        <source>How slowly the mean square changes</source>
        <translation>均方变化的快慢</translation>
    </message>
    <message>
        <source>How the filters of a convolution of images x change its result, summed with the gradient of that result.</source>
        <translation>图像 x 的卷积中滤波器如何改变结果，与结果的梯度相乘求和。</translation>
    </message>
    <message>
        <source>How the filters of a convolution of signals x change its result, summed with the gradient of that result.</source>
        <translation>信号 x 的卷积中滤波器如何改变结果，与结果的梯度相乘求和。</translation>
    </message>
    <message>
        <source>How unlikely counts are if they come at a given rate, averaged.</source>
        <translation>在给定速率下计数出现的不可能程度，取平均。</translation>
    </message>
    <message>
        <source>How unlikely targets are if they are normally distributed around the input with variance var, averaged.</source>
        <translation>若目标以 input 为均值、var 为方差呈正态分布，其不可能程度，取平均。</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Huber 损失</translation>
    </message>
    <message>
        <source>Huber, clipped gradient</source>
        <translation>Huber，裁剪梯度</translation>
    </message>
    <message>
        <source>Idle units</source>
        <translation>闲置单元</translation>
    </message>
    <message>
        <source>In PyTorch</source>
        <translation>在 PyTorch 中</translation>
    </message>
    <message>
        <source>In two passes, the mean first: the mean of squares less the square of the mean would lose its digits.</source>
        <translation>分两遍，先求均值：平方的均值减均值的平方会损失有效位。</translation>
    </message>
    <message>
        <source>InfoNCE loss</source>
        <translation>InfoNCE 损失</translation>
    </message>
    <message>
        <source>Insert into wire</source>
        <translation>插入连线</translation>
    </message>
    <message>
        <source>Inside what is taken as one: no value of its own</source>
        <translation>位于合并的运算内部：没有自己的值</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Invert s&amp;election</source>
        <translation>反选(&amp;E)</translation>
    </message>
    <message>
        <source>IoU loss</source>
        <translation>IoU 损失</translation>
    </message>
    <message>
        <source>It carries what lies in it when its title is dragged.</source>
        <translation>拖动标题时，框内的内容随之移动。</translation>
    </message>
    <message>
        <source>It drops {count}, shown in grey.</source>
        <translation>它丢弃 {count} 个，以灰色显示。</translation>
    </message>
    <message>
        <source>It freed what was saved.</source>
        <translation>它释放了所保存的内容。</translation>
    </message>
    <message>
        <source>It has no gradient: choose a node on the way to the target, and run backward.</source>
        <translation>它没有梯度：请选择通往目标的路径上的节点，并反向运行。</translation>
    </message>
    <message>
        <source>It has no value yet: run the graph first.</source>
        <translation>它还没有值：请先运行图。</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>It is in {folder}.</source>
        <translation>位于 {folder}。</translation>
    </message>
    <message>
        <source>It is not a finite number: nobody could type it.</source>
        <translation>它不是有限的数：无法输入。</translation>
    </message>
    <message>
        <source>It is {number}.</source>
        <translation>答案是 {number}。</translation>
    </message>
    <message>
        <source>It speaks of node {missing}, which is not part of it.</source>
        <translation>其中提到节点 {missing}，但它不在其中。</translation>
    </message>
    <message>
        <source>It waits for {expected} more.</source>
        <translation>还需等待 {expected} 个。</translation>
    </message>
    <message>
        <source>Its place, counted from 0, in {shape}</source>
        <translation>它在 {shape} 中的位置，从 0 数起</translation>
    </message>
    <message>
        <source>Its saved values were freed by the one before; backward(retain_graph=True) keeps them.</source>
        <translation>其保存的值已被上一次 backward() 释放；backward(retain_graph=True) 可保留它们。</translation>
    </message>
    <message>
        <source>Its slope is reckoned from its own value, 1 - y², and is 0 to the last digit beyond ±19: it has saturated.</source>
        <translation>斜率由自身的值算出，为 1 - y²，超出 ±19 时精确到末位均为 0：已饱和。</translation>
    </message>
    <message>
        <source>Its slope near 0 comes from its power series: the difference of two nearly equal numbers would lose all digits.</source>
        <translation>0 附近的斜率由幂级数得出：两个几乎相等的数相减会损失全部有效位。</translation>
    </message>
    <message>
        <source>J would be {rows:,}×{columns:,}; it is built up to {most}×{most}. A pass never needs it.</source>
        <translation>J 的大小为 {rows:,}×{columns:,}；最大构建到 {most}×{most}。传播从不需要它。</translation>
    </message>
    <message>
        <source>Ja&amp;cobian</source>
        <translation>雅可比矩阵(&amp;C)</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>雅可比矩阵</translation>
    </message>
    <message>
        <source>Jacobian of {of} by {by}</source>
        <translation>{of} 对 {by} 的雅可比矩阵</translation>
    </message>
    <message>
        <source>Jacobian of {of} by {by}, {rows} by {columns}</source>
        <translation>{of} 对 {by} 的雅可比矩阵，{rows} × {columns}</translation>
    </message>
    <message>
        <source>Jang, Gu and Poole, Categorical Reparameterization with Gumbel-Softmax, 2016.</source>
        <translation>Jang, Gu and Poole, Categorical Reparameterization with Gumbel-Softmax, 2016.</translation>
    </message>
    <message>
        <source>Joins a run of dimensions, all of them unless told otherwise, into one.</source>
        <translation>将连续的若干维度（默认全部）合并为一个。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the block for all graphs, under My blocks</source>
        <translation>将块保存到“我的块”，供所有图使用</translation>
    </message>
    <message>
        <source>Keep the selected nodes where they are, whatever is moved</source>
        <translation>无论移动什么，所选节点都保持原位</translation>
    </message>
    <message>
        <source>Keeps x between two bounds; a bound may be left out.</source>
        <translation>将 x 限制在两个界之间；可省略一个界。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键与鼠标</translation>
    </message>
    <message>
        <source>Koenker and Bassett, Regression Quantiles, 1978.</source>
        <translation>Koenker and Bassett, Regression Quantiles, 1978.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Kullback-Leibler 散度</translation>
    </message>
    <message>
        <source>L local</source>
        <translation>L 局部</translation>
    </message>
    <message>
        <source>L&amp;ast step</source>
        <translation>最后一步(&amp;A)</translation>
    </message>
    <message>
        <source>L&amp;eave the lesson</source>
        <translation>离开课程(&amp;E)</translation>
    </message>
    <message>
        <source>LaTeX document</source>
        <translation>LaTeX 文档</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Lab: meanwhile the canvas shows the run, in steps, nudged or in forward mode.</source>
        <translation>实验室：在此期间画布显示运行结果，包括步进、微调或前向模式。</translation>
    </message>
    <message>
        <source>Lab: {title}.</source>
        <translation>实验室：{title}。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger weights at the start help, or ways around layers.</source>
        <translation>更大的初始权重或绕过若干层的通路会有帮助。</translation>
    </message>
    <message>
        <source>Largest array</source>
        <translation>最大数组</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Lay out the selection, or everything, from left to right</source>
        <translation>将所选（或全部）从左到右排列</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>Layer {number}: {parts}</source>
        <translation>第 {number} 层：{parts}</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>正在排列</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>正在排列…</translation>
    </message>
    <message>
        <source>Lays a filter times each number along a signal and adds them up: the way back of a convolution.</source>
        <translation>将滤波器乘以每个数，沿信号叠加：卷积的反向过程。</translation>
    </message>
    <message>
        <source>Lays a filter times each number over an image and adds them up: the way back of a convolution.</source>
        <translation>将滤波器乘以每个数，在图像上叠加：卷积的反向过程。</translation>
    </message>
    <message>
        <source>Lead a wire through a reroute dot</source>
        <translation>让连线经过转折点</translation>
    </message>
    <message>
        <source>Lead the selected wires, or those of the selected node, through a dot that can be moved</source>
        <translation>让所选连线（或所选节点的连线）经过一个可移动的转折点</translation>
    </message>
    <message>
        <source>Leading dimensions are a batch and broadcast. A vector counts as a row on the left, as a column on the right.</source>
        <translation>前导维度为批，可广播。向量在左侧视为行，在右侧视为列。</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>叶节点</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave out every wire that does not start or end at what is selected</source>
        <translation>隐藏与所选无关的连线</translation>
    </message>
    <message>
        <source>Leave the &amp;block</source>
        <translation>离开块(&amp;B)</translation>
    </message>
    <message>
        <source>Leave the steps and show the whole result; Escape on the canvas does so too</source>
        <translation>离开步骤并显示全部结果；在画布上按 Esc 亦可</translation>
    </message>
    <message>
        <source>Legend: the wider and warmer a wire, the larger its gradient, from 10⁻⁸ to 100; dots are zero</source>
        <translation>图例：连线越粗、颜色越暖，其梯度越大，从 10⁻⁸ 到 100；点线为零</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>取消监视</translation>
    </message>
    <message>
        <source>Let go (Esc)</source>
        <translation>放弃（Esc）</translation>
    </message>
    <message>
        <source>Let the optimizer begin anew, without the velocity or the means of the steps before</source>
        <translation>让优化器重新开始，不保留以往步骤的速度或均值</translation>
    </message>
    <message>
        <source>Let the page show what is seen now</source>
        <translation>让此页显示当前所见的内容</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>随系统深浅</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Line {lineno}, column {colno}: {reason}.</source>
        <translation>第 {lineno} 行，第 {colno} 列：{reason}。</translation>
    </message>
    <message>
        <source>Linear algebra</source>
        <translation>线性代数</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>局部</translation>
    </message>
    <message>
        <source>Local derivatives</source>
        <translation>局部导数</translation>
    </message>
    <message>
        <source>Local derivatives of {text}</source>
        <translation>{text} 的局部导数</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Looking at unsaved work</source>
        <translation>正在查看未保存的工作</translation>
    </message>
    <message>
        <source>Looks up a row of the table of weights for each number. A row that is looked up twice gets both gradients.</source>
        <translation>为每个数查取权重表的一行。被查两次的行得到两份梯度。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 影片</translation>
    </message>
    <message>
        <source>MP4 needs the program ffmpeg, which was not found. Install it, such as with: {command}</source>
        <translation>MP4 需要 ffmpeg 程序，但未找到。请安装，例如：{command}</translation>
    </message>
    <message>
        <source>Make one block of the selection, and name it</source>
        <translation>将所选组成一个块并命名</translation>
    </message>
    <message>
        <source>Make the frame blue</source>
        <translation>将框设为蓝色</translation>
    </message>
    <message>
        <source>Make the frame green</source>
        <translation>将框设为绿色</translation>
    </message>
    <message>
        <source>Make the frame grey</source>
        <translation>将框设为灰色</translation>
    </message>
    <message>
        <source>Make the frame purple</source>
        <translation>将框设为紫色</translation>
    </message>
    <message>
        <source>Make the frame red</source>
        <translation>将框设为红色</translation>
    </message>
    <message>
        <source>Make the frame yellow</source>
        <translation>将框设为黄色</translation>
    </message>
    <message>
        <source>Make the gaps from left to right equal</source>
        <translation>使左右间距相等</translation>
    </message>
    <message>
        <source>Make the gaps from top to bottom equal</source>
        <translation>使上下间距相等</translation>
    </message>
    <message>
        <source>Make the selected node the one to differentiate</source>
        <translation>将所选节点设为求导目标</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Map of the graph</source>
        <translation>图的缩略图</translation>
    </message>
    <message>
        <source>Mark this place and this step</source>
        <translation>标记此处与此步骤</translation>
    </message>
    <message>
        <source>Markdown: # heading, **bold**, *italic*, - list, `code`</source>
        <translation>Markdown：# 标题，**粗体**，*斜体*，- 列表，`code`</translation>
    </message>
    <message>
        <source>Martins and Astudillo, From Softmax to Sparsemax, 2016.</source>
        <translation>Martins and Astudillo, From Softmax to Sparsemax, 2016.</translation>
    </message>
    <message>
        <source>Matrix products, a bias that broadcasts, mean squared error</source>
        <translation>矩阵乘积、广播的偏置、均方误差</translation>
    </message>
    <message>
        <source>Mean {what} of {node}</source>
        <translation>{node} 的平均 {what}</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>更多说明</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Mouse and canvas</source>
        <translation>鼠标与画布</translation>
    </message>
    <message>
        <source>Mouse wheel, or pinch</source>
        <translation>鼠标滚轮，或双指缩放</translation>
    </message>
    <message>
        <source>Mouse: the wheel zooms</source>
        <translation>鼠标：滚轮缩放</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move a frame with what lies in it</source>
        <translation>移动框及其内容</translation>
    </message>
    <message>
        <source>Move all wires of an output</source>
        <translation>移动一个输出的所有连线</translation>
    </message>
    <message>
        <source>Move port</source>
        <translation>移动端口</translation>
    </message>
    <message>
        <source>Move port d&amp;own</source>
        <translation>端口下移(&amp;O)</translation>
    </message>
    <message>
        <source>Move port u&amp;p</source>
        <translation>端口上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move the focus to the next panel</source>
        <translation>焦点移到下一个面板</translation>
    </message>
    <message>
        <source>Move the focus to the panel before</source>
        <translation>焦点移到上一个面板</translation>
    </message>
    <message>
        <source>Move the parameters by one step of the optimizer, along the gradients of the target</source>
        <translation>按目标的梯度，让参数移动优化器的一步</translation>
    </message>
    <message>
        <source>Move the selected variable for a look: what its gradient predicts, and what happens, on every wire</source>
        <translation>试着移动所选变量：查看每条连线上梯度的预测与实际的变化</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>移动所选</translation>
    </message>
    <message>
        <source>Move wire</source>
        <translation>移动连线</translation>
    </message>
    <message>
        <source>Move wires</source>
        <translation>移动连线</translation>
    </message>
    <message>
        <source>Moves the elements along dimensions; those that fall off the end come back at the start.</source>
        <translation>沿维度移动元素；移出末尾的从开头重新进入。</translation>
    </message>
    <message>
        <source>Multiplies tensors and sums over the letters that the result lacks: &quot;ij,jk-&gt;ik&quot; is the matrix product.</source>
        <translation>将张量相乘，并对结果中没有的字母求和：&quot;ij,jk-&gt;ik&quot; 即矩阵乘积。</translation>
    </message>
    <message>
        <source>Multiplies the elements along the named dimensions, or all of them.</source>
        <translation>沿指定维度（或对全部）求元素之积。</translation>
    </message>
    <message>
        <source>Multiply: from {name} back to {source}</source>
        <translation>相乘：从 {name} 回到 {source}</translation>
    </message>
    <message>
        <source>Multiply: from {node} back to {source}</source>
        <translation>相乘：从 {node} 回到 {source}</translation>
    </message>
    <message>
        <source>Multiply: from {source} on to {name}</source>
        <translation>相乘：从 {source} 到 {name}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>NaN, as the product divided by 0</source>
        <translation>NaN，即乘积除以 0</translation>
    </message>
    <message>
        <source>NaN; or: inf</source>
        <translation>NaN；或：inf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in the palette</source>
        <translation>运算库中的名称</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>{name} 的名称</translation>
    </message>
    <message>
        <source>Name, operation, grad = 0, nan …</source>
        <translation>名称、运算、grad = 0、nan …</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Nearly: give {digits} digits.</source>
        <translation>差不多：请给出 {digits} 位有效数字。</translation>
    </message>
    <message>
        <source>Nested lists, such as [[1, 2], [3, 4]]. Ctrl+Enter takes them.</source>
        <translation>嵌套列表，例如 [[1, 2], [3, 4]]。Ctrl+Enter 确认。</translation>
    </message>
    <message>
        <source>Nesterov momentum needs a momentum above 0 and no dampening. Change one of them.</source>
        <translation>Nesterov 动量要求动量大于 0 且没有阻尼。请更改其一。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New here? How a formula becomes a graph, step by step</source>
        <translation>第一次使用？一步步看公式如何变成图</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New to gradients? The first lesson shows, in ten minutes, how a formula becomes a graph.</source>
        <translation>初学梯度？第一课用十分钟展示公式如何变成图。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next &amp;graph</source>
        <translation>下一张图(&amp;G)</translation>
    </message>
    <message>
        <source>Next wire</source>
        <translation>下一条连线</translation>
    </message>
    <message>
        <source>No activation lies between weights here, so that there are no layers.</source>
        <translation>此处的权重之间没有激活，因此不分层。</translation>
    </message>
    <message>
        <source>No change can be told here</source>
        <translation>此处无法显示变化</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>没有匹配的命令。</translation>
    </message>
    <message>
        <source>No curve: it takes a backward pass from a target that depends on the variable</source>
        <translation>没有曲线：需要先从依赖于该变量的目标进行反向传播</translation>
    </message>
    <message>
        <source>No earlier version of this file is kept</source>
        <translation>没有保存此文件的早期版本</translation>
    </message>
    <message>
        <source>No gradient flows along this wire: {wire_reason}.</source>
        <translation>此连线上没有梯度：{wire_reason}。</translation>
    </message>
    <message>
        <source>No gradient flows back along this wire: choose one on the way to the target, and run backward.</source>
        <translation>此连线上没有梯度流回：请选择通往目标的路径上的连线，并反向运行。</translation>
    </message>
    <message>
        <source>No gradient: {reason}</source>
        <translation>无梯度：{reason}</translation>
    </message>
    <message>
        <source>No gradients: {blocked}</source>
        <translation>无梯度：{blocked}</translation>
    </message>
    <message>
        <source>No input that {name} could be wired to</source>
        <translation>没有可与 {name} 相连的输入</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>没有打开课程</translation>
    </message>
    <message>
        <source>No node fits.</source>
        <translation>没有符合的节点。</translation>
    </message>
    <message>
        <source>No operation sits on a kink at these values: every engine gives the same gradients.</source>
        <translation>在这些值处没有运算位于折点上：所有引擎给出相同的梯度。</translation>
    </message>
    <message>
        <source>No parameter has a gradient. Give a variable that learns the role of a parameter.</source>
        <translation>没有参数具有梯度。请将要学习的变量的角色设为参数。</translation>
    </message>
    <message>
        <source>No part of this step</source>
        <translation>不属于此步骤</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>No question answered yet.</source>
        <translation>尚未回答任何问题。</translation>
    </message>
    <message>
        <source>No tangent: {reason}</source>
        <translation>无切向量：{reason}</translation>
    </message>
    <message>
        <source>No unit is dead or saturated.</source>
        <translation>没有失活或饱和的单元。</translation>
    </message>
    <message>
        <source>No value is used twice on the way to the target, so that nothing is overwritten here.</source>
        <translation>通往目标的路径上没有被使用两次的值，因此此处没有覆盖。</translation>
    </message>
    <message>
        <source>No value: {problem}</source>
        <translation>无值：{problem}</translation>
    </message>
    <message>
        <source>No variable gets a gradient, so that there is nothing to add up.</source>
        <translation>没有变量得到梯度，因此没有可累加的。</translation>
    </message>
    <message>
        <source>Nobody has saved what was overwritten, so that backward() runs through.</source>
        <translation>没有运算保存过被覆盖的值，因此 backward() 能正常完成。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Node {node}</source>
        <translation>节点 {node}</translation>
    </message>
    <message>
        <source>Node {node} has no gradient: it is a constant, or the loss does not depend on it.</source>
        <translation>节点 {node} 没有梯度：它是常量，或损失不依赖于它。</translation>
    </message>
    <message>
        <source>Nodes that were found</source>
        <translation>找到的节点</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Not emptying gradients</source>
        <translation>不清空梯度</translation>
    </message>
    <message>
        <source>Not kept, to save memory; being computed again …</source>
        <translation>为节省内存未保留；正在重新计算…</translation>
    </message>
    <message>
        <source>Not kept, to save memory; the inspector computes it again</source>
        <translation>为节省内存未保留；检查器会重新计算</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>尚未保存到文件</translation>
    </message>
    <message>
        <source>Not stepping</source>
        <translation>未在步进</translation>
    </message>
    <message>
        <source>Not walked: that would take more than {most:,} visits. The number of visits is exact.</source>
        <translation>未遍历：那将超过 {most:,} 次访问。访问次数是精确的。</translation>
    </message>
    <message>
        <source>Not {answer}. {hint}</source>
        <translation>不是 {answer}。{hint}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0: type another number.</source>
        <translation>任何数都不能除以 0：请输入其他数字。</translation>
    </message>
    <message>
        <source>Nothing happens there in this pass: it is not on the way to the target.</source>
        <translation>此过程中那里没有变化：它不在通往目标的路径上。</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>尚未运行。</translation>
    </message>
    <message>
        <source>Nothing has been run yet: numbers and shapes are found after a run.</source>
        <translation>尚未运行：运行后才能查找数值和形状。</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>没有正在提问的问题</translation>
    </message>
    <message>
        <source>Nothing is called “{query}”</source>
        <translation>没有名为“{query}”的项</translation>
    </message>
    <message>
        <source>Nothing is going on that could be stopped.</source>
        <translation>没有可停止的操作。</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选中任何内容</translation>
    </message>
    <message>
        <source>Nothing is selected. Select some nodes first.</source>
        <translation>未选中任何内容。请先选择节点。</translation>
    </message>
    <message>
        <source>Nothing is taken together: {target} holds no two operations on numbers, one feeding the other.</source>
        <translation>没有可合并的：{target} 中没有两个相连的标量运算。</translation>
    </message>
    <message>
        <source>Nothing is wired to what is selected.</source>
        <translation>所选内容没有连线。</translation>
    </message>
    <message>
        <source>Nothing that the target depends on requires a gradient: PyTorch&apos;s backward() raises an error.</source>
        <translation>目标所依赖的内容都不需要梯度：PyTorch 的 backward() 会报错。</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>尚无操作</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Nu&amp;dge the variable</source>
        <translation>微调变量(&amp;D)</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Nuke</source>
        <translation>Nuke</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Numbers that are floating-point already stay as they are, whatever their precision.</source>
        <translation>已是浮点数的保持不变，无论精度如何。</translation>
    </message>
    <message>
        <source>Numbers that are struck out would not be there.</source>
        <translation>划掉的数字本不会存在。</translation>
    </message>
    <message>
        <source>Numbers with a cross are wrong on purpose.</source>
        <translation>带叉号的数字是故意的错误。</translation>
    </message>
    <message>
        <source>Numbers with ≠ are not the run&apos;s.</source>
        <translation>带 ≠ 的数字并非运行所得。</translation>
    </message>
    <message>
        <source>Numbers: {dtype}</source>
        <translation>数值类型：{dtype}</translation>
    </message>
    <message>
        <source>ONNX has no operator of its own: Equal followed by Not</source>
        <translation>ONNX 没有专门的算子：Equal 后接 Not</translation>
    </message>
    <message>
        <source>ONNX has none: Unsqueeze followed by Concat</source>
        <translation>ONNX 没有：Unsqueeze 后接 Concat</translation>
    </message>
    <message>
        <source>ONNX&apos;s Trilu takes the upper triangle unless told otherwise</source>
        <translation>ONNX 的 Trilu 默认取上三角</translation>
    </message>
    <message>
        <source>Of a matrix the vector on a diagonal; of a vector the matrix that has it there and 0 elsewhere.</source>
        <translation>对矩阵，取对角线上的向量；对向量，得到对角线为该向量、其余为 0 的矩阵。</translation>
    </message>
    <message>
        <source>Of texts and controls alike; holds from the next start</source>
        <translation>文本与控件均适用；下次启动时生效</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>On any graph</source>
        <translation>任意图上</translation>
    </message>
    <message>
        <source>On each way back: the gradient that arrives, times the local derivative. Where ways meet, add.</source>
        <translation>每条返回路径上：到达的梯度乘以局部导数。路径汇合处相加。</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>在画布上</translation>
    </message>
    <message>
        <source>On the way back: {way}</source>
        <translation>反向途中：{way}</translation>
    </message>
    <message>
        <source>On the way forward: {way}</source>
        <translation>前向途中：{way}</translation>
    </message>
    <message>
        <source>On the wires</source>
        <translation>连线上</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐个</translation>
    </message>
    <message>
        <source>One by one it is {text}: {same}.</source>
        <translation>逐个计算为 {text}：{same}。</translation>
    </message>
    <message>
        <source>One divided by the square root of x.</source>
        <translation>1 除以 x 的平方根。</translation>
    </message>
    <message>
        <source>One divided by x.</source>
        <translation>1 除以 x。</translation>
    </message>
    <message>
        <source>One number is asked for: name the entry of the tensor, of shape {shape}.</source>
        <translation>所问的是一个数：请指明形状为 {shape} 的张量的哪一项。</translation>
    </message>
    <message>
        <source>One {what} for each {port} is needed: {symbols}, not {given}.</source>
        <translation>每个 {port} 需要一个 {what}：{symbols} 个，而不是 {given} 个。</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>全为 1</translation>
    </message>
    <message>
        <source>Only a frame has a colour.</source>
        <translation>只有框有颜色。</translation>
    </message>
    <message>
        <source>Only a variable has a value and a role; {name!r} is none.</source>
        <translation>只有变量才有值和角色；{name!r} 不是变量。</translation>
    </message>
    <message>
        <source>Only element</source>
        <translation>仅此元素</translation>
    </message>
    <message>
        <source>Only one graph is open</source>
        <translation>只打开了一张图</translation>
    </message>
    <message>
        <source>Only operations can be muted. Select one; of a block, open it and mute what is inside.</source>
        <translation>只有运算可以屏蔽。请选择一个运算；对于块，请打开它并屏蔽其中的内容。</translation>
    </message>
    <message>
        <source>Only real numbers have gradients; classes and indices are whole numbers</source>
        <translation>只有实数有梯度；类别和索引是整数</translation>
    </message>
    <message>
        <source>Only the variables have values; nothing has been computed yet.</source>
        <translation>只有变量有值；尚未计算任何内容。</translation>
    </message>
    <message>
        <source>Only value and grad can be compared, not {word!r}: try grad {peek} 0.</source>
        <translation>只能比较 value 和 grad，不能比较 {word!r}：请尝试 grad {peek} 0。</translation>
    </message>
    <message>
        <source>Only wires can be watched. Select one first.</source>
        <translation>只能监视连线。请先选择一条。</translation>
    </message>
    <message>
        <source>Only wires of the sele&amp;ction</source>
        <translation>仅显示所选的连线(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open a graph</source>
        <translation>打开图</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>Open the graph of the three</source>
        <translation>打开三者的图</translation>
    </message>
    <message>
        <source>Open the pass, forward and backward, as a graph of ordinary nodes in a tab of its own</source>
        <translation>在新标签页中将前向与反向传播作为由普通节点组成的图打开</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Overwrite the selection</source>
        <translation>覆盖所选</translation>
    </message>
    <message>
        <source>Overwriting instead of adding</source>
        <translation>以覆盖代替相加</translation>
    </message>
    <message>
        <source>Own operations</source>
        <translation>自定义运算</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF, a page for each step</source>
        <translation>PDF，每步一页</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>Page &amp;back</source>
        <translation>上一页(&amp;B)</translation>
    </message>
    <message>
        <source>Page Down, which a presenter&apos;s remote sends; Page Up goes back</source>
        <translation>Page Down（演示遥控器发送的键）；Page Up 后退</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Page {number}: {told}</source>
        <translation>第 {number} 页：{told}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Pass the first input on as it is, as if it were not there</source>
        <translation>原样传递第一个输入，如同不存在</translation>
    </message>
    <message>
        <source>Pass {number}: added</source>
        <translation>第 {number} 次传播：已累加</translation>
    </message>
    <message>
        <source>Pass {number}: emptied</source>
        <translation>第 {number} 次传播：已清空</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste &amp;keeping wires</source>
        <translation>粘贴并保留连线(&amp;K)</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>正在粘贴</translation>
    </message>
    <message>
        <source>Pen: dragging the canvas pans, Shift selects</source>
        <translation>触控笔：拖动画布平移，Shift 选择</translation>
    </message>
    <message>
        <source>Picks one element for each entry of the index, which replaces the position along ``dim``.</source>
        <translation>为索引的每一项选取一个元素，该项替代沿 ``dim`` 的位置。</translation>
    </message>
    <message>
        <source>Picks whole slices of a dimension by their numbers, counted from 0; a number may come twice.</source>
        <translation>按从 0 起的序号选取一个维度的整个切片；序号可重复。</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>播放(&amp;Y)</translation>
    </message>
    <message>
        <source>Play the steps over and over</source>
        <translation>循环播放步骤</translation>
    </message>
    <message>
        <source>Play to &amp;here</source>
        <translation>播放到此处(&amp;H)</translation>
    </message>
    <message>
        <source>Play until something happens to the selected node</source>
        <translation>播放直到所选节点发生变化</translation>
    </message>
    <message>
        <source>Poisson likelihood loss</source>
        <translation>泊松似然损失</translation>
    </message>
    <message>
        <source>Ports of this block</source>
        <translation>此块的端口</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation>按键预设</translation>
    </message>
    <message>
        <source>Previo&amp;us graph</source>
        <translation>上一张图(&amp;U)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>问题（{count}）</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Put a frame around the selection; it carries what lies in it</source>
        <translation>在所选周围加框；移动框时内容随之移动</translation>
    </message>
    <message>
        <source>Put a node into a wire</source>
        <translation>将节点插入连线</translation>
    </message>
    <message>
        <source>Put a note on the canvas, in Markdown</source>
        <translation>在画布上放置 Markdown 注释</translation>
    </message>
    <message>
        <source>Put another operation in its place and keep the wires</source>
        <translation>用另一运算替换并保留连线</translation>
    </message>
    <message>
        <source>Put in what the clipboard holds</source>
        <translation>放入剪贴板内容</translation>
    </message>
    <message>
        <source>Put in what the clipboard holds, fed from where it was fed before</source>
        <translation>放入剪贴板内容，并保持原有输入连线</translation>
    </message>
    <message>
        <source>Put the bottom edges at one line</source>
        <translation>将底边对齐到一条线</translation>
    </message>
    <message>
        <source>Put the left edges at one line</source>
        <translation>将左边对齐到一条线</translation>
    </message>
    <message>
        <source>Put the middles at one horizontal line</source>
        <translation>将中心对齐到一条水平线</translation>
    </message>
    <message>
        <source>Put the middles at one vertical line</source>
        <translation>将中心对齐到一条垂直线</translation>
    </message>
    <message>
        <source>Put the right edges at one line</source>
        <translation>将右边对齐到一条线</translation>
    </message>
    <message>
        <source>Put the top edges at one line</source>
        <translation>将顶边对齐到一条线</translation>
    </message>
    <message>
        <source>Put what is in the block in its place</source>
        <translation>用块中的内容替换块</translation>
    </message>
    <message>
        <source>Puts in a dimension of size 1, so that it comes to be number ``dim``.</source>
        <translation>插入一个大小为 1 的维度，其序号为 ``dim``。</translation>
    </message>
    <message>
        <source>Puts one number wherever the mask is true, and leaves x elsewhere; -inf before a softmax hides an entry.</source>
        <translation>掩码为真处填入一个数，其余保留 x；在 softmax 之前填 -inf 可隐藏该项。</translation>
    </message>
    <message>
        <source>Puts tensors of one shape side by side along a new dimension; numbers become a vector.</source>
        <translation>将形状相同的张量沿新维度并列；数字则成为向量。</translation>
    </message>
    <message>
        <source>Puts tensors one after the other along a dimension that they have; all other sizes must agree.</source>
        <translation>将张量沿已有的维度首尾相接；其他大小必须一致。</translation>
    </message>
    <message>
        <source>Puts the dimensions in another order: the i-th of the result is dimension ``dims[i]`` of x.</source>
        <translation>重排维度：结果的第 i 个维度是 x 的维度 ``dims[i]``。</translation>
    </message>
    <message>
        <source>PyTorch has no operation for {name} ({kind}); mute it to get a script.</source>
        <translation>PyTorch 没有对应 {name}（{kind}）的运算；将其屏蔽即可生成脚本。</translation>
    </message>
    <message>
        <source>RMS normalization</source>
        <translation>RMS 归一化</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Random numbers between 0 and 1, as many as x has, all equally likely.</source>
        <translation>0 到 1 之间的均匀随机数，个数与 x 相同。</translation>
    </message>
    <message>
        <source>Random numbers of mean 0 and variance 1, as many as x has, normally distributed.</source>
        <translation>均值 0、方差 1 的正态随机数，个数与 x 相同。</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Received {expected}/{expected}: {text}</source>
        <translation>已收到 {expected}/{expected}：{text}</translation>
    </message>
    <message>
        <source>Received: {text}</source>
        <translation>已收到：{text}</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Reduced: views jump where they are going, and nothing runs along the wires</source>
        <translation>减弱：视图直接跳转，连线上不显示动画</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>归约</translation>
    </message>
    <message>
        <source>Release on an output to let all these wires start there · Esc cancels</source>
        <translation>在输出上松开，让所有这些连线从那里开始 · Esc 取消</translation>
    </message>
    <message>
        <source>Release to add {title} here</source>
        <translation>松开以在此添加 {title}</translation>
    </message>
    <message>
        <source>Release to cut the wires that the stroke crosses · Esc cancels</source>
        <translation>松开以剪断划过的连线 · Esc 取消</translation>
    </message>
    <message>
        <source>Release to keep this size · Esc cancels</source>
        <translation>松开以保持此大小 · Esc 取消</translation>
    </message>
    <message>
        <source>Release to put it here · Shift keeps to one axis · Esc cancels</source>
        <translation>松开以放在此处 · Shift 限制单轴 · Esc 取消</translation>
    </message>
    <message>
        <source>Release to put it into the wire · Esc cancels</source>
        <translation>松开以插入连线 · Esc 取消</translation>
    </message>
    <message>
        <source>Remove a saved block</source>
        <translation>移除已保存的块</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>移除按键</translation>
    </message>
    <message>
        <source>Remove {name!r} from the palette?</source>
        <translation>从运算库中移除 {name!r}？</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename a saved block</source>
        <translation>重命名已保存的块</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repeats each entry of a dimension so many times, next to itself; without a dim, of the flattened tensor.</source>
        <translation>将一个维度的每一项就地重复若干次；不给 dim 时作用于展平的张量。</translation>
    </message>
    <message>
        <source>Repeats the whole tensor so many times along each dimension; ``dims`` belongs to the last ones.</source>
        <translation>沿每个维度将整个张量重复若干次；``dims`` 对应最后的维度。</translation>
    </message>
    <message>
        <source>Repeats x along dimensions of size 1 and new leading dimensions until it has a shape.</source>
        <translation>沿大小为 1 的维度和新的前导维度重复 x，直到达到指定形状。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Replace operation</source>
        <translation>替换运算</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reshape the second</source>
        <translation>变形第二个</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Reverses the order of the elements along the named dimensions.</source>
        <translation>沿指定维度反转元素顺序。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role of all variables</source>
        <translation>所有变量的角色</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>法则</translation>
    </message>
    <message>
        <source>Run &amp;backward</source>
        <translation>反向运行(&amp;B)</translation>
    </message>
    <message>
        <source>Run &amp;forward</source>
        <translation>前向运行(&amp;F)</translation>
    </message>
    <message>
        <source>Run again on every edit</source>
        <translation>每次编辑后重新运行</translation>
    </message>
    <message>
        <source>Run backward and select one node first</source>
        <translation>请先反向运行并选择一个节点</translation>
    </message>
    <message>
        <source>Run the graph first: this tells of what is computed.</source>
        <translation>请先运行图：这里讲述的是计算的结果。</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD with &amp;momentum</source>
        <translation>带动量的 SGD(&amp;M)</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>带动量的 SGD</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>SVG 图像</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save often: no copy is kept in case of a crash. {sentence}</source>
        <translation>请经常保存：没有崩溃备份。{sentence}</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>保存对 {name} 的更改吗？</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Save to the palett&amp;e</source>
        <translation>保存到运算库(&amp;E)</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>以其他名称保存</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>正在保存 {}</translation>
    </message>
    <message>
        <source>Say what to compare before {word}: value or grad, as in grad &gt; 10.</source>
        <translation>请在 {word} 之前写明比较对象：value 或 grad，例如 grad &gt; 10。</translation>
    </message>
    <message>
        <source>Scores, classes, and the loss of a classifier</source>
        <translation>得分、类别与分类器的损失</translation>
    </message>
    <message>
        <source>Scrub a number</source>
        <translation>左右拖动改变数字</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search and add</source>
        <translation>搜索并添加</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Search for what to add, and put it there</source>
        <translation>搜索要添加的内容并放在那里</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>搜索运算</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>See how everything moves with the selected variables: tangents in the place of gradients</source>
        <translation>查看一切如何随所选变量变化：显示切向量而非梯度</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Seed: {text}</source>
        <translation>种子：{text}</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select a frame first</source>
        <translation>请先选择一个框</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select all nodes that were found</source>
        <translation>选择找到的所有节点</translation>
    </message>
    <message>
        <source>Select all that feeds the selection</source>
        <translation>选择所选的所有上游</translation>
    </message>
    <message>
        <source>Select all that the selection feeds</source>
        <translation>选择所选的所有下游</translation>
    </message>
    <message>
        <source>Select all that were found</source>
        <translation>选择所有找到的内容</translation>
    </message>
    <message>
        <source>Select an operation first</source>
        <translation>请先选择一个运算</translation>
    </message>
    <message>
        <source>Select at least one node to group.</source>
        <translation>请至少选择一个节点来组成块。</translation>
    </message>
    <message>
        <source>Select at least one node to lock or unlock.</source>
        <translation>请至少选择一个要锁定或解锁的节点。</translation>
    </message>
    <message>
        <source>Select downstream</source>
        <translation>选择下游</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>选择全部</translation>
    </message>
    <message>
        <source>Select nodes first</source>
        <translation>请先选择节点</translation>
    </message>
    <message>
        <source>Select nodes or a frame first</source>
        <translation>请先选择节点或框</translation>
    </message>
    <message>
        <source>Select nothing, leave a block, leave the steps</source>
        <translation>取消选择、离开块、离开步骤</translation>
    </message>
    <message>
        <source>Select one block first</source>
        <translation>请先选择一个块</translation>
    </message>
    <message>
        <source>Select one node first</source>
        <translation>请先选择一个节点</translation>
    </message>
    <message>
        <source>Select one node or one wire first</source>
        <translation>请先选择一个节点或一条连线</translation>
    </message>
    <message>
        <source>Select one node, frame or note first</source>
        <translation>请先选择一个节点、框或注释</translation>
    </message>
    <message>
        <source>Select one operation first</source>
        <translation>请先选择一个运算</translation>
    </message>
    <message>
        <source>Select one port inside a block first</source>
        <translation>请先在块内选择一个端口</translation>
    </message>
    <message>
        <source>Select several nodes first</source>
        <translation>请先选择多个节点</translation>
    </message>
    <message>
        <source>Select the variables that are to move first</source>
        <translation>请先选择要变化的变量</translation>
    </message>
    <message>
        <source>Select the variables that are to move first; constants do not.</source>
        <translation>请先选择要变化的变量；常量不变。</translation>
    </message>
    <message>
        <source>Select the wires of the selected node, one after the other</source>
        <translation>依次选择所选节点的连线</translation>
    </message>
    <message>
        <source>Select upstrea&amp;m</source>
        <translation>选择上游(&amp;M)</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation>选择未选中的内容</translation>
    </message>
    <message>
        <source>Select what the rectangle touches · Shift adds, Ctrl toggles · Esc cancels</source>
        <translation>选择矩形触及的内容 · Shift 添加，Ctrl 切换 · Esc 取消</translation>
    </message>
    <message>
        <source>Select wires first, or a node with wires</source>
        <translation>请先选择连线，或有连线的节点</translation>
    </message>
    <message>
        <source>Set &amp;target</source>
        <translation>设为目标(&amp;T)</translation>
    </message>
    <message>
        <source>Set bookmark</source>
        <translation>设置书签</translation>
    </message>
    <message>
        <source>Set bookmark &amp;1</source>
        <translation>设置书签 &amp;1</translation>
    </message>
    <message>
        <source>Set bookmark &amp;2</source>
        <translation>设置书签 &amp;2</translation>
    </message>
    <message>
        <source>Set bookmark &amp;3</source>
        <translation>设置书签 &amp;3</translation>
    </message>
    <message>
        <source>Set bookmark &amp;4</source>
        <translation>设置书签 &amp;4</translation>
    </message>
    <message>
        <source>Set bookmark &amp;5</source>
        <translation>设置书签 &amp;5</translation>
    </message>
    <message>
        <source>Set bookmark &amp;6</source>
        <translation>设置书签 &amp;6</translation>
    </message>
    <message>
        <source>Set bookmark &amp;7</source>
        <translation>设置书签 &amp;7</translation>
    </message>
    <message>
        <source>Set bookmark &amp;8</source>
        <translation>设置书签 &amp;8</translation>
    </message>
    <message>
        <source>Set bookmark &amp;9</source>
        <translation>设置书签 &amp;9</translation>
    </message>
    <message>
        <source>Set breakpoint</source>
        <translation>设置断点</translation>
    </message>
    <message>
        <source>Set eps to 0.001</source>
        <translation>将 eps 设为 0.001</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>设置按键</translation>
    </message>
    <message>
        <source>Sets elements to 0, each with chance p, and enlarges the others so that the mean stays.</source>
        <translation>以概率 p 将各元素置 0，并放大其余元素以保持均值。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shapes broadcast, with care: (n, 1) against (n,) compares every element with every other.</source>
        <translation>形状可广播，但须注意：(n, 1) 对 (n,) 会将每个元素与所有元素比较。</translation>
    </message>
    <message>
        <source>Shazeer, GLU Variants Improve Transformer, 2020.</source>
        <translation>Shazeer, GLU Variants Improve Transformer, 2020.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show everything in its own size</source>
        <translation>以原始大小显示</translation>
    </message>
    <message>
        <source>Show script</source>
        <translation>显示脚本</translation>
    </message>
    <message>
        <source>Show the level above</source>
        <translation>显示上一层</translation>
    </message>
    <message>
        <source>Show the next of the open graphs</source>
        <translation>显示下一张打开的图</translation>
    </message>
    <message>
        <source>Show the one before of the open graphs</source>
        <translation>显示上一张打开的图</translation>
    </message>
    <message>
        <source>Show the place and the step that were marked</source>
        <translation>显示已标记的位置与步骤</translation>
    </message>
    <message>
        <source>Show the selection, or everything</source>
        <translation>显示所选，或全部</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>显示整张图</translation>
    </message>
    <message>
        <source>Show what is in the block here, in a frame of its name; grouping the frame folds it again</source>
        <translation>在此处以同名的框显示块的内容；将框组成块可重新折叠</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>显示 {name}</translation>
    </message>
    <message>
        <source>Sigmoid neuron in gates</source>
        <translation>由门组成的 Sigmoid 神经元</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Slides filters along signals and sums the products at each place.</source>
        <translation>滤波器沿信号滑动，在每个位置对乘积求和。</translation>
    </message>
    <message>
        <source>Slides filters over images and sums the products at each place.</source>
        <translation>滤波器在图像上滑动，在每个位置对乘积求和。</translation>
    </message>
    <message>
        <source>Smaller weights at the start help, or a clipped gradient.</source>
        <translation>更小的初始权重或梯度裁剪会有帮助。</translation>
    </message>
    <message>
        <source>Softmax cross-entropy</source>
        <translation>Softmax 交叉熵</translation>
    </message>
    <message>
        <source>Something went wrong that should not. You can go on working.</source>
        <translation>发生了意外错误。您可以继续工作。</translation>
    </message>
    <message>
        <source>Something went wrong; the details are in the error report.</source>
        <translation>出现问题；详情见错误报告。</translation>
    </message>
    <message>
        <source>Sp&amp;lit view</source>
        <translation>拆分视图(&amp;L)</translation>
    </message>
    <message>
        <source>Speed of play</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Square, then add one</source>
        <translation>先平方，再加一</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start an empty graph</source>
        <translation>新建空白图</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step of {name}</source>
        <translation>{name} 的更新步</translation>
    </message>
    <message>
        <source>Step of {title_of}</source>
        <translation>{title_of} 的更新步</translation>
    </message>
    <message>
        <source>Step through as many operations as one as a formula can hold: the gradients are the same</source>
        <translation>将一个公式能容纳的运算合为一步：梯度相同</translation>
    </message>
    <message>
        <source>Step {place} of {stops}</source>
        <translation>第 {place} 步，共 {stops} 步</translation>
    </message>
    <message>
        <source>Step {place} of {stops}: {told}</source>
        <translation>第 {place} 步，共 {stops} 步：{told}</translation>
    </message>
    <message>
        <source>Step, from 1 to {count}:</source>
        <translation>步骤，1 到 {count}：</translation>
    </message>
    <message>
        <source>Step, with the focus on the slider</source>
        <translation>焦点在滑块上时步进</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop playing at the selected nodes, or no longer</source>
        <translation>播放到所选节点时停止，或取消</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Sums x down to a shape that broadcasts to its own: the reverse of broadcasting.</source>
        <translation>将 x 求和到可广播为其自身形状的形状：广播的逆操作。</translation>
    </message>
    <message>
        <source>Swap inputs</source>
        <translation>交换输入</translation>
    </message>
    <message>
        <source>Swap the two inputs of the selected node</source>
        <translation>交换所选节点的两个输入</translation>
    </message>
    <message>
        <source>Swaps two dimensions: rows become columns. A vector stays as it is.</source>
        <translation>交换两个维度：行变为列。向量保持不变。</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>Take back what was done last to the lesson</source>
        <translation>撤销对课程的上一步操作</translation>
    </message>
    <message>
        <source>Take it away: a picture, an animation, the derivation</source>
        <translation>导出：图片、动画、推导过程</translation>
    </message>
    <message>
        <source>Take the page out</source>
        <translation>移除此页</translation>
    </message>
    <message>
        <source>Take the selected nodes out of their wires</source>
        <translation>将所选节点从连线中取出</translation>
    </message>
    <message>
        <source>Take the selection away</source>
        <translation>删除所选</translation>
    </message>
    <message>
        <source>Take the selection away and feed what it fed from what fed it</source>
        <translation>删除所选，并将其上游接到其下游</translation>
    </message>
    <message>
        <source>Take the selection to the clipboard</source>
        <translation>将所选剪切到剪贴板</translation>
    </message>
    <message>
        <source>Take the values that flow into {name} and do what the node says.</source>
        <translation>取流入 {name} 的值，按该节点的运算计算。</translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation>使用此按键</translation>
    </message>
    <message>
        <source>Take view</source>
        <translation>采用视图</translation>
    </message>
    <message>
        <source>Takes a where the condition is true, b elsewhere.</source>
        <translation>条件为真处取 a，否则取 b。</translation>
    </message>
    <message>
        <source>Takes away dimensions of size 1: those named, or all of them.</source>
        <translation>去除大小为 1 的维度：指定的或全部。</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>切向量</translation>
    </message>
    <message>
        <source>Tangent, forward</source>
        <translation>切向量，前向</translation>
    </message>
    <message>
        <source>Tangent{of_port}</source>
        <translation>切向量{of_port}</translation>
    </message>
    <message>
        <source>Tanh neuron</source>
        <translation>Tanh 神经元</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target ✓</source>
        <translation>目标 ✓</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>目标：{name}</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Text of the note, in Markdown</source>
        <translation>注释文本（Markdown）</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面文本</translation>
    </message>
    <message>
        <source>Text of the page, in Markdown. Numbers of the graph: {value f}, {gradient x}, {local x -&gt; f}</source>
        <translation>页面文本（Markdown）。图中的数字：{value f}、{gradient x}、{local x -&gt; f}</translation>
    </message>
    <message>
        <source>That is why it reads grad += …, {sum}. With grad = … only what comes last is left.</source>
        <translation>所以写作 grad += …，{sum}。若用 grad = … 则只剩最后到达的。</translation>
    </message>
    <message>
        <source>That is {title} with the inputs the other way round: the upper one comes first.</source>
        <translation>这是输入次序颠倒的“{title}”：上面的输入在前。</translation>
    </message>
    <message>
        <source>That of one pass alone. In PyTorch, optimizer.zero_grad() empties .grad before the next.</source>
        <translation>仅为一次传播的梯度。在 PyTorch 中，optimizer.zero_grad() 会在下一次之前清空 .grad。</translation>
    </message>
    <message>
        <source>That was all of it.</source>
        <translation>全部完成。</translation>
    </message>
    <message>
        <source>The Huber loss and a clipped gradient still pull with {slope}: wanted was a limit to the gradient, not to the error.</source>
        <translation>Huber 损失与裁剪的梯度仍以 {slope} 牵引：要限制的是梯度，而不是误差。</translation>
    </message>
    <message>
        <source>The Huber loss divided by beta: its slope beyond is 1.</source>
        <translation>Huber 损失除以 beta：在外侧斜率为 1。</translation>
    </message>
    <message>
        <source>The Hurwitz zeta function by the Euler-Maclaurin formula (Abramowitz and Stegun, 6.4.10 and 23.1.30); below 0 by reflection (6.4.7).</source>
        <translation>用 Euler-Maclaurin 公式计算 Hurwitz zeta 函数（Abramowitz 与 Stegun，6.4.10 与 23.1.30）；小于 0 时用反射（6.4.7）。</translation>
    </message>
    <message>
        <source>The JSON has {data:,} bytes; at most {largest_json:,} are read.</source>
        <translation>JSON 有 {data:,} 字节；最多读取 {largest_json:,} 字节。</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {deepest_nesting} levels.</source>
        <translation>JSON 的嵌套超过 {deepest_nesting} 层。</translation>
    </message>
    <message>
        <source>The PyTorch script is on the clipboard.</source>
        <translation>PyTorch 脚本已在剪贴板中。</translation>
    </message>
    <message>
        <source>The ZIP has {members} members; at most {most_members} are read.</source>
        <translation>ZIP 有 {members} 个成员；最多读取 {most_members} 个。</translation>
    </message>
    <message>
        <source>The ZIP holds no {graph}, so it is no Chainrule document.</source>
        <translation>ZIP 中没有 {graph}，因此不是 Chainrule 文档。</translation>
    </message>
    <message>
        <source>The ZIP holds {name!r}; only {graph} and arrays/NUMBER.npy belong there.</source>
        <translation>ZIP 中含有 {name!r}；其中只应有 {graph} 和 arrays/NUMBER.npy。</translation>
    </message>
    <message>
        <source>The ZIP holds {name}, which belongs to no variable.</source>
        <translation>ZIP 中含有 {name}，它不属于任何变量。</translation>
    </message>
    <message>
        <source>The ZIP is damaged or cut short: {error}.</source>
        <translation>ZIP 已损坏或不完整：{error}。</translation>
    </message>
    <message>
        <source>The ZIP unpacks to {total:,} bytes; at most {largest_archive:,} are read.</source>
        <translation>ZIP 解压后为 {total:,} 字节；最多读取 {largest_archive:,} 字节。</translation>
    </message>
    <message>
        <source>The activation functions</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The angle, between -π and π, of the vector whose height is a and whose width is b.</source>
        <translation>高为 a、宽为 b 的向量的角，在 -π 与 π 之间。</translation>
    </message>
    <message>
        <source>The angle, between -π/2 and π/2, whose sine is x.</source>
        <translation>正弦为 x 的角，在 -π/2 与 π/2 之间。</translation>
    </message>
    <message>
        <source>The angle, between -π/2 and π/2, whose tangent is x.</source>
        <translation>正切为 x 的角，在 -π/2 与 π/2 之间。</translation>
    </message>
    <message>
        <source>The angle, between 0 and π, whose cosine is x.</source>
        <translation>余弦为 x 的角，在 0 与 π 之间。</translation>
    </message>
    <message>
        <source>The average of each channel over all its places, whatever the number of dimensions. x: (n, c, ...).</source>
        <translation>每个通道在其所有位置上的平均，维度数不限。x：(n, c, ...)。</translation>
    </message>
    <message>
        <source>The average of the elements along the named dimensions, or of all of them.</source>
        <translation>沿指定维度（或对全部）求元素的平均。</translation>
    </message>
    <message>
        <source>The average of what each window sees of a signal. x: (n, c, l) or (c, l).</source>
        <translation>每个窗口所见信号部分的平均。x：(n, c, l) 或 (c, l)。</translation>
    </message>
    <message>
        <source>The average of what each window sees of an image. x: (n, c, h, w) or (c, h, w).</source>
        <translation>每个窗口所见图像部分的平均。x：(n, c, h, w) 或 (c, h, w)。</translation>
    </message>
    <message>
        <source>The averages of so many bins of a signal. x: (n, c, l) or (c, l).</source>
        <translation>将信号分成指定个数的区间，求各区间的平均。x：(n, c, l) 或 (c, l)。</translation>
    </message>
    <message>
        <source>The averages of so many bins of an image. x: (n, c, h, w) or (c, h, w).</source>
        <translation>将图像分成指定个数的区域，求各区域的平均。x：(n, c, h, w) 或 (c, h, w)。</translation>
    </message>
    <message>
        <source>The back-propagation algorithm</source>
        <translation>反向传播算法</translation>
    </message>
    <message>
        <source>The backward pass has not run.</source>
        <translation>尚未进行反向传播。</translation>
    </message>
    <message>
        <source>The backward pass starts here: gradients are derivatives of this node</source>
        <translation>反向传播从这里开始：梯度是此节点的导数</translation>
    </message>
    <message>
        <source>The backward pass starts with v = {written}, a number for each element of {name}: {why}.</source>
        <translation>反向传播以 v = {written} 开始，{name} 的每个元素一个数：{why}。</translation>
    </message>
    <message>
        <source>The backward pass starts: {text}, for {why}.</source>
        <translation>反向传播开始：{text}，因为 {why}。</translation>
    </message>
    <message>
        <source>The binary cross-entropy of each class&apos;s score, averaged. target: 1 for a row&apos;s own classes, 0 for the others.</source>
        <translation>每个类别得分的二元交叉熵，取平均。target：该行所属类别为 1，其他为 0。</translation>
    </message>
    <message>
        <source>The binary cross-entropy of scores, easy ones counting less by the power gamma of what they miss.</source>
        <translation>得分的二元交叉熵，易分样本按其误差的 gamma 次幂降低权重。</translation>
    </message>
    <message>
        <source>The block of bookmark {number} is gone: set the bookmark anew.</source>
        <translation>书签 {number} 所在的块已不存在：请重新设置书签。</translation>
    </message>
    <message>
        <source>The camera is a finite position and a zoom above 0.</source>
        <translation>视角须为有限的位置和大于 0 的缩放。</translation>
    </message>
    <message>
        <source>The camera of bookmark {number} is a finite position and a zoom above 0.</source>
        <translation>书签 {number} 的视角须为有限的位置和大于 0 的缩放。</translation>
    </message>
    <message>
        <source>The chain rule, one product at a time, backward</source>
        <translation>链式法则，反向，每次一个乘积</translation>
    </message>
    <message>
        <source>The changes are lost if you do not save them.</source>
        <translation>如果不保存，更改将丢失。</translation>
    </message>
    <message>
        <source>The clipboard does not hold a graph.</source>
        <translation>剪贴板中没有图。</translation>
    </message>
    <message>
        <source>The colours of the picture</source>
        <translation>图片的颜色</translation>
    </message>
    <message>
        <source>The column of {record!r} has shape {shape}; it needs ({wanted}).</source>
        <translation>{record!r} 的列的形状为 {shape}；应为 ({wanted})。</translation>
    </message>
    <message>
        <source>The computational blocks</source>
        <translation>计算块</translation>
    </message>
    <message>
        <source>The computational graph</source>
        <translation>计算图</translation>
    </message>
    <message>
        <source>The copy of {leftover} that a crash has left is damaged: {sentence}</source>
        <translation>崩溃后留下的 {leftover} 的副本已损坏：{sentence}</translation>
    </message>
    <message>
        <source>The copy of {leftover} that a crash has left waits for a start with --operations {files}.</source>
        <translation>崩溃时留下的 {leftover} 副本正等待以 --operations {files} 启动。</translation>
    </message>
    <message>
        <source>The cosine of an angle in radians.</source>
        <translation>角（弧度）的余弦。</translation>
    </message>
    <message>
        <source>The cosine of the angle between the vectors along a dimension: 1 for the same direction, -1 for the opposite.</source>
        <translation>沿一个维度的向量之间夹角的余弦：同向为 1，反向为 -1。</translation>
    </message>
    <message>
        <source>The cross-entropy of probabilities between 0 and 1 against targets between 0 and 1.</source>
        <translation>0 到 1 的概率相对于 0 到 1 的目标的交叉熵。</translation>
    </message>
    <message>
        <source>The cross-entropy of sigmoid(input) against targets between 0 and 1, from the scores themselves.</source>
        <translation>sigmoid(input) 相对于 0 到 1 的目标的交叉熵，直接由得分计算。</translation>
    </message>
    <message>
        <source>The cross-entropy of telling each query&apos;s own positive, by cosine, from those of all other queries.</source>
        <translation>按余弦将每个查询自己的正样本与其他查询的正样本区分开的交叉熵。</translation>
    </message>
    <message>
        <source>The cross-entropy of the scores that a linear layer gives.</source>
        <translation>线性层给出的得分的交叉熵。</translation>
    </message>
    <message>
        <source>The derivative of {name}, step by step</source>
        <translation>{name} 的导数，逐步推导</translation>
    </message>
    <message>
        <source>The derivatives, of shape {shape}, are too many. Choose smaller tensors.</source>
        <translation>导数（形状 {shape}）过多。请选择较小的张量。</translation>
    </message>
    <message>
        <source>The determinant: by how much the matrix stretches volumes. Leading dimensions are a batch.</source>
        <translation>行列式：矩阵将体积拉伸的倍数。前导维度为批。</translation>
    </message>
    <message>
        <source>The determinants of what is left when a row and a column go, with signs: the slope of the determinant.</source>
        <translation>去掉一行一列后剩余部分的带符号行列式：即行列式的斜率。</translation>
    </message>
    <message>
        <source>The difference of two values: the first less the second.</source>
        <translation>两个值之差：第一个减第二个。</translation>
    </message>
    <message>
        <source>The direction of {name!r} has the shape of its value, {shape_text}.</source>
        <translation>{name!r} 的方向须与其值形状相同：{shape_text}。</translation>
    </message>
    <message>
        <source>The direction of {node} has shape {np}, not {shape}.</source>
        <translation>{node} 的方向的形状为 {np}，而不是 {shape}。</translation>
    </message>
    <message>
        <source>The document has {count:,} {name}; at most {most:,} can be saved.</source>
        <translation>文档有 {count:,} 个 {name}；最多可保存 {most:,} 个。</translation>
    </message>
    <message>
        <source>The document has {stream:,} bytes; at most {largest_archive:,} can be saved.</source>
        <translation>文档有 {stream:,} 字节；最多可保存 {largest_archive:,} 字节。</translation>
    </message>
    <message>
        <source>The dot product of two vectors: the sum of their products, a number.</source>
        <translation>两个向量的点积：对应元素之积的和，是一个数。</translation>
    </message>
    <message>
        <source>The dtype is float64 or float32.</source>
        <translation>dtype 须为 float64 或 float32。</translation>
    </message>
    <message>
        <source>The element in the middle of the order along one dimension, and its number there.</source>
        <translation>沿一个维度排序后居中的元素，及其序号。</translation>
    </message>
    <message>
        <source>The elements along one dimension in order, the smallest first, and the numbers they had there.</source>
        <translation>沿一个维度从小到大排列的元素，及其原来的序号。</translation>
    </message>
    <message>
        <source>The error function: the chance that a normal number of variance 1/2 lies within x of 0, with the sign of x.</source>
        <translation>误差函数：方差 1/2 的正态数与 0 相距不超过 x 的概率，符号与 x 相同。</translation>
    </message>
    <message>
        <source>The error {error} is within the limit of {limit}: all three losses have the slope {slope}.</source>
        <translation>误差 {error} 在界限 {limit} 之内：三种损失的斜率均为 {slope}。</translation>
    </message>
    <message>
        <source>The experiment was stopped.</source>
        <translation>实验已停止。</translation>
    </message>
    <message>
        <source>The field {field!r} is missing.</source>
        <translation>缺少字段 {field!r}。</translation>
    </message>
    <message>
        <source>The field {twice!r} stands twice in one object{owner}.</source>
        <translation>字段 {twice!r} 在同一对象{owner}中出现两次。</translation>
    </message>
    <message>
        <source>The file is cut short: it ends in line {lines}, in the middle of the JSON.</source>
        <translation>文件不完整：在第 {lines} 行、JSON 中途结束。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file of the experiment is damaged, or none.</source>
        <translation>实验文件已损坏，或并非实验文件。</translation>
    </message>
    <message>
        <source>The file of the update is damaged, or none.</source>
        <translation>更新文件已损坏，或并非更新文件。</translation>
    </message>
    <message>
        <source>The first half of a dimension times the sigmoid of the second half.</source>
        <translation>一个维度的前一半乘以后一半的 sigmoid。</translation>
    </message>
    <message>
        <source>The first input is passed on as it is</source>
        <translation>原样传递第一个输入</translation>
    </message>
    <message>
        <source>The gradient is not reckoned as product / x, which would fail at 0, but from the products of the other elements.</source>
        <translation>梯度不按“积 / x”计算（在 0 处会失败），而由其他元素之积得出。</translation>
    </message>
    <message>
        <source>The gradient of {name} adds up</source>
        <translation>{name} 的梯度累加</translation>
    </message>
    <message>
        <source>The gradient of {name} is emptied; left as it is, that of the next pass would be added to it.</source>
        <translation>清空 {name} 的梯度；否则下一次传播的梯度会加到上面。</translation>
    </message>
    <message>
        <source>The gradient of {name} is left</source>
        <translation>保留 {name} 的梯度</translation>
    </message>
    <message>
        <source>The gradient of {name} is not emptied: the next pass will add to it. The settings have the switch.</source>
        <translation>{name} 的梯度未清空：下一次传播会累加到上面。可在设置中切换。</translation>
    </message>
    <message>
        <source>The gradient of {name} was not emptied after the last update, so this pass adds to what was left of it.</source>
        <translation>{name} 的梯度在上次更新后未清空，因此本次传播会累加到剩余的梯度上。</translation>
    </message>
    <message>
        <source>The gradient says which way {target} grows with {name}; the step goes the other way, as far as the learning rate says: it is {step}.</source>
        <translation>梯度指出 {target} 随 {name} 增大的方向；更新步走相反方向，距离由学习率决定：为 {step}。</translation>
    </message>
    <message>
        <source>The gradient that {name} holds: {trail}.</source>
        <translation>{name} 持有的梯度：{trail}。</translation>
    </message>
    <message>
        <source>The gradient that {target} passes back to {source} is {run}.</source>
        <translation>{target} 传回 {source} 的梯度为 {run}。</translation>
    </message>
    <message>
        <source>The gradient times the nudge</source>
        <translation>梯度乘以微调量</translation>
    </message>
    <message>
        <source>The gradient with respect to x is 0: only its shape matters.</source>
        <translation>对 x 的梯度为 0：只有其形状起作用。</translation>
    </message>
    <message>
        <source>The gradients of the sum of all elements</source>
        <translation>所有元素之和的梯度</translation>
    </message>
    <message>
        <source>The graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>The graph and its steps alone, large, on the whole screen: for an audience</source>
        <translation>全屏放大显示，只有图及其步骤：供观众观看</translation>
    </message>
    <message>
        <source>The graph changed while the step was made, so it was not taken. Take it again.</source>
        <translation>计算这一步时图发生了变化，因此未执行。请重新执行。</translation>
    </message>
    <message>
        <source>The graph has changed since this advice was given. Run it again.</source>
        <translation>给出此建议后图已更改。请重新运行。</translation>
    </message>
    <message>
        <source>The graph in the picture is cut short.</source>
        <translation>图片中的图不完整。</translation>
    </message>
    <message>
        <source>The graph in the picture is damaged.</source>
        <translation>图片中的图已损坏。</translation>
    </message>
    <message>
        <source>The graph in the picture unpacks to more than {most:,} bytes.</source>
        <translation>图片中的图解压后超过 {most:,} 字节。</translation>
    </message>
    <message>
        <source>The graph is empty.</source>
        <translation>图是空的。</translation>
    </message>
    <message>
        <source>The graph is in this mode already.</source>
        <translation>图已处于此模式。</translation>
    </message>
    <message>
        <source>The graph was changed meanwhile. Do it once more.</source>
        <translation>图在此期间已更改，请再做一次。</translation>
    </message>
    <message>
        <source>The hyperbolic cosine, (eˣ + e⁻ˣ) / 2.</source>
        <translation>双曲余弦，(eˣ + e⁻ˣ) / 2。</translation>
    </message>
    <message>
        <source>The hyperbolic sine, (eˣ - e⁻ˣ) / 2.</source>
        <translation>双曲正弦，(eˣ - e⁻ˣ) / 2。</translation>
    </message>
    <message>
        <source>The hyperbolic tangent: an s-shaped curve from -1 to 1, an activation.</source>
        <translation>双曲正切：从 -1 到 1 的 S 形曲线，是一种激活。</translation>
    </message>
    <message>
        <source>The id {twice} is used twice.</source>
        <translation>id {twice} 被使用两次。</translation>
    </message>
    <message>
        <source>The k largest elements along one dimension (or the smallest), sorted, and their numbers there.</source>
        <translation>沿一个维度最大（或最小）的 k 个元素，已排序，及其序号。</translation>
    </message>
    <message>
        <source>The larger is taken out first, so nothing overflows: adds probabilities that are kept as logarithms.</source>
        <translation>先提出较大者，因此不会溢出：用于将以对数表示的概率相加。</translation>
    </message>
    <message>
        <source>The larger of two values, element by element.</source>
        <translation>两个值中的较大者，逐元素。</translation>
    </message>
    <message>
        <source>The largest element along one dimension, and its number there.</source>
        <translation>沿一个维度的最大元素，及其序号。</translation>
    </message>
    <message>
        <source>The largest element along the named dimensions, or of all.</source>
        <translation>沿指定维度（或全部）的最大元素。</translation>
    </message>
    <message>
        <source>The largest element is taken out first, so nothing overflows. The gradient is softmax.</source>
        <translation>先提出最大元素，因此不会溢出。梯度即 softmax。</translation>
    </message>
    <message>
        <source>The largest element of each channel, whatever the number of dimensions. x: (n, c, ...).</source>
        <translation>每个通道的最大元素，维度数不限。x：(n, c, ...)。</translation>
    </message>
    <message>
        <source>The largest element that each window sees of a signal, and its number there. x: (n, c, l) or (c, l).</source>
        <translation>每个窗口所见信号部分的最大元素，及其序号。x：(n, c, l) 或 (c, l)。</translation>
    </message>
    <message>
        <source>The largest element that each window sees of an image, and its number, counted row by row.</source>
        <translation>每个窗口所见图像部分的最大元素，及其逐行计数的序号。</translation>
    </message>
    <message>
        <source>The largest elements of so many bins of a signal, and their numbers. x: (n, c, l) or (c, l).</source>
        <translation>将信号分成指定个数的区间，求各区间的最大元素及其序号。x：(n, c, l) 或 (c, l)。</translation>
    </message>
    <message>
        <source>The largest elements of so many bins of an image, and their numbers. x: (n, c, h, w) or (c, h, w).</source>
        <translation>将图像分成指定个数的区域，求各区域的最大元素及其序号。x：(n, c, h, w) 或 (c, h, w)。</translation>
    </message>
    <message>
        <source>The largest score is taken out first, so nothing overflows; of long rows only where it might.</source>
        <translation>先减去最大的分数，以免溢出；较长的行仅在可能溢出时这样做。</translation>
    </message>
    <message>
        <source>The largest whole number that is not above x.</source>
        <translation>不大于 x 的最大整数。</translation>
    </message>
    <message>
        <source>The length of the difference of vectors along the last dimension.</source>
        <translation>沿最后一个维度的向量之差的长度。</translation>
    </message>
    <message>
        <source>The length of the vector (a, b), without overflow for large values.</source>
        <translation>向量 (a, b) 的长度，值很大时也不溢出。</translation>
    </message>
    <message>
        <source>The length of the vector of elements along the named dimensions, or of all.</source>
        <translation>沿指定维度（或全部）的元素所成向量的长度。</translation>
    </message>
    <message>
        <source>The lists have different lengths: every row needs as many entries as the first.</source>
        <translation>列表长度不同：每一行的元素数须与第一行相同。</translation>
    </message>
    <message>
        <source>The local derivative {slope} is {local} at {operand}; times the upstream gradient {upstream} it gives {product}.</source>
        <translation>局部导数 {slope} 在 {operand} 处为 {local}；乘以上游梯度 {upstream} 得 {product}。</translation>
    </message>
    <message>
        <source>The logarithm of softmax, exact where the probability itself would vanish.</source>
        <translation>softmax 的对数，在概率本身会消失处仍精确。</translation>
    </message>
    <message>
        <source>The logarithm of the determinant, which neither overflows nor vanishes. Leading dimensions are a batch.</source>
        <translation>行列式的对数，既不溢出也不消失。前导维度为批。</translation>
    </message>
    <message>
        <source>The logarithm of the hyperbolic cosine of the differences, averaged: like the Huber loss, but smooth throughout.</source>
        <translation>差的双曲余弦的对数，取平均：类似 Huber 损失，但处处平滑。</translation>
    </message>
    <message>
        <source>The logarithm of the sigmoid, with all digits where the sigmoid itself is tiny.</source>
        <translation>sigmoid 的对数，在 sigmoid 极小处仍保留全部有效位。</translation>
    </message>
    <message>
        <source>The logarithm of the size of the gamma function: for a whole number x, of (x - 1)!.</source>
        <translation>伽马函数绝对值的对数：x 为整数时即 (x - 1)! 的对数。</translation>
    </message>
    <message>
        <source>The logarithm of the sum of the exponentials along the named dimensions, or of all: a smooth maximum.</source>
        <translation>沿指定维度（或全部）的指数之和的对数：平滑的最大值。</translation>
    </message>
    <message>
        <source>The logarithm of the sum of the exponentials of two values: a smooth maximum.</source>
        <translation>两个值的指数之和的对数：平滑的最大值。</translation>
    </message>
    <message>
        <source>The logarithm to base 10: the power of 10 that gives x.</source>
        <translation>以 10 为底的对数：10 的多少次幂等于 x。</translation>
    </message>
    <message>
        <source>The logarithm to base 2: the power of 2 that gives x.</source>
        <translation>以 2 为底的对数：2 的多少次幂等于 x。</translation>
    </message>
    <message>
        <source>The logistic loss of scores on their side, averaged: a hinge without a kink. target: the side, 1 or -1.</source>
        <translation>得分在其一侧的逻辑损失，取平均：没有折点的铰链。target：所属的一侧，1 或 -1。</translation>
    </message>
    <message>
        <source>The losses of the rows are reduced by their mean or their sum, not by {reduction!r}.</source>
        <translation>各行的损失以平均或求和归约，而不是 {reduction!r}。</translation>
    </message>
    <message>
        <source>The lower triangle whose product with its own transpose is x, a symmetric and positive definite matrix.</source>
        <translation>下三角矩阵，其与自身转置之积为对称正定矩阵 x。</translation>
    </message>
    <message>
        <source>The matrix product: rows of a times columns of b.</source>
        <translation>矩阵乘积：a 的行乘 b 的列。</translation>
    </message>
    <message>
        <source>The matrix products of two batches of equal size, pair by pair.</source>
        <translation>两个大小相同的批逐对的矩阵乘积。</translation>
    </message>
    <message>
        <source>The matrix whose product with x is the identity. Leading dimensions are a batch.</source>
        <translation>与 x 之积为单位矩阵的矩阵。前导维度为批。</translation>
    </message>
    <message>
        <source>The matrix with everything above a diagonal set to 0; the diagonal 1 is the one above the main one.</source>
        <translation>对角线以上全置 0 的矩阵；对角线 1 是主对角线上方的一条。</translation>
    </message>
    <message>
        <source>The matrix with everything below a diagonal set to 0; the diagonal 1 is the one above the main one.</source>
        <translation>对角线以下全置 0 的矩阵；对角线 1 是主对角线上方的一条。</translation>
    </message>
    <message>
        <source>The mean absolute error with its kink rounded off between -beta and beta, where it is a square.</source>
        <translation>平均绝对误差，在 -beta 与 beta 之间以平方磨平折点。</translation>
    </message>
    <message>
        <source>The mean of the absolute differences: outliers count less than in the mean squared error.</source>
        <translation>绝对差的平均：离群值的影响小于均方误差。</translation>
    </message>
    <message>
        <source>The n-th derivative of digamma: n = 0 is digamma itself, n = 1 trigamma, its slope.</source>
        <translation>digamma 的 n 阶导数：n = 0 为 digamma 本身，n = 1 为其斜率 trigamma。</translation>
    </message>
    <message>
        <source>The natural logarithm of 1 plus x.</source>
        <translation>1 加 x 的自然对数。</translation>
    </message>
    <message>
        <source>The natural logarithm: the power of e that gives x.</source>
        <translation>自然对数：e 的多少次幂等于 x。</translation>
    </message>
    <message>
        <source>The negative log-probability that softmax of the scores gives to the right class, averaged over the rows.</source>
        <translation>得分的 softmax 给正确类别的负对数概率，对行取平均。</translation>
    </message>
    <message>
        <source>The negative of the right class&apos;s log-probability, averaged over the rows.</source>
        <translation>正确类别对数概率的相反数，对行取平均。</translation>
    </message>
    <message>
        <source>The next backward() stops at {first}: “Trying to backward through the graph a second time”.</source>
        <translation>下一次 backward() 在 {first} 处停止：“Trying to backward through the graph a second time”。</translation>
    </message>
    <message>
        <source>The node stays where it is, whatever is moved or laid out</source>
        <translation>无论移动或排列，此节点都保持原位</translation>
    </message>
    <message>
        <source>The number is too large for a float.</source>
        <translation>数字过大，无法用浮点数表示。</translation>
    </message>
    <message>
        <source>The number of the largest element along one dimension, or of all.</source>
        <translation>沿一个维度（或全部）最大元素的序号。</translation>
    </message>
    <message>
        <source>The number of the smallest element along one dimension, or of all.</source>
        <translation>沿一个维度（或全部）最小元素的序号。</translation>
    </message>
    <message>
        <source>The number whose hyperbolic sine is x.</source>
        <translation>双曲正弦为 x 的数。</translation>
    </message>
    <message>
        <source>The number whose hyperbolic tangent is x.</source>
        <translation>双曲正切为 x 的数。</translation>
    </message>
    <message>
        <source>The number, 0 or more, whose hyperbolic cosine is x.</source>
        <translation>双曲余弦为 x 的非负数。</translation>
    </message>
    <message>
        <source>The only element that counts</source>
        <translation>唯一计入的元素</translation>
    </message>
    <message>
        <source>The order of going back</source>
        <translation>返回的次序</translation>
    </message>
    <message>
        <source>The outer product of two vectors: the matrix of all products of an element of a and one of b.</source>
        <translation>两个向量的外积：a 的元素与 b 的元素的所有乘积组成的矩阵。</translation>
    </message>
    <message>
        <source>The palette&apos;s folder cannot be used: {strerror}.</source>
        <translation>无法使用运算库的文件夹：{strerror}。</translation>
    </message>
    <message>
        <source>The pass, step by step</source>
        <translation>传播过程，逐步讲解</translation>
    </message>
    <message>
        <source>The picture could not be drawn: the program that draws it was ended. Is there enough memory?</source>
        <translation>无法绘制图片：绘图程序被终止。内存是否足够？</translation>
    </message>
    <message>
        <source>The picture could not be drawn: {strerror}.</source>
        <translation>无法绘制图片：{strerror}。</translation>
    </message>
    <message>
        <source>The picture could not be packed: {problem}.</source>
        <translation>无法打包图片：{problem}。</translation>
    </message>
    <message>
        <source>The picture has more than {most:,} parts.</source>
        <translation>图片的组成部分超过 {most:,} 个。</translation>
    </message>
    <message>
        <source>The picture is cut short.</source>
        <translation>图片不完整。</translation>
    </message>
    <message>
        <source>The port {port!r} still has a wire outside its block. Remove the wire with it.</source>
        <translation>端口 {port!r} 在其块外仍有连线。请一并移除该连线。</translation>
    </message>
    <message>
        <source>The probabilities nearest to the scores along one dimension; small scores get exactly 0.</source>
        <translation>沿一个维度最接近得分的概率；小的得分恰为 0。</translation>
    </message>
    <message>
        <source>The product of a matrix and a vector, a vector.</source>
        <translation>矩阵与向量之积，结果为向量。</translation>
    </message>
    <message>
        <source>The product of two values, element by element.</source>
        <translation>两个值之积，逐元素。</translation>
    </message>
    <message>
        <source>The program that draws pictures could not be started: {errorstring}.</source>
        <translation>无法启动绘图程序：{errorstring}。</translation>
    </message>
    <message>
        <source>The question of this page</source>
        <translation>此页的问题</translation>
    </message>
    <message>
        <source>The quotient of two values: the first divided by the second.</source>
        <translation>两个值之商：第一个除以第二个。</translation>
    </message>
    <message>
        <source>The rows of a tensor have equal lengths.</source>
        <translation>张量各行长度必须相等。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>运行已停止。</translation>
    </message>
    <message>
        <source>The running mean of the {what} of {node} is {moment}; corrected for its start from 0, it is {moment2}.</source>
        <translation>{node} 的滑动平均（{what}）为 {moment}；修正从 0 开始的偏差后为 {moment2}。</translation>
    </message>
    <message>
        <source>The same in PyTorch</source>
        <translation>PyTorch 中的等价代码</translation>
    </message>
    <message>
        <source>The seed has shape {shape}, but {name} has shape {shape2}.</source>
        <translation>种子的形状为 {shape}，但 {name} 的形状为 {shape2}。</translation>
    </message>
    <message>
        <source>The seed has the shape of the target, {wanted}; this one has {given}.</source>
        <translation>种子与目标形状相同，为 {wanted}；此种子的形状为 {given}。</translation>
    </message>
    <message>
        <source>The seed holds real numbers, since only they are gradients.</source>
        <translation>种子只含实数，因为只有实数才是梯度。</translation>
    </message>
    <message>
        <source>The seed is {run}.</source>
        <translation>种子为 {run}。</translation>
    </message>
    <message>
        <source>The selected nodes lie in different blocks. Select nodes of one block.</source>
        <translation>所选节点位于不同的块中。请选择同一块内的节点。</translation>
    </message>
    <message>
        <source>The shape of wires</source>
        <translation>连线形状</translation>
    </message>
    <message>
        <source>The sigmoid in straight pieces: 0 up to -3, 1 from 3 on, a line between.</source>
        <translation>分段线性的 sigmoid：-3 以下为 0，3 以上为 1，其间为直线。</translation>
    </message>
    <message>
        <source>The sigmoid split into multiply, add, exp and reciprocal</source>
        <translation>将 sigmoid 拆成乘、加、指数与倒数</translation>
    </message>
    <message>
        <source>The sign of the determinant, and the logarithm of its size. Leading dimensions are a batch.</source>
        <translation>行列式的符号，及其绝对值的对数。前导维度为批。</translation>
    </message>
    <message>
        <source>The silu of the first half of a dimension times the second half.</source>
        <translation>一个维度前一半的 silu 乘以后一半。</translation>
    </message>
    <message>
        <source>The sine of an angle in radians.</source>
        <translation>角（弧度）的正弦。</translation>
    </message>
    <message>
        <source>The sine of πx divided by πx, and 1 at 0.</source>
        <translation>πx 的正弦除以 πx，在 0 处为 1。</translation>
    </message>
    <message>
        <source>The size is right; the sign is not: look where a minus comes in, or goes.</source>
        <translation>大小正确，但符号不对：请检查负号在哪里出现或消失。</translation>
    </message>
    <message>
        <source>The slope of the logarithm of the gamma function; for whole n, the n-th harmonic number less 0.5772.</source>
        <translation>伽马函数对数的斜率；n 为整数时为第 n 个调和数减 0.5772。</translation>
    </message>
    <message>
        <source>The slopes of the activations do it: L is {mean} a layer on average.</source>
        <translation>原因在于激活的斜率：L 平均每层为 {mean}。</translation>
    </message>
    <message>
        <source>The smaller of two values, element by element.</source>
        <translation>两个值中的较小者，逐元素。</translation>
    </message>
    <message>
        <source>The smallest element along one dimension, and its number there.</source>
        <translation>沿一个维度的最小元素，及其序号。</translation>
    </message>
    <message>
        <source>The smallest element along the named dimensions, or of all.</source>
        <translation>沿指定维度（或全部）的最小元素。</translation>
    </message>
    <message>
        <source>The smallest whole number that is not below x.</source>
        <translation>不小于 x 的最小整数。</translation>
    </message>
    <message>
        <source>The softmax of -x: the smallest score gets the highest probability.</source>
        <translation>-x 的 softmax：最小的得分得到最高的概率。</translation>
    </message>
    <message>
        <source>The square root: the number that is x when squared.</source>
        <translation>平方根：平方后为 x 的数。</translation>
    </message>
    <message>
        <source>The standard deviation of the elements along the named dimensions, or of all: the root of the variance.</source>
        <translation>沿指定维度（或全部）元素的标准差：方差的平方根。</translation>
    </message>
    <message>
        <source>The steps end with the pass again.</source>
        <translation>步骤重新以反向传播结束。</translation>
    </message>
    <message>
        <source>The sum of the elements on the diagonal of a matrix.</source>
        <translation>矩阵对角线上元素之和。</translation>
    </message>
    <message>
        <source>The sum of the gradients that arrive at {source} is too large.</source>
        <translation>到达 {source} 的梯度之和过大。</translation>
    </message>
    <message>
        <source>The tangent of an angle in radians: sine divided by cosine.</source>
        <translation>角（弧度）的正切：正弦除以余弦。</translation>
    </message>
    <message>
        <source>The target as one formula</source>
        <translation>目标写成一个公式</translation>
    </message>
    <message>
        <source>The target has no value to start from.</source>
        <translation>目标没有可作为起点的值。</translation>
    </message>
    <message>
        <source>The target is one number, so that its seed is 1</source>
        <translation>目标是一个数，因此其种子为 1</translation>
    </message>
    <message>
        <source>The target, node {target}, does not exist.</source>
        <translation>目标节点 {target} 不存在。</translation>
    </message>
    <message>
        <source>The value of {name} is seen from the start: ask for what is computed.</source>
        <translation>{name} 的值从一开始就可见：请问计算得出的内容。</translation>
    </message>
    <message>
        <source>The value that lies between a and b as far as the weight says: a at weight 0, b at weight 1.</source>
        <translation>按权重位于 a 与 b 之间的值：权重 0 时为 a，权重 1 时为 b。</translation>
    </message>
    <message>
        <source>The value times itself.</source>
        <translation>值乘以自身。</translation>
    </message>
    <message>
        <source>The value with its sign changed.</source>
        <translation>改变符号后的值。</translation>
    </message>
    <message>
        <source>The value without its sign.</source>
        <translation>去掉符号的值。</translation>
    </message>
    <message>
        <source>The values of this graph are too large to be kept, and the lab needs all of them.</source>
        <translation>此图的值太大而无法保留，而实验室需要全部的值。</translation>
    </message>
    <message>
        <source>The variable {name!r} holds {run}.</source>
        <translation>变量 {name!r} 的值为 {run}。</translation>
    </message>
    <message>
        <source>The variable {name!r} needs a value.</source>
        <translation>变量 {name!r} 需要一个值。</translation>
    </message>
    <message>
        <source>The variables have values, and a direction in which they move: {told}.</source>
        <translation>变量有值，并有移动方向：{told}。</translation>
    </message>
    <message>
        <source>The variance of the elements along the named dimensions, or of all: the mean squared distance from the mean.</source>
        <translation>沿指定维度（或全部）元素的方差：与均值之差的平方的平均。</translation>
    </message>
    <message>
        <source>The velocity of {node} keeps {momentum:g} of what it was and takes the gradient in: it is {velocity} now.</source>
        <translation>{node} 的速度保留原来的 {momentum:g} 并加入梯度：现为 {velocity}。</translation>
    </message>
    <message>
        <source>The whole number nearest to x, with the gradient of x itself: makes rounding trainable.</source>
        <translation>最接近 x 的整数，梯度同 x 本身：使取整可训练。</translation>
    </message>
    <message>
        <source>The whole pass</source>
        <translation>整个过程</translation>
    </message>
    <message>
        <source>The wider and warmer a wire, the larger the gradient that flows back along it</source>
        <translation>连线越粗、颜色越暖，沿其流回的梯度越大</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}</source>
        <translation>从 {source} 到 {target} 的连线</translation>
    </message>
    <message>
        <source>The {name} is {value:g}; it must be 0 or more.</source>
        <translation>{name} 为 {value:g}；必须不小于 0。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme, motion, keys and the rest</source>
        <translation>主题、动画、按键等</translation>
    </message>
    <message>
        <source>There are no steps to tell of: the graph was not run. Run it first.</source>
        <translation>没有可讲述的步骤：图尚未运行。请先运行。</translation>
    </message>
    <message>
        <source>There is no dropout and no batch norm here, so that it changes nothing at all.</source>
        <translation>此处没有 dropout 和批归一化，因此不会改变任何内容。</translation>
    </message>
    <message>
        <source>There is no frame or note {ident}; it may have been deleted.</source>
        <translation>没有框或注释 {ident}；可能已被删除。</translation>
    </message>
    <message>
        <source>There is no node {ident}; it may have been deleted.</source>
        <translation>没有节点 {ident}；可能已被删除。</translation>
    </message>
    <message>
        <source>There is no node {id} to place.</source>
        <translation>没有可放置的节点 {id}。</translation>
    </message>
    <message>
        <source>There is no node {node} to make smaller; it may have been deleted.</source>
        <translation>没有可减小的节点 {node}；可能已被删除。</translation>
    </message>
    <message>
        <source>There is no node {target} to differentiate; it may have been deleted.</source>
        <translation>没有可求导的节点 {target}；可能已被删除。</translation>
    </message>
    <message>
        <source>There is no operation called {kind!r}.</source>
        <translation>没有名为 {kind!r} 的运算。</translation>
    </message>
    <message>
        <source>There is no operation called {name!r}.</source>
        <translation>没有名为 {name!r} 的运算。</translation>
    </message>
    <message>
        <source>There is no role {token!r}: a variable is {roles} or {roles2}.</source>
        <translation>没有角色 {token!r}：变量为 {roles} 或 {roles2}。</translation>
    </message>
    <message>
        <source>There is no single local derivative here: choose a wire into an elementwise operation, and run backward.</source>
        <translation>此处没有单个的局部导数：请选择通向逐元素运算的连线，并反向运行。</translation>
    </message>
    <message>
        <source>There is no step after this one</source>
        <translation>后面没有步骤</translation>
    </message>
    <message>
        <source>There is no step before this one</source>
        <translation>前面没有步骤</translation>
    </message>
    <message>
        <source>There is no target to differentiate. Choose the node whose gradients you want.</source>
        <translation>没有求导目标。请选择想求梯度的节点。</translation>
    </message>
    <message>
        <source>There is no wire to lead through a dot. Select one first.</source>
        <translation>没有可经过转折点的连线。请先选择一条。</translation>
    </message>
    <message>
        <source>There is no wire {ident}; it may have been deleted.</source>
        <translation>没有连线 {ident}；可能已被删除。</translation>
    </message>
    <message>
        <source>There is no {kind!r}.</source>
        <translation>没有 {kind!r}。</translation>
    </message>
    <message>
        <source>There is nothing at this level.</source>
        <translation>此层没有内容。</translation>
    </message>
    <message>
        <source>There is nothing in this pass that could be asked for. Try another topic, or another graph.</source>
        <translation>此次传播中没有可提问的内容。请尝试其他主题或其他图。</translation>
    </message>
    <message>
        <source>There is nothing in {name!r} to be shown.</source>
        <translation>{name!r} 中没有可显示的内容。</translation>
    </message>
    <message>
        <source>There is nothing on the canvas</source>
        <translation>画布上没有内容</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard</source>
        <translation>剪贴板为空</translation>
    </message>
    <message>
        <source>There is nothing to train: the loss depends on no parameter. Give a variable the role of a parameter.</source>
        <translation>没有可训练的：损失不依赖于任何参数。请将某个变量的角色设为参数。</translation>
    </message>
    <message>
        <source>There is nothing to wire: no free input has a free output to its left.</source>
        <translation>没有可连接的：没有空闲输入的左侧有空闲输出。</translation>
    </message>
    <message>
        <source>These are too many words to look for: at most {most_tokens}.</source>
        <translation>搜索词过多：最多 {most_tokens} 个。</translation>
    </message>
    <message>
        <source>These steps go forward only. Run backward ({run}) to have the gradients as well.</source>
        <translation>这些步骤只有前向。反向运行（{run}）即可得到梯度。</translation>
    </message>
    <message>
        <source>This cannot be pasted. {error}</source>
        <translation>无法粘贴。{error}</translation>
    </message>
    <message>
        <source>This changed something in {place}, which is shown now.</source>
        <translation>这改变了 {place} 中的内容，现在已显示。</translation>
    </message>
    <message>
        <source>This graph is so large that its numbers are let go of to save memory: ask on a smaller one.</source>
        <translation>此图太大，为节省内存会释放其数字：请在较小的图上提问。</translation>
    </message>
    <message>
        <source>This is no Chainrule document: it does not begin with {, as JSON would.</source>
        <translation>这不是 Chainrule 文档：它不像 JSON 那样以 { 开头。</translation>
    </message>
    <message>
        <source>This is no Chainrule document: it has no field &quot;format&quot; that says &quot;{format}&quot;.</source>
        <translation>这不是 Chainrule 文档：没有值为 &quot;{format}&quot; 的 &quot;format&quot; 字段。</translation>
    </message>
    <message>
        <source>This is no Chainrule document: line {line} is not UTF-8 text.</source>
        <translation>这不是 Chainrule 文档：第 {line} 行不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>This is no Chainrule lesson: it has no field &quot;format&quot; that says &quot;{format}&quot;.</source>
        <translation>这不是 Chainrule 课程：没有值为 &quot;{format}&quot; 的 &quot;format&quot; 字段。</translation>
    </message>
    <message>
        <source>This is no formula. Type one such as f = x*y + z, x = 2.</source>
        <translation>这不是公式。请输入如 f = x*y + z, x = 2 的公式。</translation>
    </message>
    <message>
        <source>This is the top level</source>
        <translation>这是顶层</translation>
    </message>
    <message>
        <source>This is too long to look for: at most {most_characters} characters.</source>
        <translation>搜索内容过长：最多 {most_characters} 个字符。</translation>
    </message>
    <message>
        <source>This is what {leftover} held. Save it where you like.</source>
        <translation>这是 {leftover} 的内容。请保存到您想要的位置。</translation>
    </message>
    <message>
        <source>This lesson has no pages.</source>
        <translation>此课程没有页面。</translation>
    </message>
    <message>
        <source>This level is shown</source>
        <translation>当前显示此层</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>此页</translation>
    </message>
    <message>
        <source>This panel tells of the whole pass. It is back when the question is answered.</source>
        <translation>此面板讲述整个过程。回答问题后恢复显示。</translation>
    </message>
    <message>
        <source>This picture holds no graph. Only a PNG or an SVG that Chainrule wrote, as it wrote it, opens as one.</source>
        <translation>此图片不含图。只有由 Chainrule 写入且未经更改的 PNG 或 SVG 才能作为图打开。</translation>
    </message>
    <message>
        <source>This setting is one number.</source>
        <translation>此设置是一个数字。</translation>
    </message>
    <message>
        <source>This way</source>
        <translation>此方式</translation>
    </message>
    <message>
        <source>This would make a cycle: {what}. A graph must flow one way.</source>
        <translation>这会形成环：{what}。图必须单向流动。</translation>
    </message>
    <message>
        <source>Three losses that agree near 0, and teach differently</source>
        <translation>三种损失，在 0 附近一致，学习效果却不同</translation>
    </message>
    <message>
        <source>TikZ picture</source>
        <translation>TikZ 图片</translation>
    </message>
    <message>
        <source>Time for each step</source>
        <translation>每个步骤的时长</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the frame</source>
        <translation>框的标题</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>课程标题</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <source>To ask such a tensor for .grad gives None and a warning. Chainrule keeps them all.</source>
        <translation>对这样的张量访问 .grad 会得到 None 和警告。Chainrule 则全部保留。</translation>
    </message>
    <message>
        <source>To overwrite a leaf that requires a gradient, PyTorch even wants no_grad around it: an optimizer&apos;s step is such a place.</source>
        <translation>要覆盖需要梯度的叶节点，PyTorch 还要求置于 no_grad 之内：优化器的更新步正是如此。</translation>
    </message>
    <message>
        <source>To solve equations, solve is quicker and more exact than a product with the inverse.</source>
        <translation>解方程组时，solve 比乘以逆矩阵更快、更精确。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Touchpad: scrolling pans</source>
        <translation>触摸板：滚动平移</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Trigonometric</source>
        <translation>三角</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试读</translation>
    </message>
    <message>
        <source>Try relu or abs at 0, or the maximum of two equal numbers.</source>
        <translation>请在 0 处尝试 relu 或 abs，或取两个相等数的最大值。</translation>
    </message>
    <message>
        <source>Turn back to the page before</source>
        <translation>翻到上一页</translation>
    </message>
    <message>
        <source>Turn to the next page of the lesson</source>
        <translation>翻到课程的下一页</translation>
    </message>
    <message>
        <source>Turns each class number into a row of zeros with a single 1 in that place.</source>
        <translation>将每个类别编号变为一行 0，仅该位置为 1。</translation>
    </message>
    <message>
        <source>Turns the scores along one dimension into probabilities that add up to 1.</source>
        <translation>将沿一个维度的得分变为和为 1 的概率。</translation>
    </message>
    <message>
        <source>Turns whole numbers and truth values into floating-point numbers.</source>
        <translation>将整数和布尔值变为浮点数。</translation>
    </message>
    <message>
        <source>Two functions composed: the chain rule at x = 2 gives 4</source>
        <translation>两个函数的复合：在 x = 2 处链式法则给出 4</translation>
    </message>
    <message>
        <source>Two nodes have the same id.</source>
        <translation>两个节点的 id 相同。</translation>
    </message>
    <message>
        <source>Two-layer network</source>
        <translation>两层网络</translation>
    </message>
    <message>
        <source>Type a key for “{title}” in the field.</source>
        <translation>请在框中按下“{title}”的按键。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Type a number, such as 12, -0.5 or 1/3.</source>
        <translation>请输入数字，例如 12、-0.5 或 1/3。</translation>
    </message>
    <message>
        <source>Type a value in place</source>
        <translation>就地输入值</translation>
    </message>
    <message>
        <source>Type the name of a command</source>
        <translation>输入命令名称</translation>
    </message>
    <message>
        <source>Under no_grad nothing is recorded: no gradient passes any operation of the region.</source>
        <translation>在 no_grad 下不作任何记录：没有梯度通过该区域的任何运算。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>意外错误</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>解散块</translation>
    </message>
    <message>
        <source>Ungrouping</source>
        <translation>正在取消组合</translation>
    </message>
    <message>
        <source>Unless training it gives x as it is.</source>
        <translation>不在训练时原样输出 x。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Untitled graph</source>
        <translation>未命名的图</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update of {text}</source>
        <translation>{text} 的更新</translation>
    </message>
    <message>
        <source>Update parameters</source>
        <translation>更新参数</translation>
    </message>
    <message>
        <source>Update the para&amp;meters</source>
        <translation>更新参数(&amp;M)</translation>
    </message>
    <message>
        <source>Update: {text}</source>
        <translation>更新：{text}</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Use log_softmax</source>
        <translation>使用 log_softmax</translation>
    </message>
    <message>
        <source>Use one twice, as in b = a + a, and try again.</source>
        <translation>请使用某个值两次，例如 b = a + a，然后重试。</translation>
    </message>
    <message>
        <source>Use the form with logits</source>
        <translation>使用基于 logits 的形式</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <translation>使用所选</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value as nested lists</source>
        <translation>以嵌套列表表示的值</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>{name} 的值</translation>
    </message>
    <message>
        <source>Value, forward</source>
        <translation>值，前向</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value{of_port}</source>
        <translation>值{of_port}</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Variables as nodes, operations as edges</source>
        <translation>以变量为节点，以运算为边</translation>
    </message>
    <message>
        <source>Velocity of {node}</source>
        <translation>{node} 的速度</translation>
    </message>
    <message>
        <source>Version {stem}</source>
        <translation>版本 {stem}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问次数</translation>
    </message>
    <message>
        <source>Walk along the wires</source>
        <translation>沿连线移动</translation>
    </message>
    <message>
        <source>Walk through the steps by itself</source>
        <translation>自动播放步骤</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Watch the wire</source>
        <translation>监视连线</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Watches are ids of wires, each once.</source>
        <translation>监视项须为连线的 id，每个只出现一次。</translation>
    </message>
    <message>
        <source>Way of going back</source>
        <translation>返回的方式</translation>
    </message>
    <message>
        <source>Ways to the target</source>
        <translation>到目标的路径</translation>
    </message>
    <message>
        <source>Weights, inputs, a bias and tanh</source>
        <translation>权重、输入、偏置与 tanh</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What PyTorch keeps</source>
        <translation>PyTorch 保留什么</translation>
    </message>
    <message>
        <source>What PyTorch keeps after backward()</source>
        <translation>backward() 之后 PyTorch 保留什么</translation>
    </message>
    <message>
        <source>What batch normalization keeps after a batch: the old statistics of each channel moved towards the batch&apos;s.</source>
        <translation>批归一化在一个批之后保留的内容：每个通道的旧统计量向该批的统计量移动。</translation>
    </message>
    <message>
        <source>What bends a line, and what it does to gradients</source>
        <translation>什么使直线弯曲，以及它对梯度的影响</translation>
    </message>
    <message>
        <source>What flows back from {reader} to {source}{entry}?</source>
        <translation>从 {reader} 流回 {source}{entry} 的是什么？</translation>
    </message>
    <message>
        <source>What is asked for is no longer in the graph.</source>
        <translation>所问的内容已不在图中。</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>所做的操作</translation>
    </message>
    <message>
        <source>What is left of a after taking away b a whole number of times, with the sign of a (as in C).</source>
        <translation>a 减去整数倍 b 后的余数，符号与 a 相同（如 C）。</translation>
    </message>
    <message>
        <source>What is left of a after taking away b a whole number of times, with the sign of b (as Python&apos;s %).</source>
        <translation>a 减去整数倍 b 后的余数，符号与 b 相同（如 Python 的 %）。</translation>
    </message>
    <message>
        <source>What is saved for the backward pass</source>
        <translation>为反向传播保存的内容</translation>
    </message>
    <message>
        <source>What is seen now as a page: place, step and selection</source>
        <translation>将当前所见作为一页：位置、步骤与所选内容</translation>
    </message>
    <message>
        <source>What is the value of {name}{entry}?</source>
        <translation>{name}{entry} 的值是多少？</translation>
    </message>
    <message>
        <source>What it is about, in a line</source>
        <translation>用一行说明课程内容</translation>
    </message>
    <message>
        <source>What scrolling on the canvas does; with Ctrl it always zooms</source>
        <translation>在画布上滚动的作用；按住 Ctrl 总是缩放</translation>
    </message>
    <message>
        <source>What the file held before its last saves</source>
        <translation>文件在最近几次保存之前的内容</translation>
    </message>
    <message>
        <source>What the lesson is called</source>
        <translation>课程名称</translation>
    </message>
    <message>
        <source>What the page asks for</source>
        <translation>此页所问的内容</translation>
    </message>
    <message>
        <source>What the selected node does; else keys and mouse</source>
        <translation>所选节点的作用；否则为按键和鼠标</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>问什么</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>What torch.utils.checkpoint does with a function. Chen et al., Training Deep Nets with Sublinear Memory Cost, 2016.</source>
        <translation>与 torch.utils.checkpoint 对函数的作用相同。Chen et al., Training Deep Nets with Sublinear Memory Cost, 2016.</translation>
    </message>
    <message>
        <source>What {name} held before its last saves. It opens as a new graph.</source>
        <translation>{name} 在最近几次保存之前的内容。将作为新图打开。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where a value comes into this block.</source>
        <translation>值进入此块的地方。</translation>
    </message>
    <message>
        <source>Where a value leaves this block.</source>
        <translation>值离开此块的地方。</translation>
    </message>
    <message>
        <source>Where both are given and min is above max, the result is max. The slope is 1 strictly between the bounds, 0 at and outside them. Bounds that are tensors with gradients of their own: minimum(maximum(x, low), high).</source>
        <translation>两者都给出且 min 大于 max 时，结果为 max。严格在两界之间斜率为 1，在界上及之外为 0。若界本身是有梯度的张量：minimum(maximum(x, low), high)。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where several are equally large, each gets its even share of the gradient, as in torch&apos;s amax and in JAX.</source>
        <translation>多个元素同样大时，平分梯度，与 torch 的 amax 和 JAX 相同。</translation>
    </message>
    <message>
        <source>Where several are equally small, each gets its even share of the gradient, as in torch&apos;s amin and in JAX.</source>
        <translation>多个元素同样小时，平分梯度，与 torch 的 amin 和 JAX 相同。</translation>
    </message>
    <message>
        <source>Whether a differs from b; NaN differs from everything, itself included.</source>
        <translation>a 是否不等于 b；NaN 与一切（包括自身）都不相等。</translation>
    </message>
    <message>
        <source>Whether a equals b exactly; NaN equals nothing.</source>
        <translation>a 是否恰等于 b；NaN 不等于任何值。</translation>
    </message>
    <message>
        <source>Whether a is false; a number counts as true unless it is 0.</source>
        <translation>a 是否为假；非 0 的数视为真。</translation>
    </message>
    <message>
        <source>Whether a is greater than b or equal to it; false if either is NaN.</source>
        <translation>a 是否大于或等于 b；任一为 NaN 则为假。</translation>
    </message>
    <message>
        <source>Whether a is greater than b; false if either is NaN.</source>
        <translation>a 是否大于 b；任一为 NaN 则为假。</translation>
    </message>
    <message>
        <source>Whether a is less than b or equal to it; false if either is NaN.</source>
        <translation>a 是否小于或等于 b；任一为 NaN 则为假。</translation>
    </message>
    <message>
        <source>Whether a is less than b; false if either is NaN.</source>
        <translation>a 是否小于 b；任一为 NaN 则为假。</translation>
    </message>
    <message>
        <source>Whether at least one is true; a number counts as true unless it is 0.</source>
        <translation>是否至少有一个为真；非 0 的数视为真。</translation>
    </message>
    <message>
        <source>Whether both are true; a number counts as true unless it is 0.</source>
        <translation>是否两者都为真；非 0 的数视为真。</translation>
    </message>
    <message>
        <source>Whether exactly one is true; a number counts as true unless it is 0.</source>
        <translation>是否恰有一个为真；非 0 的数视为真。</translation>
    </message>
    <message>
        <source>White and bright colours on black</source>
        <translation>黑底上的白色与鲜艳颜色</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Wire the selected node to another, by its name</source>
        <translation>按名称将所选节点连到另一节点</translation>
    </message>
    <message>
        <source>Wire the selected nodes from left to right, outputs to free inputs</source>
        <translation>从左到右连接所选节点，输出接空闲输入</translation>
    </message>
    <message>
        <source>Wire without dragging</source>
        <translation>不拖动连线</translation>
    </message>
    <message>
        <source>Wire {id} ends at node {source}, which does not exist.</source>
        <translation>连线 {id} 的一端为节点 {source}，但它不存在。</translation>
    </message>
    <message>
        <source>Wire {name} to: type a node&apos;s name</source>
        <translation>将 {name} 连到：输入节点名称</translation>
    </message>
    <message>
        <source>Wires</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Wires go level and upright</source>
        <translation>连线走水平与垂直方向</translation>
    </message>
    <message>
        <source>Wires swing out of their ports</source>
        <translation>连线从端口弯曲伸出</translation>
    </message>
    <message>
        <source>Wires take the shortest way</source>
        <translation>连线走最短路径</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>采用后</translation>
    </message>
    <message>
        <source>With numbers</source>
        <translation>代入数值</translation>
    </message>
    <message>
        <source>With the graph</source>
        <translation>附带图</translation>
    </message>
    <message>
        <source>Without dims the elements are moved as if they lay in one row.</source>
        <translation>不给 dims 时，元素按排成一行移动。</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>问题的措辞</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Write a lesson: pages of text, each with the place, the step and the selection that are seen</source>
        <translation>编写课程：由文本页组成，每页带有所见的位置、步骤与所选内容</translation>
    </message>
    <message>
        <source>Write no more for now; a draft is kept</source>
        <translation>暂停编写；草稿会保留</translation>
    </message>
    <message>
        <source>Write {number} with a point, or a list as [1, 2].</source>
        <translation>请用小数点写作 {number}，或将列表写作 [1, 2]。</translation>
    </message>
    <message>
        <source>Writes each element of the source over the place in x that the index gives.</source>
        <translation>将源的每个元素写到 x 中索引给出的位置。</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Written as max(x, 0) + log1p(exp(-|x|)): no overflow for large x, no lost digits for very negative x.</source>
        <translation>写作 max(x, 0) + log1p(exp(-|x|))：x 很大时不溢出，x 很负时不损失有效位。</translation>
    </message>
    <message>
        <source>Written as max(z, 0) - z t + log1p(exp(-|z|)), which neither overflows nor loses digits. The slope is sigmoid(z) - t. weight: how much each element counts; pos_weight: how much the positive side of it does.</source>
        <translation>写作 max(z, 0) - z t + log1p(exp(-|z|))，既不溢出也不损失有效位。斜率为 sigmoid(z) - t。weight：每个元素的权重；pos_weight：其正侧的权重。</translation>
    </message>
    <message>
        <source>Written as |d| + log1p(exp(-2 |d|)) - log 2, which cannot overflow.</source>
        <translation>写作 |d| + log1p(exp(-2 |d|)) - log 2，不会溢出。</translation>
    </message>
    <message>
        <source>Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network, 2015.</source>
        <translation>Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network, 2015.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>a class number cannot change by a little, so there is no slope</source>
        <translation>类别编号不能作微小变化，因此没有斜率</translation>
    </message>
    <message>
        <source>a comparison jumps between true and false, so it has no slope</source>
        <translation>比较在真与假之间跳变，因此没有斜率</translation>
    </message>
    <message>
        <source>a corner, ±lambd</source>
        <translation>拐点，±lambd</translation>
    </message>
    <message>
        <source>a derivative on the way back could not be computed</source>
        <translation>反向途中的一个导数无法计算</translation>
    </message>
    <message>
        <source>a derivative on the way could not be computed</source>
        <translation>途中的一个导数无法计算</translation>
    </message>
    <message>
        <source>a difference of 0</source>
        <translation>差为 0</translation>
    </message>
    <message>
        <source>a difference of 0, with beta 0</source>
        <translation>差为 0，beta 为 0</translation>
    </message>
    <message>
        <source>a dim that is not of size 1 is left as it is, as in torch; ONNX refuses it</source>
        <translation>大小不为 1 的维度保持不变，与 torch 相同；ONNX 拒绝</translation>
    </message>
    <message>
        <source>a division by 0</source>
        <translation>除以 0</translation>
    </message>
    <message>
        <source>a gate: open above 0, shut below</source>
        <translation>一道门：大于 0 时打开，小于 0 时关闭</translation>
    </message>
    <message>
        <source>a jump, at multiples of b</source>
        <translation>跳跃，在 b 的倍数处</translation>
    </message>
    <message>
        <source>a jump, at whole numbers</source>
        <translation>跳跃，在整数处</translation>
    </message>
    <message>
        <source>a jump, at whole numbers other than 0</source>
        <translation>跳跃，在非 0 整数处</translation>
    </message>
    <message>
        <source>a jump, between whole numbers</source>
        <translation>跳跃，在整数之间</translation>
    </message>
    <message>
        <source>a letter twice in one term takes the diagonal, as in torch</source>
        <translation>同一项中出现两次的字母取对角线，与 torch 相同</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数字列表</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <source>a list of {data}</source>
        <translation>{data} 的列表</translation>
    </message>
    <message>
        <source>a map in the corner when the canvas shows only a part</source>
        <translation>当画布只显示一部分时在角落显示缩略图</translation>
    </message>
    <message>
        <source>a matrix without an inverse is refused</source>
        <translation>不可逆的矩阵会被拒绝</translation>
    </message>
    <message>
        <source>a negative base, in the exponent</source>
        <translation>底数为负，对指数</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>过大的数</translation>
    </message>
    <message>
        <source>a pole, at 0 and negative whole numbers</source>
        <translation>极点，在 0 和负整数处</translation>
    </message>
    <message>
        <source>a pole, at negative whole numbers</source>
        <translation>极点，在负整数处</translation>
    </message>
    <message>
        <source>a position is a finite number between -1e7 and 1e7.</source>
        <translation>位置须是 -1e7 到 1e7 之间的有限数。</translation>
    </message>
    <message>
        <source>a product with a 0</source>
        <translation>含 0 的乘积</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>a single number has no classes: the input is one score for each class</source>
        <translation>单个数没有类别：输入应为每个类别一个得分</translation>
    </message>
    <message>
        <source>a single number has no dimensions to cut, pick from or repeat along</source>
        <translation>单个数没有可切分、选取或重复的维度</translation>
    </message>
    <message>
        <source>a switch: only the larger one counts</source>
        <translation>一个开关：只有较大者起作用</translation>
    </message>
    <message>
        <source>a switch: only the smaller one counts</source>
        <translation>一个开关：只有较小者起作用</translation>
    </message>
    <message>
        <source>a switch: only what was chosen counts</source>
        <translation>一个开关：只有被选中者起作用</translation>
    </message>
    <message>
        <source>a target that is hit</source>
        <translation>恰好命中的目标</translation>
    </message>
    <message>
        <source>a tensor of shape {x} has no middle there: no elements</source>
        <translation>形状为 {x} 的张量在那里没有中间值：没有元素</translation>
    </message>
    <message>
        <source>a tensor of shape {x} has nothing to choose from there: no elements</source>
        <translation>形状为 {x} 的张量在那里无可选择：没有元素</translation>
    </message>
    <message>
        <source>a tensor of shape {x} has nothing to pool: no elements</source>
        <translation>形状为 {x} 的张量无可池化：没有元素</translation>
    </message>
    <message>
        <source>a tensor of shape {x} is no matrix: it needs 2 dimensions or more</source>
        <translation>形状为 {x} 的张量不是矩阵：至少需要 2 个维度</translation>
    </message>
    <message>
        <source>a tensor of shape {x} is no square matrix: its last two dimensions must be equal</source>
        <translation>形状为 {x} 的张量不是方阵：最后两个维度必须相等</translation>
    </message>
    <message>
        <source>a tie with a constant</source>
        <translation>与常数相等</translation>
    </message>
    <message>
        <source>a times the logarithm of b, and 0 where a is 0: a term of an entropy.</source>
        <translation>a 乘以 b 的对数，a 为 0 时为 0：熵的一项。</translation>
    </message>
    <message>
        <source>a to the power of b.</source>
        <translation>a 的 b 次幂。</translation>
    </message>
    <message>
        <source>a weight of shape {weight} does not broadcast to x of shape {x}</source>
        <translation>形状为 {weight} 的权重无法广播到形状为 {x} 的 x</translation>
    </message>
    <message>
        <source>a window of {kernel} with dilation {dilation} does not fit into {sizes} with padding {padding}</source>
        <translation>大小 {kernel}、膨胀 {dilation} 的窗口放不进填充 {padding} 的 {sizes}</translation>
    </message>
    <message>
        <source>a zero gradient</source>
        <translation>梯度为零</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>adaptive average pooling of images</source>
        <translation>图像自适应平均池化</translation>
    </message>
    <message>
        <source>adaptive average pooling of signals</source>
        <translation>信号自适应平均池化</translation>
    </message>
    <message>
        <source>adaptive max pooling of images</source>
        <translation>图像自适应最大池化</translation>
    </message>
    <message>
        <source>adaptive max pooling of signals</source>
        <translation>信号自适应最大池化</translation>
    </message>
    <message>
        <source>add</source>
        <translation>加</translation>
    </message>
    <message>
        <source>addmm: c has shape {c}, which does not broadcast to that of a @ b, {shape}</source>
        <translation>addmm：c 的形状为 {c}，无法广播到 a @ b 的形状 {shape}</translation>
    </message>
    <message>
        <source>after each update, as a training loop must; without it the gradients of all passes add up</source>
        <translation>每次更新后清空，训练循环必须如此；否则各次传播的梯度会累加</translation>
    </message>
    <message>
        <source>after the pass, step through what the optimizer does with the gradients of parameters</source>
        <translation>传播之后，单步演示优化器如何使用参数的梯度</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>all entries tiny</source>
        <translation>所有元素极小</translation>
    </message>
    <message>
        <source>along dim 0 unless told otherwise (torch wants the dim)</source>
        <translation>默认沿 dim 0（torch 要求给出 dim）</translation>
    </message>
    <message>
        <source>along dim 0 unless told otherwise (torch wants the dim); the gradient holds where elements are 0 too, since nothing is divided</source>
        <translation>默认沿 dim 0（torch 要求给出 dim）；因为没有除法，元素为 0 处梯度也成立</translation>
    </message>
    <message>
        <source>along dim 1 unless told otherwise, as in torch (ONNX: the last); shorter vectors are divided by eps, not by their length, which makes their gradient huge</source>
        <translation>默认沿 dim 1，与 torch 相同（ONNX：最后一个）；较短的向量除以 eps 而非其长度，梯度会因此极大</translation>
    </message>
    <message>
        <source>along dim 1 unless told otherwise, as in torch; shorter vectors are divided by eps, not by their length, which makes their gradient huge</source>
        <translation>默认沿 dim 1，与 torch 相同；较短的向量除以 eps 而非其长度，梯度会因此极大</translation>
    </message>
    <message>
        <source>along the last dimension unless told otherwise (torch wants it named, ONNX takes the first)</source>
        <translation>默认沿最后一个维度（torch 要求指定，ONNX 取第一个）</translation>
    </message>
    <message>
        <source>along the last dimension unless told otherwise; NaN for a row of nothing but -inf</source>
        <translation>默认沿最后一个维度；全为 -inf 的行得 NaN</translation>
    </message>
    <message>
        <source>along the last dimension unless told otherwise; the slope where a probability just vanishes is 0</source>
        <translation>默认沿最后一个维度；概率恰好消失处斜率为 0</translation>
    </message>
    <message>
        <source>along the third dimension from the end, the channels</source>
        <translation>沿倒数第三个维度，即通道</translation>
    </message>
    <message>
        <source>alpha, the slope on the left</source>
        <translation>alpha，左侧斜率</translation>
    </message>
    <message>
        <source>alpha: how much the positive side counts, the negative one 1 - alpha. Lin et al., Focal Loss for Dense Object Detection, 2017.</source>
        <translation>alpha：正侧的权重，负侧为 1 - alpha。Lin et al., Focal Loss for Dense Object Detection, 2017.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>另有 {count:,} 个</translation>
    </message>
    <message>
        <source>and {problems} more</source>
        <translation>另有 {problems} 个</translation>
    </message>
    <message>
        <source>and {rest:,} more</source>
        <translation>另有 {rest:,} 个</translation>
    </message>
    <message>
        <source>angle of a vector</source>
        <translation>向量的角</translation>
    </message>
    <message>
        <source>any entry above 10</source>
        <translation>任一元素大于 10</translation>
    </message>
    <message>
        <source>any entry below -1</source>
        <translation>任一元素小于 -1</translation>
    </message>
    <message>
        <source>arc cosine</source>
        <translation>反余弦</translation>
    </message>
    <message>
        <source>arc sine</source>
        <translation>反正弦</translation>
    </message>
    <message>
        <source>arc tangent</source>
        <translation>反正切</translation>
    </message>
    <message>
        <source>as cross-entropy of the scores; class numbers only</source>
        <translation>即得分的交叉熵；只用类别编号</translation>
    </message>
    <message>
        <source>as just above</source>
        <translation>取略大于处的值</translation>
    </message>
    <message>
        <source>as just below</source>
        <translation>取略小于处的值</translation>
    </message>
    <message>
        <source>as just beyond the margin: 0</source>
        <translation>取刚越过间隔处的值：0</translation>
    </message>
    <message>
        <source>as just short of the margin</source>
        <translation>取刚不到间隔处的值</translation>
    </message>
    <message>
        <source>as many operations in one step as a formula can hold</source>
        <translation>每一步包含一个公式所能容纳的运算</translation>
    </message>
    <message>
        <source>at a tie each input gets half</source>
        <translation>相等时每个输入各得一半</translation>
    </message>
    <message>
        <source>at most {most_axes} of them and {most_elements:,} elements in all</source>
        <translation>最多 {most_axes} 个，元素总数最多 {most_elements:,}</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>attn_mask has shape {attn_mask}, which does not broadcast to that of the scores, {scores}</source>
        <translation>attn_mask 的形状为 {attn_mask}，无法广播到得分的形状 {scores}</translation>
    </message>
    <message>
        <source>attribute {attribute!r} must be given: {expected}.</source>
        <translation>必须给出属性 {attribute!r}：{expected}。</translation>
    </message>
    <message>
        <source>attribute {name!r} is {expected}, not {value!r}.</source>
        <translation>属性 {name!r} 应为 {expected}，而不是 {value!r}。</translation>
    </message>
    <message>
        <source>average pooling of images</source>
        <translation>图像平均池化</translation>
    </message>
    <message>
        <source>average pooling of signals</source>
        <translation>信号平均池化</translation>
    </message>
    <message>
        <source>axis {axis} has {x} entries; a gate needs an even number of them, to be halved</source>
        <translation>轴 {axis} 有 {x} 项；门需要偶数项以便对半分</translation>
    </message>
    <message>
        <source>b counts as a vector only if it has one dimension (torch: also if it looks like a batch of vectors); a matrix without an inverse is refused</source>
        <translation>b 只有一个维度时才视为向量（torch：看似一批向量时也是）；不可逆的矩阵会被拒绝</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>batched matrix product</source>
        <translation>批量矩阵乘积</translation>
    </message>
    <message>
        <source>begins to type a value</source>
        <translation>开始输入值</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>binary cross-entropy with logits</source>
        <translation>基于 logits 的二元交叉熵</translation>
    </message>
    <message>
        <source>block input</source>
        <translation>块输入</translation>
    </message>
    <message>
        <source>block output</source>
        <translation>块输出</translation>
    </message>
    <message>
        <source>bmm of shapes {a} and {b}: the batches, axis 0, have sizes {a2} and {b2}</source>
        <translation>形状 {a} 与 {b} 的 bmm：批（轴 0）的大小为 {a2} 和 {b2}</translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation>两者都须成立</translation>
    </message>
    <message>
        <source>both slopes at (0, 0) are 0</source>
        <translation>在 (0, 0) 处两个斜率均为 0</translation>
    </message>
    <message>
        <source>both slopes at (0, 0) are 0 (torch: NaN)</source>
        <translation>在 (0, 0) 处两个斜率均为 0（torch：NaN）</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>broadcast to</source>
        <translation>广播到</translation>
    </message>
    <message>
        <source>by the running statistics unless training or none are connected; divides by n, not n - 1, as in torch; new running statistics are an operation of their own, so there is no momentum here</source>
        <translation>使用滑动统计量，除非在训练或未连接；除以 n 而非 n - 1，与 torch 相同；新的滑动统计量是另一个运算，因此这里没有 momentum</translation>
    </message>
    <message>
        <source>cancels</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>cannot broadcast {x} to {shape}</source>
        <translation>无法将 {x} 广播到 {shape}</translation>
    </message>
    <message>
        <source>cannot reshape {x} to {shape}: {count} elements do not divide into groups of {known}</source>
        <translation>无法将 {x} 变形为 {shape}：{count} 个元素不能按每组 {known} 个整分</translation>
    </message>
    <message>
        <source>cannot reshape {x} to {shape}: {count} elements do not make {known}</source>
        <translation>无法将 {x} 变形为 {shape}：{count} 个元素不等于 {known} 个</translation>
    </message>
    <message>
        <source>cannot sum {x} to {shape}</source>
        <translation>无法将 {x} 求和为 {shape}</translation>
    </message>
    <message>
        <source>cardinal sine</source>
        <translation>辛格函数</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>celu</source>
        <translation>celu</translation>
    </message>
    <message>
        <source>chain rule through </source>
        <translation>链式法则，经过 </translation>
    </message>
    <message>
        <source>chain rule, a sum over several ways through the formula</source>
        <translation>链式法则，对公式中的多条路径求和</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>clamp</source>
        <translation>限幅</translation>
    </message>
    <message>
        <source>clip gradient</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>cofactor matrix</source>
        <translation>余子式矩阵</translation>
    </message>
    <message>
        <source>complementary error function</source>
        <translation>互补误差函数</translation>
    </message>
    <message>
        <source>concatenate</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>contrastive loss</source>
        <translation>对比损失</translation>
    </message>
    <message>
        <source>convolution of images</source>
        <translation>图像卷积</translation>
    </message>
    <message>
        <source>convolution of signals</source>
        <translation>信号卷积</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>cosine embedding loss</source>
        <translation>余弦嵌入损失</translation>
    </message>
    <message>
        <source>cosine similarity</source>
        <translation>余弦相似度</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>失活</translation>
    </message>
    <message>
        <source>detach</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>detach cuts one wire: the value goes on, no gradient comes back past it.</source>
        <translation>detach 切断一条连线：值继续前进，但没有梯度返回到它之前。</translation>
    </message>
    <message>
        <source>detach: the gradient stops here</source>
        <translation>detach：梯度在此停止</translation>
    </message>
    <message>
        <source>detached: the gradient stops here, what feeds it is cut off</source>
        <translation>已分离：梯度在此停止，其上游被切断</translation>
    </message>
    <message>
        <source>determinant</source>
        <translation>行列式</translation>
    </message>
    <message>
        <source>diag takes a vector or a matrix; this tensor has shape {x}</source>
        <translation>diag 接受向量或矩阵；此张量的形状为 {x}</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>对角线</translation>
    </message>
    <message>
        <source>differences {number}</source>
        <translation>差分 {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>differs by rounding</source>
        <translation>仅有舍入差异</translation>
    </message>
    <message>
        <source>digamma</source>
        <translation>digamma</translation>
    </message>
    <message>
        <source>dim {dim} does not exist in a tensor of {rank} dimensions</source>
        <translation>{rank} 维张量中没有 dim {dim}</translation>
    </message>
    <message>
        <source>dims {dims} has a negative number; a tensor is repeated 0 times or more</source>
        <translation>dims {dims} 含负数；张量的重复次数须不小于 0</translation>
    </message>
    <message>
        <source>dims {dims} must name each of the {rank} dimensions once</source>
        <translation>dims {dims} 必须恰好列出 {rank} 个维度各一次</translation>
    </message>
    <message>
        <source>dims {dims} name one dimension twice</source>
        <translation>dims {dims} 重复列出同一维度</translation>
    </message>
    <message>
        <source>distance of pairs</source>
        <translation>成对距离</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>除</translation>
    </message>
    <message>
        <source>divides by n - 1 as torch does (correction 1); numpy and JAX divide by n (correction 0); NaN where n is not above the correction</source>
        <translation>除以 n - 1，与 torch 相同（correction 1）；numpy 和 JAX 除以 n（correction 0）；n 不大于 correction 时为 NaN</translation>
    </message>
    <message>
        <source>divides by n - 1 as torch does (correction 1); numpy and JAX divide by n (correction 0); the gradient where all elements are equal is 0 (JAX: NaN)</source>
        <translation>除以 n - 1，与 torch 相同（correction 1）；numpy 和 JAX 除以 n（correction 0）；所有元素相等时梯度为 0（JAX：NaN）</translation>
    </message>
    <message>
        <source>divides by n, not n - 1, as in torch; always by the sample&apos;s own statistics</source>
        <translation>除以 n 而非 n - 1，与 torch 相同；总是使用样本自身的统计量</translation>
    </message>
    <message>
        <source>divides by n, not n - 1, as in torch; eps 1e-5 as in torch and ONNX (Flax 1e-6, Keras 1e-3)</source>
        <translation>除以 n 而非 n - 1，与 torch 相同；eps 为 1e-5，与 torch 和 ONNX 相同（Flax 1e-6，Keras 1e-3）</translation>
    </message>
    <message>
        <source>divides by n, not n - 1, as in torch; one group unless told otherwise (torch wants the number)</source>
        <translation>除以 n 而非 n - 1，与 torch 相同；默认一个组（torch 要求给出组数）</translation>
    </message>
    <message>
        <source>dividing by 0 gives inf, -inf or (0 / 0) NaN</source>
        <translation>除以 0 得 inf、-inf 或（0 / 0）NaN</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>点积</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>dropout_p is {dropout_p:g} and seed {seed}; a chance lies between 0 and 1, a seed from 0 on</source>
        <translation>dropout_p 为 {dropout_p:g}，seed 为 {seed}；概率须在 0 与 1 之间，seed 不小于 0</translation>
    </message>
    <message>
        <source>dropped: {text}</source>
        <translation>已丢弃：{text}</translation>
    </message>
    <message>
        <source>drops unless training is off, as in torch (ONNX: only if training is on); what is kept is divided by 1 - p; with p = 1 all is 0; the same seed and shape give the same numbers each time, though not those that torch draws</source>
        <translation>除非关闭 training，否则丢弃，与 torch 相同（ONNX：仅在 training 开启时）；保留的除以 1 - p；p = 1 时全为 0；相同的 seed 和形状每次得到相同的数，但与 torch 抽取的不同</translation>
    </message>
    <message>
        <source>e to the power of x is its own derivative</source>
        <translation>e 的 x 次方的导数是它自身</translation>
    </message>
    <message>
        <source>e to the power of x, less 1.</source>
        <translation>e 的 x 次幂减 1。</translation>
    </message>
    <message>
        <source>e to the power of x: the function that is its own slope.</source>
        <translation>e 的 x 次幂：斜率等于自身的函数。</translation>
    </message>
    <message>
        <source>each gradient adds up the rows of the Jacobian of {name}, weighed by v</source>
        <translation>每个梯度都是 {name} 的雅可比矩阵各行按 v 加权之和</translation>
    </message>
    <message>
        <source>each sample, along dimension 0, by itself, then the mean over them unless told otherwise; a vector is one sample</source>
        <translation>沿维度 0 每个样本单独计算，默认再取平均；向量为一个样本</translation>
    </message>
    <message>
        <source>einsum</source>
        <translation>einsum</translation>
    </message>
    <message>
        <source>einsum term {term!r} has more letters than the {rank} dimensions of its input</source>
        <translation>einsum 项 {term!r} 的字母多于其输入的 {rank} 个维度</translation>
    </message>
    <message>
        <source>einsum term {term!r} has {written} letters, but its input has {rank} dimensions</source>
        <translation>einsum 项 {term!r} 有 {written} 个字母，但其输入有 {rank} 个维度</translation>
    </message>
    <message>
        <source>einsum term {term!r}: only letters and one &apos;...&apos; can stand in it</source>
        <translation>einsum 项 {term!r}：只能含字母和一个 &apos;...&apos;</translation>
    </message>
    <message>
        <source>einsum {text!r} is for {terms} inputs, but {shapes} are connected</source>
        <translation>einsum {text!r} 用于 {terms} 个输入，但连接了 {shapes} 个</translation>
    </message>
    <message>
        <source>einsum {text!r}: letter {letter!r} of the result must be in an input, and only once</source>
        <translation>einsum {text!r}：结果中的字母 {letter!r} 必须出现在输入中，且只出现一次</translation>
    </message>
    <message>
        <source>einsum: letter {letter!r} has sizes {known} and {size}</source>
        <translation>einsum：字母 {letter!r} 的大小为 {known} 和 {size}</translation>
    </message>
    <message>
        <source>einsum: letter {letter!r} stands for sizes {shape} and {size}</source>
        <translation>einsum：字母 {letter!r} 代表的大小为 {shape} 和 {size}</translation>
    </message>
    <message>
        <source>elu</source>
        <translation>elu</translation>
    </message>
    <message>
        <source>elu at 0</source>
        <translation>elu 在 0 处</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>emptied: {told}</source>
        <translation>已清空：{told}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>entries {start} to {start2} are not all there: axis {axis} has {x}</source>
        <translation>第 {start} 到 {start2} 项并不都存在：轴 {axis} 有 {x} 项</translation>
    </message>
    <message>
        <source>eps is added to the difference, as in torch, so equal vectors have a small distance and a gradient</source>
        <translation>eps 加到差上，与 torch 相同，因此相等的向量有微小距离和梯度</translation>
    </message>
    <message>
        <source>eps is {eps:g}; the least variance must be above 0</source>
        <translation>eps 为 {eps:g}；最小方差必须大于 0</translation>
    </message>
    <message>
        <source>eq</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>equal largest elements</source>
        <translation>并列最大的元素</translation>
    </message>
    <message>
        <source>equal largest elements of a window</source>
        <translation>窗口中并列最大的元素</translation>
    </message>
    <message>
        <source>equal smallest elements</source>
        <translation>并列最小的元素</translation>
    </message>
    <message>
        <source>equally large elements</source>
        <translation>同样大的元素</translation>
    </message>
    <message>
        <source>error function</source>
        <translation>误差函数</translation>
    </message>
    <message>
        <source>eval() changes how dropout and batch norm compute; gradients flow as before.</source>
        <translation>eval() 改变 dropout 和批归一化的计算方式；梯度照常流动。</translation>
    </message>
    <message>
        <source>every element {change}</source>
        <translation>每个元素 {change}</translation>
    </message>
    <message>
        <source>exact everywhere; torch switches to x itself where beta * x is above 20</source>
        <translation>处处精确；torch 在 beta * x 大于 20 时改用 x 本身</translation>
    </message>
    <message>
        <source>exact unless told otherwise, as in torch and ONNX; JAX and tinygrad take the tanh form, which is off by up to 0.00047</source>
        <translation>默认精确，与 torch 和 ONNX 相同；JAX 和 tinygrad 采用 tanh 形式，误差可达 0.00047</translation>
    </message>
    <message>
        <source>exactly {exact}</source>
        <translation>精确值 {exact}</translation>
    </message>
    <message>
        <source>exclusive or</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>exp</source>
        <translation>exp</translation>
    </message>
    <message>
        <source>exp minus 1</source>
        <translation>exp 减 1</translation>
    </message>
    <message>
        <source>exponential rule: the power itself, times the log of its base</source>
        <translation>指数法则：幂本身乘以底数的对数</translation>
    </message>
    <message>
        <source>ffmpeg could not make the film: {problem}</source>
        <translation>ffmpeg 无法生成影片：{problem}</translation>
    </message>
    <message>
        <source>filter gradient of images</source>
        <translation>图像滤波器梯度</translation>
    </message>
    <message>
        <source>filter gradient of signals</source>
        <translation>信号滤波器梯度</translation>
    </message>
    <message>
        <source>flat: a small change changes nothing</source>
        <translation>平坦：微小变化不产生影响</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>向下取整</translation>
    </message>
    <message>
        <source>flows back: {back}</source>
        <translation>流回：{back}</translation>
    </message>
    <message>
        <source>focal loss</source>
        <translation>Focal 损失</translation>
    </message>
    <message>
        <source>for an input of shape {input} the target needs shape {rows}, a class for each row{other}; not {target}</source>
        <translation>input 的形状为 {input} 时，target 的形状须为 {rows}，即每行一个类别{other}；而不是 {target}</translation>
    </message>
    <message>
        <source>for vectors of shape {shape} the target needs shape {shape2}, not {rest}</source>
        <translation>向量形状为 {shape} 时，target 的形状须为 {shape2}，而不是 {rest}</translation>
    </message>
    <message>
        <source>for x of shape {x} the {name} needs shape {wanted}, not {shape}</source>
        <translation>x 的形状为 {x} 时，{name} 的形状须为 {wanted}，而不是 {shape}</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>框</translation>
    </message>
    <message>
        <source>free input</source>
        <translation>空闲输入</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>freed after the backward pass: {told}</source>
        <translation>反向传播后已释放：{told}</translation>
    </message>
    <message>
        <source>from the target back; the bars start at 1</source>
        <translation>从目标往回；条形从 1 开始</translation>
    </message>
    <message>
        <source>full adds the constant log(2 pi) / 2. Nix and Weigend, Estimating the mean and variance of the target probability distribution, 1994.</source>
        <translation>full 会加上常数 log(2 pi) / 2。Nix and Weigend, Estimating the mean and variance of the target probability distribution, 1994.</translation>
    </message>
    <message>
        <source>full like</source>
        <translation>同形填充</translation>
    </message>
    <message>
        <source>g emptied</source>
        <translation>g 已清空</translation>
    </message>
    <message>
        <source>g gradient</source>
        <translation>g 梯度</translation>
    </message>
    <message>
        <source>g is what comes from upstream, {gradient}.</source>
        <translation>g 是来自上游的梯度，为 {gradient}。</translation>
    </message>
    <message>
        <source>g left</source>
        <translation>g 剩余</translation>
    </message>
    <message>
        <source>g new</source>
        <translation>g 新增</translation>
    </message>
    <message>
        <source>g share</source>
        <translation>g 份额</translation>
    </message>
    <message>
        <source>g sum</source>
        <translation>g 总和</translation>
    </message>
    <message>
        <source>g+μv ahead</source>
        <translation>g+μv 前瞻</translation>
    </message>
    <message>
        <source>gated linear unit</source>
        <translation>门控线性单元</translation>
    </message>
    <message>
        <source>gather</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>ge</source>
        <translation>大于等于</translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>gelu</translation>
    </message>
    <message>
        <source>global average pooling</source>
        <translation>全局平均池化</translation>
    </message>
    <message>
        <source>global max pooling</source>
        <translation>全局最大池化</translation>
    </message>
    <message>
        <source>grad_output has shape {grad_output}; a convolution of x, {x}, gives {fit} there</source>
        <translation>grad_output 的形状为 {grad_output}；x（{x}）的卷积在那里得到 {fit}</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>gradient reversal</source>
        <translation>梯度反转</translation>
    </message>
    <message>
        <source>gradient scale</source>
        <translation>梯度缩放</translation>
    </message>
    <message>
        <source>gradient {gradient}: uphill</source>
        <translation>梯度 {gradient}：上升方向</translation>
    </message>
    <message>
        <source>gradient, norm {norm}: uphill</source>
        <translation>梯度，范数 {norm}：上升方向</translation>
    </message>
    <message>
        <source>gradient: {text}</source>
        <translation>梯度：{text}</translation>
    </message>
    <message>
        <source>group normalization</source>
        <translation>组归一化</translation>
    </message>
    <message>
        <source>groups is {groups}; it must divide the {x} channels and the {weight} filters</source>
        <translation>groups 为 {groups}；它必须整除 {x} 个通道和 {weight} 个滤波器</translation>
    </message>
    <message>
        <source>gt</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>gumbel softmax</source>
        <translation>Gumbel softmax</translation>
    </message>
    <message>
        <source>g² share</source>
        <translation>g² 份额</translation>
    </message>
    <message>
        <source>half of that</source>
        <translation>其一半</translation>
    </message>
    <message>
        <source>hard shrink</source>
        <translation>硬收缩</translation>
    </message>
    <message>
        <source>hard sigmoid</source>
        <translation>硬 sigmoid</translation>
    </message>
    <message>
        <source>hard swish</source>
        <translation>硬 swish</translation>
    </message>
    <message>
        <source>hard tanh</source>
        <translation>硬 tanh</translation>
    </message>
    <message>
        <source>hardsigmoid at ±3</source>
        <translation>hardsigmoid 在 ±3 处</translation>
    </message>
    <message>
        <source>hardswish at 3</source>
        <translation>hardswish 在 3 处</translation>
    </message>
    <message>
        <source>hardswish at −3</source>
        <translation>hardswish 在 −3 处</translation>
    </message>
    <message>
        <source>hardtanh at a bound</source>
        <translation>hardtanh 在界上</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>hinge embedding loss</source>
        <translation>铰链嵌入损失</translation>
    </message>
    <message>
        <source>hinge loss</source>
        <translation>铰链损失</translation>
    </message>
    <message>
        <source>huge: divided by eps</source>
        <translation>极大：除以 eps</translation>
    </message>
    <message>
        <source>hyperbolic cosine</source>
        <translation>双曲余弦</translation>
    </message>
    <message>
        <source>hyperbolic sine</source>
        <translation>双曲正弦</translation>
    </message>
    <message>
        <source>hyperbolic tangent</source>
        <translation>双曲正切</translation>
    </message>
    <message>
        <source>hypot at (0, 0)</source>
        <translation>hypot 在 (0, 0) 处</translation>
    </message>
    <message>
        <source>hypotenuse</source>
        <translation>斜边</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>in the experiment: {shown}; the run has {right}</source>
        <translation>实验中：{shown}；运行中为 {right}</translation>
    </message>
    <message>
        <source>in the experiment: {text}</source>
        <translation>实验中：{text}</translation>
    </message>
    <message>
        <source>index add</source>
        <translation>按索引相加</translation>
    </message>
    <message>
        <source>index select</source>
        <translation>按索引选取</translation>
    </message>
    <message>
        <source>inf above 709.78 (88.7 in float32)</source>
        <translation>大于 709.78 时为 inf（float32 为 88.7）</translation>
    </message>
    <message>
        <source>inf at 0 and -inf at -0</source>
        <translation>在 0 处为 inf，在 -0 处为 -inf</translation>
    </message>
    <message>
        <source>inf at 0 and at negative whole numbers; the slope there is that of digamma</source>
        <translation>在 0 和负整数处为 inf；那里的斜率取 digamma 的值</translation>
    </message>
    <message>
        <source>inf at 0, where the slope is -inf; NaN below 0</source>
        <translation>在 0 处为 inf，斜率为 -inf；小于 0 时为 NaN</translation>
    </message>
    <message>
        <source>inf at 1 and -inf at -1, where the slope is inf; NaN outside</source>
        <translation>在 1 处为 inf，在 -1 处为 -inf，斜率为 inf；其外为 NaN</translation>
    </message>
    <message>
        <source>infinite; NaN in b for 0 / 0</source>
        <translation>无穷大；0 / 0 时对 b 为 NaN</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>无穷</translation>
    </message>
    <message>
        <source>input {input} and linear_weight {linear_weight} do not fit: the first has {entries}</source>
        <translation>input {input} 与 linear_weight {linear_weight} 不匹配：前者有 {entries}</translation>
    </message>
    <message>
        <source>input {input} and target {target} must be of one shape, (classes) or (rows, classes)</source>
        <translation>input {input} 与 target {target} 的形状必须相同，为 (classes) 或 (rows, classes)</translation>
    </message>
    <message>
        <source>input {input} and target {target} must be of one shape, with a dimension or more</source>
        <translation>input {input} 与 target {target} 的形状必须相同，且至少有一个维度</translation>
    </message>
    <message>
        <source>input {input} of node {target} already has a wire,</source>
        <translation>节点 {target} 的输入 {input} 已有连线，</translation>
    </message>
    <message>
        <source>input {port!r}</source>
        <translation>输入 {port!r}</translation>
    </message>
    <message>
        <source>input: (n, d); linear_weight: (c, d); linear_bias: (c); target: the number of each row&apos;s class, (n).</source>
        <translation>input：(n, d)；linear_weight：(c, d)；linear_bias：(c)；target：每行的类别编号，(n)。</translation>
    </message>
    <message>
        <source>input: log-probabilities, such as those of log_softmax; target: the number of each row&apos;s class.</source>
        <translation>input：对数概率，例如 log_softmax 的结果；target：每行的类别编号。</translation>
    </message>
    <message>
        <source>input: scores, also called logits; target: the number of each row&apos;s class, or, of the input&apos;s shape, the probability of each class, which gets a gradient. Log-softmax and the choice of the class are one step, so that nothing overflows. weight: how much each class counts. Rows whose target is ignore_index do not count. label_smoothing: the part of the target that is spread evenly over all classes.</source>
        <translation>input：得分，也称 logits；target：每行的类别编号，或与 input 形状相同的各类别概率（会得到梯度）。log-softmax 与选取类别合为一步，因此不会溢出。weight：每个类别的权重。target 为 ignore_index 的行不计。label_smoothing：target 中均匀分给所有类别的部分。</translation>
    </message>
    <message>
        <source>input: the logarithm of the rate, or, unless log_input, the rate itself, to which eps is added in the logarithm.</source>
        <translation>input：速率的对数；不设 log_input 时为速率本身，取对数时加上 eps。</translation>
    </message>
    <message>
        <source>instance normalization</source>
        <translation>实例归一化</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>inverse hyperbolic cosine</source>
        <translation>反双曲余弦</translation>
    </message>
    <message>
        <source>inverse hyperbolic sine</source>
        <translation>反双曲正弦</translation>
    </message>
    <message>
        <source>inverse hyperbolic tangent</source>
        <translation>反双曲正切</translation>
    </message>
    <message>
        <source>it depends on constants only</source>
        <translation>它只依赖于常量</translation>
    </message>
    <message>
        <source>it differs by rounding</source>
        <translation>因舍入略有不同</translation>
    </message>
    <message>
        <source>it does not compute</source>
        <translation>它无法计算</translation>
    </message>
    <message>
        <source>it has no value</source>
        <translation>它没有值</translation>
    </message>
    <message>
        <source>it is a constant</source>
        <translation>它是常量</translation>
    </message>
    <message>
        <source>it is detached: the gradient stops here on purpose</source>
        <translation>已分离：梯度有意在此停止</translation>
    </message>
    <message>
        <source>it is new</source>
        <translation>它是新的</translation>
    </message>
    <message>
        <source>it is not on a path to {target}</source>
        <translation>它不在通往 {target} 的路径上</translation>
    </message>
    <message>
        <source>its derivative is 0 everywhere</source>
        <translation>其导数处处为 0</translation>
    </message>
    <message>
        <source>its input</source>
        <translation>其输入</translation>
    </message>
    <message>
        <source>its own gradient needs a matrix with an inverse</source>
        <translation>其自身的梯度需要可逆矩阵</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>其值</translation>
    </message>
    <message>
        <source>largest and where</source>
        <translation>最大值及其位置</translation>
    </message>
    <message>
        <source>largest few</source>
        <translation>最大的若干个</translation>
    </message>
    <message>
        <source>largest of all</source>
        <translation>全部中的最大值</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>le</source>
        <translation>小于等于</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>叶节点</translation>
    </message>
    <message>
        <source>leaf with requires_grad=False: its .grad stays None</source>
        <translation>requires_grad=False 的叶节点：其 .grad 始终为 None</translation>
    </message>
    <message>
        <source>leaf, no grad</source>
        <translation>叶节点，无梯度</translation>
    </message>
    <message>
        <source>leaf: PyTorch keeps its .grad</source>
        <translation>叶节点：PyTorch 保留其 .grad</translation>
    </message>
    <message>
        <source>leaky relu</source>
        <translation>leaky relu</translation>
    </message>
    <message>
        <source>leaky relu at 0</source>
        <translation>leaky relu 在 0 处</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>linear layer with cross-entropy</source>
        <translation>带交叉熵的线性层</translation>
    </message>
    <message>
        <source>local</source>
        <translation>局部</translation>
    </message>
    <message>
        <source>local {text}</source>
        <translation>局部 {text}</translation>
    </message>
    <message>
        <source>locked in its place</source>
        <translation>已锁定位置</translation>
    </message>
    <message>
        <source>log of 1 plus x</source>
        <translation>1 加 x 的对数</translation>
    </message>
    <message>
        <source>log of a sum of exps</source>
        <translation>两项指数和的对数</translation>
    </message>
    <message>
        <source>log of the determinant</source>
        <translation>行列式的对数</translation>
    </message>
    <message>
        <source>log of the gamma function</source>
        <translation>伽马函数的对数</translation>
    </message>
    <message>
        <source>log of the sum of exps</source>
        <translation>指数和的对数</translation>
    </message>
    <message>
        <source>log rule: one over x</source>
        <translation>对数法则：x 分之一</translation>
    </message>
    <message>
        <source>log sigmoid</source>
        <translation>log sigmoid</translation>
    </message>
    <message>
        <source>log softmax</source>
        <translation>log softmax</translation>
    </message>
    <message>
        <source>log-cosh loss</source>
        <translation>Log-cosh 损失</translation>
    </message>
    <message>
        <source>log1p at −1</source>
        <translation>log1p 在 −1 处</translation>
    </message>
    <message>
        <source>log_target: the target is given as log-probabilities too. &quot;batchmean&quot; divides by the size of the first dimension.</source>
        <translation>log_target：target 也以对数概率给出。&quot;batchmean&quot; 除以第一个维度的大小。</translation>
    </message>
    <message>
        <source>logarithm to base 10</source>
        <translation>以 10 为底的对数</translation>
    </message>
    <message>
        <source>logarithm to base 2</source>
        <translation>以 2 为底的对数</translation>
    </message>
    <message>
        <source>lower is {lower:g} and upper {upper:g}; the slopes lie between them, so lower comes first</source>
        <translation>lower 为 {lower:g}，upper 为 {upper:g}；斜率在两者之间，因此 lower 须较小</translation>
    </message>
    <message>
        <source>lower triangle</source>
        <translation>下三角</translation>
    </message>
    <message>
        <source>lt</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>many at once, which are not told one by one</source>
        <translation>一次处理多个，不逐一说明</translation>
    </message>
    <message>
        <source>margin ranking loss</source>
        <translation>间隔排序损失</translation>
    </message>
    <message>
        <source>masked fill</source>
        <translation>掩码填充</translation>
    </message>
    <message>
        <source>matmul of shapes {a} and {b}: a single number is no vector or matrix; use mul</source>
        <translation>形状 {a} 与 {b} 的 matmul：单个数不是向量或矩阵；请使用 mul</translation>
    </message>
    <message>
        <source>matrix inverse</source>
        <translation>逆矩阵</translation>
    </message>
    <message>
        <source>matrix product</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>matrix product plus</source>
        <translation>矩阵乘积加</translation>
    </message>
    <message>
        <source>matrix times vector</source>
        <translation>矩阵乘向量</translation>
    </message>
    <message>
        <source>max pooling of images</source>
        <translation>图像最大池化</translation>
    </message>
    <message>
        <source>max pooling of signals</source>
        <translation>信号最大池化</translation>
    </message>
    <message>
        <source>max {max}</source>
        <translation>最大 {max}</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>mean {array}</source>
        <translation>均值 {array}</translation>
    </message>
    <message>
        <source>median and where</source>
        <translation>中位数及其位置</translation>
    </message>
    <message>
        <source>min {min}</source>
        <translation>最小 {min}</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>mish</source>
        <translation>mish</translation>
    </message>
    <message>
        <source>moves the selection</source>
        <translation>移动所选</translation>
    </message>
    <message>
        <source>moves the selection further</source>
        <translation>更远地移动所选</translation>
    </message>
    <message>
        <source>multi-label margin loss</source>
        <translation>多标签间隔损失</translation>
    </message>
    <message>
        <source>multi-label soft margin loss</source>
        <translation>多标签软间隔损失</translation>
    </message>
    <message>
        <source>multi-margin loss</source>
        <translation>多类间隔损失</translation>
    </message>
    <message>
        <source>multiply</source>
        <translation>乘</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>m̂/√v̂ mean</source>
        <translation>m̂/√v̂ 平均</translation>
    </message>
    <message>
        <source>n is 1, trigamma, unless told otherwise; infinite at 0 and at negative whole numbers</source>
        <translation>n 默认为 1，即 trigamma；在 0 和负整数处为无穷</translation>
    </message>
    <message>
        <source>n is {n}; it counts derivatives, so it must be 0 or more</source>
        <translation>n 为 {n}；它是求导次数，必须不小于 0</translation>
    </message>
    <message>
        <source>named classes</source>
        <translation>指名的类别</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>仅名称</translation>
    </message>
    <message>
        <source>names, operations</source>
        <translation>名称、运算</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>截取</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>自然对数</translation>
    </message>
    <message>
        <source>ne</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>取负</translation>
    </message>
    <message>
        <source>negative log-likelihood</source>
        <translation>负对数似然</translation>
    </message>
    <message>
        <source>no error to tell</source>
        <translation>无误差可报</translation>
    </message>
    <message>
        <source>no grad</source>
        <translation>无梯度</translation>
    </message>
    <message>
        <source>no gradient</source>
        <translation>无梯度</translation>
    </message>
    <message>
        <source>no gradient with {stop}; without it {right}</source>
        <translation>采用 {stop} 时无梯度；不采用时为 {right}</translation>
    </message>
    <message>
        <source>no gradient: {none}</source>
        <translation>无梯度：{none}</translation>
    </message>
    <message>
        <source>no gradient: {wire_reason}</source>
        <translation>无梯度：{wire_reason}</translation>
    </message>
    <message>
        <source>no input takes a gradient</source>
        <translation>没有输入需要梯度</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>no steps yet</source>
        <translation>尚无步骤</translation>
    </message>
    <message>
        <source>no tangent</source>
        <translation>无切向量</translation>
    </message>
    <message>
        <source>node {node}</source>
        <translation>节点 {node}</translation>
    </message>
    <message>
        <source>node {target}</source>
        <translation>节点 {target}</translation>
    </message>
    <message>
        <source>non-leaf</source>
        <translation>非叶节点</translation>
    </message>
    <message>
        <source>non-leaf that retains its .grad: retain_grad() was called</source>
        <translation>保留 .grad 的非叶节点：已调用 retain_grad()</translation>
    </message>
    <message>
        <source>non-leaf: PyTorch drops its gradient once it was passed on</source>
        <translation>非叶节点：PyTorch 在传递其梯度之后将其丢弃</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none arrives</source>
        <translation>没有到达</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>norm {norm}</source>
        <translation>范数 {norm}</translation>
    </message>
    <message>
        <source>normal noise</source>
        <translation>正态噪声</translation>
    </message>
    <message>
        <source>normalized_shape: the sizes of those dimensions; the last one unless given. Zhang and Sennrich, Root Mean Square Layer Normalization, 2019.</source>
        <translation>normalized_shape：这些维度的大小；默认为最后一个。Zhang and Sennrich, Root Mean Square Layer Normalization, 2019.</translation>
    </message>
    <message>
        <source>normalized_shape: the sizes of those dimensions; the last one unless given. weight and bias have that shape. Ba, Kiros and Hinton, Layer Normalization, 2016.</source>
        <translation>normalized_shape：这些维度的大小；默认为最后一个。weight 和 bias 为该形状。Ba, Kiros and Hinton, Layer Normalization, 2016.</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <translation>不可用：{reason}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>not differentiable here</source>
        <translation>此处不可微</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>未遍历</translation>
    </message>
    <message>
        <source>note</source>
        <translation>便签</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing behind the graph</source>
        <translation>图的背后没有底色</translation>
    </message>
    <message>
        <source>nothing but inf</source>
        <translation>全为 inf</translation>
    </message>
    <message>
        <source>nothing but −inf</source>
        <translation>全为 −inf</translation>
    </message>
    <message>
        <source>nothing in it takes a gradient</source>
        <translation>其中没有需要梯度的内容</translation>
    </message>
    <message>
        <source>nothing is left of {counts} after padding {padding} is cut off: sizes {sizes}</source>
        <translation>切去填充 {padding} 后 {counts} 已无剩余：大小为 {sizes}</translation>
    </message>
    <message>
        <source>num_classes is {num_classes}; it must be 1 or more</source>
        <translation>num_classes 为 {num_classes}；必须不小于 1</translation>
    </message>
    <message>
        <source>of an even number of elements the lower of the two in the middle, as in torch (numpy: their mean); NaN if one is NaN; the last dimension unless told otherwise (torch: of all)</source>
        <translation>元素个数为偶数时取中间两个中较小者，与 torch 相同（numpy：两者平均）；有 NaN 则为 NaN；默认最后一个维度（torch：全部）</translation>
    </message>
    <message>
        <source>of equal elements the first counts and gets the whole gradient</source>
        <translation>相等元素中取第一个，它得到全部梯度</translation>
    </message>
    <message>
        <source>of equal elements the first is taken, and gets the whole gradient: its number is an output too</source>
        <translation>相等元素中取第一个，它得到全部梯度：其序号也是输出</translation>
    </message>
    <message>
        <source>of the symmetric part of x, so that the gradient is symmetric (torch reads the lower triangle only)</source>
        <translation>取 x 的对称部分，因此梯度对称（torch 只读下三角）</translation>
    </message>
    <message>
        <source>on the canvas</source>
        <translation>在画布上</translation>
    </message>
    <message>
        <source>one formula</source>
        <translation>一个公式</translation>
    </message>
    <message>
        <source>one holds at most {most_steps} operations and {longest} signs, on numbers</source>
        <translation>一个公式最多容纳 {most_steps} 个标量运算和 {longest} 个字符</translation>
    </message>
    <message>
        <source>one is 1, the others 0, so that each gradient is a row of the Jacobian of {name}</source>
        <translation>一个为 1，其他为 0，因此每个梯度都是 {name} 的雅可比矩阵的一行</translation>
    </message>
    <message>
        <source>one of </source>
        <translation>以下之一： </translation>
    </message>
    <message>
        <source>one operation</source>
        <translation>一个运算</translation>
    </message>
    <message>
        <source>one-hot</source>
        <translation>独热编码</translation>
    </message>
    <message>
        <source>only a variable has one.</source>
        <translation>只有变量才有。</translation>
    </message>
    <message>
        <source>opens the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>or press {key} and type one, or a formula such as x*y</source>
        <translation>或按 {key} 输入运算，或输入如 x*y 的公式</translation>
    </message>
    <message>
        <source>or: problem</source>
        <translation>或：problem</translation>
    </message>
    <message>
        <source>outer product</source>
        <translation>外积</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>p after</source>
        <translation>p 之后</translation>
    </message>
    <message>
        <source>p before</source>
        <translation>p 之前</translation>
    </message>
    <message>
        <source>p is {p:g}; the chance to be dropped lies between 0 and 1</source>
        <translation>p 为 {p:g}；丢弃概率须在 0 与 1 之间</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>pad has {pad} numbers; it takes two for each of up to {x} dimensions, the last first</source>
        <translation>pad 有 {pad} 个数；最多 {x} 个维度，每个维度两个数，从最后一个维度开始</translation>
    </message>
    <message>
        <source>padding &quot;same&quot; keeps the size, which a stride of {stride} cannot; give the padding as numbers</source>
        <translation>padding &quot;same&quot; 保持大小，而步幅 {stride} 做不到；请用数字给出填充</translation>
    </message>
    <message>
        <source>padding {padding} is more than half of the window {kernel_size}</source>
        <translation>填充 {padding} 超过窗口 {kernel_size} 的一半</translation>
    </message>
    <message>
        <source>pans the canvas while it is held</source>
        <translation>按住时平移画布</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>parametric relu</source>
        <translation>参数化 relu</translation>
    </message>
    <message>
        <source>passed on as it is</source>
        <translation>原样传递</translation>
    </message>
    <message>
        <source>permute</source>
        <translation>维度重排</translation>
    </message>
    <message>
        <source>polygamma</source>
        <translation>polygamma</translation>
    </message>
    <message>
        <source>power</source>
        <translation>幂</translation>
    </message>
    <message>
        <source>power of 2</source>
        <translation>2 的幂</translation>
    </message>
    <message>
        <source>power rule, with exponent -1</source>
        <translation>幂法则，指数为 -1</translation>
    </message>
    <message>
        <source>power rule, with exponent -1/2</source>
        <translation>幂法则，指数为 -1/2</translation>
    </message>
    <message>
        <source>power rule, with exponent 1/2</source>
        <translation>幂法则，指数为 1/2</translation>
    </message>
    <message>
        <source>power rule: the exponent comes down</source>
        <translation>幂法则：指数移到前面</translation>
    </message>
    <message>
        <source>prelu at 0</source>
        <translation>prelu 在 0 处</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>product rule: the other factor</source>
        <translation>乘积法则：另一个因子</translation>
    </message>
    <message>
        <source>product rule: the other factor, transposed, from the left</source>
        <translation>乘积法则：另一个因子的转置，从左侧相乘</translation>
    </message>
    <message>
        <source>product rule: the other factor, transposed, from the right</source>
        <translation>乘积法则：另一个因子的转置，从右侧相乘</translation>
    </message>
    <message>
        <source>q is {q:g}; a quantile lies between 0 and 1</source>
        <translation>q 为 {q:g}；分位数须在 0 与 1 之间</translation>
    </message>
    <message>
        <source>quantile loss</source>
        <translation>分位数损失</translation>
    </message>
    <message>
        <source>query {query} and key {key} must be equally wide: their last axes have {query2} and {key2}</source>
        <translation>query {query} 与 key {key} 必须等宽：其最后一个轴为 {query2} 和 {key2}</translation>
    </message>
    <message>
        <source>query {query} and positive {positive} must be of one shape, (pairs, entries)</source>
        <translation>query {query} 与 positive {positive} 的形状必须相同，为 (pairs, entries)</translation>
    </message>
    <message>
        <source>query {query}, key {key} and value {value} each need 2 dimensions or more</source>
        <translation>query {query}、key {key} 和 value {value} 各需至少 2 个维度</translation>
    </message>
    <message>
        <source>quotient rule: minus the quotient, over the divisor</source>
        <translation>商法则：负的商除以除数</translation>
    </message>
    <message>
        <source>quotient rule: one over the divisor</source>
        <translation>商法则：除数分之一</translation>
    </message>
    <message>
        <source>random numbers do not depend on the values of the input, only on its shape</source>
        <translation>随机数不取决于输入的值，只取决于其形状</translation>
    </message>
    <message>
        <source>randomized leaky relu</source>
        <translation>随机 leaky relu</translation>
    </message>
    <message>
        <source>randomized relu at 0</source>
        <translation>随机 relu 在 0 处</translation>
    </message>
    <message>
        <source>real</source>
        <translation>实数</translation>
    </message>
    <message>
        <source>received {count}/{expected}: {text}</source>
        <translation>已收到 {count}/{expected}：{text}</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <translation>倒数</translation>
    </message>
    <message>
        <source>reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>归约的维度默认去除，与 torch 相同（ONNX 保留）</translation>
    </message>
    <message>
        <source>relative error {error:.1g}</source>
        <translation>相对误差 {error:.1g}</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>relu at 0</source>
        <translation>relu 在 0 处</translation>
    </message>
    <message>
        <source>relu up to 6</source>
        <translation>上限为 6 的 relu</translation>
    </message>
    <message>
        <source>relu6 at 0 and 6</source>
        <translation>relu6 在 0 和 6 处</translation>
    </message>
    <message>
        <source>remainder</source>
        <translation>余数</translation>
    </message>
    <message>
        <source>remainder (sign of a)</source>
        <translation>余数（符号同 a）</translation>
    </message>
    <message>
        <source>repeat each</source>
        <translation>逐个重复</translation>
    </message>
    <message>
        <source>repeats is {repeats}; it must be 0 or more</source>
        <translation>repeats 为 {repeats}；必须不小于 0</translation>
    </message>
    <message>
        <source>requires_grad=False holds for one leaf: it gets no gradient, all others do.</source>
        <translation>requires_grad=False 只对一个叶节点有效：它得不到梯度，其他叶节点都有。</translation>
    </message>
    <message>
        <source>requires_grad=False: this leaf gets no gradient, others do</source>
        <translation>requires_grad=False：此叶节点得不到梯度，其他叶节点有</translation>
    </message>
    <message>
        <source>reroute dot</source>
        <translation>转折点</translation>
    </message>
    <message>
        <source>reshape</source>
        <translation>变形</translation>
    </message>
    <message>
        <source>retain_graph=True kept what was saved.</source>
        <translation>retain_graph=True 保留了所保存的内容。</translation>
    </message>
    <message>
        <source>retains</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>right numbers</source>
        <translation>数字正确</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>round</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>rows of entries</source>
        <translation>由项组成的行</translation>
    </message>
    <message>
        <source>run again on every edit</source>
        <translation>每次编辑后重新运行</translation>
    </message>
    <message>
        <source>running product</source>
        <translation>累积乘积</translation>
    </message>
    <message>
        <source>running statistics</source>
        <translation>滑动统计量</translation>
    </message>
    <message>
        <source>running statistics are kept for later, not learned</source>
        <translation>滑动统计量留作以后使用，并非学习得到</translation>
    </message>
    <message>
        <source>running sum</source>
        <translation>累积和</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>saved for the backward pass: {told}</source>
        <translation>为反向传播保存：{told}</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>标量</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>散布</translation>
    </message>
    <message>
        <source>scatter add</source>
        <translation>散布相加</translation>
    </message>
    <message>
        <source>selu</source>
        <translation>selu</translation>
    </message>
    <message>
        <source>shape {shape}: sizes are 0 or more, and at most one may be -1, to be worked out</source>
        <translation>形状 {shape}：大小须不小于 0，最多一个可为 -1（自动推算）</translation>
    </message>
    <message>
        <source>shapes {first} and {shape} cannot be joined along axis {axis}: axis {i} has {a} and {b}</source>
        <translation>形状 {first} 与 {shape} 无法沿轴 {axis} 拼接：轴 {i} 为 {a} 和 {b}</translation>
    </message>
    <message>
        <source>shapes {first} and {shape} cannot be joined: they have different numbers of dimensions</source>
        <translation>形状 {first} 与 {shape} 无法拼接：维度数不同</translation>
    </message>
    <message>
        <source>shapes {first} and {shape} cannot be stacked: they must be the same</source>
        <translation>形状 {first} 与 {shape} 无法堆叠：必须相同</translation>
    </message>
    <message>
        <source>shapes {told} do not broadcast: axis {axis} has sizes {str}</source>
        <translation>形状 {told} 无法广播：轴 {axis} 的大小为 {str}</translation>
    </message>
    <message>
        <source>shared evenly</source>
        <translation>平分</translation>
    </message>
    <message>
        <source>shifts {shifts} and dims {dims} must be as many</source>
        <translation>shifts {shifts} 与 dims {dims} 的个数必须相同</translation>
    </message>
    <message>
        <source>shifts {shifts} need as many dims to move along; without dims it is one number</source>
        <translation>shifts {shifts} 需要同样多的 dims；不给 dims 时为一个数</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>sign and log of the determinant</source>
        <translation>行列式的符号与对数</translation>
    </message>
    <message>
        <source>silu</source>
        <translation>silu</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>single numbers are no vectors: the last dimension holds their entries</source>
        <translation>单个数不是向量：最后一个维度是向量的各项</translation>
    </message>
    <message>
        <source>single numbers cannot be joined end to end; stack them instead</source>
        <translation>单个数不能首尾拼接；请改用堆叠</translation>
    </message>
    <message>
        <source>sizes; ? for any</source>
        <translation>大小；? 表示任意</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>slope {label}</source>
        <translation>斜率 {label}</translation>
    </message>
    <message>
        <source>smallest and where</source>
        <translation>最小值及其位置</translation>
    </message>
    <message>
        <source>smallest of all</source>
        <translation>全部中的最小值</translation>
    </message>
    <message>
        <source>smooth L1 loss</source>
        <translation>平滑 L1 损失</translation>
    </message>
    <message>
        <source>smooth: added above and below, so that two empty sets agree. Milletari et al., V-Net, 2016.</source>
        <translation>smooth：加在分子和分母上，使两个空集一致。Milletari et al., V-Net, 2016.</translation>
    </message>
    <message>
        <source>smooth: added above and below, so that two empty sets agree. Rahman and Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, 2016.</source>
        <translation>smooth：加在分子和分母上，使两个空集一致。Rahman and Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, 2016.</translation>
    </message>
    <message>
        <source>soft margin loss</source>
        <translation>软间隔损失</translation>
    </message>
    <message>
        <source>soft shrink</source>
        <translation>软收缩</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>softmax of channels</source>
        <translation>通道 softmax</translation>
    </message>
    <message>
        <source>softmax over channels takes images, (n, c, h, w) or (c, h, w); this tensor has shape {x}</source>
        <translation>通道 softmax 接受图像，(n, c, h, w) 或 (c, h, w)；此张量的形状为 {x}</translation>
    </message>
    <message>
        <source>softmin</source>
        <translation>softmin</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>softsign</source>
        <translation>softsign</translation>
    </message>
    <message>
        <source>solve equations</source>
        <translation>解方程组</translation>
    </message>
    <message>
        <source>solve for matrices of shape {a}: b needs {size} rows, but has shape {b}</source>
        <translation>对形状为 {a} 的矩阵求解：b 需要 {size} 行，但其形状为 {b}</translation>
    </message>
    <message>
        <source>something that it needs has no value</source>
        <translation>它需要的某项没有值</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>sorted, the largest first; of equal elements the first comes first</source>
        <translation>已排序，最大的在前；相等元素保持先后</translation>
    </message>
    <message>
        <source>sparsemax</source>
        <translation>sparsemax</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>split into parts</source>
        <translation>拆成多份</translation>
    </message>
    <message>
        <source>split_sizes {split_sizes} make {split_sizes2} entries, but axis {axis} has {x}</source>
        <translation>split_sizes {split_sizes} 共 {split_sizes2} 项，但轴 {axis} 有 {x} 项</translation>
    </message>
    <message>
        <source>split_sizes {split_sizes}: up to {most_parts} sizes, each 0 or more; split a part again</source>
        <translation>split_sizes {split_sizes}：最多 {most_parts} 个大小，每个不小于 0；可再次拆分其中一份</translation>
    </message>
    <message>
        <source>square</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>square plus</source>
        <translation>squareplus</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>squared gradient</source>
        <translation>梯度平方</translation>
    </message>
    <message>
        <source>squeeze</source>
        <translation>压缩维度</translation>
    </message>
    <message>
        <source>stable: equal elements keep their order (torch promises that only if asked); NaN counts as the largest</source>
        <translation>稳定：相等元素保持次序（torch 仅在要求时保证）；NaN 视为最大</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>start_dim is 0, as torch.flatten has it; ONNX and torch&apos;s Flatten layer keep the first dimension</source>
        <translation>start_dim 为 0，与 torch.flatten 相同；ONNX 和 torch 的 Flatten 层保留第一个维度</translation>
    </message>
    <message>
        <source>start_dim {start_dim} comes after end_dim {end_dim} in a tensor of {x} dimensions</source>
        <translation>在 {x} 维张量中，start_dim {start_dim} 位于 end_dim {end_dim} 之后</translation>
    </message>
    <message>
        <source>step</source>
        <translation>更新步</translation>
    </message>
    <message>
        <source>step −lr · gradient</source>
        <translation>更新步 −lr · 梯度</translation>
    </message>
    <message>
        <source>straight-through round</source>
        <translation>直通取整</translation>
    </message>
    <message>
        <source>subtract</source>
        <translation>减</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>sum rule, with the minus sign</source>
        <translation>求和法则，带负号</translation>
    </message>
    <message>
        <source>sum rule: a term changes the sum 1:1</source>
        <translation>求和法则：一项以 1:1 改变总和</translation>
    </message>
    <message>
        <source>sum rule: each of the n terms gets 1/n of it</source>
        <translation>求和法则：n 项各得其 1/n</translation>
    </message>
    <message>
        <source>sum rule: each term gets the whole gradient</source>
        <translation>求和法则：每一项得到完整的梯度</translation>
    </message>
    <message>
        <source>sum rule: it changes the difference 1:1</source>
        <translation>求和法则：以 1:1 改变差</translation>
    </message>
    <message>
        <source>sum so far</source>
        <translation>当前和</translation>
    </message>
    <message>
        <source>sum to</source>
        <translation>求和到</translation>
    </message>
    <message>
        <source>swap: the distance of positive and negative counts if it is the smaller. Schroff et al., FaceNet, 2015.</source>
        <translation>swap：若正负样本之间的距离较小则采用它。Schroff et al., FaceNet, 2015.</translation>
    </message>
    <message>
        <source>swish gated linear unit</source>
        <translation>Swish 门控线性单元</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>切向量</translation>
    </message>
    <message>
        <source>tangent: {text}</source>
        <translation>切向量：{text}</translation>
    </message>
    <message>
        <source>tanh shrink</source>
        <translation>tanh 收缩</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>target inside</source>
        <translation>目标在内部</translation>
    </message>
    <message>
        <source>target {flat:g} is no class: {classes} are numbered from 0, and -1 ends them</source>
        <translation>target {flat:g} 不是类别：{classes} 从 0 起编号，-1 表示结束</translation>
    </message>
    <message>
        <source>target {flat:g} is no class: {classes} classes are numbered 0 to {classes2}</source>
        <translation>target {flat:g} 不是类别：{classes} 个类别的编号为 0 到 {classes2}</translation>
    </message>
    <message>
        <source>target {target} needs a row of class numbers, and num_classes, {num_classes}, must be 1 or more</source>
        <translation>target {target} 需要一行类别编号，且 num_classes（{num_classes}）必须不小于 1</translation>
    </message>
    <message>
        <source>target: the numbers of each row&apos;s classes, filled up with -1.</source>
        <translation>target：每行所属类别的编号，用 -1 补齐。</translation>
    </message>
    <message>
        <source>the cosine falls as the sine</source>
        <translation>余弦按正弦下降</translation>
    </message>
    <message>
        <source>the end of its domain, 1</source>
        <translation>定义域的端点 1</translation>
    </message>
    <message>
        <source>the end of its domain, ±1</source>
        <translation>定义域的端点 ±1</translation>
    </message>
    <message>
        <source>the filters are not turned round, as in torch and ONNX; ONNX has 2 paddings for each dimension</source>
        <translation>滤波器不翻转，与 torch 和 ONNX 相同；ONNX 每个维度有 2 个填充</translation>
    </message>
    <message>
        <source>the first half is the gate</source>
        <translation>前一半是门</translation>
    </message>
    <message>
        <source>the formula {formula!r} cannot be read. Write it as Python would, such as &apos;exp(-x**2 / 2)&apos;.</source>
        <translation>无法读懂公式 {formula!r}。请按 Python 的写法，例如 &apos;exp(-x**2 / 2)&apos;。</translation>
    </message>
    <message>
        <source>the gradient at 0 is 0 (JAX: NaN), also for p below 1, where the slope is infinite; for p = inf and -inf equally large elements share it evenly; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>0 处的梯度为 0（JAX：NaN），p 小于 1、斜率为无穷大时也是如此；p = inf 和 -inf 时，同样大小的元素平分梯度；被归约的维度默认去掉，同 torch（ONNX 保留）</translation>
    </message>
    <message>
        <source>the gradient of the branch not taken is 0 times the gradient behind it: NaN if that is infinite</source>
        <translation>未选分支的梯度为 0 乘以其后的梯度：若后者为无穷则为 NaN</translation>
    </message>
    <message>
        <source>the gradient passes by its own rule, not by the slope of the value</source>
        <translation>梯度按自己的规则通过，而不按值的斜率</translation>
    </message>
    <message>
        <source>the gradient, the cofactors, holds for matrices without an inverse too</source>
        <translation>梯度即余子式，对不可逆矩阵也成立</translation>
    </message>
    <message>
        <source>the id {id} is already that of</source>
        <translation>id {id} 已属于</translation>
    </message>
    <message>
        <source>the incoming gradient</source>
        <translation>传入的梯度</translation>
    </message>
    <message>
        <source>the index has shape {index}; a list of numbers has one dimension</source>
        <translation>索引的形状为 {index}；序号列表只有一个维度</translation>
    </message>
    <message>
        <source>the index has {index} dimensions, x has {x}; they must have as many</source>
        <translation>索引有 {index} 个维度，x 有 {x} 个；两者必须相同</translation>
    </message>
    <message>
        <source>the index is larger than x in axis {i}: {wanted} and {size}</source>
        <translation>索引在轴 {i} 上大于 x：{wanted} 与 {size}</translation>
    </message>
    <message>
        <source>the input has {input} classes in axis {axis}, but weight has shape {weight}</source>
        <translation>input 在轴 {axis} 上有 {input} 个类别，但 weight 的形状为 {weight}</translation>
    </message>
    <message>
        <source>the input is log-probabilities; 0 log 0 is 0, with slope 0 (torch: NaN); the mean over all elements unless told otherwise, as in torch, though &apos;batchmean&apos; is the mathematical value</source>
        <translation>input 为对数概率；0 log 0 为 0，斜率为 0（torch：NaN）；默认对所有元素取平均，与 torch 相同，但 &apos;batchmean&apos; 才是数学上的值</translation>
    </message>
    <message>
        <source>the input {name!r} can have no default but None, not {default!r}. Attributes stand behind a *.</source>
        <translation>输入 {name!r} 的默认值只能是 None，而不是 {default!r}。属性写在 * 之后。</translation>
    </message>
    <message>
        <source>the last two dimensions unless told otherwise (torch wants both named)</source>
        <translation>默认最后两个维度（torch 要求都指定）</translation>
    </message>
    <message>
        <source>the length of a zero vector</source>
        <translation>零向量的长度</translation>
    </message>
    <message>
        <source>the logarithm at 0</source>
        <translation>0 处的对数</translation>
    </message>
    <message>
        <source>the matrix has no inverse: its rows depend on each other</source>
        <translation>矩阵不可逆：其行线性相关</translation>
    </message>
    <message>
        <source>the matrix is not positive definite: it has no Cholesky factor</source>
        <translation>矩阵不是正定的：没有 Cholesky 因子</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch</source>
        <translation>默认对所有元素取平均，与 torch 相同</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch (torchvision: no reduction); an alpha below 0 leaves both sides as they are</source>
        <translation>默认对所有元素取平均，与 torch 相同（torchvision：不归约）；alpha 小于 0 时两侧保持不变</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch, also where there are weights</source>
        <translation>默认对所有元素取平均，同 torch，有权重时也是如此</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; a variance below eps counts as eps, but gets the gradient there, as in torch, and can grow</source>
        <translation>默认对所有元素取平均，与 torch 相同；小于 eps 的方差按 eps 计，但仍得到该处的梯度（与 torch 相同），可以增大</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; full adds Stirling&apos;s formula for log(target!) where the target is above 1</source>
        <translation>默认对所有元素取平均，与 torch 相同；full 在 target 大于 1 处加上 log(target!) 的斯特林公式</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; logarithms stop at -100, and the divisor of the slope at 1e-12, as in torch</source>
        <translation>默认对所有元素取平均，与 torch 相同；对数止于 -100，斜率的除数止于 1e-12，与 torch 相同</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the margin is just met is 0</source>
        <translation>默认对所有元素取平均，与 torch 相同；恰好达到间隔处斜率为 0</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the margin is just met is 0, and so is that of others in one place</source>
        <translation>默认对所有元素取平均，与 torch 相同；恰好达到间隔处斜率为 0，位置重合的其他对亦然</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the margin is just met is 0; eps is added to the differences, as in torch</source>
        <translation>默认对所有元素取平均，与 torch 相同；恰好达到间隔处斜率为 0；eps 加到差上，与 torch 相同</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the target is hit is 0</source>
        <translation>默认对所有元素取平均，与 torch 相同；恰好等于 target 处斜率为 0</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the temperature is 0.1 unless told otherwise</source>
        <translation>默认对所有元素取平均，与 torch 相同；温度默认为 0.1</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; with beta 0 it is the L1 loss</source>
        <translation>默认对所有元素取平均，与 torch 相同；beta 为 0 时即 L1 损失</translation>
    </message>
    <message>
        <source>the mean over the rows of each row&apos;s mean over the classes, as in torch</source>
        <translation>先对每行的类别取平均，再对行取平均，与 torch 相同</translation>
    </message>
    <message>
        <source>the mean over the rows of each row&apos;s mean over the classes, as in torch; the slope where the margin is just met is 0; the class numbers of a row end at the first -1</source>
        <translation>先对每行的类别取平均，再对行取平均，与 torch 相同；恰好达到间隔处斜率为 0；一行的类别编号止于第一个 -1</translation>
    </message>
    <message>
        <source>the name {record!r} is already that of</source>
        <translation>名称 {record!r} 已属于</translation>
    </message>
    <message>
        <source>the number of an element jumps from one to the next, so it has no slope</source>
        <translation>元素的序号是跳变的，因此没有斜率</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>the rule for {port!r}</source>
        <translation>{port!r} 的规则</translation>
    </message>
    <message>
        <source>the rule of {name} for {port!r}</source>
        <translation>{name} 关于 {port!r} 的规则</translation>
    </message>
    <message>
        <source>the shape rule</source>
        <translation>形状规则</translation>
    </message>
    <message>
        <source>the shape rule of {name}</source>
        <translation>{name} 的形状规则</translation>
    </message>
    <message>
        <source>the shape rule of {name} gave {found!r}, not a tuple of whole numbers for each output</source>
        <translation>{name} 的形状规则给出了 {found!r}，而不是每个输出一个整数元组</translation>
    </message>
    <message>
        <source>the types of its attributes cannot be read: {error}.</source>
        <translation>无法读懂其属性的类型：{error}。</translation>
    </message>
    <message>
        <source>{count} of {found} selected</source>
        <translation>已选择 {found} 个中的 {count} 个</translation>
    </message>
    <message>
        <source>{formula} as nodes</source>
        <translation>{formula} 作为节点</translation>
    </message>
    <message>
        <source>{formula} cannot be read as a formula.</source>
        <translation>{formula} 无法作为公式读取。</translation>
    </message>
    <message>
        <source>{kernel!r} cannot be a kernel, which is a function that is written in Python.</source>
        <translation>{kernel!r} 不能作为内核；内核须为用 Python 编写的函数。</translation>
    </message>
    <message>
        <source>{local} is the local derivative {slope}. Multiply it by the gradient at {reader}, {upstream}.</source>
        <translation>{local} 是局部导数 {slope}。请将它乘以 {reader} 处的梯度 {upstream}。</translation>
    </message>
    <message>
        <source>{name!r}: there is no operation called {kind!r}. If it is one of your own, run what declares it first: a script imports it, the command line takes --operations FILE.</source>
        <translation>{name!r}：没有名为 {kind!r} 的运算。如果是您自己的运算，请先运行声明它的代码：脚本中导入它，命令行使用 --operations 文件。</translation>
    </message>
    <message>
        <source>{name} gave a result of shape {found}, not {shape} as its shape rule says</source>
        <translation>{name} 给出的结果形状为 {found}，而不是形状规则所说的 {shape}</translation>
    </message>
    <message>
        <source>{name} gave a result of shape {found}, not {shape}; if it is not elementwise, it needs shape=</source>
        <translation>{name} 给出的结果形状为 {found}，而不是 {shape}；如果它不是逐元素的，就需要 shape=</translation>
    </message>
    <message>
        <source>{name} gave {found} where {kind} was declared</source>
        <translation>{name} 给出了 {found}，而声明的是 {kind}</translation>
    </message>
    <message>
        <source>{name} has shape {shape}, but a gradient starts from one number: make its sum or mean the target, or give a seed of that shape.</source>
        <translation>{name} 的形状为 {shape}，但梯度须从一个数开始：请以其和或均值为目标，或给出该形状的种子。</translation>
    </message>
    <message>
        <source>{name} is a tuple of texts, such as (&apos;values&apos;, &apos;indices&apos;), not {given!r}.</source>
        <translation>{name} 须为文本元组，例如 (&apos;values&apos;, &apos;indices&apos;)，而不是 {given!r}。</translation>
    </message>
    <message>
        <source>{name} must give a tuple of its outputs: {names}</source>
        <translation>{name} 须给出其各输出的元组：{names}</translation>
    </message>
    <message>
        <source>{name} steps</source>
        <translation>{name} 步骤</translation>
    </message>
    <message>
        <source>{node_id} made {run} of {given}.</source>
        <translation>{node_id} 由 {given} 得出 {run}。</translation>
    </message>
    <message>
        <source>{nodes}, last changed {when}</source>
        <translation>{nodes}，最后修改于 {when}</translation>
    </message>
    <message>
        <source>{node} divides by 0. If that is no mistake further up, add {epsilon:g} to what it divides by: value and gradient are finite then.</source>
        <translation>{node} 除以了 0。如果不是前面出了错，请给除数加上 {epsilon:g}：这样值和梯度都是有限的。</translation>
    </message>
    <message>
        <source>{node} gets {x}, and is infinite above about {bound}. Work with logarithms, or take the largest number away first, as softmax does; else clamp its input, and no gradient passes there.</source>
        <translation>{node} 得到 {x}，超过约 {bound} 就会变为无穷。请改用对数计算，或像 softmax 那样先减去最大的数；否则请截断其输入，而被截断处没有梯度通过。</translation>
    </message>
    <message>
        <source>{node} is a node, neither true nor false before a run; where() and maximum() choose in the graph, run.value(node) tells what came out.</source>
        <translation>{node} 是节点，运行之前无所谓真假；where() 和 maximum() 在图中作选择，run.value(node) 给出结果。</translation>
    </message>
    <message>
        <source>{number} comes back along one wire alone. {name} is used {ways}: add what comes back by each.</source>
        <translation>{number} 只是沿一条连线返回的部分。{name} 被使用 {ways}：请将各条返回的部分相加。</translation>
    </message>
    <message>
        <source>{number} is the value of {name}. A derivative is wanted: how much one number moves another.</source>
        <translation>{number} 是 {name} 的值。所问的是导数：一个数变动时另一个数变动多少。</translation>
    </message>
    <message>
        <source>{number} is {slope}. The question is how {reader} answers to {source}.</source>
        <translation>{number} 是 {slope}。所问的是 {reader} 如何随 {source} 变化。</translation>
    </message>
    <message>
        <source>{path} cannot be used for its operations: {error}.</source>
        <translation>无法使用 {path} 中的运算：{error}。</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name for the folder.</source>
        <translation>{path} 已存在。请为文件夹另选名称。</translation>
    </message>
    <message>
        <source>{path} was not written: another export is at work still. Export it again.</source>
        <translation>未写入 {path}：另一项导出仍在进行。请重新导出。</translation>
    </message>
    <message>
        <source>{source} was copied along {along} on the way forward, from {small} to {large}; the gradients of the copies are summed over {along}.</source>
        <translation>前向时 {source} 沿{along} 被复制，从 {small} 到 {large}；各副本的梯度沿{along} 求和。</translation>
    </message>
    <message>
        <source>{thing!r} is no document; load(path) reads a graph.</source>
        <translation>{thing!r} 不是文档；load(path) 可读取图。</translation>
    </message>
    <message>
        <source>{thing!r} is no graph to save.</source>
        <translation>{thing!r} 不是可保存的图。</translation>
    </message>
    <message>
        <source>{thing!r} is no run: graph.run(target=...) gives one.</source>
        <translation>{thing!r} 不是运行结果：graph.run(target=...) 会给出一个。</translation>
    </message>
    <message>
        <source>{upstream} is the gradient at {reader}. Multiply it by the local derivative {slope}.</source>
        <translation>{upstream} 是 {reader} 处的梯度。请将它乘以局部导数 {slope}。</translation>
    </message>
    <message>
        <source>{what} cannot be a local one, as the operation is not elementwise. Declare it with @{name}.rule.</source>
        <translation>{what}不能是局部规则，因为该运算不是逐元素的。请用 @{name}.rule 声明。</translation>
    </message>
    <message>
        <source>{what} is a function of ({wanted}), not of {signature}.</source>
        <translation>{what}须为 ({wanted}) 的函数，而不是 {signature}。</translation>
    </message>
    <message>
        <source>{what} is of no use: whole numbers and flags have no gradient.</source>
        <translation>{what}没有用处：整数和布尔值没有梯度。</translation>
    </message>
    <message>
        <source>{x!r}: only the first output of a node can be the target.</source>
        <translation>{x!r}：只有节点的第一个输出可以作为目标。</translation>
    </message>
    <message>
        <source>Σ over the copies of {source}, {along}</source>
        <translation>Σ {source} 的副本，{along}</translation>
    </message>
    <message>
        <source>Σ {along} → {small}</source>
        <translation>Σ {along} → {small}</translation>
    </message>
    <message>
        <source>A direction for each node is needed, as in {{x: 1.0}}, not {thing!r}.</source>
        <translation>需要为每个节点给出方向，如 {{x: 1.0}}，而不是 {thing!r}。</translation>
    </message>
    <message>
        <source>A file is told by its path, such as &apos;model.chain&apos;, not by {path!r}.</source>
        <translation>文件须以路径指定，如 &apos;model.chain&apos;，而不是 {path!r}。</translation>
    </message>
    <message>
        <source>A node&apos;s name is a text, not {name!r}.</source>
        <translation>节点名称须为文本，而不是 {name!r}。</translation>
    </message>
    <message>
        <source>A slope of 0 meets an infinite one on the way: 0 · ∞ is NaN, which no sum takes away.</source>
        <translation>途中斜率 0 遇上无穷大的斜率：0 · ∞ 为 NaN，任何求和都无法消除。</translation>
    </message>
    <message>
        <source>Add: type a name, or a formula such as x*y</source>
        <translation>添加：输入名称，或如 x*y 的公式</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>正在添加</translation>
    </message>
    <message>
        <source>Adds its operations and its variables, wired to each other.</source>
        <translation>添加其运算和变量，并相互连接。</translation>
    </message>
    <message>
        <source>Click a port or a node · the empty canvas to add a node · Ctrl keeps wiring · Esc cancels</source>
        <translation>点击端口或节点 · 点击空白处添加节点 · Ctrl 继续连线 · Esc 取消</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Drag sideways over a number and the whole graph follows. {add_here} adds an operation or a formula such as x*y, a drag between ports wires it.</source>
        <translation>在数字上横向拖动，整个图随之变化。{add_here} 添加运算或如 x*y 的公式，在端口之间拖动即可连线。</translation>
    </message>
    <message>
        <source>Expanding</source>
        <translation>正在展开</translation>
    </message>
    <message>
        <source>From layer {last} back to layer {first} the gradient becomes {times} times larger.</source>
        <translation>从第 {last} 层回到第 {first} 层，梯度变为 {times} 倍。</translation>
    </message>
    <message>
        <source>From layer {last} back to layer {first} the gradient becomes {times} times smaller.</source>
        <translation>从第 {last} 层回到第 {first} 层，梯度缩小为 {times} 分之一。</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>正在组合</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>正在移动</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>里面还没有内容。</translation>
    </message>
    <message>
        <source>Nothing to step through yet</source>
        <translation>还没有可步进的内容</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>Presenting: {key} ends it.</source>
        <translation>正在演示：按 {key} 结束。</translation>
    </message>
    <message>
        <source>Press {step_next} to step through the pass, one product at a time; {step_previous} goes back.</source>
        <translation>按 {step_next} 步进，每次一个乘积；{step_previous} 后退。</translation>
    </message>
    <message>
        <source>PyTorch script</source>
        <translation>PyTorch 脚本</translation>
    </message>
    <message>
        <source>Raised nodes are ids of nodes, each once.</source>
        <translation>置顶的节点须为节点的 id，每个只出现一次。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Release on a port or a node · on the empty canvas to add a node · Ctrl keeps wiring · Esc cancels</source>
        <translation>在端口或节点上松开 · 在空白处松开添加节点 · Ctrl 继续连线 · Esc 取消</translation>
    </message>
    <message>
        <source>Replace {name} by: type a name or a sign</source>
        <translation>将 {name} 替换为：输入名称或符号</translation>
    </message>
    <message>
        <source>Run backward ({key}) to see how gradients come about.</source>
        <translation>反向运行（{key}）以查看梯度如何产生。</translation>
    </message>
    <message>
        <source>Run backward ({key}) to see how gradients fare.</source>
        <translation>请反向运行（{key}）以查看梯度的状况。</translation>
    </message>
    <message>
        <source>Run backward ({run}), then step with {on} and {back}, or drag the slider under the canvas.</source>
        <translation>先反向运行（{run}），再用 {on} 和 {back} 步进，或拖动画布下方的滑块。</translation>
    </message>
    <message>
        <source>Run backward first: there is no gradient yet.</source>
        <translation>请先反向运行：还没有梯度。</translation>
    </message>
    <message>
        <source>Scissors: draw across the wires that are to go</source>
        <translation>剪刀：划过要去掉的连线</translation>
    </message>
    <message>
        <source>Select a node with wires first, then press {key}.</source>
        <translation>请先选择有连线的节点，再按 {key}。</translation>
    </message>
    <message>
        <source>Select a variable and press {key}: move it, and see on every wire what its gradient predicts and what happens.</source>
        <translation>选择变量并按 {key}：移动它，在每条连线上比较梯度的预测与实际的变化。</translation>
    </message>
    <message>
        <source>Select a wire and press {key}: its value and its gradient are followed here, through steps and edits.</source>
        <translation>选择连线并按 {key}：在步进和编辑过程中在此跟踪其值和梯度。</translation>
    </message>
    <message>
        <source>That is what {other} gets: {upstream} · {factor}. For {source} take {slope}.</source>
        <translation>这是 {other} 得到的：{upstream} · {factor}。对于 {source}，应取 {slope}。</translation>
    </message>
    <message>
        <source>What is the gradient of {name}, {derivative}{entry}?</source>
        <translation>{name} 的梯度 {derivative}{entry} 是多少？</translation>
    </message>
    <message>
        <source>What is the local derivative {derivative}{entry}?</source>
        <translation>局部导数 {derivative}{entry} 是多少？</translation>
    </message>
    <message>
        <source>of large graphs, with the free package Numba if that is installed (pip install numba)</source>
        <translation>用于大型计算图，使用免费软件包 Numba（若已安装：pip install numba）</translation>
    </message>
    <message>
        <source>open the file that was shown last, at its place and step</source>
        <translation>打开上次显示的文件，回到其位置与步骤</translation>
    </message>
    <message>
        <source>play the steps over and over</source>
        <translation>反复播放各步骤</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; with weights the mean divides by the sum of them; no factor 1/2</source>
        <translation>默认对所有元素取平均，同 torch；有权重时平均值除以权重之和；没有系数 1/2</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; with weights the mean divides by the sum of them; the slope at a difference of 0 is 0</source>
        <translation>默认对所有元素取平均，同 torch；有权重时平均值除以权重之和；差为 0 处的斜率为 0</translation>
    </message>
    <message>
        <source>the numbers go from the last dimension to the first, as in torch; ONNX lists all befores first, and calls replicate edge, circular wrap; any dimension may have any mode (torch: the first two constant borders only)</source>
        <translation>数字从最后一个维度排到第一个，同 torch；ONNX 先列出所有前侧的，并把 replicate 叫作 edge，把 circular 叫作 wrap；任何维度都可用任何模式（torch：前两个维度只能用常数边）</translation>
    </message>
    <message>
        <source>the row padding_idx gets no gradient, and with scale_grad_by_freq a row gets the mean of its gradients where their sum is the slope, as in torch; torch&apos;s max_norm is left out</source>
        <translation>padding_idx 所在的行没有梯度；启用 scale_grad_by_freq 时，一行得到其各梯度的平均值，而斜率本是它们之和，同 torch；不提供 torch 的 max_norm</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>the same seed and shape give the same noise each time; hard gives a one-hot with the gradient of the soft one; eps is not needed</source>
        <translation>相同的 seed 和形状每次得到相同的噪声；hard 给出独热编码，梯度取软结果的；不需要 eps</translation>
    </message>
    <message>
        <source>the same seed and shape give the same numbers each time, though not those that torch draws</source>
        <translation>相同的 seed 和形状每次得到相同的数，但与 torch 抽取的不同</translation>
    </message>
    <message>
        <source>the second half is the gate</source>
        <translation>后一半是门</translation>
    </message>
    <message>
        <source>the seed is {seed}; it must be 0 or more</source>
        <translation>seed 为 {seed}；必须不小于 0</translation>
    </message>
    <message>
        <source>the sign has the slope 0; for a determinant of 0 they are 0 and -inf</source>
        <translation>符号的斜率为 0；行列式为 0 时两者为 0 和 -inf</translation>
    </message>
    <message>
        <source>the sign is that of b; at a jump the slope is that of the pieces; NaN for b = 0</source>
        <translation>符号与 b 相同；跳变处斜率取各段的斜率；b = 0 时为 NaN</translation>
    </message>
    <message>
        <source>the sign: uphill to the right of 0, downhill to the left</source>
        <translation>符号：0 的右侧上升，左侧下降</translation>
    </message>
    <message>
        <source>the sine rises as the cosine</source>
        <translation>正弦按余弦上升</translation>
    </message>
    <message>
        <source>the slope at -1 and 1 is -inf; NaN outside</source>
        <translation>在 -1 和 1 处斜率为 -inf；其外为 NaN</translation>
    </message>
    <message>
        <source>the slope at -1 and 1 is inf; NaN outside</source>
        <translation>在 -1 和 1 处斜率为 inf；其外为 NaN</translation>
    </message>
    <message>
        <source>the slope at 0 and at 6 is 0</source>
        <translation>在 0 和 6 处斜率为 0</translation>
    </message>
    <message>
        <source>the slope at 0 is 0</source>
        <translation>在 0 处斜率为 0</translation>
    </message>
    <message>
        <source>the slope at 0 is 0, as everywhere else; 1/2 and 1 can be chosen to see what they change</source>
        <translation>在 0 处斜率为 0，与别处相同；可选 1/2 和 1 以观察其影响</translation>
    </message>
    <message>
        <source>the slope at 0 is 1</source>
        <translation>在 0 处斜率为 1</translation>
    </message>
    <message>
        <source>the slope at 0 is 1.7581, from the left</source>
        <translation>在 0 处斜率为 1.7581（取左侧）</translation>
    </message>
    <message>
        <source>the slope at 0 is alpha, from the left</source>
        <translation>在 0 处斜率为 alpha（取左侧）</translation>
    </message>
    <message>
        <source>the slope at 0 is inf; NaN below 0</source>
        <translation>在 0 处斜率为 inf；小于 0 时为 NaN</translation>
    </message>
    <message>
        <source>the slope at 0 is that of the negative side, as in torch (JAX: 1)</source>
        <translation>在 0 处斜率取负侧的，与 torch 相同（JAX：1）</translation>
    </message>
    <message>
        <source>the slope at 0 is that of the negative side; in training the slopes depend on the seed alone</source>
        <translation>在 0 处斜率取负侧的；训练时斜率只取决于 seed</translation>
    </message>
    <message>
        <source>the slope at 0 is the weight; a weight of one dimension lies along dimension 1, the channels, as in torch; one of more dimensions broadcasts as in ONNX</source>
        <translation>在 0 处斜率为权重；一维权重沿维度 1（通道），与 torch 相同；多维权重按广播处理，与 ONNX 相同</translation>
    </message>
    <message>
        <source>the slope at 1 is inf; NaN below 1</source>
        <translation>在 1 处斜率为 inf；小于 1 时为 NaN</translation>
    </message>
    <message>
        <source>the slope at alpha is 0; alpha is 1 unless told otherwise, as in ONNX</source>
        <translation>在 alpha 处斜率为 0；alpha 默认为 1，与 ONNX 相同</translation>
    </message>
    <message>
        <source>the slope at both corners is 0</source>
        <translation>在两个拐角处斜率为 0</translation>
    </message>
    <message>
        <source>the slope at both corners is 0; ONNX&apos;s Shrink needs its bias set to lambd</source>
        <translation>在两个拐角处斜率为 0；ONNX 的 Shrink 需将 bias 设为 lambd</translation>
    </message>
    <message>
        <source>the slope at the threshold is 0; both numbers are 0 unless told otherwise (torch wants them)</source>
        <translation>在阈值处斜率为 0；两个数默认为 0（torch 要求给出）</translation>
    </message>
    <message>
        <source>the slope is -1, not that of the value</source>
        <translation>斜率为 -1，而非值的斜率</translation>
    </message>
    <message>
        <source>the slope is 0 at -3, 1/2 at 0 and 1 at 3</source>
        <translation>斜率在 -3 处为 0，在 0 处为 1/2，在 3 处为 1</translation>
    </message>
    <message>
        <source>the slope is 0 everywhere, also at the jumps, which blocks the gradient</source>
        <translation>斜率处处为 0，跳变处亦然，会阻断梯度</translation>
    </message>
    <message>
        <source>the slope is 0 everywhere, also at the jumps, which blocks the gradient; dividing by 0 gives inf, -inf or NaN</source>
        <translation>斜率处处为 0，跳变处也是，因此会阻断梯度；除以 0 得到 inf、-inf 或 NaN</translation>
    </message>
    <message>
        <source>the slope is 0 where the mask is true</source>
        <translation>掩码为真处斜率为 0</translation>
    </message>
    <message>
        <source>the slope is 0, not that of the value; detach gives no gradient at all instead</source>
        <translation>斜率为 0，而非值的斜率；detach 则完全不给梯度</translation>
    </message>
    <message>
        <source>the slope is 1, as if nothing had been rounded; that of the value is 0</source>
        <translation>斜率为 1，如同没有取整；值的斜率为 0</translation>
    </message>
    <message>
        <source>the slope is the chosen number, not that of the value</source>
        <translation>斜率为所选的数，而非值的斜率</translation>
    </message>
    <message>
        <source>the source has shape {source}; the index picks slices of shape {wanted}</source>
        <translation>源的形状为 {source}；索引选取的切片形状为 {wanted}</translation>
    </message>
    <message>
        <source>the step is {step}; it must be 1 or more (flip reverses)</source>
        <translation>step 为 {step}；必须不小于 1（反转请用 flip）</translation>
    </message>
    <message>
        <source>the table of what all rows compute,</source>
        <translation>所有行计算结果的表</translation>
    </message>
    <message>
        <source>the tangent becomes {moving} here</source>
        <translation>切向量在此变为 {moving}</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>the weight has shape {weight}; a table of embeddings has a row for each number, 2 dimensions</source>
        <translation>weight 的形状为 {weight}；嵌入表每个编号一行，共 2 个维度</translation>
    </message>
    <message>
        <source>the weight has shape {weight}; filters for this need {rank} dimensions</source>
        <translation>weight 的形状为 {weight}；此处的滤波器需要 {rank} 个维度</translation>
    </message>
    <message>
        <source>the weight has {weight} entries, but x has {x} channels in axis 1</source>
        <translation>weight 有 {weight} 项，但 x 在轴 1 上有 {x} 个通道</translation>
    </message>
    <message>
        <source>there are always 4 outputs; those without a size of their own are empty</source>
        <translation>总有 4 个输出；没有指定大小的为空</translation>
    </message>
    <message>
        <source>there are no {k} elements to take: axis {axis} has {x}</source>
        <translation>没有 {k} 个元素可取：轴 {axis} 有 {x} 个</translation>
    </message>
    <message>
        <source>there are {filters} filters, but the bias has shape {bias}</source>
        <translation>有 {filters} 个滤波器，但 bias 的形状为 {bias}</translation>
    </message>
    <message>
        <source>there are {key} keys but {value} values, in axis -2 of {key2} and {value2}</source>
        <translation>在 {key2} 与 {value2} 的轴 -2 上有 {key} 个键，但有 {value} 个值</translation>
    </message>
    <message>
        <source>there are {linear_weight} classes, but linear_bias has shape {linear_bias}</source>
        <translation>有 {linear_weight} 个类别，但 linear_bias 的形状为 {linear_bias}</translation>
    </message>
    <message>
        <source>there is no attribute {name!r} (it has: {names}).</source>
        <translation>没有属性 {name!r}（可用：{names}）。</translation>
    </message>
    <message>
        <source>there is no such field here.</source>
        <translation>此处没有这样的字段。</translation>
    </message>
    <message>
        <source>there is no value at its end</source>
        <translation>其末端没有值</translation>
    </message>
    <message>
        <source>there is nothing to join: connect at least one input</source>
        <translation>没有可拼接的：请至少连接一个输入</translation>
    </message>
    <message>
        <source>there is something of that name which is not a file</source>
        <translation>存在同名的非文件项</translation>
    </message>
    <message>
        <source>three numbers</source>
        <translation>三个数</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>thresholded relu</source>
        <translation>带阈值的 relu</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>平铺</translation>
    </message>
    <message>
        <source>to float</source>
        <translation>转为浮点数</translation>
    </message>
    <message>
        <source>too long to write as one formula</source>
        <translation>太长，无法写成一个公式</translation>
    </message>
    <message>
        <source>torch wants the whole shape of the filters as weight_size</source>
        <translation>torch 要求以 weight_size 给出滤波器的完整形状</translation>
    </message>
    <message>
        <source>torch&apos;s alpha is a factor of the second: multiply before subtracting.</source>
        <translation>torch 的 alpha 是第二个值的系数：请先相乘再相减。</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>迹</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>transposed convolution of images</source>
        <translation>图像转置卷积</translation>
    </message>
    <message>
        <source>transposed convolution of signals</source>
        <translation>信号转置卷积</translation>
    </message>
    <message>
        <source>triplet margin loss</source>
        <translation>三元组间隔损失</translation>
    </message>
    <message>
        <source>true and false cannot change by a little, so there is no slope</source>
        <translation>真与假不能作微小变化，因此没有斜率</translation>
    </message>
    <message>
        <source>true and false do not move</source>
        <translation>真和假不会变动</translation>
    </message>
    <message>
        <source>true and false have no gradient</source>
        <translation>布尔值没有梯度</translation>
    </message>
    <message>
        <source>true becomes 1, false 0</source>
        <translation>真变为 1，假变为 0</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>true, false, a number, a text or a list of these</source>
        <translation>true、false、数字、文本或它们的列表</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>截断取整</translation>
    </message>
    <message>
        <source>two classes unless told otherwise (torch counts those that occur, ONNX wants the number)</source>
        <translation>默认两个类别（torch 按出现的类别计数，ONNX 要求给出个数）</translation>
    </message>
    <message>
        <source>two numbers</source>
        <translation>两个数</translation>
    </message>
    <message>
        <source>uniform noise</source>
        <translation>均匀噪声</translation>
    </message>
    <message>
        <source>unit vectors</source>
        <translation>单位向量</translation>
    </message>
    <message>
        <source>unsqueeze</source>
        <translation>增加维度</translation>
    </message>
    <message>
        <source>upper triangle</source>
        <translation>上三角</translation>
    </message>
    <message>
        <source>upper: that transpose instead. Gradient: Murray, Differentiation of the Cholesky decomposition, 2016.</source>
        <translation>upper：改为该转置。梯度：Murray, Differentiation of the Cholesky decomposition, 2016。</translation>
    </message>
    <message>
        <source>v velocity</source>
        <translation>v 速度</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>values and gradients are those without it</source>
        <translation>值和梯度与没有它时相同</translation>
    </message>
    <message>
        <source>van den Oord, Li and Vinyals, Representation Learning with Contrastive Predictive Coding, 2018.</source>
        <translation>van den Oord, Li and Vinyals, Representation Learning with Contrastive Predictive Coding, 2018.</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>version: expected a text such as &quot;{major}.{minor}&quot;, got {version}.</source>
        <translation>version：应为类似 &quot;{major}.{minor}&quot; 的文本，实际为 {version}。</translation>
    </message>
    <message>
        <source>version: this document is of version {version}, and versions {major}.x are read here. Open it with the Chainrule that wrote it.</source>
        <translation>version：此文档的版本为 {version}，而这里读取版本 {major}.x。请用写入它的 Chainrule 打开。</translation>
    </message>
    <message>
        <source>via {name}: {text}</source>
        <translation>经 {name}：{text}</translation>
    </message>
    <message>
        <source>via {source}</source>
        <translation>经 {source}</translation>
    </message>
    <message>
        <source>via {source} {value}</source>
        <translation>经 {source} {value}</translation>
    </message>
    <message>
        <source>view.dtype: the dtype stands beside &quot;version&quot;.</source>
        <translation>view.dtype：dtype 应与 &quot;version&quot; 并列。</translation>
    </message>
    <message>
        <source>waits for {name!r}, which has no value</source>
        <translation>等待 {name!r}，它没有值</translation>
    </message>
    <message>
        <source>walks along the wires</source>
        <translation>沿连线移动</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>weight: how much each element counts.</source>
        <translation>weight：每个元素所占的权重。</translation>
    </message>
    <message>
        <source>weight: how much each element counts. Sure and wrong costs 100 with a gradient of about 1e12. Better feed scores, not probabilities, to binary cross-entropy with logits: it is exact there too.</source>
        <translation>weight：每个元素的权重。确信但错误的代价为 100，梯度约 1e12。最好将得分而非概率输入基于 logits 的二元交叉熵：它在那里也精确。</translation>
    </message>
    <message>
        <source>weight: how much each element counts. delta times the smooth L1 loss with the same width. Huber, Robust Estimation of a Location Parameter, 1964.</source>
        <translation>weight：每个元素所占的权重。等于 delta 乘以同宽度的平滑 L1 损失。Huber, Robust Estimation of a Location Parameter, 1964。</translation>
    </message>
    <message>
        <source>weight: one number, or one for each channel.</source>
        <translation>weight：一个数，或每个通道一个。</translation>
    </message>
    <message>
        <source>where</source>
        <translation>按条件选择</translation>
    </message>
    <message>
        <source>where the largest is</source>
        <translation>最大值的位置</translation>
    </message>
    <message>
        <source>where the sizes do not divide, neighbouring bins overlap by one element, as in torch</source>
        <translation>大小不能整除时，相邻区间重叠一个元素，与 torch 相同</translation>
    </message>
    <message>
        <source>where the smallest is</source>
        <translation>最小值的位置</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>whole numbers do not move</source>
        <translation>整数不会变动</translation>
    </message>
    <message>
        <source>whole numbers have no gradient</source>
        <translation>整数没有梯度</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>with enable_gqa the heads of query {query}, in axis -3, must be a multiple of those of {x}</source>
        <translation>启用 enable_gqa 时，query {query} 在轴 -3 上的头数必须是 {x} 的头数的整数倍</translation>
    </message>
    <message>
        <source>with exponent 0 the slope in the base is 0, also at base 0; with base 0 and an exponent of 0 or more the slope in the exponent is 0; with a negative base it is NaN</source>
        <translation>指数为 0 时对底数的斜率为 0，底数为 0 时亦然；底数为 0 且指数不小于 0 时对指数的斜率为 0；底数为负时为 NaN</translation>
    </message>
    <message>
        <source>without dims every dimension is reversed (torch wants them)</source>
        <translation>不给 dims 时反转所有维度（torch 要求给出）</translation>
    </message>
    <message>
        <source>without dims the order is reversed, as in ONNX and numpy</source>
        <translation>不给 dims 时维度顺序反转，与 ONNX 和 numpy 相同</translation>
    </message>
    <message>
        <source>without eps the distance from 1 to the next number, as in torch (ONNX: 1e-5)</source>
        <translation>不给 eps 时取 1 到下一个数的间距，与 torch 相同（ONNX：1e-5）</translation>
    </message>
    <message>
        <source>wrong numbers</source>
        <translation>数字错误</translation>
    </message>
    <message>
        <source>wrong on purpose: {shown}; the run has {right}</source>
        <translation>故意出错：{shown}；运行中为 {right}</translation>
    </message>
    <message>
        <source>wrong: {text}</source>
        <translation>错误：{text}</translation>
    </message>
    <message>
        <source>x / 6 + 1/2 as in torch and JAX (ONNX: 0.2 x + 1/2 unless told otherwise); slope 0 at -3 and 3</source>
        <translation>x / 6 + 1/2，与 torch 和 JAX 相同（ONNX：默认 0.2 x + 1/2）；在 -3 和 3 处斜率为 0</translation>
    </message>
    <message>
        <source>x between 0 and 6, and these bounds outside.</source>
        <translation>0 与 6 之间为 x，之外取界值。</translation>
    </message>
    <message>
        <source>x drawn towards 0 by lambd, and 0 where its size is below that.</source>
        <translation>x 向 0 移动 lambd，绝对值小于 lambd 时为 0。</translation>
    </message>
    <message>
        <source>x has shape {x}; a variance needs two values or more in each channel, axis 1</source>
        <translation>x 的形状为 {x}；方差要求每个通道（轴 1）至少两个值</translation>
    </message>
    <message>
        <source>x has shape {x}; it does not end in the normalized shape {own}, or that has no elements</source>
        <translation>x 的形状为 {x}；它不以归一化形状 {own} 结尾，或后者没有元素</translation>
    </message>
    <message>
        <source>x has shape {x}; it needs a batch, then channels in axis 1, and elements</source>
        <translation>x 的形状为 {x}；需要批、轴 1 上的通道以及元素</translation>
    </message>
    <message>
        <source>x has shape {x}; it needs batch, channels, and at least one dimension to normalize</source>
        <translation>x 的形状为 {x}；需要批、通道以及至少一个要归一化的维度</translation>
    </message>
    <message>
        <source>x has shape {x}; it needs batch, channels, and spatial dimensions with elements</source>
        <translation>x 的形状为 {x}；需要批、通道以及含元素的空间维度</translation>
    </message>
    <message>
        <source>x has shape {x}; it needs {rank} dimensions, or {rank2} without a batch</source>
        <translation>x 的形状为 {x}；需要 {rank} 个维度，没有批时为 {rank2} 个</translation>
    </message>
    <message>
        <source>x has {x} channels, but the weight of shape {weight} is for {weight2}</source>
        <translation>x 有 {x} 个通道，但形状为 {weight} 的 weight 用于 {weight2} 个</translation>
    </message>
    <message>
        <source>x has {x} channels, but the weight of shape {weight} is for {weight2} in {groups} groups</source>
        <translation>x 有 {x} 个通道，但形状为 {weight} 的 weight 用于 {weight2} 个通道、{groups} 组</translation>
    </message>
    <message>
        <source>x itself between -1 and 1, and these bounds outside: tanh in straight pieces.</source>
        <translation>-1 与 1 之间为 x 本身，之外取界值：分段线性的 tanh。</translation>
    </message>
    <message>
        <source>x less its hyperbolic tangent: flat near 0, a straight line far from it.</source>
        <translation>x 减去其双曲正切：0 附近平坦，远处为直线。</translation>
    </message>
    <message>
        <source>x log y</source>
        <translation>x log y</translation>
    </message>
    <message>
        <source>x of shape {x} has no channels in axis 1 that divide into {num_groups} groups</source>
        <translation>形状为 {x} 的 x 在轴 1 上的通道不能分成 {num_groups} 组</translation>
    </message>
    <message>
        <source>x times its hard sigmoid: silu in simple pieces.</source>
        <translation>x 乘以其硬 sigmoid：分段简化的 silu。</translation>
    </message>
    <message>
        <source>x times its sigmoid, also called swish: a smooth relu that dips below 0.</source>
        <translation>x 乘以其 sigmoid，也称 swish：会略低于 0 的平滑 relu。</translation>
    </message>
    <message>
        <source>x times the chance that a standard normal number is below x: a smooth relu that dips below 0.</source>
        <translation>x 乘以标准正态数小于 x 的概率：会略低于 0 的平滑 relu。</translation>
    </message>
    <message>
        <source>x times the tanh of its softplus: a smooth relu that dips below 0.</source>
        <translation>x 乘以其 softplus 的 tanh：会略低于 0 的平滑 relu。</translation>
    </message>
    <message>
        <source>x where it is above a threshold, one fixed value elsewhere.</source>
        <translation>大于阈值时为 x，否则为固定值。</translation>
    </message>
    <message>
        <source>x where it is above alpha, 0 elsewhere.</source>
        <translation>大于 alpha 时为 x，否则为 0。</translation>
    </message>
    <message>
        <source>x where it is positive, 0 elsewhere.</source>
        <translation>x 为正时为 x，否则为 0。</translation>
    </message>
    <message>
        <source>x where it is positive, a multiple of it elsewhere: in training a random one, else the middle one.</source>
        <translation>x 为正时为 x，否则为其倍数：训练时倍数随机，否则取中间值。</translation>
    </message>
    <message>
        <source>x where it is positive, a multiple of it elsewhere; the factor is an input and can be learned.</source>
        <translation>x 为正时为 x，否则为其倍数；倍数是输入，可以学习。</translation>
    </message>
    <message>
        <source>x where it is positive, a small multiple of it elsewhere, so that the gradient does not die.</source>
        <translation>x 为正时为 x，否则为其很小的倍数，使梯度不致消失。</translation>
    </message>
    <message>
        <source>x where it is positive, an exponential that levels off at -alpha elsewhere, without a kink for any alpha.</source>
        <translation>x 为正时为 x，否则为趋于 -alpha 的指数，对任意 alpha 都没有折点。</translation>
    </message>
    <message>
        <source>x where it is positive, an exponential that levels off at -alpha elsewhere.</source>
        <translation>x 为正时为 x，否则为趋于 -alpha 的指数。</translation>
    </message>
    <message>
        <source>x where its size is above lambd, 0 elsewhere.</source>
        <translation>绝对值大于 lambd 时为 x，否则为 0。</translation>
    </message>
    <message>
        <source>x without its fraction: rounded toward 0.</source>
        <translation>去掉小数部分的 x：向 0 取整。</translation>
    </message>
    <message>
        <source>x: (n, c, ...). Ulyanov, Vedaldi and Lempitsky, Instance Normalization, 2016.</source>
        <translation>x: (n, c, ...). Ulyanov, Vedaldi and Lempitsky, Instance Normalization, 2016.</translation>
    </message>
    <message>
        <source>x: (n, c, ...). Wu and He, Group Normalization, 2018.</source>
        <translation>x: (n, c, ...). Wu and He, Group Normalization, 2018.</translation>
    </message>
    <message>
        <source>x: (n, c, ...); all others (c). In training by the batch&apos;s own statistics, which couples its samples; else by the running ones. Ioffe and Szegedy, Batch Normalization, 2015.</source>
        <translation>x：(n, c, ...)；其余均为 (c)。训练时用该批自身的统计量，使样本相互关联；否则用滑动统计量。Ioffe and Szegedy, Batch Normalization, 2015.</translation>
    </message>
    <message>
        <source>x: (n, c, h, w) or (c, h, w).</source>
        <translation>x：(n, c, h, w) 或 (c, h, w)。</translation>
    </message>
    <message>
        <source>x: (n, c, h, w) or (c, h, w); weight: (c, f / groups, kh, kw); bias: (f). output_padding: how much larger the result is.</source>
        <translation>x：(n, c, h, w) 或 (c, h, w)；weight：(c, f / groups, kh, kw)；bias：(f)。output_padding：结果增大的量。</translation>
    </message>
    <message>
        <source>x: (n, c, h, w) or (c, h, w); weight: (f, c / groups, kh, kw); bias: (f). padding: zeros around; &quot;same&quot; keeps the size. One matrix product of the filters and all that they see.</source>
        <translation>x：(n, c, h, w) 或 (c, h, w)；weight：(f, c / groups, kh, kw)；bias：(f)。padding：四周补零；&quot;same&quot; 保持大小。即滤波器与其所见全部内容的一次矩阵乘积。</translation>
    </message>
    <message>
        <source>x: (n, c, l) or (c, l); weight: (c, f / groups, k); bias: (f). output_padding: how much longer the result is.</source>
        <translation>x：(n, c, l) 或 (c, l)；weight：(c, f / groups, k)；bias：(f)。output_padding：结果增长的量。</translation>
    </message>
    <message>
        <source>x: (n, c, l) or (c, l); weight: (f, c / groups, k); bias: (f). padding: zeros at both ends; &quot;same&quot; keeps the length.</source>
        <translation>x：(n, c, l) 或 (c, l)；weight：(f, c / groups, k)；bias：(f)。padding：两端补零；&quot;same&quot; 保持长度。</translation>
    </message>
    <message>
        <source>x·y·z</source>
        <translation>x·y·z</translation>
    </message>
    <message>
        <source>y times 1 - y: flat where the sigmoid is near 0 or 1</source>
        <translation>y 乘以 1 - y：sigmoid 接近 0 或 1 处平坦</translation>
    </message>
    <message>
        <source>zero gradient</source>
        <translation>零梯度</translation>
    </message>
    <message>
        <source>{agreeing} of {checks} agree.</source>
        <translation>{checks} 项中有 {agreeing} 项一致。</translation>
    </message>
    <message>
        <source>{box} lies in {parent}, which is not a block.</source>
        <translation>{box} 位于 {parent} 中，但后者不是块。</translation>
    </message>
    <message>
        <source>{box} needs a width and a height above 0.</source>
        <translation>{box} 的宽和高必须大于 0。</translation>
    </message>
    <message>
        <source>{box}: a note has at most {longest_text:,} characters, all of them writable.</source>
        <translation>{box}：注释最多 {longest_text:,} 个字符，且都能写入。</translation>
    </message>
    <message>
        <source>{box}: a title has at most {longest_name} characters, on one line.</source>
        <translation>{box}：标题最多 {longest_name} 个字符，须为一行。</translation>
    </message>
    <message>
        <source>{count:,} element lies there</source>
        <translation>{count:,} 个元素位于此处</translation>
    </message>
    <message>
        <source>{count:,} elements lie there</source>
        <translation>{count:,} 个元素位于此处</translation>
    </message>
    <message>
        <source>{count:,} frames of {width:,} by {height:,} pixels are too many to be packed at once. Choose fewer steps or a smaller scale, or a folder of pictures.</source>
        <translation>{count:,} 帧 {width:,} × {height:,} 像素的画面过多，无法一次打包。请减少步骤或缩小比例，或导出为图片文件夹。</translation>
    </message>
    <message>
        <source>{count:,} node</source>
        <translation>{count:,} 个节点</translation>
    </message>
    <message>
        <source>{count:,} nodes</source>
        <translation>{count:,} 个节点</translation>
    </message>
    <message>
        <source>{count:,} pass for J</source>
        <translation>J 需 {count:,} 次传播</translation>
    </message>
    <message>
        <source>{count:,} passes for J</source>
        <translation>J 需 {count:,} 次传播</translation>
    </message>
    <message>
        <source>{count:,} product</source>
        <translation>{count:,} 个乘积</translation>
    </message>
    <message>
        <source>{count:,} products</source>
        <translation>{count:,} 个乘积</translation>
    </message>
    <message>
        <source>{count:,} sweep</source>
        <translation>{count:,} 次遍历</translation>
    </message>
    <message>
        <source>{count:,} sweeps</source>
        <translation>{count:,} 次遍历</translation>
    </message>
    <message>
        <source>{count:,} way</source>
        <translation>{count:,} 条路径</translation>
    </message>
    <message>
        <source>{count:,} ways</source>
        <translation>{count:,} 条路径</translation>
    </message>
    <message>
        <source>{count:.0f} bytes</source>
        <translation>{count:.0f} 字节</translation>
    </message>
    <message>
        <source>{count_nonzero} true</source>
        <translation>{count_nonzero} 个为真</translation>
    </message>
    <message>
        <source>{count} NaN</source>
        <translation>{count} 个 NaN</translation>
    </message>
    <message>
        <source>{count} are at kinks, where there is no derivative.</source>
        <translation>{count} 个在折点处，那里没有导数。</translation>
    </message>
    <message>
        <source>{count} backward pass</source>
        <translation>{count} 次反向传播</translation>
    </message>
    <message>
        <source>{count} backward pass on old gradients</source>
        <translation>在旧梯度上的 {count} 次反向传播</translation>
    </message>
    <message>
        <source>{count} backward passes</source>
        <translation>{count} 次反向传播</translation>
    </message>
    <message>
        <source>{count} backward passes without emptying</source>
        <translation>未清空的 {count} 次反向传播</translation>
    </message>
    <message>
        <source>{count} constant</source>
        <translation>{count} 个常量</translation>
    </message>
    <message>
        <source>{count} constants</source>
        <translation>{count} 个常量</translation>
    </message>
    <message>
        <source>{count} differ.</source>
        <translation>{count} 个不一致。</translation>
    </message>
    <message>
        <source>{count} differs.</source>
        <translation>{count} 个不一致。</translation>
    </message>
    <message>
        <source>{count} gradient is another by this choice.</source>
        <translation>采用此选择后有 {count} 个梯度不同。</translation>
    </message>
    <message>
        <source>{count} gradient is wrong.</source>
        <translation>{count} 个梯度错误。</translation>
    </message>
    <message>
        <source>{count} gradients are others by this choice.</source>
        <translation>采用此选择后有 {count} 个梯度不同。</translation>
    </message>
    <message>
        <source>{count} gradients are wrong.</source>
        <translation>{count} 个梯度错误。</translation>
    </message>
    <message>
        <source>{count} infinite</source>
        <translation>{count} 个无穷</translation>
    </message>
    <message>
        <source>{count} is at a kink, where there is no derivative.</source>
        <translation>{count} 个在折点处，那里没有导数。</translation>
    </message>
    <message>
        <source>{count} node</source>
        <translation>{count} 个节点</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} 个节点</translation>
    </message>
    <message>
        <source>{count} of {nodes} nodes</source>
        <translation>{nodes} 个节点中的 {count} 个</translation>
    </message>
    <message>
        <source>{count} operation</source>
        <translation>{count} 个运算</translation>
    </message>
    <message>
        <source>{count} operation sits on a kink.</source>
        <translation>{count} 个运算位于折点上。</translation>
    </message>
    <message>
        <source>{count} operations</source>
        <translation>{count} 个运算</translation>
    </message>
    <message>
        <source>{count} operations sit on a kink.</source>
        <translation>{count} 个运算位于折点上。</translation>
    </message>
    <message>
        <source>{count} page</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>{count} parameter</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <source>{count} parameter moved</source>
        <translation>移动了 {count} 个参数</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <source>{count} parameters moved</source>
        <translation>移动了 {count} 个参数</translation>
    </message>
    <message>
        <source>{count} question</source>
        <translation>{count} 个问题</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} 个问题</translation>
    </message>
    <message>
        <source>{count} time</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>{count} value</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <source>{count} value is</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <source>{count} value is another.</source>
        <translation>{count} 个值不同。</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <source>{count} values are</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <source>{count} values are others.</source>
        <translation>{count} 个值不同。</translation>
    </message>
    <message>
        <source>{count} variable</source>
        <translation>{count} 个变量</translation>
    </message>
    <message>
        <source>{count} variables</source>
        <translation>{count} 个变量</translation>
    </message>
    <message>
        <source>{count} wire</source>
        <translation>{count} 条连线</translation>
    </message>
    <message>
        <source>{count} wire had no port any more.</source>
        <translation>{count} 条连线已无端口。</translation>
    </message>
    <message>
        <source>{count} wires</source>
        <translation>{count} 条连线</translation>
    </message>
    <message>
        <source>{count} wires had no port any more.</source>
        <translation>{count} 条连线已无端口。</translation>
    </message>
    <message>
        <source>{end!r} has no such input (number {port}).</source>
        <translation>{end!r} 没有此输入（编号 {port}）。</translation>
    </message>
    <message>
        <source>{field}: expected a list, got {items}.</source>
        <translation>{field}：应为列表，实际为 {items}。</translation>
    </message>
    <message>
        <source>{field}: {items:,} of them; at most {most:,} are read.</source>
        <translation>{field}：共 {items:,} 个；最多读取 {most:,} 个。</translation>
    </message>
    <message>
        <source>{flat:g} is no index: {size} entries are numbered 0 to {size2}</source>
        <translation>{flat:g} 不是索引：{size} 项的编号为 0 到 {size2}</translation>
    </message>
    <message>
        <source>{format} needs the library Pillow. Install it with: {command}</source>
        <translation>{format} 需要 Pillow 库。安装方法：{command}</translation>
    </message>
    <message>
        <source>{given!r} is given where a list of values is needed, such as [{given!r}].</source>
        <translation>此处需要值的列表，例如 [{given!r}]，而给出的是 {given!r}。</translation>
    </message>
    <message>
        <source>{graph} has {file_size:,} bytes; at most {largest_json:,} are read.</source>
        <translation>{graph} 有 {file_size:,} 字节；最多读取 {largest_json:,} 字节。</translation>
    </message>
    <message>
        <source>{ident} holds no floats, and only floats move. Choose another variable.</source>
        <translation>{ident} 不含浮点数，只有浮点数可以变化。请选择其他变量。</translation>
    </message>
    <message>
        <source>{ident} is computed: a direction is given to variables only.</source>
        <translation>{ident} 是计算得出的：只能给变量指定方向。</translation>
    </message>
    <message>
        <source>{input} entries</source>
        <translation>{input} 项</translation>
    </message>
    <message>
        <source>{leaf!r} holds no floats; what it is given has to be whole numbers or booleans too.</source>
        <translation>{leaf!r} 不含浮点数；给它的也必须是整数或布尔值。</translation>
    </message>
    <message>
        <source>{level}: nested deeper than {deepest_nesting} levels.</source>
        <translation>{level}：嵌套超过 {deepest_nesting} 层。</translation>
    </message>
    <message>
        <source>{mean} is the mean</source>
        <translation>{mean} 为均值</translation>
    </message>
    <message>
        <source>{misfit}: a size is 0 or more</source>
        <translation>{misfit}：大小须不小于 0</translation>
    </message>
    <message>
        <source>{misfit}: axis {axis} has sizes {small} and {large}</source>
        <translation>{misfit}：轴 {axis} 的大小为 {small} 和 {large}</translation>
    </message>
    <message>
        <source>{misfit}: it has {small} dimensions, the other {large}</source>
        <translation>{misfit}：它有 {small} 个维度，另一个有 {large} 个</translation>
    </message>
    <message>
        <source>{name!r} cannot be without a place on the canvas.</source>
        <translation>{name!r} 在画布上必须有位置。</translation>
    </message>
    <message>
        <source>{name!r} cannot lie inside itself.</source>
        <translation>{name!r} 不能位于自身之内。</translation>
    </message>
    <message>
        <source>{name!r} does not have two inputs to swap.</source>
        <translation>{name!r} 没有可交换的两个输入。</translation>
    </message>
    <message>
        <source>{name!r} has no attribute {index!r}.</source>
        <translation>{name!r} 没有属性 {index!r}。</translation>
    </message>
    <message>
        <source>{name!r} has no input.</source>
        <translation>{name!r} 没有输入。</translation>
    </message>
    <message>
        <source>{name!r} has no output.</source>
        <translation>{name!r} 没有输出。</translation>
    </message>
    <message>
        <source>{name!r} has no place on the canvas.</source>
        <translation>{name!r} 在画布上没有位置。</translation>
    </message>
    <message>
        <source>{name!r} has no {lacking} and cannot lie in a wire.</source>
        <translation>{name!r} 没有{lacking}，不能位于连线中。</translation>
    </message>
    <message>
        <source>{name!r} holds too much to type here: use the inspector.</source>
        <translation>{name!r} 内容太多，无法在此输入：请使用检查器。</translation>
    </message>
    <message>
        <source>{name!r} is a port of its block and cannot be grouped. Leave it out.</source>
        <translation>{name!r} 是其块的端口，不能组成块。请将其排除。</translation>
    </message>
    <message>
        <source>{name!r} is at an end of this wire already.</source>
        <translation>{name!r} 已在此连线的一端。</translation>
    </message>
    <message>
        <source>{name!r} is gone but its place is not.</source>
        <translation>{name!r} 已不存在，但其位置还在。</translation>
    </message>
    <message>
        <source>{name!r} is in the palette now, under My blocks.</source>
        <translation>{name!r} 现已在运算库的“我的块”中。</translation>
    </message>
    <message>
        <source>{name!r} is no name: a name has 1 to {longest_name} characters, on one line.</source>
        <translation>{name!r} 不是名称：名称为 1 到 {longest_name} 个字符，须为一行。</translation>
    </message>
    <message>
        <source>{name!r} is no operation and cannot be muted.</source>
        <translation>{name!r} 不是运算，不能屏蔽。</translation>
    </message>
    <message>
        <source>{name!r} is not a block and cannot be ungrouped.</source>
        <translation>{name!r} 不是块，无法解散。</translation>
    </message>
    <message>
        <source>{name!r} is not a block; nothing can be put into it.</source>
        <translation>{name!r} 不是块；不能放入内容。</translation>
    </message>
    <message>
        <source>{name!r} is not a variable; what it holds is computed.</source>
        <translation>{name!r} 不是变量；其内容是计算得出的。</translation>
    </message>
    <message>
        <source>{name!r} is not an operation and has no settings.</source>
        <translation>{name!r} 不是运算，没有设置。</translation>
    </message>
    <message>
        <source>{name!r} is not an operation.</source>
        <translation>{name!r} 不是运算。</translation>
    </message>
    <message>
        <source>{name!r} is not the port of a block. Open a block and select one of its ports.</source>
        <translation>{name!r} 不是块的端口。请打开一个块并选择其端口。</translation>
    </message>
    <message>
        <source>{name!r} is the port of a block and cannot lie outside one.</source>
        <translation>{name!r} 是块的端口，不能位于块外。</translation>
    </message>
    <message>
        <source>{name!r} is the target of the backward pass. Choose another target first.</source>
        <translation>{name!r} 是反向传播的目标。请先选择其他目标。</translation>
    </message>
    <message>
        <source>{name!r} lies between nodes of the group, which would then feed itself. Take it in too.</source>
        <translation>{name!r} 位于组内节点之间，会使组自我馈入。请一并选入。</translation>
    </message>
    <message>
        <source>{name!r} lies in {parent}, which is not a block.</source>
        <translation>{name!r} 位于 {parent} 中，但后者不是块。</translation>
    </message>
    <message>
        <source>{name!r} lies too deep: blocks lie in one another at most {deepest_blocks} deep.</source>
        <translation>{name!r} 嵌套过深：块最多嵌套 {deepest_blocks} 层。</translation>
    </message>
    <message>
        <source>{name!r} still has nodes inside. Remove them first.</source>
        <translation>{name!r} 内仍有节点。请先移除它们。</translation>
    </message>
    <message>
        <source>{name!r} still has nodes inside. Remove them with it.</source>
        <translation>{name!r} 内仍有节点。请一并移除。</translation>
    </message>
    <message>
        <source>{name!r} still has wires. Remove them with it.</source>
        <translation>{name!r} 仍有连线。请一并移除。</translation>
    </message>
    <message>
        <source>{name!r} would lie too deep: blocks lie in one another at most {deepest_blocks} deep.</source>
        <translation>{name!r} 会嵌套过深：块最多嵌套 {deepest_blocks} 层。</translation>
    </message>
    <message>
        <source>{name!r}: a role is one of {roles}.</source>
        <translation>{name!r}：角色须为 {roles} 之一。</translation>
    </message>
    <message>
        <source>{name!r}: a value is a float or an array, not a {name2}.</source>
        <translation>{name!r}：值须为浮点数或数组，而不是 {name2}。</translation>
    </message>
    <message>
        <source>{name!r}: an array is read-only, of float64, int64 or bool; this one is of {dtype}.</source>
        <translation>{name!r}：数组须为只读，类型为 float64、int64 或 bool；此数组为 {dtype}。</translation>
    </message>
    <message>
        <source>{name!r}: its index is a whole number.</source>
        <translation>{name!r}：其索引须为整数。</translation>
    </message>
    <message>
        <source>{named} is muted and passes another input on</source>
        <translation>{named} 已屏蔽，传递的是另一个输入</translation>
    </message>
    <message>
        <source>{name} (now v1)</source>
        <translation>{name}（现为 v1）</translation>
    </message>
    <message>
        <source>{name} depends on no variable that could move.</source>
        <translation>{name} 不依赖于任何可移动的变量。</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>{name} failed on inputs of shape {shapes}: {error}</source>
        <translation>{name} 在形状为 {shapes} 的输入上失败：{error}</translation>
    </message>
    <message>
        <source>{name} frames</source>
        <translation>{name} 帧</translation>
    </message>
    <message>
        <source>{name} has no gradient: {reason}.</source>
        <translation>{name} 没有梯度：{reason}。</translation>
    </message>
    <message>
        <source>{name} has no value to differentiate: {problems}.</source>
        <translation>{name} 没有可求导的值：{problems}。</translation>
    </message>
    <message>
        <source>{name} has received {count}/{expected}: {text}. {ending}</source>
        <translation>{name} 已收到 {count}/{expected}：{text}。{ending}</translation>
    </message>
    <message>
        <source>{name} holds no floats, and only floats have a gradient. Choose another target.</source>
        <translation>{name} 不含浮点数，只有浮点数有梯度。请选择其他目标。</translation>
    </message>
    <message>
        <source>{name} in the ZIP has {data:,} bytes instead of {file_size:,}.</source>
        <translation>ZIP 中的 {name} 有 {data:,} 字节，而非 {file_size:,} 字节。</translation>
    </message>
    <message>
        <source>{name} in the ZIP is a link or a device, not a file.</source>
        <translation>ZIP 中的 {name} 是链接或设备，而不是文件。</translation>
    </message>
    <message>
        <source>{name} in the ZIP is compressed in a way that is not read here.</source>
        <translation>ZIP 中 {name} 的压缩方式不受支持。</translation>
    </message>
    <message>
        <source>{name} in the ZIP is damaged: {error}.</source>
        <translation>ZIP 中的 {name} 已损坏：{error}。</translation>
    </message>
    <message>
        <source>{name} in the ZIP is encrypted.</source>
        <translation>ZIP 中的 {name} 已加密。</translation>
    </message>
    <message>
        <source>{name} in the ZIP unpacks to more than {largest_ratio} times its size.</source>
        <translation>ZIP 中的 {name} 解压后超过其大小的 {largest_ratio} 倍。</translation>
    </message>
    <message>
        <source>{name} is not a JSON number; write it as a text.</source>
        <translation>{name} 不是 JSON 数字；请写成文本。</translation>
    </message>
    <message>
        <source>{name} is the target, whose gradient is always 1: ask for another one.</source>
        <translation>{name} 是目标，其梯度始终为 1：请问其他节点。</translation>
    </message>
    <message>
        <source>{name} is used {uses} times. The target moves with {name} through each use, so the gradients of all uses add up.</source>
        <translation>{name} 被使用 {uses} 次。每次使用都会使目标随 {name} 变动，因此各次使用的梯度相加。</translation>
    </message>
    <message>
        <source>{name} is {expected}, not {text}.</source>
        <translation>{name} 应为 {expected}，而不是 {text}。</translation>
    </message>
    <message>
        <source>{name} is {value}; it is one number of {least} or more, or {rank} of them</source>
        <translation>{name} 为 {value}；应为一个不小于 {least} 的数，或 {rank} 个这样的数</translation>
    </message>
    <message>
        <source>{name} needs a value for {port}.</source>
        <translation>{name} 需要 {port} 的值。</translation>
    </message>
    <message>
        <source>{name} sends back: {passed}.</source>
        <translation>{name} 传回：{passed}。</translation>
    </message>
    <message>
        <source>{name} sends {text} back to {source}.</source>
        <translation>{name} 将 {text} 传回 {source}。</translation>
    </message>
    <message>
        <source>{name} stands twice in the ZIP.</source>
        <translation>{name} 在 ZIP 中出现两次。</translation>
    </message>
    <message>
        <source>{name} step {step}</source>
        <translation>{name} 步骤 {step}</translation>
    </message>
    <message>
        <source>{name} takes a tensor of {rank} dimensions here; this one has shape {shape}</source>
        <translation>{name} 在此接受 {rank} 维张量；此张量的形状为 {shape}</translation>
    </message>
    <message>
        <source>{name} takes {names}; {count} {what} given.</source>
        <translation>{name} 接受 {names}；给出了 {count} {what}。</translation>
    </message>
    <message>
        <source>{name} to {name2}</source>
        <translation>{name} 到 {name2}</translation>
    </message>
    <message>
        <source>{name} {ident} is not what this edit expects: it was changed meanwhile.</source>
        <translation>{name} {ident} 与此次编辑所预期的不同：期间已被更改。</translation>
    </message>
    <message>
        <source>{name}, shown</source>
        <translation>{name}，当前显示</translation>
    </message>
    <message>
        <source>{name}, {called}, value {value}, {below} {gradient}</source>
        <translation>{name}，{called}，值 {value}，{below} {gradient}</translation>
    </message>
    <message>
        <source>{name}: PyTorch has no gradient for {port}; make {text} a constant.</source>
        <translation>{name}：PyTorch 没有对 {port} 的梯度；请将 {text} 设为常量。</translation>
    </message>
    <message>
        <source>{name}: input {picture}</source>
        <translation>{name}：输入 {picture}</translation>
    </message>
    <message>
        <source>{new!r} is in your palette already. Choose another name.</source>
        <translation>您的运算库中已有 {new!r}。请另选名称。</translation>
    </message>
    <message>
        <source>{node_id} ({name}) made {run} of {given}.</source>
        <translation>{node_id}（{name}）由 {given} 得到 {run}。</translation>
    </message>
    <message>
        <source>{nodes}. It opens as a new graph.</source>
        <translation>{nodes}。将作为新图打开。</translation>
    </message>
    <message>
        <source>{nodes}. It opens as a new graph; the file itself is left as it is.</source>
        <translation>{nodes}。将作为新图打开；文件本身保持不变。</translation>
    </message>
    <message>
        <source>{node} applies log_softmax itself: feed it the logits, not {source}.</source>
        <translation>{node} 自身会应用 log_softmax：请输入 logits，而不是 {source}。</translation>
    </message>
    <message>
        <source>{node} changes 1:1 with itself</source>
        <translation>{node} 与自身 1:1 变化</translation>
    </message>
    <message>
        <source>{node} compares shapes {shape} and {shape2}, each number with every other: {shape3}. If they belong together one by one, reshape the second to {shape}.</source>
        <translation>{node} 比较形状 {shape} 与 {shape2}，每个数与所有数比较：{shape3}。如果它们应逐一对应，请将第二个变形为 {shape}。</translation>
    </message>
    <message>
        <source>{node} divides a vector shorter than {eps:g} by that, not by its length: the gradient is up to {what:g} times as large. With eps {safer:g} it stays of a usual size.</source>
        <translation>{node} 将长度小于 {eps:g} 的向量除以该数而非其长度：梯度会放大至 {what:g} 倍。取 eps {safer:g} 时梯度大小正常。</translation>
    </message>
    <message>
        <source>{node} does not learn: it is no parameter, or the loss does not need it.</source>
        <translation>{node} 不学习：它不是参数，或损失不需要它。</translation>
    </message>
    <message>
        <source>{node} gets {x}, but has a value and a slope only {where}. If that is no mistake further up, clamp its input: the value is finite then, and no gradient passes there.</source>
        <translation>{node} 得到 {x}，但只有{where}才有值和斜率。如果这不是前面的错误，请截断其输入：那样值是有限的，且该处没有梯度通过。</translation>
    </message>
    <message>
        <source>{node} has an infinite slope at 0, where its input is now; add {epsilon:g} under the root to keep the gradient finite.</source>
        <translation>{node} 在 0 处斜率无穷大，而其输入正为 0；在根号下加 {epsilon:g} 可使梯度有限。</translation>
    </message>
    <message>
        <source>{node} has no gradient: {reason}.</source>
        <translation>{node} 没有梯度：{reason}。</translation>
    </message>
    <message>
        <source>{node} has no tangent: {reason}.</source>
        <translation>{node} 没有切向量：{reason}。</translation>
    </message>
    <message>
        <source>{node} has no value: {problem}.</source>
        <translation>{node} 没有值：{problem}。</translation>
    </message>
    <message>
        <source>{node} has received {expected}/{expected}: {text}. Now it may pass it on.</source>
        <translation>{node} 已收到 {expected}/{expected}：{text}。现在可以继续传递。</translation>
    </message>
    <message>
        <source>{node} hides {name} where it is not finite, but the gradient still passes there, and 0 times infinity is NaN; choose a safe input before {name} as well.</source>
        <translation>{node} 在 {name} 非有限处将其遮住，但梯度仍会通过那里，而 0 乘无穷为 NaN；请在 {name} 之前也选择安全的输入。</translation>
    </message>
    <message>
        <source>{node} holds no floats, and only floats have derivatives.</source>
        <translation>{node} 不含浮点数，只有浮点数有导数。</translation>
    </message>
    <message>
        <source>{node} is -inf where the sigmoid before it underflows; logsigmoid, the two in one, is exact.</source>
        <translation>前面的 sigmoid 下溢时 {node} 为 -inf；logsigmoid 把两者合一，是精确的。</translation>
    </message>
    <message>
        <source>{node} is -inf where the softmax before it underflows; log_softmax, the two in one, is exact.</source>
        <translation>在前面的 softmax 下溢处 {node} 为 -inf；合二为一的 log_softmax 是精确的。</translation>
    </message>
    <message>
        <source>{node} is inf where an exp before it overflows, -inf where all underflow; logsumexp, all in one, is exact.</source>
        <translation>前面某个 exp 上溢时 {node} 为 inf，全部下溢时为 -inf；logsumexp 把它们合一，是精确的。</translation>
    </message>
    <message>
        <source>{node} is inf where the exp before it overflows; softplus, the two in one, is exact.</source>
        <translation>前面的 exp 上溢时 {node} 为 inf；softplus 把两者合一，是精确的。</translation>
    </message>
    <message>
        <source>{node} is no variable and cannot be given a value.</source>
        <translation>{node} 不是变量，不能赋值。</translation>
    </message>
    <message>
        <source>{node} learns; give data to the other leaves.</source>
        <translation>{node} 是要学习的；请将数据给其他叶节点。</translation>
    </message>
    <message>
        <source>{node} moves by a step {step}.</source>
        <translation>{node} 移动一步 {step}。</translation>
    </message>
    <message>
        <source>{node} moves from {text} to {text2}.</source>
        <translation>{node} 从 {text} 变为 {text2}。</translation>
    </message>
    <message>
        <source>{node} sends {text} back to {source}.</source>
        <translation>{node} 将 {text} 传回 {source}。</translation>
    </message>
    <message>
        <source>{node} takes probabilities from a sigmoid, whose gradient dies where it saturates; binary_cross_entropy_with_logits takes the sigmoid&apos;s input.</source>
        <translation>{node} 接收 sigmoid 输出的概率，而 sigmoid 饱和处梯度消失；binary_cross_entropy_with_logits 直接接收 sigmoid 的输入。</translation>
    </message>
    <message>
        <source>{norm} is the norm: the root of the sum of squares</source>
        <translation>{norm} 为范数：平方和的平方根</translation>
    </message>
    <message>
        <source>{number} comes back by way of {reader} alone. {name} is used {ways}: add what comes back by each.</source>
        <translation>{number} 只是经 {reader} 返回的部分。{name} 被使用 {ways}：请将每次返回的相加。</translation>
    </message>
    <message>
        <source>{number} has been multiplied by the gradient at {reader} already: the local derivative is before that.</source>
        <translation>{number} 已乘以 {reader} 处的梯度：局部导数是乘之前的数。</translation>
    </message>
    <message>
        <source>{number} is its gradient, which flows back. The value flows forward: what the inputs make.</source>
        <translation>{number} 是其梯度，向后流动。值向前流动：由输入得出。</translation>
    </message>
    <message>
        <source>{number} is the gradient at {reader}, which comes from above: leave it out here.</source>
        <translation>{number} 是 {reader} 处的梯度，来自上游：此处不要计入。</translation>
    </message>
    <message>
        <source>{number} is the sum of the local derivatives. Multiply each by the gradient that arrives there first.</source>
        <translation>{number} 是局部导数之和。请先将每个局部导数乘以到达那里的梯度。</translation>
    </message>
    <message>
        <source>{number} is the sum of what arrives where {name} is used. Multiply each by its local derivative first.</source>
        <translation>{number} 是 {name} 被使用之处到达的梯度之和。请先将每个梯度乘以其局部导数。</translation>
    </message>
    <message>
        <source>{number} is the value of {source}, as it goes into {name}. Now do what {name} says: {title}.</source>
        <translation>{number} 是流入 {name} 的 {source} 的值。现在按 {name} 的运算计算：{title}。</translation>
    </message>
    <message>
        <source>{number} is what one copy brings. {name} was copied {count} times on the way forward, to fit {reader}: add up what comes back to each copy.</source>
        <translation>{number} 是一个副本带来的。为适应 {reader}，{name} 在前向时被复制 {count} 次：请将返回各副本的相加。</translation>
    </message>
    <message>
        <source>{number} is {left} {sign} {right}, but {name} is {left} {own} {right}.</source>
        <translation>{number} 是 {left} {sign} {right}，但 {name} 是 {left} {own} {right}。</translation>
    </message>
    <message>
        <source>{operation} passes no gradient here</source>
        <translation>{operation} 在此不传递梯度</translation>
    </message>
    <message>
        <source>{operation} takes one output for each input; give the {count} one after the other, or choose one of them, as in outputs[0].</source>
        <translation>{operation} 的每个输入只接受一个输出；请依次给出这 {count} 个，或选择其中之一，例如 outputs[0]。</translation>
    </message>
    <message>
        <source>{parts:,} formulas</source>
        <translation>{parts:,} 个公式</translation>
    </message>
    <message>
        <source>{part} is not a number. {examples}</source>
        <translation>{part} 不是数字。{examples}</translation>
    </message>
    <message>
        <source>{passes}; 1 pass for vᵀJ.</source>
        <translation>{passes}；vᵀJ 只需 1 次传播。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>无法读取 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>{path} could not be saved: {error}. Nothing was written.</source>
        <translation>无法保存 {path}：{error}。未写入任何内容。</translation>
    </message>
    <message>
        <source>{path} could not be saved: {error}. What was there before is unchanged.</source>
        <translation>无法保存 {path}：{error}。原有内容未变。</translation>
    </message>
    <message>
        <source>{path} has {st_size:,} bytes; at most {most:,} are read.</source>
        <translation>{path} 有 {st_size:,} 字节；最多读取 {most:,} 字节。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>{path}: a number is too large.</source>
        <translation>{path}：某个数过大。</translation>
    </message>
    <message>
        <source>{path}: a text holds half a surrogate pair, which is no character.</source>
        <translation>{path}：文本含有半个代理对，不是字符。</translation>
    </message>
    <message>
        <source>{path}: this lesson has no pages.</source>
        <translation>{path}：此课程没有页面。</translation>
    </message>
    <message>
        <source>{place} has no number: {why} in the graph of this page.</source>
        <translation>{place} 没有数值：此页的图中{why}。</translation>
    </message>
    <message>
        <source>{record!r} has no value to make smaller: {problem}.</source>
        <translation>{record!r} 没有可减小的值：{problem}。</translation>
    </message>
    <message>
        <source>{record!r} is not one number. Make its sum or its mean smaller instead.</source>
        <translation>{record!r} 不是单个数。请改为减小其和或均值。</translation>
    </message>
    <message>
        <source>{record} is no variable and takes no column.</source>
        <translation>{record} 不是变量，不接受列。</translation>
    </message>
    <message>
        <source>{right} of {put} right at the first try.</source>
        <translation>{put} 题中有 {right} 题一次答对。</translation>
    </message>
    <message>
        <source>{row} of {found}</source>
        <translation>第 {row} 个，共 {found} 个</translation>
    </message>
    <message>
        <source>{seen}/{pages} pages, {right}/{questions} right</source>
        <translation>已看 {seen}/{pages} 页，答对 {right}/{questions} 题</translation>
    </message>
    <message>
        <source>{selection} selected</source>
        <translation>已选 {selection} 项</translation>
    </message>
    <message>
        <source>{shape_text}: too large to type</source>
        <translation>{shape_text}：太大，无法输入</translation>
    </message>
    <message>
        <source>{shape}: too large to type, the same in all elements</source>
        <translation>{shape}：太大，无法输入，所有元素相同</translation>
    </message>
    <message>
        <source>{shown} is free.</source>
        <translation>{shown} 未被占用。</translation>
    </message>
    <message>
        <source>{source!r} and {target!r} lie in different blocks. Wire them through a port.</source>
        <translation>{source!r} 与 {target!r} 位于不同的块中。请通过端口连接。</translation>
    </message>
    <message>
        <source>{source!r} has no output {output}.</source>
        <translation>{source!r} 没有输出 {output}。</translation>
    </message>
    <message>
        <source>{source} moves {name} by {text}.</source>
        <translation>{source} 使 {name} 变化 {text}。</translation>
    </message>
    <message>
        <source>{source} → {target}, input {port}</source>
        <translation>{source} → {target}，输入 {port}</translation>
    </message>
    <message>
        <source>{start!r} and {end!r} lie in different blocks. Wire them through a port.</source>
        <translation>{start!r} 与 {end!r} 位于不同的块中。请通过端口连接。</translation>
    </message>
    <message>
        <source>{start!r} cannot feed itself. A graph must flow one way.</source>
        <translation>{start!r} 不能馈入自身。图必须单向流动。</translation>
    </message>
    <message>
        <source>{start!r} has no such output (number {output}).</source>
        <translation>{start!r} 没有此输出（编号 {output}）。</translation>
    </message>
    <message>
        <source>{target!r} has no input {input}.</source>
        <translation>{target!r} 没有输入 {input}。</translation>
    </message>
    <message>
        <source>{target} against {name}: slope {slope} at {x}</source>
        <translation>{target} 随 {name} 变化：在 {x} 处斜率为 {slope}</translation>
    </message>
    <message>
        <source>{target} has no gradient to pass on</source>
        <translation>{target} 没有可传递的梯度</translation>
    </message>
    <message>
        <source>{target} has no value to start from</source>
        <translation>{target} 没有可作为起点的值</translation>
    </message>
    <message>
        <source>{target} has no value, so that there is no gradient to check.</source>
        <translation>{target} 没有值，因此没有可检验的梯度。</translation>
    </message>
    <message>
        <source>{target} is saved, but the disk did not confirm it: {error}. Save again.</source>
        <translation>{target} 已保存，但磁盘未确认：{error}。请重新保存。</translation>
    </message>
    <message>
        <source>{target} may be damaged: {error} while it was saved. The whole of it is in {temporary}.</source>
        <translation>{target} 可能已损坏：保存时出现 {error}。完整内容在 {temporary} 中。</translation>
    </message>
    <message>
        <source>{text} is known from the seed.</source>
        <translation>{text} 由种子已知。</translation>
    </message>
    <message>
        <source>{text} is no size in memory. Write such as 512 MiB or 4 GiB.</source>
        <translation>{text} 不是内存大小。请写成 512 MiB 或 4 GiB 这样的形式。</translation>
    </message>
    <message>
        <source>{text} mean</source>
        <translation>{text} 均值</translation>
    </message>
    <message>
        <source>{text} via {name}</source>
        <translation>{text}（经 {name}）</translation>
    </message>
    <message>
        <source>{text}, {members} operations as one.</source>
        <translation>{text}，{members} 个运算合为一个。</translation>
    </message>
    <message>
        <source>{text}{text2} kept</source>
        <translation>保留 {text}{text2}</translation>
    </message>
    <message>
        <source>{thing!r} is no node: give what the graph gave for it, or graph[NAME], or an id.</source>
        <translation>{thing!r} 不是节点：请给出图返回的对象、graph[NAME] 或编号。</translation>
    </message>
    <message>
        <source>{thing!r} is no node: give what the graph gave for it, or graph[NAME].</source>
        <translation>{thing!r} 不是节点：请给出图返回的对象或 graph[NAME]。</translation>
    </message>
    <message>
        <source>{title}: {nodes}. Make any of them the target to differentiate it again.</source>
        <translation>{title}：{nodes}。将其中任意一个设为目标，即可再次求导。</translation>
    </message>
    <message>
        <source>{together:,} of {count:,} operations of {target} in {formulas}; {most}.</source>
        <translation>{target} 的 {count:,} 个运算中有 {together:,} 个合为{formulas}；{most}。</translation>
    </message>
    <message>
        <source>{token!r} is no shape: try shape 3x4, shape 5, shape ?x4 or shape scalar.</source>
        <translation>{token!r} 不是形状：请尝试 shape 3x4、shape 5、shape ?x4 或 shape scalar。</translation>
    </message>
    <message>
        <source>{total:,} variables and results are too many to be read at once. These are the {count} around what is selected; select another to go on from there.</source>
        <translation>共有 {total:,} 个变量和结果，一次读不完。此处为所选周围的 {count} 个；选择其他项可从那里继续。</translation>
    </message>
    <message>
        <source>{tr}; type a number, or drag sideways</source>
        <translation>{tr}；输入数字，或横向拖动</translation>
    </message>
    <message>
        <source>{upstream} and {local} were added. Along a way derivatives are multiplied; sums are for ways that meet.</source>
        <translation>这里将 {upstream} 与 {local} 相加了。沿一条路径导数相乘；路径汇合时才求和。</translation>
    </message>
    <message>
        <source>{values} kept for the backward pass, {bytes}.</source>
        <translation>为反向传播保留了 {values}，{bytes}。</translation>
    </message>
    <message>
        <source>{value} arises here</source>
        <translation>{value} 在此产生</translation>
    </message>
    <message>
        <source>{value}, gradient {gradient}</source>
        <translation>{value}，梯度 {gradient}</translation>
    </message>
    <message>
        <source>{way}. Visits: {count}{over}. {verdict}</source>
        <translation>{way}。访问次数：{count}{over}。{verdict}</translation>
    </message>
    <message>
        <source>{way}: {count} visits, {told}.</source>
        <translation>{way}：{count} 次访问，{told}。</translation>
    </message>
    <message>
        <source>{what} of shape {shape} would take {bytes_text}; the limit is {limit}</source>
        <translation>{what}（形状 {shape}）需要 {bytes_text}；上限为 {limit}</translation>
    </message>
    <message>
        <source>{where} is not connected</source>
        <translation>{where} 未连接</translation>
    </message>
    <message>
        <source>{where}.graph: there is no graph {graph}, there are {count}.</source>
        <translation>{where}.graph：没有图 {graph}，共有 {count} 张。</translation>
    </message>
    <message>
        <source>{where}.highlights[{place}]: its graph has no node {node}.</source>
        <translation>{where}.highlights[{place}]：其图中没有节点 {node}。</translation>
    </message>
    <message>
        <source>{where}.level: its graph has no block {level}.</source>
        <translation>{where}.level：其图中没有块 {level}。</translation>
    </message>
    <message>
        <source>{where}.question: what it asks about, {of}, is not in its graph.</source>
        <translation>{where}.question：所问的 {of} 不在其图中。</translation>
    </message>
    <message>
        <source>{where}: an array of its own ({member}) is possible in a ZIP file only.</source>
        <translation>{where}：单独的数组（{member}）只能在 ZIP 文件中使用。</translation>
    </message>
    <message>
        <source>{where}: expected a list, got {data}.</source>
        <translation>{where}：应为列表，实际为 {data}。</translation>
    </message>
    <message>
        <source>{where}: expected a node and a port, got {data}.</source>
        <translation>{where}：应为节点和端口，实际为 {data}。</translation>
    </message>
    <message>
        <source>{where}: expected a number of 0 or more, got {count}.</source>
        <translation>{where}：应为不小于 0 的数，实际为 {count}。</translation>
    </message>
    <message>
        <source>{where}: expected a part of the answer, from 0 to less than 1, got {part}.</source>
        <translation>{where}：应为答案的一个比例，不小于 0 且小于 1，实际为 {part}。</translation>
    </message>
    <message>
        <source>{where}: expected a port of 0 or more, got {port}.</source>
        <translation>{where}：端口应不小于 0，实际为 {port}。</translation>
    </message>
    <message>
        <source>{where}: expected a text, got {data}.</source>
        <translation>{where}：应为文本，实际为 {data}。</translation>
    </message>
    <message>
        <source>{where}: expected a whole number above 0, got {data}.</source>
        <translation>{where}：应为大于 0 的整数，实际为 {data}。</translation>
    </message>
    <message>
        <source>{where}: expected a whole number of at most 64 bits, got {data}.</source>
        <translation>{where}：应为最多 64 位的整数，实际为 {data}。</translation>
    </message>
    <message>
        <source>{where}: expected an array of float64, int64 or bool in the .npy format.</source>
        <translation>{where}：应为 .npy 格式的 float64、int64 或 bool 数组。</translation>
    </message>
    <message>
        <source>{where}: expected an object, got {data}.</source>
        <translation>{where}：应为对象，实际为 {data}。</translation>
    </message>
    <message>
        <source>{where}: expected lists of {size} along axis {axis}, got {item}.</source>
        <translation>{where}：沿轴 {axis} 应为长度 {size} 的列表，实际为 {item}。</translation>
    </message>
    <message>
        <source>{where}: expected one of {dumps}, got {data}.</source>
        <translation>{where}：应为 {dumps} 之一，实际为 {data}。</translation>
    </message>
    <message>
        <source>{where}: expected sizes of 0 or more, {limits}, got {shape}.</source>
        <translation>{where}：大小应不小于 0，{limits}，实际为 {shape}。</translation>
    </message>
    <message>
        <source>{where}: expected the .npy format, version 1, 2 or 3.</source>
        <translation>{where}：应为 .npy 格式，版本 1、2 或 3。</translation>
    </message>
    <message>
        <source>{where}: expected true and false only.</source>
        <translation>{where}：只应有 true 和 false。</translation>
    </message>
    <message>
        <source>{where}: expected true or false, got {data}.</source>
        <translation>{where}：应为 true 或 false，实际为 {data}。</translation>
    </message>
    <message>
        <source>{where}: expected {words}, got {data}.</source>
        <translation>{where}：应为{words}，实际为 {data}。</translation>
    </message>
    <message>
        <source>{where}: nested deeper than {deepest_extra} levels.</source>
        <translation>{where}：嵌套超过 {deepest_extra} 层。</translation>
    </message>
    <message>
        <source>{where}: shape {shape} is too large: at most {most_axes} axes and {largest_array:,} elements are read.</source>
        <translation>{where}：形状 {shape} 太大：最多读取 {most_axes} 个轴和 {largest_array:,} 个元素。</translation>
    </message>
    <message>
        <source>{where}: shape {shape} needs {count:,} bytes, {bytes_there:,} are there.</source>
        <translation>{where}：形状 {shape} 需要 {count:,} 字节，实际有 {bytes_there:,} 字节。</translation>
    </message>
    <message>
        <source>{where}: the .npy header is cut short or too long.</source>
        <translation>{where}：.npy 头部不完整或过长。</translation>
    </message>
    <message>
        <source>{where}: the ZIP holds no array {member!r} that is still free.</source>
        <translation>{where}：ZIP 中没有尚未使用的数组 {member!r}。</translation>
    </message>
    <message>
        <source>{where}: the field {name!r} is missing.</source>
        <translation>{where}：缺少字段 {name!r}。</translation>
    </message>
    <message>
        <source>{where}: {count:,} characters; at most {most:,} are read.</source>
        <translation>{where}：{count:,} 个字符；最多读取 {most:,} 个。</translation>
    </message>
    <message>
        <source>{where}: {count:,} of them; at most {most:,} belong in a lesson.</source>
        <translation>{where}：共 {count:,} 个；课程中最多 {most:,} 个。</translation>
    </message>
    <message>
        <source>{where}: {item} cannot be kept.</source>
        <translation>{where}：{item} 无法保存。</translation>
    </message>
    <message>
        <source>{words} asks for nothing: write such as gradient:3, of {whats}.</source>
        <translation>{words} 没有提出问题：请写成 gradient:3 这样的形式，可用 {whats}。</translation>
    </message>
    <message>
        <source>{words}; tensors flow along, so that the steps tell more.</source>
        <translation>{words}；其上流动的是张量，步骤更能说明。</translation>
    </message>
    <message>
        <source>{words}{more}; the gradient is the sum over all of them.</source>
        <translation>{words}{more}；梯度是所有路径之和。</translation>
    </message>
    <message>
        <source>{x!r} belongs to another graph.</source>
        <translation>{x!r} 属于另一张图。</translation>
    </message>
    <message>
        <source>|x| at 0</source>
        <translation>|x| 在 0 处</translation>
    </message>
    <message>
        <source>½ (clamp: 0)</source>
        <translation>½（clamp：0）</translation>
    </message>
    <message>
        <source>½ (clamp: 1, and 0 from 2.15 on)</source>
        <translation>½（clamp：1，自 2.15 起为 0）</translation>
    </message>
    <message>
        <source>½ (jnp.clip) or 0 (lax.clamp)</source>
        <translation>½ (jnp.clip) 或 0 (lax.clamp)</translation>
    </message>
    <message>
        <source>½ (lax.clamp: 0)</source>
        <translation>½（lax.clamp：0）</translation>
    </message>
    <message>
        <source>×{count:,}: {small} → {large}</source>
        <translation>×{count:,}：{small} → {large}</translation>
    </message>
    <message>
        <source>Δ of every element of {name}</source>
        <translation>{name} 每个元素的 Δ</translation>
    </message>
    <message>
        <source>Δ step</source>
        <translation>Δ 步长</translation>
    </message>
    <message>
        <source>β₁ of Adam</source>
        <translation>Adam 的 β₁</translation>
    </message>
    <message>
        <source>β₂ of Adam</source>
        <translation>Adam 的 β₂</translation>
    </message>
    <message>
        <source>μv kept</source>
        <translation>μv 保留</translation>
    </message>
    <message>
        <source>ẋ incoming</source>
        <translation>ẋ 传入</translation>
    </message>
    <message>
        <source>ẏ outgoing</source>
        <translation>ẏ 传出</translation>
    </message>
    <message>
        <source>“A derivative has one right value everywhere.”</source>
        <translation>“导数在任何地方都有唯一正确的值。”</translation>
    </message>
    <message>
        <source>“A gradient that arrives takes the place of the one before.”</source>
        <translation>“到达的梯度会取代之前的梯度。”</translation>
    </message>
    <message>
        <source>“Errors about in-place changes and second passes come at random.”</source>
        <translation>“关于就地更改和第二次传播的错误是随机出现的。”</translation>
    </message>
    <message>
        <source>“Every tensor has its .grad.”</source>
        <translation>“每个张量都有自己的 .grad。”</translation>
    </message>
    <message>
        <source>“Gradients begin anew with each pass by themselves.”</source>
        <translation>“每次传播时梯度都会自动重新开始。”</translation>
    </message>
    <message>
        <source>“Plain recursion is enough, the order does not matter.”</source>
        <translation>“普通的递归就够了，次序无关紧要。”</translation>
    </message>
    <message>
        <source>“To clip the loss is to clip the gradient.”</source>
        <translation>“裁剪损失就是裁剪梯度。”</translation>
    </message>
    <message>
        <source>“detach, no_grad, requires_grad=False and eval() are the same.”</source>
        <translation>“detach、no_grad、requires_grad=False 和 eval() 都一样。”</translation>
    </message>
    <message>
        <source>← and →</source>
        <translation>← 与 →</translation>
    </message>
    <message>
        <source>−lr rate</source>
        <translation>−lr 学习率</translation>
    </message>
    <message>
        <source>⚠ Cannot compute: {told}</source>
        <translation>⚠ 无法计算：{told}</translation>
    </message>
    <message>
        <source>⚠ {shown} belongs to “{title}” ({menu}), which would lose it.</source>
        <translation>⚠ {shown} 属于“{title}”（{menu}），它将失去此按键。</translation>
    </message>
    <message>
        <source>⚠ {shown} {taken}: it stays as it is. Choose another key.</source>
        <translation>⚠ {shown} {taken}：保持不变。请选择其他按键。</translation>
    </message>
    <message>
        <source>✂ cut</source>
        <translation>✂ 切断</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <translation>✗ 已破损</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
</context>
</TS>
