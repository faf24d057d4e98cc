<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;About Chainrule</source>
        <translation>&amp;Über Chainrule</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>Ausr&amp;ichten</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>&amp;Unterkanten</translation>
    </message>
    <message>
        <source>&amp;Centres, one below the other</source>
        <translation>&amp;Mitten, untereinander</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Connect the selection</source>
        <translation>Auswahl &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Curved</source>
        <translation>&amp;Geschwungen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete and reconnect</source>
        <translation>Löschen und &amp;neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Distribute across</source>
        <translation>Waagrecht &amp;verteilen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Fit selection</source>
        <translation>Auswahl &amp;einpassen</translation>
    </message>
    <message>
        <source>&amp;Frame…</source>
        <translation>R&amp;ahmen…</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>&amp;Group into a block</source>
        <translation>Zum Block &amp;gruppieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>&amp;Linke Kanten</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Lock in place</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ka&amp;rte</translation>
    </message>
    <message>
        <source>&amp;Middles, side by side</source>
        <translation>Mitten, &amp;nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>Noti&amp;z…</translation>
    </message>
    <message>
        <source>&amp;Open or edit</source>
        <translation>&amp;Öffnen oder ändern</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Vor&amp;iger Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>V&amp;origer Schritt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>E&amp;rsetzen…</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>&amp;Rechte Kanten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Set bookmark</source>
        <translation>Lesezeichen &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Straight</source>
        <translation>G&amp;erade</translation>
    </message>
    <message>
        <source>&amp;Swap inputs</source>
        <translation>Eingänge &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>&amp;Oberkanten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Gruppe auf&amp;lösen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Wires</source>
        <translation>Ver&amp;bindungen</translation>
    </message>
    <message>
        <source>&amp;Wire…</source>
        <translation>Ver&amp;binden…</translation>
    </message>
    <message>
        <source>(a + b)·(b + 1)</source>
        <translation>(a + b)·(b + 1)</translation>
    </message>
    <message>
        <source>-inf at -1, where the slope is inf; NaN below -1</source>
        <translation>-inf bei -1, wo die Steigung inf ist; NaN unter -1</translation>
    </message>
    <message>
        <source>-inf at 0 and inf at -0; NaN at negative whole numbers</source>
        <translation>-inf bei 0 und inf bei -0; NaN bei negativen ganzen Zahlen</translation>
    </message>
    <message>
        <source>-inf at 0, where the slope is inf; NaN below 0</source>
        <translation>-inf bei 0, wo die Steigung inf ist; NaN unter 0</translation>
    </message>
    <message>
        <source>-inf for a determinant of 0, NaN for one below 0</source>
        <translation>-inf für eine Determinante von 0, NaN für eine unter 0</translation>
    </message>
    <message>
        <source> (id {made})</source>
        <translation> (id {made})</translation>
    </message>
    <message>
        <source> (replaces a wire)</source>
        <translation> (ersetzt eine Verbindung)</translation>
    </message>
    <message>
        <source> ({more} more than needed)</source>
        <translation> ({more} mehr als nötig)</translation>
    </message>
    <message>
        <source> It waits for {wires} more.</source>
        <translation> Er wartet auf {wires} weitere.</translation>
    </message>
    <message>
        <source> of {name}</source>
        <translation> von {name}</translation>
    </message>
    <message>
        <source> · inside {place}</source>
        <translation> · in {place}</translation>
    </message>
    <message>
        <source>&amp;Adam</source>
        <translation>&amp;Adam</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;First lesson</source>
        <translation>&amp;Erste Lektion</translation>
    </message>
    <message>
        <source>&amp;Forget past steps</source>
        <translation>Frühere Schritte &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Gradient as a graph</source>
        <translation>Gra&amp;dient als Graph</translation>
    </message>
    <message>
        <source>&amp;Jump to the node</source>
        <translation>Zum Knoten &amp;springen</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>Lab&amp;or</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Ler&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Open a lesson…</source>
        <translation>Lektion &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimierer</translation>
    </message>
    <message>
        <source>&amp;Quiz me</source>
        <translation>Ab&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Record a lesson</source>
        <translation>Lektion a&amp;ufzeichnen</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>&amp;SGD</source>
        <translation>&amp;SGD</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>&amp;Antwort zeigen</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Sch&amp;ritt</translation>
    </message>
    <message>
        <source>&amp;Step through the update</source>
        <translation>Die Aktualisierung d&amp;urchschreiten</translation>
    </message>
    <message>
        <source>&amp;Variables as nodes</source>
        <translation>Variablen als &amp;Knoten</translation>
    </message>
    <message>
        <source>, entry {entry}</source>
        <translation>, Eintrag {entry}</translation>
    </message>
    <message>
        <source>, or {input}, a probability for each class</source>
        <translation>, oder {input}, eine Wahrscheinlichkeit für jede Klasse</translation>
    </message>
    <message>
        <source>, {shown} of them listed</source>
        <translation>, davon {shown} aufgeführt</translation>
    </message>
    <message>
        <source>-inf for nothing but -inf, with the gradient NaN; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>-inf, wenn alles -inf ist, mit Gradient NaN; reduzierte Dimensionen entfallen, falls nicht behalten, wie in torch (ONNX behält sie)</translation>
    </message>
    <message>
        <source>.attributes.{name}: at most {longest_text:,} characters or {longest_list:,} elements.</source>
        <translation>.attributes.{name}: höchstens {longest_text:,} Zeichen oder {longest_list:,} Elemente.</translation>
    </message>
    <message>
        <source>.value: {most_axes} axes and {largest_array:,} elements are the most, this is {shape}.</source>
        <translation>.value: höchstens {most_axes} Achsen und {largest_array:,} Elemente, dies ist {shape}.</translation>
    </message>
    <message>
        <source>0 at 0; the slope is 0 everywhere, which blocks the gradient</source>
        <translation>0 bei 0; die Steigung ist überall 0, was den Gradienten sperrt</translation>
    </message>
    <message>
        <source>0 because {reason}</source>
        <translation>0, denn {reason}</translation>
    </message>
    <message>
        <source>0 because {reason}.</source>
        <translation>0, denn {reason}.</translation>
    </message>
    <message>
        <source>0 to the power of 0</source>
        <translation>0 hoch 0</translation>
    </message>
    <message>
        <source>0 unless slope_at_zero says more</source>
        <translation>0, wenn slope_at_zero nicht mehr angibt</translation>
    </message>
    <message>
        <source>0 where a is 0, whatever b; at (0, 0) both slopes are 0</source>
        <translation>0, wo a gleich 0 ist, bei jedem b; bei (0, 0) sind beide Steigungen 0</translation>
    </message>
    <message>
        <source>0.1 s</source>
        <translation>0.1 s</translation>
    </message>
    <message>
        <source>0.25 s</source>
        <translation>0.25 s</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <translation>0.5 s</translation>
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
        <translation>1 - erf(x), mit allen Stellen auch für große x, wo es winzig ist.</translation>
    </message>
    <message>
        <source>1 GiB</source>
        <translation>1 GiB</translation>
    </message>
    <message>
        <source>1 at 0, where the slope is 0</source>
        <translation>1 bei 0, wo die Steigung 0 ist</translation>
    </message>
    <message>
        <source>1 for a positive x, -1 for a negative one, 0 for 0.</source>
        <translation>1 für ein positives x, -1 für ein negatives, 0 für 0.</translation>
    </message>
    <message>
        <source>1 for each</source>
        <translation>1 für jedes</translation>
    </message>
    <message>
        <source>1 for the first</source>
        <translation>1 für das erste</translation>
    </message>
    <message>
        <source>1 for this element and 0 for all others: the gradients are a row of the Jacobian</source>
        <translation>1 für dieses Element und 0 für alle anderen: die Gradienten sind eine Zeile der Jacobi-Matrix</translation>
    </message>
    <message>
        <source>1 over square root</source>
        <translation>Kehrwert der Quadratwurzel</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>1 unless told otherwise (torch wants the number, ONNX takes 0)</source>
        <translation>1, wenn nichts anderes angegeben ist (torch verlangt die Zahl, ONNX nimmt 0)</translation>
    </message>
    <message>
        <source>1, and 0 from 2.15 on</source>
        <translation>1, und 0 ab 2.15</translation>
    </message>
    <message>
        <source>1/√x at 0</source>
        <translation>1/√x bei 0</translation>
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
        <translation>2 s</translation>
    </message>
    <message>
        <source>2 to the power of x.</source>
        <translation>2 hoch x.</translation>
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
        <translation>4 s</translation>
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
        <translation>: eine Art oder ein Attributname hat höchstens {longest_label} Zeichen.</translation>
    </message>
    <message>
        <source>A beta is {beta:g}; it must be 0 or more, and less than 1.</source>
        <translation>Ein beta ist {beta:g}; es muss 0 oder größer und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>A block still has frames or notes inside. Remove them with it.</source>
        <translation>In einem Block liegen noch Rahmen oder Notizen. Entfernen Sie sie mit ihm.</translation>
    </message>
    <message>
        <source>A block that you saved. Its menu renames and removes it.</source>
        <translation>Ein Block, den Sie gespeichert haben. Sein Menü benennt ihn um und entfernt ihn.</translation>
    </message>
    <message>
        <source>A class drawn at random by the scores, softened so that it has a gradient; the lower tau, the nearer to one-hot.</source>
        <translation>Eine nach den Punktzahlen zufällig gezogene Klasse, so geglättet, dass sie einen Gradienten hat; je kleiner tau, desto näher an One-Hot.</translation>
    </message>
    <message>
        <source>A copy of your graph could not be saved: {error}</source>
        <translation>Eine Kopie Ihres Graphen konnte nicht gespeichert werden: {error}</translation>
    </message>
    <message>
        <source>A copy of your graph was saved as {path}.</source>
        <translation>Eine Kopie Ihres Graphen wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>A derivative could not be computed: {values}.</source>
        <translation>Eine Ableitung ließ sich nicht berechnen: {values}.</translation>
    </message>
    <message>
        <source>A derivative is missing: {lost}.</source>
        <translation>Eine Ableitung fehlt: {lost}.</translation>
    </message>
    <message>
        <source>A document has one view.</source>
        <translation>Ein Dokument hat eine Ansicht.</translation>
    </message>
    <message>
        <source>A draft, kept by the app; save it to share it.</source>
        <translation>Ein Entwurf, den die App behält; zum Weitergeben speichern.</translation>
    </message>
    <message>
        <source>A formula as nodes and wires; values flow forward</source>
        <translation>Eine Formel als Knoten und Verbindungen; Werte fließen vorwärts</translation>
    </message>
    <message>
        <source>A map in the corner when the canvas shows only a part</source>
        <translation>Eine Karte in der Ecke, wenn die Fläche nur einen Teil zeigt</translation>
    </message>
    <message>
        <source>A matrix product with something added, such as a bias: the whole of a linear layer. c broadcasts.</source>
        <translation>Ein Matrixprodukt, zu dem etwas addiert wird, etwa ein Bias: eine ganze lineare Schicht. c wird durch Broadcasting angepasst.</translation>
    </message>
    <message>
        <source>A negative base has a power only for whole exponents; NaN otherwise. The slope in the exponent, a**b * log(a), does not exist for a negative base: wire a constant to the exponent if it is meant to stay.</source>
        <translation>Eine negative Basis hat nur für ganze Exponenten eine Potenz, sonst NaN. Die Steigung im Exponenten, a**b * log(a), gibt es für eine negative Basis nicht: verbinden Sie eine Konstante mit dem Exponenten, wenn er bleiben soll.</translation>
    </message>
    <message>
        <source>A negative number counts from the end; beyond the last entry the second part is empty, before the first one the first.</source>
        <translation>Eine negative Zahl zählt vom Ende; jenseits des letzten Eintrags ist der zweite Teil leer, vor dem ersten der erste.</translation>
    </message>
    <message>
        <source>A negative start counts from the end.</source>
        <translation>Ein negativer Anfang zählt vom Ende.</translation>
    </message>
    <message>
        <source>A node needs a name. Type at least one character.</source>
        <translation>Ein Knoten braucht einen Namen. Tippen Sie mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A note, in Markdown: # heading, **bold**, *italic*, - list. Ctrl+Enter or a click outside ends it.</source>
        <translation>Eine Notiz, in Markdown: # Überschrift, **fett**, *kursiv*, - Liste. Strg+Eingabe oder ein Klick daneben beendet sie.</translation>
    </message>
    <message>
        <source>A number in the JSON has too many digits.</source>
        <translation>Eine Zahl im JSON hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>A number or a fraction, three digits are enough</source>
        <translation>Eine Zahl oder ein Bruch, drei Stellen genügen</translation>
    </message>
    <message>
        <source>A product of three: each gradient is the product of the other two</source>
        <translation>Ein Produkt aus dreien: jeder Gradient ist das Produkt der anderen beiden</translation>
    </message>
    <message>
        <source>A role is one of {roles}, not {role!r}.</source>
        <translation>Eine Rolle ist eine von {roles}, nicht {role!r}.</translation>
    </message>
    <message>
        <source>A script that prints the same</source>
        <translation>Ein Skript, das dasselbe ausgibt</translation>
    </message>
    <message>
        <source>A second canvas on the same graph, with its own camera</source>
        <translation>Eine zweite Zeichenfläche auf denselben Graphen, mit eigener Sicht</translation>
    </message>
    <message>
        <source>A smooth form of relu without exponentials; b says how smooth, and 0 gives relu itself.</source>
        <translation>Eine glatte Form von relu ohne Exponentiale; b sagt, wie glatt, und 0 ergibt relu selbst.</translation>
    </message>
    <message>
        <source>A smooth form of relu, always positive.</source>
        <translation>Eine glatte Form von relu, immer positiv.</translation>
    </message>
    <message>
        <source>A step follows the velocity, which gradients push</source>
        <translation>Ein Schritt folgt der Geschwindigkeit, die von Gradienten angestoßen wird</translation>
    </message>
    <message>
        <source>A step is the gradient times the learning rate, the other way</source>
        <translation>Ein Schritt ist der Gradient mal die Lernrate, in Gegenrichtung</translation>
    </message>
    <message>
        <source>A step is the mean gradient by the root of the mean square</source>
        <translation>Ein Schritt ist der mittlere Gradient durch die Wurzel des mittleren Quadrats</translation>
    </message>
    <message>
        <source>A step of training cannot be made: {values}.</source>
        <translation>Ein Trainingsschritt ist nicht möglich: {values}.</translation>
    </message>
    <message>
        <source>A tensor has at most {most_axes} dimensions; this one has {ndim}.</source>
        <translation>Ein Tensor hat höchstens {most_axes} Dimensionen; dieser hat {ndim}.</translation>
    </message>
    <message>
        <source>A tensor of the shape of x that holds one number throughout.</source>
        <translation>Ein Tensor der Form von x, der überall dieselbe Zahl enthält.</translation>
    </message>
    <message>
        <source>A term for each input, a letter for each dimension; without &quot;-&gt;&quot; the result has the letters that occur once, in alphabetical order. &quot;...&quot; stands for leading dimensions that broadcast.</source>
        <translation>Ein Term je Eingang, ein Buchstabe je Dimension; ohne &quot;-&gt;&quot; hat das Ergebnis die Buchstaben, die einmal vorkommen, alphabetisch geordnet. &quot;...&quot; steht für führende Dimensionen mit Broadcasting.</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be written, after {around!r}.</source>
        <translation>Ein Text enthält ein Zeichen, das sich nicht schreiben lässt, nach {around!r}.</translation>
    </message>
    <message>
        <source>A value holds real numbers; {dtype} cannot be used.</source>
        <translation>Ein Wert enthält reelle Zahlen; {dtype} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A value of shape {shape} is needed, not of {shape2}.</source>
        <translation>Nötig ist ein Wert der Form {shape}, nicht {shape2}.</translation>
    </message>
    <message>
        <source>A value or a gradient that would take more is refused before memory is taken for it</source>
        <translation>Ein Wert oder Gradient, der mehr bräuchte, wird abgelehnt, bevor Speicher dafür belegt wird</translation>
    </message>
    <message>
        <source>A value that learning changes, such as a weight or a bias.</source>
        <translation>Ein Wert, den das Lernen ändert, etwa ein Gewicht oder ein Bias.</translation>
    </message>
    <message>
        <source>A value that stays as it is; no gradient reaches it.</source>
        <translation>Ein Wert, der bleibt, wie er ist; kein Gradient erreicht ihn.</translation>
    </message>
    <message>
        <source>A value that you type in; it gets a gradient.</source>
        <translation>Ein Wert, den Sie eintippen; er bekommt einen Gradienten.</translation>
    </message>
    <message>
        <source>A value used twice: its partial gradients arrive one by one and add up</source>
        <translation>Ein zweimal benutzter Wert: seine Teilgradienten kommen nacheinander an und werden addiert</translation>
    </message>
    <message>
        <source>A view: nothing is copied. The gradient of an element is the sum over its repetitions.</source>
        <translation>Eine Ansicht: nichts wird kopiert. Der Gradient eines Elements ist die Summe über seine Wiederholungen.</translation>
    </message>
    <message>
        <source>Absolute differences, too low ones counting q and too high ones 1 - q: least at the quantile q of the targets.</source>
        <translation>Absolute Differenzen, zu niedrige zählen q, zu hohe 1 - q: am kleinsten beim Quantil q der Zielwerte.</translation>
    </message>
    <message>
        <source>Accumulate at {name} ({count}/{expected})</source>
        <translation>Summieren bei {name} ({count}/{expected})</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Add at t&amp;he pointer…</source>
        <translation>Am &amp;Zeiger hinzufügen…</translation>
    </message>
    <message>
        <source>Add eps under the root</source>
        <translation>eps unter der Wurzel addieren</translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation>Operation hinzufügen</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Add port</source>
        <translation>Anschluss hinzufügen</translation>
    </message>
    <message>
        <source>Add reroute do&amp;t</source>
        <translation>U&amp;mlenkpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add reroute dot</source>
        <translation>Umlenkpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add up at {name}</source>
        <translation>Summieren bei {name}</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>{title} hinzufügen</translation>
    </message>
    <message>
        <source>Add: type a name or a sign, such as *</source>
        <translation>Hinzufügen: Name oder Zeichen tippen, etwa *</translation>
    </message>
    <message>
        <source>Adds each element of the source to the place in x that the index gives: the reverse of gather.</source>
        <translation>Addiert jedes Element der Quelle an der Stelle in x, die der Index angibt: die Umkehrung von gather.</translation>
    </message>
    <message>
        <source>Adds slices of the source to the slices of x with the given numbers: the reverse of index select.</source>
        <translation>Addiert Scheiben der Quelle zu den Scheiben von x mit den angegebenen Nummern: die Umkehrung von index select.</translation>
    </message>
    <message>
        <source>Adds up the elements along the named dimensions, or all of them.</source>
        <translation>Summiert die Elemente entlang der genannten Dimensionen, oder alle.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>After name comes a part of a name, as in name w1.</source>
        <translation>Auf name folgt ein Teil eines Namens, etwa name w1.</translation>
    </message>
    <message>
        <source>After op comes an operation, as in op mul.</source>
        <translation>Auf op folgt eine Operation, etwa op mul.</translation>
    </message>
    <message>
        <source>After role comes one of input, parameter and constant.</source>
        <translation>Auf role folgt input, parameter oder constant.</translation>
    </message>
    <message>
        <source>After shape come sizes, as in shape 3x4, or scalar.</source>
        <translation>Auf shape folgen Größen, etwa shape 3x4, oder scalar.</translation>
    </message>
    <message>
        <source>After the pass, step through what the optimizer does with the gradients of parameters</source>
        <translation>Nach dem Durchgang durchschreiten, was der Optimierer mit den Gradienten der Parameter tut</translation>
    </message>
    <message>
        <source>After the pass, the steps go on with the update of the parameters; the same key ends that.</source>
        <translation>Nach dem Durchgang gehen die Schritte mit der Aktualisierung der Parameter weiter; dieselbe Taste beendet das.</translation>
    </message>
    <message>
        <source>After {said} comes a number, as in {said} 0.</source>
        <translation>Auf {said} folgt eine Zahl, etwa {said} 0.</translation>
    </message>
    <message>
        <source>After {said} comes a number, not {token!r}: try {said} 0.</source>
        <translation>Auf {said} folgt eine Zahl, nicht {token!r}: versuchen Sie {said} 0.</translation>
    </message>
    <message>
        <source>After |{of}| comes a comparison, as in |{of}| &lt; 1e-6.</source>
        <translation>Auf |{of}| folgt ein Vergleich, etwa |{of}| &lt; 1e-6.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>All numbers are the run&apos;s.</source>
        <translation>Alle Zahlen sind die des Laufs.</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>All {count} operations of {target} as one.</source>
        <translation>Alle {count} Operationen von {target} als eine.</translation>
    </message>
    <message>
        <source>An elu scaled so that the activations of deep layers keep mean 0 and variance 1.</source>
        <translation>Eine elu, so skaliert, dass die Aktivierungen tiefer Schichten Mittelwert 0 und Varianz 1 behalten.</translation>
    </message>
    <message>
        <source>An embedding is this: rows of a table. The gradient of a slice that is picked twice is the sum of both.</source>
        <translation>Ein Embedding ist genau dies: Zeilen einer Tabelle. Der Gradient einer zweimal gewählten Scheibe ist die Summe beider.</translation>
    </message>
    <message>
        <source>An id is a whole number above 0, not {new}.</source>
        <translation>Eine Kennung ist eine ganze Zahl über 0, nicht {new}.</translation>
    </message>
    <message>
        <source>An input of {name} already has a wire (port {input}). Remove that wire first.</source>
        <translation>Ein Eingang von {name} ist schon verbunden (Anschluss {input}). Entfernen Sie zuerst diese Verbindung.</translation>
    </message>
    <message>
        <source>An s-shaped curve from -1 to 1 that levels off more slowly than tanh.</source>
        <translation>Eine S-Kurve von -1 bis 1, die langsamer abflacht als tanh.</translation>
    </message>
    <message>
        <source>An s-shaped curve from 0 to 1 that turns a score into a probability.</source>
        <translation>Eine S-Kurve von 0 bis 1, die aus einer Punktzahl eine Wahrscheinlichkeit macht.</translation>
    </message>
    <message>
        <source>Analytic</source>
        <translation>Analytisch</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animiertes GIF</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>Animiertes PNG</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>Animiertes WebP</translation>
    </message>
    <message>
        <source>Another graph is shown; the lesson is in a tab of its own.</source>
        <translation>Ein anderer Graph ist zu sehen; die Lektion hat einen eigenen Tab.</translation>
    </message>
    <message>
        <source>Another node is already called {clash!r}. Choose a different name.</source>
        <translation>Ein anderer Knoten heißt schon {clash!r}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another node is already called {name!r}. Choose a different name.</source>
        <translation>Ein anderer Knoten heißt schon {name!r}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Answer the question first, or choose Show me.</source>
        <translation>Zuerst die Frage beantworten, oder „Lösung zeigen“ wählen.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetik</translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Arranges the elements, in their order, in another shape; a size of -1 is worked out from the rest.</source>
        <translation>Ordnet die Elemente, in ihrer Reihenfolge, in einer anderen Form an; eine Größe von -1 ergibt sich aus den übrigen.</translation>
    </message>
    <message>
        <source>Arriving at {arrivals}</source>
        <translation>Was bei {arrivals} ankommt</translation>
    </message>
    <message>
        <source>As if computed under no_grad</source>
        <translation>Wie unter no_grad berechnet</translation>
    </message>
    <message>
        <source>As if detached</source>
        <translation>Wie mit detach abgetrennt</translation>
    </message>
    <message>
        <source>As if in eval mode</source>
        <translation>Wie im eval-Modus</translation>
    </message>
    <message>
        <source>As if in train mode</source>
        <translation>Wie im train-Modus</translation>
    </message>
    <message>
        <source>As if requires_grad were False</source>
        <translation>Als wäre requires_grad gleich False</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>As in torch, x times ten to the power of decimals is rounded: what that takes beyond the largest number is lost. To train through it, use the straight-through rounding, which lets the gradient pass.</source>
        <translation>Wie in torch wird x mal zehn hoch decimals gerundet: Was damit über die größte Zahl hinausgeht, ist verloren. Um hindurch zu trainieren, nehmen Sie das Runden mit durchgereichtem Gradienten (straight-through).</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As optimizer.zero_grad() does before each pass</source>
        <translation>Wie es optimizer.zero_grad() vor jedem Durchgang tut</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Später wieder fragen</translation>
    </message>
    <message>
        <source>Asked for: answer the question first</source>
        <translation>Danach wird gefragt: zuerst die Frage beantworten</translation>
    </message>
    <message>
        <source>At (0, 0) torch gives NaN for the slope in b; along a = 0 the value is constant, so it is 0 here.</source>
        <translation>Bei (0, 0) gibt torch NaN für die Steigung in b; entlang a = 0 ist der Wert konstant, daher ist sie hier 0.</translation>
    </message>
    <message>
        <source>At 0 any slope from 0 to 1 is a subgradient. NaN stays NaN.</source>
        <translation>Bei 0 ist jede Steigung von 0 bis 1 ein Subgradient. NaN bleibt NaN.</translation>
    </message>
    <message>
        <source>At 0 there are slopes from -1 to 1; the one of least size, 0, is taken, as torch does (JAX takes 1).</source>
        <translation>Bei 0 gibt es Steigungen von -1 bis 1; genommen wird die betragskleinste, 0, wie in torch (JAX nimmt 1).</translation>
    </message>
    <message>
        <source>At a tie the gradient is split evenly, as torch and JAX do it for two tensors. NaN if either is NaN.</source>
        <translation>Bei Gleichstand wird der Gradient gleichmäßig geteilt, wie torch und JAX es für zwei Tensoren tun. NaN, wenn eines NaN ist.</translation>
    </message>
    <message>
        <source>At right &amp;angles</source>
        <translation>&amp;Rechtwinklig</translation>
    </message>
    <message>
        <source>At right angles</source>
        <translation>Rechtwinklig</translation>
    </message>
    <message>
        <source>At the error {error} the clipped one has the gradient {slope}: the worst mistake teaches nothing.</source>
        <translation>Beim Fehler {error} hat der begrenzte den Gradienten {slope}: der schlimmste Irrtum lehrt nichts.</translation>
    </message>
    <message>
        <source>At {names}: {now} of {before} nodes still get a gradient.</source>
        <translation>Bei {names}: {now} von {before} Knoten bekommen noch einen Gradienten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back along {log}</source>
        <translation>Zurück entlang {log}</translation>
    </message>
    <message>
        <source>Back through {name}</source>
        <translation>Zurück durch {name}</translation>
    </message>
    <message>
        <source>Back to what was open before; the lesson remembers this page</source>
        <translation>Zurück zu dem, was vorher offen war; die Lektion merkt sich diese Seite</translation>
    </message>
    <message>
        <source>Backward pass</source>
        <translation>Rückwärtsdurchgang</translation>
    </message>
    <message>
        <source>Backward: {sentence}</source>
        <translation>Rückwärts: {sentence}</translation>
    </message>
    <message>
        <source>Before it, {target} was {value}.</source>
        <translation>Davor war {target} {value}.</translation>
    </message>
    <message>
        <source>Before the edit</source>
        <translation>Vor der Änderung</translation>
    </message>
    <message>
        <source>Being looked through …</source>
        <translation>Wird durchgesehen …</translation>
    </message>
    <message>
        <source>Bengio, Léonard and Courville, Estimating or Propagating Gradients Through Stochastic Neurons, 2013.</source>
        <translation>Bengio, Léonard and Courville, Estimating or Propagating Gradients Through Stochastic Neurons, 2013.</translation>
    </message>
    <message>
        <source>Between bars comes value or grad, as in |grad| &lt; 1e-6.</source>
        <translation>Zwischen den Strichen steht value oder grad, etwa |grad| &lt; 1e-6.</translation>
    </message>
    <message>
        <source>Black on white, to print</source>
        <translation>Schwarz auf Weiß, zum Drucken</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bookmark 1 is not set</source>
        <translation>Lesezeichen 1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Bookmark 2 is not set</source>
        <translation>Lesezeichen 2 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Bookmark 3 is not set</source>
        <translation>Lesezeichen 3 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Bookmark 4 is not set</source>
        <translation>Lesezeichen 4 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Bookmark 5 is not set</source>
        <translation>Lesezeichen 5 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Bookmark 6 is not set</source>
        <translation>Lesezeichen 6 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Bookmark 7 is not set</source>
        <translation>Lesezeichen 7 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Bookmark 8 is not set</source>
        <translation>Lesezeichen 8 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Bookmark 9 is not set</source>
        <translation>Lesezeichen 9 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Bookmark {number} is set.</source>
        <translation>Lesezeichen {number} ist gesetzt.</translation>
    </message>
    <message>
        <source>Bookmarks have rising numbers from 1 to {most_bookmarks}.</source>
        <translation>Lesezeichen haben aufsteigende Nummern von 1 bis {most_bookmarks}.</translation>
    </message>
    <message>
        <source>Both branches are computed. where(x &gt; 0, sqrt(x), 0) has the gradient NaN at x = -1, since 0 times NaN is NaN; keep x in the domain inside the branch too: where(x &gt; 0, sqrt(where(x &gt; 0, x, 1)), 0). torch and JAX do the same.</source>
        <translation>Beide Zweige werden berechnet. where(x &gt; 0, sqrt(x), 0) hat bei x = -1 den Gradienten NaN, denn 0 mal NaN ist NaN; halten Sie x auch innerhalb des Zweigs im Definitionsbereich: where(x &gt; 0, sqrt(where(x &gt; 0, x, 1)), 0). torch und JAX tun dasselbe.</translation>
    </message>
    <message>
        <source>Both constants: Klambauer et al., Self-Normalizing Neural Networks, 2017.</source>
        <translation>Beide Konstanten: Klambauer et al., Self-Normalizing Neural Networks, 2017.</translation>
    </message>
    <message>
        <source>Brea&amp;kpoint</source>
        <translation>Halte&amp;punkt</translation>
    </message>
    <message>
        <source>Breakpoints are rising ids of nodes.</source>
        <translation>Haltepunkte sind aufsteigende Kennungen von Knoten.</translation>
    </message>
    <message>
        <source>Bring the window to what the page shows; a double-click does so, too</source>
        <translation>Das Fenster auf das bringen, was die Seite zeigt; ein Doppelklick tut das auch</translation>
    </message>
    <message>
        <source>Brings each channel of each sample to mean 0 and variance 1, then scales and shifts each channel.</source>
        <translation>Bringt jeden Kanal jeder Stichprobe auf Mittelwert 0 und Varianz 1, skaliert und verschiebt dann jeden Kanal.</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the whole batch, then scales and shifts it.</source>
        <translation>Bringt jeden Kanal über den ganzen Batch auf Mittelwert 0 und Varianz 1, skaliert und verschiebt ihn dann.</translation>
    </message>
    <message>
        <source>Brings groups of channels to mean 0 and variance 1, each sample by itself, then scales and shifts each channel.</source>
        <translation>Bringt Gruppen von Kanälen auf Mittelwert 0 und Varianz 1, jede Stichprobe für sich, skaliert und verschiebt dann jeden Kanal.</translation>
    </message>
    <message>
        <source>Brings the last dimensions to mean 0 and variance 1, each row by itself, then scales and shifts.</source>
        <translation>Bringt die letzten Dimensionen auf Mittelwert 0 und Varianz 1, jede Zeile für sich, skaliert und verschiebt dann.</translation>
    </message>
    <message>
        <source>Building, one pass for each row …</source>
        <translation>Wird gebildet, ein Durchgang für jede Zeile …</translation>
    </message>
    <message>
        <source>By edge</source>
        <translation>Nach Kanten</translation>
    </message>
    <message>
        <source>By operation</source>
        <translation>Nach Operationen</translation>
    </message>
    <message>
        <source>By other conventions at kinks</source>
        <translation>Nach anderen Konventionen an Knicken</translation>
    </message>
    <message>
        <source>By the device</source>
        <translation>Nach dem Gerät</translation>
    </message>
    <message>
        <source>By what it is differentiated</source>
        <translation>Wonach abgeleitet wird</translation>
    </message>
    <message>
        <source>C&amp;olour of the frame</source>
        <translation>Far&amp;be des Rahmens</translation>
    </message>
    <message>
        <source>Call retain_grad() on the selected operations</source>
        <translation>retain_grad() für die ausgewählten Operationen aufrufen</translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation>Ein Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Chainrule ended before {leftover} was saved. Open what it held?</source>
        <translation>Chainrule endete, bevor {leftover} gespeichert war. Öffnen, was darin stand?</translation>
    </message>
    <message>
        <source>Chainrule lessons</source>
        <translation>Chainrule-Lektionen</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change precision</source>
        <translation>Genauigkeit ändern</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Change the values of the selected nodes in place, after the forward pass</source>
        <translation>Die Werte der ausgewählten Knoten an Ort und Stelle ändern, nach dem Vorwärtsdurchgang</translation>
    </message>
    <message>
        <source>Change this lesson&apos;s pages, or make one of your own of it</source>
        <translation>Die Seiten dieser Lektion ändern, oder eine eigene daraus machen</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>Changed since it was saved as {name}.</source>
        <translation>Geändert, seit sie als {name} gespeichert wurde.</translation>
    </message>
    <message>
        <source>Changes on the wires</source>
        <translation>Änderungen an den Verbindungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check by differences</source>
        <translation>Mit Differenzen prüfen</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checking … {share:.0%}</source>
        <translation>Wird geprüft … {share:.0%}</translation>
    </message>
    <message>
        <source>Cholesky factor</source>
        <translation>Cholesky-Faktor</translation>
    </message>
    <message>
        <source>Choose a command.</source>
        <translation>Wählen Sie einen Befehl.</translation>
    </message>
    <message>
        <source>Choose a lesson, and see how far you are in each</source>
        <translation>Eine Lektion wählen und sehen, wie weit man in jeder ist</translation>
    </message>
    <message>
        <source>Choose a safe input too</source>
        <translation>Auch einen sicheren Eingang wählen</translation>
    </message>
    <message>
        <source>Choose target</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Clamp its input</source>
        <translation>Seinen Eingang begrenzen</translation>
    </message>
    <message>
        <source>Click a port, then the other one; Esc cancels</source>
        <translation>Einen Anschluss anklicken, dann den anderen; Esc bricht ab</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere</source>
        <translation>Klicken oder ziehen, um anderswohin zu sehen</translation>
    </message>
    <message>
        <source>Click, or drag over the empty canvas; Shift adds, Ctrl toggles</source>
        <translation>Klicken oder über die leere Fläche ziehen; Umschalt fügt hinzu, Strg schaltet um</translation>
    </message>
    <message>
        <source>Clip the error</source>
        <translation>Fehler begrenzen</translation>
    </message>
    <message>
        <source>Clip the error or its gradient</source>
        <translation>Den Fehler begrenzen oder seinen Gradienten</translation>
    </message>
    <message>
        <source>Clip the gradient</source>
        <translation>Gradient begrenzen</translation>
    </message>
    <message>
        <source>Clipped error or gradient</source>
        <translation>Begrenzter Fehler oder Gradient</translation>
    </message>
    <message>
        <source>Close Chainrule</source>
        <translation>Chainrule schließen</translation>
    </message>
    <message>
        <source>Close this graph</source>
        <translation>Diesen Graphen schließen</translation>
    </message>
    <message>
        <source>Close this graph; the others stay open</source>
        <translation>Diesen Graphen schließen; die anderen bleiben offen</translation>
    </message>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Diesen Bereich schließen; das Menü „Ansicht“ holt ihn zurück</translation>
    </message>
    <message>
        <source>Close {removesuffix}</source>
        <translation>{removesuffix} schließen</translation>
    </message>
    <message>
        <source>Close {windowtitle}</source>
        <translation>{windowtitle} schließen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Compare each gradient with differences of the target</source>
        <translation>Jeden Gradienten mit Differenzen des Ziels vergleichen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Computational graph</source>
        <translation>Berechnungsgraph</translation>
    </message>
    <message>
        <source>Compute every value</source>
        <translation>Jeden Wert berechnen</translation>
    </message>
    <message>
        <source>Compute every value and the gradients of the target</source>
        <translation>Jeden Wert und die Gradienten des Ziels berechnen</translation>
    </message>
    <message>
        <source>Computing again what was not kept</source>
        <translation>Nicht Behaltenes wird neu berechnet</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect the selection</source>
        <translation>Auswahl verbinden</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>Convention at this kink</source>
        <translation>Konvention an diesem Knick</translation>
    </message>
    <message>
        <source>Conventions at kinks</source>
        <translation>Konventionen an Knicken</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy script</source>
        <translation>Skript kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selection beside itself</source>
        <translation>Die Auswahl daneben noch einmal anlegen</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Die Auswahl in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Das Zählen wurde angehalten.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Ctrl and click on the wire, or double-click</source>
        <translation>Strg und Klick auf die Verbindung, oder Doppelklick</translation>
    </message>
    <message>
        <source>Ctrl and drag from the port to another output</source>
        <translation>Strg und vom Anschluss zu einem anderen Ausgang ziehen</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys</source>
        <translation>Strg und die Pfeiltasten</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aussch&amp;neiden</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>Geschwungen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cut wires</source>
        <translation>Verbindungen durchtrennen</translation>
    </message>
    <message>
        <source>Cuts a tensor along a dimension into up to four parts of the given sizes, such as the gates of an LSTM.</source>
        <translation>Zerlegt einen Tensor entlang einer Dimension in bis zu vier Teile der angegebenen Größen, etwa die Gates eines LSTM.</translation>
    </message>
    <message>
        <source>Cuts a tensor in two before the entry with a number; both parts are outputs.</source>
        <translation>Teilt einen Tensor vor dem Eintrag mit einer Nummer in zwei; beide Teile sind Ausgänge.</translation>
    </message>
    <message>
        <source>Cuts entries out of one dimension as Python&apos;s x[start:end:step] does; negative numbers count from the end.</source>
        <translation>Schneidet Einträge aus einer Dimension wie x[start:end:step] in Python; negative Zahlen zählen vom Ende.</translation>
    </message>
    <message>
        <source>Cuts out a run of entries of one dimension: ``length`` of them, from number ``start`` on.</source>
        <translation>Schneidet aufeinanderfolgende Einträge einer Dimension aus: ``length`` Stück ab Nummer ``start``.</translation>
    </message>
    <message>
        <source>D downstream</source>
        <translation>D downstream</translation>
    </message>
    <message>
        <source>D&amp;istribute down</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Dunkel auf Hell</translation>
    </message>
    <message>
        <source>Dauphin et al., Language Modeling with Gated Convolutional Networks, 2016.</source>
        <translation>Dauphin et al., Language Modeling with Gated Convolutional Networks, 2016.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Dead and saturated</source>
        <translation>Tot und gesättigt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Löschen und neu verbinden</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Dice loss</source>
        <translation>Dice-Verlust</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Direction ẋ in which it moves</source>
        <translation>Richtung ẋ, in die er sich bewegt</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Distances of pairs that belong together (target 1), and how far short of the margin the others are (-1).</source>
        <translation>Abstände zusammengehöriger Paare (target 1), und wie weit die anderen (-1) unter dem Mindestabstand liegen.</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Divides the last dimensions by the root of their mean square, each row by itself, then scales.</source>
        <translation>Teilt die letzten Dimensionen durch die Wurzel ihres mittleren Quadrats, jede Zeile für sich, und skaliert dann.</translation>
    </message>
    <message>
        <source>Divides the vectors along a dimension by their length, so that only their direction is left.</source>
        <translation>Teilt die Vektoren entlang einer Dimension durch ihre Länge, so dass nur die Richtung bleibt.</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Noch einmal tun, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Do not show</source>
        <translation>Nicht zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Double-click on a variable, or begin to type a number</source>
        <translation>Doppelklick auf eine Variable, oder eine Zahl tippen</translation>
    </message>
    <message>
        <source>Double-click on the empty canvas</source>
        <translation>Doppelklick auf die leere Fläche</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>Downstream</translation>
    </message>
    <message>
        <source>Drag a page to another place, or move it with Alt and the arrow keys</source>
        <translation>Eine Seite an einen anderen Platz ziehen, oder mit Alt und den Pfeiltasten bewegen</translation>
    </message>
    <message>
        <source>Drag a variable or an operation here</source>
        <translation>Ziehen Sie eine Variable oder eine Operation hierher</translation>
    </message>
    <message>
        <source>Drag a wire here.</source>
        <translation>Ziehen Sie eine Verbindung hierher.</translation>
    </message>
    <message>
        <source>Drag from an output to an input; release on a port or on a node</source>
        <translation>Von einem Ausgang zu einem Eingang ziehen; auf einem Anschluss oder Knoten loslassen</translation>
    </message>
    <message>
        <source>Drag its title; its edges make it larger or smaller</source>
        <translation>Den Titel ziehen; die Kanten machen ihn größer oder kleiner</translation>
    </message>
    <message>
        <source>Drag sideways on a number field; Shift finer, Ctrl coarser</source>
        <translation>In einem Zahlenfeld seitwärts ziehen; Umschalt feiner, Strg gröber</translation>
    </message>
    <message>
        <source>Drag sideways to change the number · Shift finer, Ctrl coarser · Esc cancels</source>
        <translation>Seitwärts ziehen ändert die Zahl · Umschalt feiner, Strg gröber · Esc bricht ab</translation>
    </message>
    <message>
        <source>Drag sideways to nudge the variable · Shift finer, Ctrl coarser · Esc takes the nudge back</source>
        <translation>Seitwärts ziehen lenkt die Variable aus · Umschalt feiner, Strg gröber · Esc nimmt die Auslenkung zurück</translation>
    </message>
    <message>
        <source>Drag the variable or the slider: predicted and actual change stand on every wire · Esc ends</source>
        <translation>Variable oder Schieberegler ziehen: an jeder Verbindung stehen vorhergesagte und tatsächliche Änderung · Esc beendet</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Ziehen, um die Sicht zu bewegen</translation>
    </message>
    <message>
        <source>Drag with the middle or right button, or with Space held</source>
        <translation>Mit mittlerer oder rechter Taste ziehen, oder mit gehaltener Leertaste</translation>
    </message>
    <message>
        <source>Drag, or the arrow keys; Shift moves four grid steps</source>
        <translation>Ziehen oder Pfeiltasten; mit Umschalt vier Rasterschritte</translation>
    </message>
    <message>
        <source>Drop it on the wire; or add one while the wire is selected</source>
        <translation>Auf der Verbindung ablegen; oder bei ausgewählter Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>&amp;Herauslösen</translation>
    </message>
    <message>
        <source>Each wire&apos;s gradient goes through this where its value was broadcast on the way forward.</source>
        <translation>Hier hindurch geht der Gradient jeder Verbindung, deren Wert vorwärts durch Broadcasting vervielfacht wurde.</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Frühere &amp;Fassungen…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions of {name}</source>
        <translation>Frühere Fassungen von {name}</translation>
    </message>
    <message>
        <source>Edge, local derivative, why</source>
        <translation>Kante, lokale Ableitung, warum</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Empty gradients</source>
        <translation>Gradienten leeren</translation>
    </message>
    <message>
        <source>Empty the gradient of {name}</source>
        <translation>Den Gradienten von {name} leeren</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Escape, each in turn</source>
        <translation>Esc, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Escape, or the right button</source>
        <translation>Esc, oder die rechte Taste</translation>
    </message>
    <message>
        <source>Every column needs the same number of rows, at least one; given were: {told}.</source>
        <translation>Jede Spalte braucht gleich viele Zeilen, mindestens eine; gegeben waren: {told}.</translation>
    </message>
    <message>
        <source>Every node computes.</source>
        <translation>Jeder Knoten rechnet.</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Jeder Schritt</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>Alles ist zu sehen</translation>
    </message>
    <message>
        <source>Exact near its root at 1.4616 too. Recurrence, reflection and asymptotic series: Abramowitz and Stegun, 6.3.</source>
        <translation>Genau auch nahe der Nullstelle bei 1.4616. Rekursion, Spiegelung und asymptotische Reihe: Abramowitz und Stegun, 6.3.</translation>
    </message>
    <message>
        <source>Exact to the last digit near 0 too, where exp(x) - 1 would lose them.</source>
        <translation>Auch nahe 0 auf die letzte Stelle genau, wo exp(x) - 1 Stellen verlöre.</translation>
    </message>
    <message>
        <source>Exact to the last digit near 0 too, where log(1 + x) would lose them.</source>
        <translation>Auch nahe 0 auf die letzte Stelle genau, wo log(1 + x) Stellen verlöre.</translation>
    </message>
    <message>
        <source>Exact where a / b would be rounded up: 1 // 0.1 is 9. For rounding_mode &quot;trunc&quot; put trunc after a division.</source>
        <translation>Genau, wo a / b aufgerundet würde: 1 // 0.1 ist 9. Für rounding_mode &quot;trunc&quot; setzen Sie trunc hinter eine Division.</translation>
    </message>
    <message>
        <source>Examples of what can be found</source>
        <translation>Beispiele, was sich finden lässt</translation>
    </message>
    <message>
        <source>Expand &amp;in place</source>
        <translation>An Ort und Stelle auf&amp;klappen</translation>
    </message>
    <message>
        <source>Expand in place</source>
        <translation>An Ort und Stelle aufklappen</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponential</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Herauslösen</translation>
    </message>
    <message>
        <source>F&amp;ind an operation</source>
        <translation>Operation &amp;finden</translation>
    </message>
    <message>
        <source>F&amp;irst step</source>
        <translation>&amp;Erster Schritt</translation>
    </message>
    <message>
        <source>F&amp;used</source>
        <translation>&amp;Fusion</translation>
    </message>
    <message>
        <source>Faster runs</source>
        <translation>Schnellere Läufe</translation>
    </message>
    <message>
        <source>Feed it the logits</source>
        <translation>Mit den Logits speisen</translation>
    </message>
    <message>
        <source>Find any command by its name, and run it</source>
        <translation>Einen Befehl nach seinem Namen finden und ausführen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find nodes</source>
        <translation>Knoten suchen</translation>
    </message>
    <message>
        <source>Find nodes by name, operation, number or state</source>
        <translation>Knoten nach Name, Operation, Zahl oder Zustand suchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>R&amp;ückwärts suchen</translation>
    </message>
    <message>
        <source>Finished, {right}/{questions} right</source>
        <translation>Beendet, {right}/{questions} richtig</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Alles einpassen</translation>
    </message>
    <message>
        <source>For each place along a dimension the product of all elements up to it.</source>
        <translation>Für jede Stelle entlang einer Dimension das Produkt aller Elemente bis dahin.</translation>
    </message>
    <message>
        <source>For each place along a dimension the sum of all elements up to it.</source>
        <translation>Für jede Stelle entlang einer Dimension die Summe aller Elemente bis dahin.</translation>
    </message>
    <message>
        <source>For each place of an image the channels as probabilities that add up to 1.</source>
        <translation>Für jede Stelle eines Bildes die Kanäle als Wahrscheinlichkeiten, die sich zu 1 summieren.</translation>
    </message>
    <message>
        <source>For each query the average of the values, weighed by the softmax of its products with the keys.</source>
        <translation>Für jede Query das Mittel der Values, gewichtet mit dem Softmax ihrer Produkte mit den Keys.</translation>
    </message>
    <message>
        <source>For negative x it is reckoned as a quotient, which keeps its digits. Barron, Squareplus, 2021.</source>
        <translation>Für negative x als Quotient berechnet, der seine Stellen behält. Barron, Squareplus, 2021.</translation>
    </message>
    <message>
        <source>For torch&apos;s rounding_mode &quot;floor&quot; there is floor divide, for &quot;trunc&quot; put trunc after it.</source>
        <translation>Für rounding_mode &quot;floor&quot; von torch gibt es die ganzzahlige Division, für &quot;trunc&quot; setzen Sie trunc dahinter.</translation>
    </message>
    <message>
        <source>For&amp;ward mode</source>
        <translation>Vor&amp;wärtsmodus</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Forward along {log}</source>
        <translation>Vorwärts entlang {log}</translation>
    </message>
    <message>
        <source>Forward through {name}</source>
        <translation>Vorwärts durch {name}</translation>
    </message>
    <message>
        <source>Forward: {text}</source>
        <translation>Vorwärts: {text}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>From weight 1/2 on it is reckoned from b, so that weight 1 gives exactly b.</source>
        <translation>Ab Gewicht 1/2 wird von b aus gerechnet, so dass Gewicht 1 genau b ergibt.</translation>
    </message>
    <message>
        <source>Fused steps</source>
        <translation>Fusionierte Schritte</translation>
    </message>
    <message>
        <source>Ganin and Lempitsky, Unsupervised Domain Adaptation by Backpropagation, 2015.</source>
        <translation>Ganin and Lempitsky, Unsupervised Domain Adaptation by Backpropagation, 2015.</translation>
    </message>
    <message>
        <source>Gaussian likelihood loss</source>
        <translation>Gaußscher Likelihood-Verlust</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Give the port a later place on its block</source>
        <translation>Dem Anschluss einen späteren Platz am Block geben</translation>
    </message>
    <message>
        <source>Give the port an earlier place on its block</source>
        <translation>Dem Anschluss einen früheren Platz am Block geben</translation>
    </message>
    <message>
        <source>Give the selected node another name</source>
        <translation>Dem ausgewählten Knoten einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Give up what is being computed, laid out, opened or drawn</source>
        <translation>Abbrechen, was gerade berechnet, angeordnet, geöffnet oder gezeichnet wird</translation>
    </message>
    <message>
        <source>Gives x as it is and marks it: values up to here may be computed anew on the way back instead of being kept.</source>
        <translation>Gibt x unverändert und markiert es: Werte bis hierher dürfen auf dem Rückweg neu berechnet statt aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Gives x as it is, and a gradient of 0: what feeds it counts as reached, but is not moved.</source>
        <translation>Gibt x unverändert, und einen Gradienten von 0: was es speist, gilt als erreicht, wird aber nicht bewegt.</translation>
    </message>
    <message>
        <source>Gives x as it is, but keeps each element of the gradient between -limit and limit.</source>
        <translation>Gibt x unverändert, hält aber jedes Element des Gradienten zwischen -limit und limit.</translation>
    </message>
    <message>
        <source>Gives x as it is, but lets no gradient through: what feeds it is treated as a constant.</source>
        <translation>Gibt x unverändert, lässt aber keinen Gradienten durch: was es speist, gilt als Konstante.</translation>
    </message>
    <message>
        <source>Gives x as it is, but multiplies the gradient by a number.</source>
        <translation>Gibt x unverändert, multipliziert aber den Gradienten mit einer Zahl.</translation>
    </message>
    <message>
        <source>Gives x as it is, but turns the gradient round: what lies before it learns to make the loss larger.</source>
        <translation>Gibt x unverändert, kehrt aber den Gradienten um: was davor liegt, lernt, den Verlust zu vergrößern.</translation>
    </message>
    <message>
        <source>Gives x as it is.</source>
        <translation>Gibt x unverändert.</translation>
    </message>
    <message>
        <source>Go into the selected block, or type a value</source>
        <translation>In den ausgewählten Block gehen, oder einen Wert tippen</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Weitermachen, wo Sie waren</translation>
    </message>
    <message>
        <source>Go one step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Go one step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;1</source>
        <translation>Zu Lesezeichen &amp;1</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;2</source>
        <translation>Zu Lesezeichen &amp;2</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;3</source>
        <translation>Zu Lesezeichen &amp;3</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;4</source>
        <translation>Zu Lesezeichen &amp;4</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;5</source>
        <translation>Zu Lesezeichen &amp;5</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;6</source>
        <translation>Zu Lesezeichen &amp;6</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;7</source>
        <translation>Zu Lesezeichen &amp;7</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;8</source>
        <translation>Zu Lesezeichen &amp;8</translation>
    </message>
    <message>
        <source>Go to bookmark &amp;9</source>
        <translation>Zu Lesezeichen &amp;9</translation>
    </message>
    <message>
        <source>Go to the end of the pass</source>
        <translation>Zum Ende des Durchgangs</translation>
    </message>
    <message>
        <source>Go to the next node that was found</source>
        <translation>Zum nächsten gefundenen Knoten</translation>
    </message>
    <message>
        <source>Go to the next step at which something happens to the selected node</source>
        <translation>Zum nächsten Schritt, bei dem mit dem ausgewählten Knoten etwas geschieht</translation>
    </message>
    <message>
        <source>Go to the node that was found before</source>
        <translation>Zum vorigen gefundenen Knoten</translation>
    </message>
    <message>
        <source>Go to the search field of the palette</source>
        <translation>Zum Suchfeld der Palette</translation>
    </message>
    <message>
        <source>Go to the start of the pass</source>
        <translation>Zum Anfang des Durchgangs</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Zu {name}</translation>
    </message>
    <message>
        <source>Go to {node}</source>
        <translation>Zu {node}</translation>
    </message>
    <message>
        <source>Gradients compared with differences</source>
        <translation>Gradienten im Vergleich mit Differenzen</translation>
    </message>
    <message>
        <source>How far the gradient is from the complex step, or from the difference where there is none, relative to it</source>
        <translation>Wie weit der Gradient vom komplexen Schritt entfernt ist, oder von der Differenz, wo es keinen gibt, im Verhältnis dazu</translation>
    </message>
    <message>
        <source>Looking through large values</source>
        <translation>Große Werte werden durchgesehen</translation>
    </message>
    <message>
        <source>Move {source} by a tiny bit and see how many times as far {reader} moves; all else stays.</source>
        <translation>{source} ein winziges Stück bewegen und sehen, wievielmal so weit {reader} sich bewegt; alles andere bleibt.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>NaN is neither more nor less than anything: try {of} = nan.</source>
        <translation>NaN ist weder mehr noch weniger als irgendetwas: versuchen Sie {of} = nan.</translation>
    </message>
    <message>
        <source>NaN where there is nothing to average; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>NaN, wo es nichts zu mitteln gibt; reduzierte Dimensionen entfallen, falls nicht behalten, wie in torch (ONNX behält sie)</translation>
    </message>
    <message>
        <source>Numeric</source>
        <translation>Numerisch</translation>
    </message>
    <message>
        <source>One step of {optimizer}, learning rate {rate}: {moved}.</source>
        <translation>Ein Schritt von {optimizer}, Lernrate {rate}: {moved}.</translation>
    </message>
    <message>
        <source>Open graphs</source>
        <translation>Offene Graphen</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>{} wird geöffnet</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Outline of the graph</source>
        <translation>Aufbau des Graphen</translation>
    </message>
    <message>
        <source>Picture and graph together would take more than {most:,} bytes. Leave the graph out.</source>
        <translation>Bild und Graph zusammen bräuchten mehr als {most:,} Bytes. Bitte den Graphen weglassen.</translation>
    </message>
    <message>
        <source>Picture of what is shown</source>
        <translation>Bild dessen, was zu sehen ist</translation>
    </message>
    <message>
        <source>Pictures with a graph</source>
        <translation>Bilder mit Graph</translation>
    </message>
    <message>
        <source>Pin the selected wires: their values and gradients are followed in a list; again to let them go</source>
        <translation>Die ausgewählten Verbindungen anheften: ihre Werte und Gradienten werden in einer Liste verfolgt; noch einmal löst sie</translation>
    </message>
    <message>
        <source>Pixels for each one at 100 %</source>
        <translation>Pixel für jeden bei 100 %</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Put this lesson away and begin another one</source>
        <translation>Diese Lektion beiseitelegen und eine andere beginnen</translation>
    </message>
    <message>
        <source>Puts a border around a tensor, of one value unless told otherwise.</source>
        <translation>Legt einen Rand um einen Tensor, aus einem Wert, wenn nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>PyTorch adds it to {name}.grad and keeps the sum only: {told}</source>
        <translation>PyTorch addiert ihn zu {name}.grad und behält nur die Summe: {told}</translation>
    </message>
    <message>
        <source>PyTorch drops it, since {name} is a non-leaf: {told}. {name}.retain_grad() keeps it</source>
        <translation>PyTorch verwirft ihn, da {name} kein Blatt ist: {told}. {name}.retain_grad() behält ihn</translation>
    </message>
    <message>
        <source>PyTorch keeps {count} gradient.</source>
        <translation>PyTorch behält {count} Gradienten.</translation>
    </message>
    <message>
        <source>PyTorch keeps {count} gradients.</source>
        <translation>PyTorch behält {count} Gradienten.</translation>
    </message>
    <message>
        <source>Question: select a node or a wire, then choose</source>
        <translation>Frage: einen Knoten oder eine Verbindung auswählen, dann hier wählen</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Quiz me</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Read a lesson from a file</source>
        <translation>Eine Lektion aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Read the lesson from this page on</source>
        <translation>Die Lektion ab dieser Seite lesen</translation>
    </message>
    <message>
        <source>Record a lesson</source>
        <translation>Lektion aufzeichnen</translation>
    </message>
    <message>
        <source>Recording a lesson</source>
        <translation>Eine Lektion wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Recursion that calls each node once</source>
        <translation>Rekursion, die jeden Knoten einmal aufruft</translation>
    </message>
    <message>
        <source>Recursion that passes on all that has come so far</source>
        <translation>Rekursion, die alles bisher Angekommene weitergibt</translation>
    </message>
    <message>
        <source>Recursion that passes on what has just come</source>
        <translation>Rekursion, die das eben Angekommene weitergibt</translation>
    </message>
    <message>
        <source>Retain the selection</source>
        <translation>Auswahl behalten</translation>
    </message>
    <message>
        <source>Reverse topological order</source>
        <translation>Umgekehrte topologische Reihenfolge</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right here, where nothing that is used twice passes anything on.</source>
        <translation>Richtig, hier: nichts, was zweimal gebraucht wird, gibt etwas weiter.</translation>
    </message>
    <message>
        <source>Right, at the cost of one visit for each way back.</source>
        <translation>Richtig, um den Preis eines Besuchs für jeden Weg zurück.</translation>
    </message>
    <message>
        <source>Right. {why}</source>
        <translation>Richtig. {why}</translation>
    </message>
    <message>
        <source>Right: +=</source>
        <translation>Richtig: +=</translation>
    </message>
    <message>
        <source>Right: nothing is passed on before all of it is there.</source>
        <translation>Richtig: nichts wird weitergegeben, bevor alles davon da ist.</translation>
    </message>
    <message>
        <source>Run backward again</source>
        <translation>Noch einmal rückwärts laufen lassen</translation>
    </message>
    <message>
        <source>Run backward first</source>
        <translation>Zuerst rückwärts laufen lassen</translation>
    </message>
    <message>
        <source>Run backward, or select a node, to see its derivatives as a matrix.</source>
        <translation>Rückwärts laufen lassen oder einen Knoten auswählen, um seine Ableitungen als Matrix zu sehen.</translation>
    </message>
    <message>
        <source>Run the graph and select a variable of real numbers to nudge it.</source>
        <translation>Den Graphen laufen lassen und eine Variable aus reellen Zahlen auswählen, um sie auszulenken.</translation>
    </message>
    <message>
        <source>Run the graph to see its variables and what leads from one to another.</source>
        <translation>Den Graphen laufen lassen, um seine Variablen zu sehen, und was von einer zur anderen führt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save it under another name</source>
        <translation>Die Lektion unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Die Lektion speichern</translation>
    </message>
    <message>
        <source>Save the lesson as one file to share</source>
        <translation>Die Lektion als eine Datei zum Weitergeben speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Saved values</source>
        <translation>Gespeicherte Werte</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>See all derivatives of what is selected as a matrix, and the one row that a pass computes of it</source>
        <translation>Alle Ableitungen der Auswahl als Matrix sehen, und die eine Zeile, die ein Durchgang davon berechnet</translation>
    </message>
    <message>
        <source>See the same graph as textbooks draw it: results as nodes, operations as edges with their derivatives</source>
        <translation>Denselben Graphen sehen, wie Lehrbücher ihn zeichnen: Ergebnisse als Knoten, Operationen als Kanten mit ihren Ableitungen</translation>
    </message>
    <message>
        <source>Seed v as nested lists</source>
        <translation>Startwert v als geschachtelte Listen</translation>
    </message>
    <message>
        <source>Seed v of the backward pass</source>
        <translation>Startwert v des Rückwärtsdurchgangs</translation>
    </message>
    <message>
        <source>Seed v…</source>
        <translation>Startwert v…</translation>
    </message>
    <message>
        <source>Seed: v = {written}</source>
        <translation>Startwert: v = {written}</translation>
    </message>
    <message>
        <source>Select a node or a wire to see what it holds.</source>
        <translation>Einen Knoten oder eine Verbindung auswählen, um zu sehen, was darin steht.</translation>
    </message>
    <message>
        <source>Select a node that sits on a kink to try another slope there.</source>
        <translation>Einen Knoten auswählen, der auf einem Knick sitzt, um dort eine andere Steigung zu probieren.</translation>
    </message>
    <message>
        <source>Select a node to see each way from it to the target.</source>
        <translation>Einen Knoten auswählen, um jeden Weg von ihm zum Ziel zu sehen.</translation>
    </message>
    <message>
        <source>Select at least {least} nodes for this.</source>
        <translation>Wählen Sie dafür mindestens {least} Knoten aus.</translation>
    </message>
    <message>
        <source>Select nodes on the canvas that it can be done to, and press “Use the selection”.</source>
        <translation>Auf der Zeichenfläche Knoten auswählen, mit denen es geht, und „Auswahl nehmen“ drücken.</translation>
    </message>
    <message>
        <source>Select one node with an output, then press {key} to wire it.</source>
        <translation>Wählen Sie einen Knoten mit Ausgang aus und drücken Sie {key}, um ihn zu verbinden.</translation>
    </message>
    <message>
        <source>Select one variable of a graph that was run first</source>
        <translation>Eine Variable eines Graphen auswählen, der schon gelaufen ist</translation>
    </message>
    <message>
        <source>Select operations first: leaves keep their gradient anyway.</source>
        <translation>Zuerst Operationen auswählen: Blätter behalten ihren Gradienten ohnehin.</translation>
    </message>
    <message>
        <source>Select the nodes whose value is to be overwritten.</source>
        <translation>Die Knoten auswählen, deren Wert überschrieben werden soll.</translation>
    </message>
    <message>
        <source>Select wires first</source>
        <translation>Zuerst Verbindungen auswählen</translation>
    </message>
    <message>
        <source>Set v, by which each element of the target counts: the gradients are v times the Jacobian</source>
        <translation>v setzen, womit jedes Element des Ziels zählt: die Gradienten sind v mal die Jacobi-Matrix</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it on the canvas</source>
        <translation>Auf der Zeichenfläche zeigen</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Den Lauf zeigen</translation>
    </message>
    <message>
        <source>Show the way</source>
        <translation>Den Weg zeigen</translation>
    </message>
    <message>
        <source>Show what was open before; the page is kept</source>
        <translation>Zeigen, was vorher offen war; die Seite wird behalten</translation>
    </message>
    <message>
        <source>Show wires as wide and warm as their gradient is strong, and units that are dead or saturated</source>
        <translation>Verbindungen so breit und warm zeigen, wie ihr Gradient stark ist, und tote oder gesättigte Einheiten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the gradient along a wire</source>
        <translation>Größe des Gradienten entlang einer Verbindung</translation>
    </message>
    <message>
        <source>Slope at the kink</source>
        <translation>Steigung am Knick</translation>
    </message>
    <message>
        <source>Slopes at the error {error}: clipped {clipped}, Huber and clipped gradient {pulling}</source>
        <translation>Steigungen beim Fehler {error}: begrenzt {clipped}, Huber und begrenzter Gradient {pulling}</translation>
    </message>
    <message>
        <source>So many passes will do. Start over to see other ones.</source>
        <translation>So viele Durchgänge genügen. „Von vorn“ zeigt andere.</translation>
    </message>
    <message>
        <source>Something is missing: {name} is used {ways}, and what comes back by way of {reader} belongs to it.</source>
        <translation>Etwas fehlt: {name} wird {ways} gebraucht, und was über {reader} zurückkommt, gehört dazu.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Die Lektion beginnen</translation>
    </message>
    <message>
        <source>Step by step in words</source>
        <translation>Schritt für Schritt in Worten</translation>
    </message>
    <message>
        <source>Step with {on} and {back}</source>
        <translation>Schritt für Schritt mit {on} und {back}</translation>
    </message>
    <message>
        <source>Steps as JSON</source>
        <translation>Schritte als JSON</translation>
    </message>
    <message>
        <source>Steps of the update</source>
        <translation>Schritte der Aktualisierung</translation>
    </message>
    <message>
        <source>Stopped at {name}.</source>
        <translation>Angehalten bei {name}.</translation>
    </message>
    <message>
        <source>Stopped at {name}: {sentence}</source>
        <translation>Angehalten bei {name}: {sentence}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped; choose again to build it.</source>
        <translation>Angehalten; noch einmal wählen, um sie zu bilden.</translation>
    </message>
    <message>
        <source>Sum over {along}: the copies of {source}</source>
        <translation>Summe über {along}: die Kopien von {source}</translation>
    </message>
    <message>
        <source>Summary of the lesson</source>
        <translation>Zusammenfassung der Lektion</translation>
    </message>
    <message>
        <source>The brackets and commas of {text} do not fit together.</source>
        <translation>Die Klammern und Kommas von {text} passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The central difference: what the target does when the variable is moved a little to both sides</source>
        <translation>Die zentrale Differenz: was das Ziel tut, wenn die Variable ein wenig nach beiden Seiten bewegt wird</translation>
    </message>
    <message>
        <source>The check is on the clipboard as CSV.</source>
        <translation>Die Prüfung ist als CSV in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The check is on the clipboard.</source>
        <translation>Die Prüfung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The chosen wires start at different outputs.</source>
        <translation>Die gewählten Verbindungen beginnen an verschiedenen Ausgängen.</translation>
    </message>
    <message>
        <source>The gradient that the chain rule gives</source>
        <translation>Der Gradient, den die Kettenregel liefert</translation>
    </message>
    <message>
        <source>The mean of the squared differences. weight: how much each element counts.</source>
        <translation>Das Mittel der quadrierten Differenzen. weight: wie viel jedes Element zählt.</translation>
    </message>
    <message>
        <source>The number nearest to x with so many digits behind the point; -2: the nearest whole hundred.</source>
        <translation>Die Zahl, die x am nächsten liegt, mit so vielen Stellen nach dem Komma; -2: der nächste ganze Hunderter.</translation>
    </message>
    <message>
        <source>The row is on the clipboard.</source>
        <translation>Die Zeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The sum of two values. torch&apos;s alpha is a factor of the second: multiply before adding.</source>
        <translation>Die Summe zweier Werte. alpha ist in torch ein Faktor des zweiten: vor dem Addieren multiplizieren.</translation>
    </message>
    <message>
        <source>The value is too long to type: {length} characters, at most {most}.</source>
        <translation>Der Wert ist zu lang zum Eintippen: {length} Zeichen, höchstens {most}.</translation>
    </message>
    <message>
        <source>The weights do it: they make it {mean} times as large a layer, on average.</source>
        <translation>Das liegt an den Gewichten: Sie machen ihn im Mittel je Schicht {mean}-mal so groß.</translation>
    </message>
    <message>
        <source>The whole number not above a / b, as Python&apos;s // and torch&apos;s div with rounding_mode &quot;floor&quot;.</source>
        <translation>Die größte ganze Zahl, die a / b nicht übersteigt, wie // in Python und div mit rounding_mode &quot;floor&quot; in torch.</translation>
    </message>
    <message>
        <source>The whole pass is shown.</source>
        <translation>Der ganze Durchgang wird gezeigt.</translation>
    </message>
    <message>
        <source>The x for which a @ x = b, or x @ a = b where left is off. Leading dimensions are a batch and broadcast.</source>
        <translation>Das x, für das a @ x = b gilt, oder x @ a = b, wenn left aus ist. Vordere Dimensionen sind ein Stapel und werden erweitert.</translation>
    </message>
    <message>
        <source>There are no steps to choose from</source>
        <translation>Es gibt keine Schritte zur Auswahl</translation>
    </message>
    <message>
        <source>There is an operation called {name!r} already. Choose another name, or say replaces=True.</source>
        <translation>Eine Operation namens {name!r} gibt es schon. Wählen Sie einen anderen Namen oder geben Sie replaces=True an.</translation>
    </message>
    <message>
        <source>There is an operation called {name!r} already. Choose another name.</source>
        <translation>Eine Operation namens {name!r} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no file {path} to take operations from.</source>
        <translation>Die Datei {path}, aus der Operationen kommen sollen, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no memory for {width} by {height} pixels. Write SVG or PDF instead.</source>
        <translation>Für {width} mal {height} Pixel reicht der Speicher nicht. Schreiben Sie stattdessen SVG oder PDF.</translation>
    </message>
    <message>
        <source>There is no node called {name!r} at the top.</source>
        <translation>Oben gibt es keinen Knoten namens {name!r}.</translation>
    </message>
    <message>
        <source>This cannot be copied. {error}</source>
        <translation>Das kann nicht kopiert werden. {error}</translation>
    </message>
    <message>
        <source>This panel tells of the whole pass. It is back at the last step, and after the lesson.</source>
        <translation>Dieser Bereich erzählt vom ganzen Durchgang. Er ist beim letzten Schritt und nach der Lektion wieder da.</translation>
    </message>
    <message>
        <source>This value holds whole numbers only.</source>
        <translation>Dieser Wert nimmt nur ganze Zahlen auf.</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>Zu {names}.</translation>
    </message>
    <message>
        <source>Type a number or a list such as [1, 2, 3]; drag sideways to scrub.</source>
        <translation>Eine Zahl oder eine Liste wie [1, 2, 3] eintippen; seitwärts ziehen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Type a number, such as 2.5, or a list, such as [1, 2, 3].</source>
        <translation>Tippen Sie eine Zahl wie 2.5 oder eine Liste wie [1, 2, 3].</translation>
    </message>
    <message>
        <source>Type a number; drag sideways to scrub.</source>
        <translation>Eine Zahl eintippen; seitwärts ziehen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>U upstream</source>
        <translation>U upstream</translation>
    </message>
    <message>
        <source>Use logsigmoid</source>
        <translation>logsigmoid verwenden</translation>
    </message>
    <message>
        <source>Use logsumexp</source>
        <translation>logsumexp verwenden</translation>
    </message>
    <message>
        <source>Use softplus</source>
        <translation>softplus verwenden</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What is selected is locked in its place: {key} frees it</source>
        <translation>Die Auswahl ist festgehalten: {key} löst sie</translation>
    </message>
    <message>
        <source>What the source has beyond the index is left out.</source>
        <translation>Was die Quelle über den Index hinaus hat, bleibt weg.</translation>
    </message>
    <message>
        <source>What was let go of cannot be computed again: {told}.</source>
        <translation>Was nicht behalten wurde, lässt sich nicht noch einmal berechnen: {told}.</translation>
    </message>
    <message>
        <source>Whole numbers and flags do not move: give None as their tangent.</source>
        <translation>Ganze Zahlen und Wahrheitswerte bewegen sich nicht: Geben Sie None als ihre Tangente an.</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Written with exp(-|x|), which cannot overflow, unless all x are such that exp(-x) does not either. The slope is reckoned from its own value, y * (1 - y), at most 1/4.</source>
        <translation>Geschrieben mit exp(-|x|), was nicht überlaufen kann, außer wenn auch exp(-x) für kein x überläuft. Die Steigung wird aus dem Wert selbst berechnet, y * (1 - y), höchstens 1/4.</translation>
    </message>
    <message>
        <source>Wrong as a gradient: .grad is added to and never empties by itself, so that passes pile up.</source>
        <translation>Falsch als Gradient: zu .grad wird addiert, und es leert sich nie von selbst, so dass sich Durchgänge anhäufen.</translation>
    </message>
    <message>
        <source>Wrong: =</source>
        <translation>Falsch: =</translation>
    </message>
    <message>
        <source>Wrong: a derivative rule here is not linear in what arrives.</source>
        <translation>Falsch: eine Ableitungsregel hier ist nicht linear in dem, was ankommt.</translation>
    </message>
    <message>
        <source>Wrong: what arrives after a node&apos;s turn is passed on by nobody.</source>
        <translation>Falsch: was ankommt, nachdem ein Knoten an der Reihe war, gibt niemand weiter.</translation>
    </message>
    <message>
        <source>Wrong: what had been passed on before is passed on again.</source>
        <translation>Falsch: was schon weitergegeben war, wird noch einmal weitergegeben.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Your own lessons</source>
        <translation>Eigene Lektionen</translation>
    </message>
    <message>
        <source>Your own words for the question, or none</source>
        <translation>Eigene Worte für die Frage, oder keine</translation>
    </message>
    <message>
        <source>a graph cannot have an operation of this name. Give the function another one.</source>
        <translation>eine Operation dieses Namens kann es in einem Graphen nicht geben. Nennen Sie die Funktion anders.</translation>
    </message>
    <message>
        <source>a half goes to the even neighbour: 0.5 to 0, 1.5 to 2; the slope is 0 everywhere, also at the jumps, which blocks the gradient; ONNX&apos;s has no decimals</source>
        <translation>ein Halbes geht zum geraden Nachbarn: 0,5 zu 0, 1,5 zu 2; die Steigung ist überall 0, auch an den Sprüngen, was den Gradienten aufhält; in ONNX gibt es decimals nicht</translation>
    </message>
    <message>
        <source>a mask of truth values says what is seen, one of numbers is added to the scores; a query that sees nothing gives 0; is_causal and a mask may come together (torch refuses that); with enable_gqa a head of keys serves neighbouring heads of queries, as in torch and ONNX</source>
        <translation>eine Maske aus Wahrheitswerten sagt, was gesehen wird, eine aus Zahlen wird zu den Punktzahlen addiert; eine Anfrage, die nichts sieht, ergibt 0; is_causal und eine Maske dürfen zusammen stehen (torch lehnt das ab); mit enable_gqa dient ein Kopf von Schlüsseln benachbarten Köpfen von Anfragen, wie in torch und ONNX</translation>
    </message>
    <message>
        <source>a tie of two</source>
        <translation>Gleichstand zweier Werte</translation>
    </message>
    <message>
        <source>about 10^{exponent}</source>
        <translation>etwa 10^{exponent}</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>über {low}</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>all are 1, so that each gradient is that of the sum of {name}</source>
        <translation>alle sind 1, so dass jeder Gradient der der Summe von {name} ist</translation>
    </message>
    <message>
        <source>all elements</source>
        <translation>alle Elemente</translation>
    </message>
    <message>
        <source>an array on the way to the result of {name}</source>
        <translation>ein Array auf dem Weg zum Ergebnis von {name}</translation>
    </message>
    <message>
        <source>and {count:,} more wire</source>
        <translation>und {count:,} weitere Verbindung</translation>
    </message>
    <message>
        <source>and {count:,} more wires</source>
        <translation>und {count:,} weitere Verbindungen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>another slope at the kink: {label}</source>
        <translation>andere Steigung am Knick: {label}</translation>
    </message>
    <message>
        <source>as in the run</source>
        <translation>wie im Lauf</translation>
    </message>
    <message>
        <source>atan2 at (0, 0)</source>
        <translation>atan2 bei (0, 0)</translation>
    </message>
    <message>
        <source>axes {first} and {last}</source>
        <translation>Achsen {first} und {last}</translation>
    </message>
    <message>
        <source>axis {last}</source>
        <translation>Achse {last}</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>backward() ran once.</source>
        <translation>backward() lief einmal.</translation>
    </message>
    <message>
        <source>backward() ran {count} times.</source>
        <translation>backward() lief {count}-mal.</translation>
    </message>
    <message>
        <source>backward() stops at {broken}: “one of the variables needed for gradient computation has been modified by an inplace operation: {name} is at version 1; expected version 0 instead”.</source>
        <translation>backward() hält bei {broken} an: „one of the variables needed for gradient computation has been modified by an inplace operation: {name} is at version 1; expected version 0 instead“.</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>broken seal: {told}</source>
        <translation>gebrochenes Siegel: {told}</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>chain rule {number}</source>
        <translation>Kettenregel {number}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>clamp at a bound</source>
        <translation>clamp an einer Grenze</translation>
    </message>
    <message>
        <source>classes lie along dimension 1, or along the only one; the class -100 is left out, as in torch (ONNX leaves none out unless told); the mean divides by the weights that count, added up, as in torch; it is 0 where all are ignored (torch: NaN)</source>
        <translation>Klassen liegen entlang Dimension 1, oder der einzigen; die Klasse -100 wird ausgelassen, wie in torch (ONNX lässt ohne Angabe keine aus); das Mittel teilt durch die Summe der zählenden Gewichte, wie in torch; es ist 0, wo alle ignoriert werden (torch: NaN)</translation>
    </message>
    <message>
        <source>classes lie along dimension 1, or along the only one; the class -100 is left out, as in torch (ONNX leaves none out unless told); the mean divides by the weights that count, added up, as in torch; it is 0 where all are ignored (torch: NaN); with probabilities as target it divides by the number of rows</source>
        <translation>Klassen liegen entlang Dimension 1, oder der einzigen; die Klasse -100 wird ausgelassen, wie in torch (ONNX lässt ohne Angabe keine aus); das Mittel teilt durch die Summe der zählenden Gewichte, wie in torch; es ist 0, wo alle ignoriert werden (torch: NaN); mit Wahrscheinlichkeiten als target teilt es durch die Zahl der Zeilen</translation>
    </message>
    <message>
        <source>classes lie along dimension 1, or along the only one; the mean divides by the number of rows, whatever their weights, as in torch; the slope where the margin is just met is 0</source>
        <translation>die Klassen liegen entlang der Dimension 1, oder der einzigen; der Mittelwert teilt durch die Zahl der Zeilen, wie auch immer sie gewichtet sind, wie in torch; wo der Abstand gerade erreicht ist, ist die Steigung 0</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>complex step {number}</source>
        <translation>komplexer Schritt {number}</translation>
    </message>
    <message>
        <source>computed under no_grad: nothing is recorded</source>
        <translation>unter no_grad berechnet: nichts wird aufgezeichnet</translation>
    </message>
    <message>
        <source>equal largest elements share the gradient evenly; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>gleiche größte Elemente teilen sich den Gradienten gleichmäßig; reduzierte Dimensionen entfallen, falls nicht behalten, wie in torch (ONNX behält sie)</translation>
    </message>
    <message>
        <source>equal smallest elements share the gradient evenly; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>gleiche kleinste Elemente teilen sich den Gradienten gleichmäßig; reduzierte Dimensionen entfallen, falls nicht behalten, wie in torch (ONNX behält sie)</translation>
    </message>
    <message>
        <source>floor divide</source>
        <translation>ganzzahlig dividieren</translation>
    </message>
    <message>
        <source>it declares none</source>
        <translation>sie erklärt keine</translation>
    </message>
    <message>
        <source>it has several outputs and needs a shape rule: shape=, a function of the shapes of its inputs.</source>
        <translation>sie hat mehrere Ausgänge und braucht eine Formregel: shape=, eine Funktion der Formen ihrer Eingänge.</translation>
    </message>
    <message>
        <source>it waits for {name!r}, which has none: {problem}</source>
        <translation>er wartet auf {name!r}, das keinen hat: {problem}</translation>
    </message>
    <message>
        <source>line {line}: {words}</source>
        <translation>Zeile {line}: {words}</translation>
    </message>
    <message>
        <source>matmul of shapes {a} and {b}: the last axis of a has size {a2}, the only axis of b {inner}; they must be equal</source>
        <translation>matmul der Formen {a} und {b}: die letzte Achse von a hat Größe {a2}, die einzige Achse von b {inner}; sie müssen gleich sein</translation>
    </message>
    <message>
        <source>matmul of shapes {a} and {b}: the last axis of a has size {a2}, the second to last axis of b {inner}; they must be equal</source>
        <translation>matmul der Formen {a} und {b}: die letzte Achse von a hat Größe {a2}, die vorletzte Achse von b {inner}; sie müssen gleich sein</translation>
    </message>
    <message>
        <source>momentum is the part of the new value, as in torch (ONNX, Keras and Flax: of the old one, 0.9); the variance kept divides by n - 1 (ONNX: by n)</source>
        <translation>momentum ist der Anteil des neuen Werts, wie in torch (ONNX, Keras und Flax: des alten, 0.9); die behaltene Varianz teilt durch n - 1 (ONNX: durch n)</translation>
    </message>
    <message>
        <source>no attribute can be called {name!r}, which is given to other things.</source>
        <translation>kein Attribut kann {name!r} heißen, denn so heißt schon anderes.</translation>
    </message>
    <message>
        <source>no input can be called {name!r}, which is {meant} in formulas.</source>
        <translation>kein Eingang kann {name!r} heißen: So heißt in Formeln {meant}.</translation>
    </message>
    <message>
        <source>no node is called {name}</source>
        <translation>kein Knoten heißt {name}</translation>
    </message>
    <message>
        <source>no wire leads from {source} to {target}</source>
        <translation>keine Verbindung führt von {source} zu {target}</translation>
    </message>
    <message>
        <source>nothing called {name!r} can be told of an operation, only {known}.</source>
        <translation>zu einer Operation lässt sich nichts namens {name!r} angeben, nur {known}.</translation>
    </message>
    <message>
        <source>of equal elements the first counts and gets the whole gradient; the stride is the window&apos;s size unless given (ONNX: 1)</source>
        <translation>von gleichen Elementen zählt das erste und bekommt den ganzen Gradienten; der Stride ist ohne Angabe die Fenstergröße (ONNX: 1)</translation>
    </message>
    <message>
        <source>of equal elements the first; without a dim its number in the flattened tensor (ONNX: along the first dimension, which stays)</source>
        <translation>von gleichen Elementen das erste; ohne dim seine Nummer im eingeebneten Tensor (ONNX: entlang der ersten Dimension, die bleibt)</translation>
    </message>
    <message>
        <source>of norm {norm}</source>
        <translation>der Norm {norm}</translation>
    </message>
    <message>
        <source>outputs are names, each of them another, such as (&apos;values&apos;, &apos;indices&apos;), not {names}.</source>
        <translation>outputs sind Namen, jeder ein anderer, wie (&apos;values&apos;, &apos;indices&apos;), nicht {names}.</translation>
    </message>
    <message>
        <source>p = 2: the root of the sum of squares. p = 1: the sum of sizes. p = inf: the largest size; -inf: the smallest one. p = 0: how many elements are not 0. Large and tiny elements are scaled on the way, so that their squares neither overflow nor vanish.</source>
        <translation>p = 2: die Wurzel aus der Summe der Quadrate. p = 1: die Summe der Beträge. p = inf: der größte Betrag; -inf: der kleinste. p = 0: wie viele Elemente nicht 0 sind. Große und winzige Elemente werden unterwegs skaliert, damit ihre Quadrate weder überlaufen noch verschwinden.</translation>
    </message>
    <message>
        <source>p: 1 adds up the shortfalls, 2 their squares. weight: how much rows of each class count.</source>
        <translation>p: 1 addiert, was fehlt, 2 dessen Quadrate. weight: wie viel Zeilen jeder Klasse zählen.</translation>
    </message>
    <message>
        <source>pad {pad} cuts more off axis {axis} than the {size} that it has</source>
        <translation>pad {pad} schneidet von Achse {axis} mehr ab als die {size}, die sie hat</translation>
    </message>
    <message>
        <source>pad {pad} is too wide for axis {axis}, which has {size}, to {mode} it</source>
        <translation>pad {pad} ist zu breit für Achse {axis}, die {size} hat, mit dem Modus {mode}</translation>
    </message>
    <message>
        <source>pad: entries before and after the last dimension, then before and after the one in front of it, and so on; negative ones are cut off. mode: constant, all of the value; reflect, the entries mirrored in the outermost one; replicate, the outermost one again; circular, those of the other end. What is repeated gets the gradients of all its places.</source>
        <translation>pad: Einträge vor und nach der letzten Dimension, dann vor und nach der davor, und so weiter; negative werden abgeschnitten. mode: constant, alle vom Wert value; reflect, die Einträge am äußersten gespiegelt; replicate, der äußerste noch einmal; circular, die vom anderen Ende. Was wiederholt wird, erhält die Gradienten aller seiner Stellen.</translation>
    </message>
    <message>
        <source>query: (..., l, e); key: (..., s, e); value: (..., s, v); attn_mask: broadcasts to (..., l, s). scale: 1 / sqrt(e) unless given. enable_gqa: several heads of queries, in axis -3, share each head of keys and of values. Vaswani et al., Attention Is All You Need, 2017; Ainslie et al., GQA, 2023.</source>
        <translation>query: (..., l, e); key: (..., s, e); value: (..., s, v); attn_mask: wird zu (..., l, s) erweitert. scale: 1 / sqrt(e), wenn nicht angegeben. enable_gqa: mehrere Köpfe von Anfragen, in Achse -3, teilen sich jeden Kopf von Schlüsseln und von Werten. Vaswani et al., Attention Is All You Need, 2017; Ainslie et al., GQA, 2023.</translation>
    </message>
    <message>
        <source>result is one of {known}, not {given!r}.</source>
        <translation>result ist eines von {known}, nicht {given!r}.</translation>
    </message>
    <message>
        <source>scale_grad_by_freq: they are divided by how often it was. There is no max_norm, by which torch changes the table while it looks up: an operation here only computes. Normalize the table before, and the gradient knows of it.</source>
        <translation>scale_grad_by_freq: Sie werden dadurch geteilt, wie oft sie gelesen wurde. max_norm, womit torch die Tabelle beim Nachschlagen ändert, gibt es nicht: Eine Operation rechnet hier nur. Normieren Sie die Tabelle vorher, dann weiß der Gradient davon.</translation>
    </message>
    <message>
        <source>selu at 0</source>
        <translation>selu bei 0</translation>
    </message>
    <message>
        <source>shape is a function of the shapes of its inputs, not {given!r}.</source>
        <translation>shape ist eine Funktion der Formen ihrer Eingänge, nicht {given!r}.</translation>
    </message>
    <message>
        <source>solve for matrices of shape {a} on the right: b needs {size} columns, but has shape {b}</source>
        <translation>solve mit Matrizen der Form {a} rechts: b braucht {size} Spalten, hat aber die Form {b}</translation>
    </message>
    <message>
        <source>tau is {tau:g}; the temperature must be above 0</source>
        <translation>tau ist {tau:g}; die Temperatur muss über 0 liegen</translation>
    </message>
    <message>
        <source>temperature is {temperature:g}; it must be above 0</source>
        <translation>temperature ist {temperature:g}; sie muss über 0 liegen</translation>
    </message>
    <message>
        <source>the angle to a zero vector</source>
        <translation>der Winkel zu einem Nullvektor</translation>
    </message>
    <message>
        <source>the attribute {name!r} cannot be of type {type}, only of int, float, bool, str, None, Literal, tuple[int, ...] or tuple[float, ...], or of one or another of these.</source>
        <translation>das Attribut {name!r} kann nicht vom Typ {type} sein, nur int, float, bool, str, None, Literal, tuple[int, ...] oder tuple[float, ...] oder eines von mehreren davon.</translation>
    </message>
    <message>
        <source>the attribute {name!r} has no type. Write {name}: float, or int, bool, str.</source>
        <translation>das Attribut {name!r} hat keinen Typ. Schreiben Sie {name}: float oder int, bool, str.</translation>
    </message>
    <message>
        <source>the attribute {name!r} is {expected}, which its default {default!r} is not.</source>
        <translation>das Attribut {name!r} ist {expected}; seine Vorgabe {default!r} ist das nicht.</translation>
    </message>
    <message>
        <source>the border counts as zeros, as in torch (ONNX leaves it out); the stride is the window&apos;s size unless given (ONNX: 1)</source>
        <translation>der Rand zählt als Nullen, wie in torch (ONNX lässt ihn weg); der Stride ist ohne Angabe die Fenstergröße (ONNX: 1)</translation>
    </message>
    <message>
        <source>the derivative of {name} cannot be computed: {error}</source>
        <translation>die Ableitung von {name} lässt sich nicht berechnen: {error}</translation>
    </message>
    <message>
        <source>the derivative of {name} cannot be computed: {refused}</source>
        <translation>die Ableitung von {name} lässt sich nicht berechnen: {refused}</translation>
    </message>
    <message>
        <source>the derivative of {title}</source>
        <translation>die Ableitung von {title}</translation>
    </message>
    <message>
        <source>the derivative on the way back: {told}</source>
        <translation>die Ableitung auf dem Rückweg: {told}</translation>
    </message>
    <message>
        <source>the direction of a zero vector</source>
        <translation>die Richtung eines Nullvektors</translation>
    </message>
    <message>
        <source>the equations have no single solution: rows of the matrix depend on each other</source>
        <translation>die Gleichungen haben keine eindeutige Lösung: Zeilen der Matrix hängen voneinander ab</translation>
    </message>
    <message>
        <source>the gradient becomes {passed} here</source>
        <translation>hier wird der Gradient {passed}</translation>
    </message>
    <message>
        <source>the gradient of an element is the product of the others, also where some are 0; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>der Gradient eines Elements ist das Produkt der anderen, auch wo einige 0 sind; reduzierte Dimensionen entfallen, falls nicht behalten, wie in torch (ONNX behält sie)</translation>
    </message>
    <message>
        <source>the jump at 0</source>
        <translation>der Sprung bei 0</translation>
    </message>
    <message>
        <source>the largest size of a zero vector</source>
        <translation>der größte Betrag eines Nullvektors</translation>
    </message>
    <message>
        <source>the margin, just met</source>
        <translation>der Abstand, gerade erreicht</translation>
    </message>
    <message>
        <source>the mean of both sides</source>
        <translation>das Mittel beider Seiten</translation>
    </message>
    <message>
        <source>the p-norm of a zero vector</source>
        <translation>die p-Norm eines Nullvektors</translation>
    </message>
    <message>
        <source>the picture can be opened again here</source>
        <translation>das Bild lässt sich hier wieder öffnen</translation>
    </message>
    <message>
        <source>the pole at 0</source>
        <translation>der Pol bei 0</translation>
    </message>
    <message>
        <source>the product of the others</source>
        <translation>das Produkt der anderen</translation>
    </message>
    <message>
        <source>the result of {name}</source>
        <translation>das Ergebnis von {name}</translation>
    </message>
    <message>
        <source>the root at 0</source>
        <translation>die Wurzel bei 0</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>der Startwert</translation>
    </message>
    <message>
        <source>the sign is that of a; at a jump the slope is that of the pieces; NaN for b = 0; ONNX&apos;s Mod does this with fmod set, else it is remainder</source>
        <translation>das Vorzeichen ist das von a; an einem Sprung ist die Steigung die der Stücke; NaN für b = 0; Mod in ONNX tut dies mit gesetztem fmod, sonst ist es remainder</translation>
    </message>
    <message>
        <source>the slope at a bound is 0 (torch&apos;s rule since 2026; it was 1 before); bounds that are tensors: maximum and minimum, which share the slope at a tie, as torch then does</source>
        <translation>die Steigung an einer Grenze ist 0 (so in torch seit 2026; davor 1); Grenzen, die Tensoren sind: maximum und minimum, die bei Gleichstand die Steigung teilen, wie es torch dann tut</translation>
    </message>
    <message>
        <source>the slope at both corners is 0 (JAX: 1); ONNX&apos;s Clip has no bounds unless told</source>
        <translation>die Steigung an beiden Ecken ist 0 (JAX: 1); Clip in ONNX hat ohne Angabe keine Grenzen</translation>
    </message>
    <message>
        <source>the slope on the left</source>
        <translation>die Steigung links</translation>
    </message>
    <message>
        <source>the slope on the left, 0.01</source>
        <translation>die Steigung links, 0.01</translation>
    </message>
    <message>
        <source>the source has shape {source}, the index {index}; it must reach as far in every dimension</source>
        <translation>die Quelle hat die Form {source}, der Index {index}; sie muss in jeder Dimension ebenso weit reichen</translation>
    </message>
    <message>
        <source>the spread of equal numbers</source>
        <translation>die Streuung gleicher Zahlen</translation>
    </message>
    <message>
        <source>the sum of sizes, at 0</source>
        <translation>die Summe der Beträge, bei 0</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>die Schwelle</translation>
    </message>
    <message>
        <source>the weight; 0 for the weight</source>
        <translation>das Gewicht; 0 für das Gewicht</translation>
    </message>
    <message>
        <source>three digits</source>
        <translation>drei Ziffern</translation>
    </message>
    <message>
        <source>through {name}</source>
        <translation>durch {name}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>train() has dropout drop and batch norm use the batch&apos;s own statistics.</source>
        <translation>Mit train() lässt Dropout Werte weg, und Batch-Norm nimmt die Statistik des Batches.</translation>
    </message>
    <message>
        <source>training={wanted}</source>
        <translation>training={wanted}</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>upstream</translation>
    </message>
    <message>
        <source>v is the gradient of {of} ({shape}). vᵀJ is what flows back to {by} through {of}: no pass stores J.</source>
        <translation>v ist der Gradient von {of} ({shape}). vᵀJ ist, was durch {of} zu {by} zurückfließt: kein Durchgang speichert J.</translation>
    </message>
    <message>
        <source>v is the seed, one number for each element of {of}. vᵀJ is the gradient of {by}: no pass stores J.</source>
        <translation>v ist der Startwert, eine Zahl für jedes Element von {of}. vᵀJ ist der Gradient von {by}: kein Durchgang speichert J.</translation>
    </message>
    <message>
        <source>value: {text}</source>
        <translation>Wert: {text}</translation>
    </message>
    <message>
        <source>version: lessons of version {major}.x are read here, this one says {version}.</source>
        <translation>version: gelesen werden hier Lektionen der Versionen {major}.x, diese nennt {version}.</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>besucht</translation>
    </message>
    <message>
        <source>visited {count} times</source>
        <translation>{count}-mal besucht</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>what the step does, beneath the graph</source>
        <translation>was der Schritt tut, unter dem Graphen</translation>
    </message>
    <message>
        <source>what was written could not be read back</source>
        <translation>das Geschriebene ließ sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>where several go to one place the last counts, in value and gradient (torch leaves that open); along the last dimension unless told otherwise (torch wants it named, ONNX takes the first)</source>
        <translation>gehen mehrere an eine Stelle, zählt das letzte, im Wert wie im Gradienten (torch lässt das offen); entlang der letzten Dimension, wenn nichts anderes angegeben ist (torch verlangt sie, ONNX nimmt die erste)</translation>
    </message>
    <message>
        <source>Gradient control</source>
        <translation>Gradientenfluss</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>Bei&amp;spiele</translation>
    </message>
    <message>
        <source>&amp;Help on the selection</source>
        <translation>&amp;Hilfe zur Auswahl</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>**{name} may be anything. Write the attributes out, behind a *.</source>
        <translation>**{name} kann alles sein. Schreiben Sie die Attribute hinter einem * aus.</translation>
    </message>
    <message>
        <source>0 to a power above 0, in the exponent</source>
        <translation>0 hoch etwas über 0, im Exponenten</translation>
    </message>
    <message>
        <source>0 to a power between 0 and 1, in the base</source>
        <translation>0 hoch etwas zwischen 0 und 1, in der Basis</translation>
    </message>
    <message>
        <source>0·log 0, in the target</source>
        <translation>0·log 0, im Ziel</translation>
    </message>
    <message>
        <source>1 minus its own square: flat where tanh is near -1 or 1</source>
        <translation>1 minus sein eigenes Quadrat: flach, wo tanh nahe -1 oder 1 ist</translation>
    </message>
    <message>
        <source>1, straight through</source>
        <translation>1, gerade hindurch</translation>
    </message>
    <message>
        <source>1.0507, the slope on the right</source>
        <translation>1.0507, die Steigung rechts</translation>
    </message>
    <message>
        <source>1.7581, the slope on the left</source>
        <translation>1.7581, die Steigung links</translation>
    </message>
    <message>
        <source>1/(2n), of n elements</source>
        <translation>1/(2n), bei n Elementen</translation>
    </message>
    <message>
        <source>1/x at 0</source>
        <translation>1/x bei 0</translation>
    </message>
    <message>
        <source>1e12: divided by eps</source>
        <translation>1e12: durch eps geteilt</translation>
    </message>
    <message>
        <source>6.6e32, by rounding</source>
        <translation>6.6e32, durch Rundung</translation>
    </message>
    <message>
        <source>; a rule is made of operations, such as operations()[&apos;exp&apos;](x), not of numpy&apos;s functions</source>
        <translation>; eine Regel besteht aus Operationen wie operations()[&apos;exp&apos;](x), nicht aus Funktionen von numpy</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Chainrule&lt;/h3&gt;&lt;p&gt;Draw a computational graph, see the value and the gradient on every edge, and step through backpropagation one product at a time.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Chainrule&lt;/h3&gt;&lt;p&gt;Einen Berechnungsgraphen zeichnen, an jeder Kante Wert und Gradient sehen und die Backpropagation Produkt für Produkt durchschreiten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A formula comes first, as in @operation(&quot;x * exp(x)&quot;), not {formula!r}.</source>
        <translation>Zuerst kommt eine Formel, wie in @operation(&quot;x * exp(x)&quot;), nicht {formula!r}.</translation>
    </message>
    <message>
        <source>A new node that a wire leads to, by one of its inputs, and that feeds what the wire fed</source>
        <translation>Ein neuer Knoten, zu dem eine Leitung über einen seiner Eingänge führt und der speist, was die Leitung gespeist hat</translation>
    </message>
    <message>
        <source>A part of the answer, in percent; below 0 %, three significant digits count</source>
        <translation>Ein Teil der Antwort, in Prozent; unter 0 % zählen drei gültige Ziffern</translation>
    </message>
    <message>
        <source>A tensor has at most {most} dimensions.</source>
        <translation>Ein Tensor hat höchstens {most} Dimensionen.</translation>
    </message>
    <message>
        <source>About Chainrule</source>
        <translation>Über Chainrule</translation>
    </message>
    <message>
        <source>Activations with a slope of 1 at the most, such as tanh, help.</source>
        <translation>Es helfen Aktivierungen mit einer Steigung von höchstens 1, wie tanh.</translation>
    </message>
    <message>
        <source>Activations with a slope of 1 where they are on, such as relu, help, or ways around layers.</source>
        <translation>Es helfen Aktivierungen, deren Steigung 1 ist, wo sie durchlassen, wie relu, oder Wege um Schichten herum.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Add eps to the divisor</source>
        <translation>eps zum Divisor addieren</translation>
    </message>
    <message>
        <source>Add it to what an input of a node reads</source>
        <translation>Zu dem addieren, was ein Eingang eines Knotens liest</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>An entry is whole numbers from 0, one for each dimension, such as 0, 2.</source>
        <translation>Ein Eintrag besteht aus ganzen Zahlen ab 0, eine je Dimension, etwa 0, 2.</translation>
    </message>
    <message>
        <source>And {count:,} more output; its value is on the wires.</source>
        <translation>Und {count:,} weiterer Ausgang; sein Wert steht an den Verbindungen.</translation>
    </message>
    <message>
        <source>And {count:,} more outputs; their values are on the wires.</source>
        <translation>Und {count:,} weitere Ausgänge; ihre Werte stehen an den Verbindungen.</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Chainrule graphs</source>
        <translation>Chainrule-Graphen</translation>
    </message>
    <message>
        <source>Changing nodes</source>
        <translation>Knoten werden geändert</translation>
    </message>
    <message>
        <source>Choose the target first: select the node whose gradients you want and press {key}.</source>
        <translation>Wählen Sie zuerst das Ziel: den Knoten, dessen Gradienten Sie wollen, auswählen und {key} drücken.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cut &amp;wires</source>
        <translation>Verbindungen durch&amp;trennen</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Wird ausgeschnitten</translation>
    </message>
    <message>
        <source>Draw across the wires to cut · Esc cancels</source>
        <translation>Quer über die Verbindungen ziehen, um sie zu trennen · Esc bricht ab</translation>
    </message>
    <message>
        <source>Draw across them with Ctrl and the right button; Alt and click on one</source>
        <translation>Mit Strg und rechter Taste quer darüber ziehen; eine einzelne mit Alt und Klick</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Duplicating</source>
        <translation>Wird dupliziert</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Emptied: the next pass begins with nothing.</source>
        <translation>Geleert: der nächste Durchgang beginnt mit nichts.</translation>
    </message>
    <message>
        <source>Empty gradients before it</source>
        <translation>Gradienten davor leeren</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the experiment; Escape on the canvas does so too</source>
        <translation>Das Experiment beenden; Esc auf der Zeichenfläche tut es auch</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry of the tensor that is asked for</source>
        <translation>Eintrag des Tensors, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Escape ends the quiz, too</source>
        <translation>Auch Esc beendet das Quiz</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Every node that had a gradient still gets one: it stops no gradient.</source>
        <translation>Jeder Knoten, der einen Gradienten hatte, bekommt noch einen: es hält keinen Gradienten auf.</translation>
    </message>
    <message>
        <source>Every seal is whole: backward() can be called.</source>
        <translation>Jedes Siegel ist ganz: backward() kann aufgerufen werden.</translation>
    </message>
    <message>
        <source>Every value and every gradient is finite.</source>
        <translation>Jeder Wert und jeder Gradient ist endlich.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>{} wird exportiert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Factors by layer</source>
        <translation>Faktoren nach Schichten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>First NaN or infinity</source>
        <translation>Erstes NaN oder Unendlich</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Folder of PNG images</source>
        <translation>Ordner mit PNG-Bildern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forward mode: what moves is {names}, in {products}. All slopes of one node take {sweeps}, one for each number that may move; backward, 1.</source>
        <translation>Vorwärtsmodus: Bewegt wird {names}, in {products}. Alle Steigungen eines Knotens brauchen {sweeps}, je einen für jede Zahl, die sich bewegen darf; rückwärts 1.</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Vorwärtsdurchgang</translation>
    </message>
    <message>
        <source>Forward sweep</source>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>Forward: {sentence}</source>
        <translation>Vorwärts: {sentence}</translation>
    </message>
    <message>
        <source>Four ways to stop, or not</source>
        <translation>Vier Arten anzuhalten, oder nicht</translation>
    </message>
    <message>
        <source>From gates to layers: blocks that fit into each other</source>
        <translation>Von Gattern zu Schichten: Blöcke, die ineinander passen</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Von Schritt</translation>
    </message>
    <message>
        <source>From the singular values, each replaced by the product of the others, so that no inverse is needed. NaN for a matrix that is not finite, on which LAPACK may search for singular values for ever.</source>
        <translation>Aus den Singulärwerten, jeder durch das Produkt der anderen ersetzt, so dass keine Inverse nötig ist. NaN bei einer nicht endlichen Matrix, in der LAPACK ewig nach Singulärwerten suchen kann.</translation>
    </message>
    <message>
        <source>From {names}.</source>
        <translation>Von {names}.</translation>
    </message>
    <message>
        <source>Give the question up, and see the number</source>
        <translation>Die Frage aufgeben und die Zahl sehen</translation>
    </message>
    <message>
        <source>Give up, and see the number</source>
        <translation>Aufgeben und die Zahl sehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on: a step, a page, a question</source>
        <translation>Weiter: ein Schritt, eine Seite, eine Frage</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Go to a step by its number</source>
        <translation>Zu einem Schritt mit seiner Nummer gehen</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>Zu Schritt gehen</translation>
    </message>
    <message>
        <source>Go to step…</source>
        <translation>Zu Schritt gehen…</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Gradient &amp;health</source>
        <translation>Gesundheit der Gra&amp;dienten</translation>
    </message>
    <message>
        <source>Gradient of {name}</source>
        <translation>Gradient von {name}</translation>
    </message>
    <message>
        <source>Gradient of {name}: received {count} of {expected}: {parts}; sum {total}</source>
        <translation>Gradient von {name}: {count} von {expected} erhalten: {parts}; Summe {total}</translation>
    </message>
    <message>
        <source>Gradient, backward</source>
        <translation>Gradient, rückwärts</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Gradients are vᵀJ. All of v is 1: they are those of the sum of {name}.</source>
        <translation>Gradienten sind vᵀJ. Alles in v ist 1: sie sind die der Summe von {name}.</translation>
    </message>
    <message>
        <source>Gradients are vᵀJ. One element counts: they are a row of the Jacobian J of {name}.</source>
        <translation>Gradienten sind vᵀJ. Ein Element zählt: sie sind eine Zeile der Jacobi-Matrix J von {name}.</translation>
    </message>
    <message>
        <source>Gradients are vᵀJ: the rows of the Jacobian J of {name}, weighed by v and added up.</source>
        <translation>Gradienten sind vᵀJ: die Zeilen der Jacobi-Matrix J von {name}, mit v gewichtet und summiert.</translation>
    </message>
    <message>
        <source>Gradient{of_port}</source>
        <translation>Gradient{of_port}</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Graphs and lessons</source>
        <translation>Graphen und Lektionen</translation>
    </message>
    <message>
        <source>Graphs that hold a copy keep it.</source>
        <translation>Graphen, die eine Kopie enthalten, behalten sie.</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz DOT</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Hadsell, Chopra and LeCun, Dimensionality Reduction by Learning an Invariant Mapping, 2006.</source>
        <translation>Hadsell, Chopra and LeCun, Dimensionality Reduction by Learning an Invariant Mapping, 2006.</translation>
    </message>
    <message>
        <source>Half the squared difference up to delta, a straight line of slope delta beyond, averaged.</source>
        <translation>Die halbe quadrierte Differenz bis delta, darüber eine Gerade der Steigung delta, gemittelt.</translation>
    </message>
    <message>
        <source>Half the squared distance of vectors that belong together (target 1); of others (-1) what it lacks to the margin.</source>
        <translation>Der halbe quadrierte Abstand zusammengehöriger Vektoren (target 1); bei anderen (-1) das, was zum Mindestabstand fehlt.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Hendrycks and Gimpel, Gaussian Error Linear Units, 2016.</source>
        <translation>Hendrycks and Gimpel, Gaussian Error Linear Units, 2016.</translation>
    </message>
    <message>
        <source>Hide the numbers of this pass one by one and ask for them; the same key, or Escape, ends it</source>
        <translation>Die Zahlen dieses Durchgangs eine nach der anderen verbergen und danach fragen; dieselbe Taste oder Esc beendet es</translation>
    </message>
    <message>
        <source>Hides the numbers of the open graph one by one, and asks for them.</source>
        <translation>Verbirgt die Zahlen des offenen Graphen eine nach der anderen und fragt danach.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Holds from the next start</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>How a step moves parameters along their gradients</source>
        <translation>Wie ein Schritt Parameter entlang ihrer Gradienten bewegt</translation>
    </message>
    <message>
        <source>How do you get about? Say so here; the settings have it too.</source>
        <translation>Wie navigieren Sie? Wählen Sie es hier; es steht auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>Wie weit ein Schritt geht</translation>
    </message>
    <message>
        <source>How far an answer may be off</source>
        <translation>Wie weit eine Antwort abweichen darf</translation>
    </message>
    <message>
        <source>How far each anchor fails to be nearer, by the margin, to its positive than to its negative, averaged.</source>
        <translation>Wie weit jeder Anker daran scheitert, um den Mindestabstand näher an seinem Positiv als an seinem Negativ zu liegen, gemittelt.</translation>
    </message>
    <message>
        <source>How far each row&apos;s other classes come nearer than 1 to each of its own ones, averaged.</source>
        <translation>Wie weit die übrigen Klassen jeder Zeile jeder ihrer eigenen näher als 1 kommen, gemittelt.</translation>
    </message>
    <message>
        <source>How far each score falls short of the margin on its side, averaged. target: the side, 1 or -1.</source>
        <translation>Wie weit jede Punktzahl auf ihrer Seite den Mindestabstand verfehlt, gemittelt. target: die Seite, 1 oder -1.</translation>
    </message>
    <message>
        <source>How far one step goes: back through a whole operation, along one edge, or every product and sum by itself</source>
        <translation>Wie weit ein Schritt geht: zurück durch eine ganze Operation, entlang einer Kante, oder jedes Produkt und jede Summe für sich</translation>
    </message>
    <message>
        <source>How far the distribution given by log-probabilities is from a target distribution.</source>
        <translation>Wie weit die durch Log-Wahrscheinlichkeiten gegebene Verteilung von einer Zielverteilung entfernt ist.</translation>
    </message>
    <message>
        <source>How far the other classes&apos; scores come nearer than the margin to the right one&apos;s, averaged over classes and rows.</source>
        <translation>Wie weit die Punktzahlen der anderen Klassen der richtigen näher als der Mindestabstand kommen, gemittelt über Klassen und Zeilen.</translation>
    </message>
    <message>
        <source>How far the scores of pairs fail to be in order by the margin. target: 1 if the first belongs higher, else -1.</source>
        <translation>Wie weit die Punktzahlen von Paaren die Reihenfolge um den Mindestabstand verfehlen. target: 1, wenn die erste höher gehört, sonst -1.</translation>
    </message>
    <message>
        <source>How far the slider goes: the nearer, the straighter is the curve</source>
        <translation>Wie weit der Schieberegler reicht: je näher, desto gerader die Kurve</translation>
    </message>
    <message>
        <source>How far vectors that belong together (target 1) differ in direction, and others (-1) do not, averaged.</source>
        <translation>Wie weit zusammengehörige Vektoren (target 1) in der Richtung abweichen und andere (-1) nicht, gemittelt.</translation>
    </message>
    <message>
        <source>How fast steps play</source>
        <translation>Wie schnell Schritte abgespielt werden</translation>
    </message>
    <message>
        <source>How little two sets overlap: 1 less twice what they share over what they hold. input: probabilities.</source>
        <translation>Wie wenig zwei Mengen sich überdecken: 1 minus das Doppelte des Gemeinsamen durch die Summe beider. input: Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>How little two sets overlap: 1 less what they share over what either holds. input: probabilities.</source>
        <translation>Wie wenig zwei Mengen sich überdecken: 1 minus Schnitt durch Vereinigung. input: Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>How long each step is seen, the last one three times as long</source>
        <translation>Wie lange jeder Schritt zu sehen ist, der letzte dreimal so lange</translation>
    </message>
    <message>
        <source>How much of its velocity a step keeps</source>
        <translation>Wie viel seiner Geschwindigkeit ein Schritt behält</translation>
    </message>
    <message>
        <source>How often each class is named in a row of class numbers, which ends at the first -1.</source>
        <translation>Wie oft jede Klasse in einer Zeile von Klassennummern genannt ist, die beim ersten -1 endet.</translation>
    </message>
    <message>
        <source>How slowly the mean gradient changes</source>
        <translation>Wie langsam sich der mittlere Gradient ändert</translation>
    </message>
    <message>
        <source>How slowly the mean square changes</source>
        <translation>Wie langsam sich das mittlere Quadrat ändert</translation>
    </message>
    <message>
        <source>How the filters of a convolution of images x change its result, summed with the gradient of that result.</source>
        <translation>Wie die Filter einer Faltung von Bildern x deren Ergebnis ändern, summiert mit dem Gradienten dieses Ergebnisses.</translation>
    </message>
    <message>
        <source>How the filters of a convolution of signals x change its result, summed with the gradient of that result.</source>
        <translation>Wie die Filter einer Faltung von Signalen x deren Ergebnis ändern, summiert mit dem Gradienten dieses Ergebnisses.</translation>
    </message>
    <message>
        <source>How unlikely counts are if they come at a given rate, averaged.</source>
        <translation>Wie unwahrscheinlich Anzahlen sind, wenn sie mit einer gegebenen Rate eintreten, gemittelt.</translation>
    </message>
    <message>
        <source>How unlikely targets are if they are normally distributed around the input with variance var, averaged.</source>
        <translation>Wie unwahrscheinlich die Zielwerte sind, wenn sie um input mit Varianz var normalverteilt sind, gemittelt.</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Huber loss</source>
        <translation>Huber-Verlust</translation>
    </message>
    <message>
        <source>Huber, clipped gradient</source>
        <translation>Huber, begrenzter Gradient</translation>
    </message>
    <message>
        <source>Idle units</source>
        <translation>Untätige Einheiten</translation>
    </message>
    <message>
        <source>In PyTorch</source>
        <translation>In PyTorch</translation>
    </message>
    <message>
        <source>In two passes, the mean first: the mean of squares less the square of the mean would lose its digits.</source>
        <translation>In zwei Durchgängen, zuerst der Mittelwert: das Mittel der Quadrate minus das Quadrat des Mittels verlöre Stellen.</translation>
    </message>
    <message>
        <source>InfoNCE loss</source>
        <translation>InfoNCE-Verlust</translation>
    </message>
    <message>
        <source>Insert into wire</source>
        <translation>In Verbindung einsetzen</translation>
    </message>
    <message>
        <source>Inside what is taken as one: no value of its own</source>
        <translation>Im Inneren dessen, was als eines genommen wird: kein eigener Wert</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Invert s&amp;election</source>
        <translation>Auswahl u&amp;mkehren</translation>
    </message>
    <message>
        <source>IoU loss</source>
        <translation>IoU-Verlust</translation>
    </message>
    <message>
        <source>It carries what lies in it when its title is dragged.</source>
        <translation>Er nimmt mit, was in ihm liegt, wenn sein Titel gezogen wird.</translation>
    </message>
    <message>
        <source>It drops {count}, shown in grey.</source>
        <translation>Es verwirft {count}, grau gezeigt.</translation>
    </message>
    <message>
        <source>It freed what was saved.</source>
        <translation>Es gab das Gespeicherte frei.</translation>
    </message>
    <message>
        <source>It has no gradient: choose a node on the way to the target, and run backward.</source>
        <translation>Er hat keinen Gradienten: einen Knoten auf dem Weg zum Ziel wählen und rückwärts laufen lassen.</translation>
    </message>
    <message>
        <source>It has no value yet: run the graph first.</source>
        <translation>Er hat noch keinen Wert: zuerst den Graphen laufen lassen.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Er ist fertig.</translation>
    </message>
    <message>
        <source>It is in {folder}.</source>
        <translation>Sie liegt in {folder}.</translation>
    </message>
    <message>
        <source>It is not a finite number: nobody could type it.</source>
        <translation>Es ist keine endliche Zahl: niemand könnte sie eintippen.</translation>
    </message>
    <message>
        <source>It is {number}.</source>
        <translation>Es ist {number}.</translation>
    </message>
    <message>
        <source>It speaks of node {missing}, which is not part of it.</source>
        <translation>Es ist von Knoten {missing} die Rede, der nicht dazugehört.</translation>
    </message>
    <message>
        <source>It waits for {expected} more.</source>
        <translation>Er wartet auf {expected} weitere.</translation>
    </message>
    <message>
        <source>Its place, counted from 0, in {shape}</source>
        <translation>Sein Platz, ab 0 gezählt, in {shape}</translation>
    </message>
    <message>
        <source>Its saved values were freed by the one before; backward(retain_graph=True) keeps them.</source>
        <translation>Die gespeicherten Werte gab das vorige frei; backward(retain_graph=True) behält sie.</translation>
    </message>
    <message>
        <source>Its slope is reckoned from its own value, 1 - y², and is 0 to the last digit beyond ±19: it has saturated.</source>
        <translation>Die Steigung wird aus dem Wert selbst berechnet, 1 - y², und ist jenseits ±19 auf die letzte Stelle 0: gesättigt.</translation>
    </message>
    <message>
        <source>Its slope near 0 comes from its power series: the difference of two nearly equal numbers would lose all digits.</source>
        <translation>Die Steigung nahe 0 kommt aus der Potenzreihe: die Differenz zweier fast gleicher Zahlen verlöre alle Stellen.</translation>
    </message>
    <message>
        <source>J would be {rows:,}×{columns:,}; it is built up to {most}×{most}. A pass never needs it.</source>
        <translation>J wäre {rows:,}×{columns:,}; gebildet wird sie bis {most}×{most}. Ein Durchgang braucht sie nie.</translation>
    </message>
    <message>
        <source>Ja&amp;cobian</source>
        <translation>&amp;Jacobi-Matrix</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>Jacobi-Matrix</translation>
    </message>
    <message>
        <source>Jacobian of {of} by {by}</source>
        <translation>Jacobi-Matrix von {of} nach {by}</translation>
    </message>
    <message>
        <source>Jacobian of {of} by {by}, {rows} by {columns}</source>
        <translation>Jacobi-Matrix von {of} nach {by}, {rows} mal {columns}</translation>
    </message>
    <message>
        <source>Jang, Gu and Poole, Categorical Reparameterization with Gumbel-Softmax, 2016.</source>
        <translation>Jang, Gu and Poole, Categorical Reparameterization with Gumbel-Softmax, 2016.</translation>
    </message>
    <message>
        <source>Joins a run of dimensions, all of them unless told otherwise, into one.</source>
        <translation>Fasst aufeinanderfolgende Dimensionen, wenn nichts anderes angegeben ist alle, zu einer zusammen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the block for all graphs, under My blocks</source>
        <translation>Den Block für alle Graphen behalten, unter Eigene Blöcke</translation>
    </message>
    <message>
        <source>Keep the selected nodes where they are, whatever is moved</source>
        <translation>Die ausgewählten Knoten bleiben, wo sie sind, was auch bewegt wird</translation>
    </message>
    <message>
        <source>Keeps x between two bounds; a bound may be left out.</source>
        <translation>Hält x zwischen zwei Grenzen; eine Grenze darf fehlen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Koenker and Bassett, Regression Quantiles, 1978.</source>
        <translation>Koenker and Bassett, Regression Quantiles, 1978.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Kullback-Leibler-Divergenz</translation>
    </message>
    <message>
        <source>L local</source>
        <translation>L lokal</translation>
    </message>
    <message>
        <source>L&amp;ast step</source>
        <translation>Letzter S&amp;chritt</translation>
    </message>
    <message>
        <source>L&amp;eave the lesson</source>
        <translation>Lektion &amp;verlassen</translation>
    </message>
    <message>
        <source>LaTeX document</source>
        <translation>LaTeX-Dokument</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Lab: meanwhile the canvas shows the run, in steps, nudged or in forward mode.</source>
        <translation>Labor: währenddessen zeigt die Zeichenfläche den Lauf, in Schritten, ausgelenkt oder im Vorwärtsmodus.</translation>
    </message>
    <message>
        <source>Lab: {title}.</source>
        <translation>Labor: {title}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger weights at the start help, or ways around layers.</source>
        <translation>Es helfen größere Gewichte zu Beginn oder Wege um Schichten herum.</translation>
    </message>
    <message>
        <source>Largest array</source>
        <translation>Größtes Array</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Lay out the selection, or everything, from left to right</source>
        <translation>Die Auswahl, oder alles, von links nach rechts anordnen</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>Layer {number}: {parts}</source>
        <translation>Schicht {number}: {parts}</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Wird angeordnet</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Wird angeordnet …</translation>
    </message>
    <message>
        <source>Lays a filter times each number along a signal and adds them up: the way back of a convolution.</source>
        <translation>Legt einen Filter mal jede Zahl ein Signal entlang und summiert: der Rückweg einer Faltung.</translation>
    </message>
    <message>
        <source>Lays a filter times each number over an image and adds them up: the way back of a convolution.</source>
        <translation>Legt einen Filter mal jede Zahl über ein Bild und summiert: der Rückweg einer Faltung.</translation>
    </message>
    <message>
        <source>Lead a wire through a reroute dot</source>
        <translation>Eine Verbindung durch einen Umlenkpunkt führen</translation>
    </message>
    <message>
        <source>Lead the selected wires, or those of the selected node, through a dot that can be moved</source>
        <translation>Die ausgewählten Verbindungen, oder die des ausgewählten Knotens, durch einen beweglichen Punkt führen</translation>
    </message>
    <message>
        <source>Leading dimensions are a batch and broadcast. A vector counts as a row on the left, as a column on the right.</source>
        <translation>Führende Dimensionen sind ein Batch, mit Broadcasting. Ein Vektor gilt links als Zeile, rechts als Spalte.</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave out every wire that does not start or end at what is selected</source>
        <translation>Jede Verbindung weglassen, die nicht an der Auswahl beginnt oder endet</translation>
    </message>
    <message>
        <source>Leave the &amp;block</source>
        <translation>Den Blo&amp;ck verlassen</translation>
    </message>
    <message>
        <source>Leave the steps and show the whole result; Escape on the canvas does so too</source>
        <translation>Die Schritte verlassen und das ganze Ergebnis zeigen; Esc auf der Fläche tut das auch</translation>
    </message>
    <message>
        <source>Legend: the wider and warmer a wire, the larger its gradient, from 10⁻⁸ to 100; dots are zero</source>
        <translation>Legende: je breiter und wärmer eine Verbindung, desto größer ihr Gradient, von 10⁻⁸ bis 100; gepunktet heißt null</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Let go (Esc)</source>
        <translation>Zurücknehmen (Esc)</translation>
    </message>
    <message>
        <source>Let the optimizer begin anew, without the velocity or the means of the steps before</source>
        <translation>Den Optimierer neu beginnen lassen, ohne Geschwindigkeit oder Mittel der früheren Schritte</translation>
    </message>
    <message>
        <source>Let the page show what is seen now</source>
        <translation>Die Seite zeigen lassen, was jetzt zu sehen ist</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Hell auf Dunkel</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Line {lineno}, column {colno}: {reason}.</source>
        <translation>Zeile {lineno}, Spalte {colno}: {reason}.</translation>
    </message>
    <message>
        <source>Linear algebra</source>
        <translation>Lineare Algebra</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Local derivatives</source>
        <translation>Lokale Ableitungen</translation>
    </message>
    <message>
        <source>Local derivatives of {text}</source>
        <translation>Lokale Ableitungen von {text}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Looking at unsaved work</source>
        <translation>Nicht Gespeichertes wird durchgesehen</translation>
    </message>
    <message>
        <source>Looks up a row of the table of weights for each number. A row that is looked up twice gets both gradients.</source>
        <translation>Schlägt für jede Zahl eine Zeile der Gewichtstabelle nach. Eine zweimal nachgeschlagene Zeile bekommt beide Gradienten.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4-Film</translation>
    </message>
    <message>
        <source>MP4 needs the program ffmpeg, which was not found. Install it, such as with: {command}</source>
        <translation>MP4 braucht das Programm ffmpeg, das nicht gefunden wurde. Es lässt sich installieren, etwa mit: {command}</translation>
    </message>
    <message>
        <source>Make one block of the selection, and name it</source>
        <translation>Aus der Auswahl einen Block machen und ihn benennen</translation>
    </message>
    <message>
        <source>Make the frame blue</source>
        <translation>Den Rahmen blau machen</translation>
    </message>
    <message>
        <source>Make the frame green</source>
        <translation>Den Rahmen grün machen</translation>
    </message>
    <message>
        <source>Make the frame grey</source>
        <translation>Den Rahmen grau machen</translation>
    </message>
    <message>
        <source>Make the frame purple</source>
        <translation>Den Rahmen violett machen</translation>
    </message>
    <message>
        <source>Make the frame red</source>
        <translation>Den Rahmen rot machen</translation>
    </message>
    <message>
        <source>Make the frame yellow</source>
        <translation>Den Rahmen gelb machen</translation>
    </message>
    <message>
        <source>Make the gaps from left to right equal</source>
        <translation>Die Abstände von links nach rechts angleichen</translation>
    </message>
    <message>
        <source>Make the gaps from top to bottom equal</source>
        <translation>Die Abstände von oben nach unten angleichen</translation>
    </message>
    <message>
        <source>Make the selected node the one to differentiate</source>
        <translation>Den ausgewählten Knoten zu dem machen, der abgeleitet wird</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of the graph</source>
        <translation>Karte des Graphen</translation>
    </message>
    <message>
        <source>Mark this place and this step</source>
        <translation>Diesen Ort und diesen Schritt merken</translation>
    </message>
    <message>
        <source>Markdown: # heading, **bold**, *italic*, - list, `code`</source>
        <translation>Markdown: # Überschrift, **fett**, *kursiv*, - Liste, `code`</translation>
    </message>
    <message>
        <source>Martins and Astudillo, From Softmax to Sparsemax, 2016.</source>
        <translation>Martins and Astudillo, From Softmax to Sparsemax, 2016.</translation>
    </message>
    <message>
        <source>Matrix products, a bias that broadcasts, mean squared error</source>
        <translation>Matrixprodukte, ein Bias mit Broadcasting, mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Mean {what} of {node}</source>
        <translation>Mittlerer {what} von {node}</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Mouse and canvas</source>
        <translation>Maus und Zeichenfläche</translation>
    </message>
    <message>
        <source>Mouse wheel, or pinch</source>
        <translation>Mausrad, oder zwei Finger</translation>
    </message>
    <message>
        <source>Mouse: the wheel zooms</source>
        <translation>Maus: das Rad zoomt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Move a frame with what lies in it</source>
        <translation>Einen Rahmen mit seinem Inhalt bewegen</translation>
    </message>
    <message>
        <source>Move all wires of an output</source>
        <translation>Alle Verbindungen eines Ausgangs umhängen</translation>
    </message>
    <message>
        <source>Move port</source>
        <translation>Anschluss verschieben</translation>
    </message>
    <message>
        <source>Move port d&amp;own</source>
        <translation>Anschluss nach &amp;unten</translation>
    </message>
    <message>
        <source>Move port u&amp;p</source>
        <translation>Anschluss nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the focus to the next panel</source>
        <translation>Den Fokus in den nächsten Bereich setzen</translation>
    </message>
    <message>
        <source>Move the focus to the panel before</source>
        <translation>Den Fokus in den vorigen Bereich setzen</translation>
    </message>
    <message>
        <source>Move the parameters by one step of the optimizer, along the gradients of the target</source>
        <translation>Die Parameter um einen Schritt des Optimierers bewegen, nach den Gradienten des Ziels</translation>
    </message>
    <message>
        <source>Move the selected variable for a look: what its gradient predicts, and what happens, on every wire</source>
        <translation>Die ausgewählte Variable zur Ansicht bewegen: was ihr Gradient vorhersagt und was geschieht, an jeder Verbindung</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>Die Auswahl bewegen</translation>
    </message>
    <message>
        <source>Move wire</source>
        <translation>Verbindung umhängen</translation>
    </message>
    <message>
        <source>Move wires</source>
        <translation>Verbindungen umhängen</translation>
    </message>
    <message>
        <source>Moves the elements along dimensions; those that fall off the end come back at the start.</source>
        <translation>Verschiebt die Elemente entlang von Dimensionen; was am Ende herausfällt, kommt am Anfang wieder.</translation>
    </message>
    <message>
        <source>Multiplies tensors and sums over the letters that the result lacks: &quot;ij,jk-&gt;ik&quot; is the matrix product.</source>
        <translation>Multipliziert Tensoren und summiert über die Buchstaben, die dem Ergebnis fehlen: &quot;ij,jk-&gt;ik&quot; ist das Matrixprodukt.</translation>
    </message>
    <message>
        <source>Multiplies the elements along the named dimensions, or all of them.</source>
        <translation>Multipliziert die Elemente entlang der genannten Dimensionen, oder alle.</translation>
    </message>
    <message>
        <source>Multiply: from {name} back to {source}</source>
        <translation>Multiplizieren: von {name} zurück zu {source}</translation>
    </message>
    <message>
        <source>Multiply: from {node} back to {source}</source>
        <translation>Multiplizieren: von {node} zurück zu {source}</translation>
    </message>
    <message>
        <source>Multiply: from {source} on to {name}</source>
        <translation>Multiplizieren: von {source} weiter zu {name}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>NaN, as the product divided by 0</source>
        <translation>NaN, als Produkt geteilt durch 0</translation>
    </message>
    <message>
        <source>NaN; or: inf</source>
        <translation>NaN; oder: inf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in the palette</source>
        <translation>Name in der Palette</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Name von {name}</translation>
    </message>
    <message>
        <source>Name, operation, grad = 0, nan …</source>
        <translation>Name, Operation, grad = 0, nan …</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Nearly: give {digits} digits.</source>
        <translation>Beinahe: bitte {digits} Stellen angeben.</translation>
    </message>
    <message>
        <source>Nested lists, such as [[1, 2], [3, 4]]. Ctrl+Enter takes them.</source>
        <translation>Geschachtelte Listen, etwa [[1, 2], [3, 4]]. Strg+Eingabe übernimmt sie.</translation>
    </message>
    <message>
        <source>Nesterov momentum needs a momentum above 0 and no dampening. Change one of them.</source>
        <translation>Nesterov-Momentum braucht ein Momentum über 0 und keine Dämpfung. Ändern Sie eines davon.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New here? How a formula becomes a graph, step by step</source>
        <translation>Neu hier? Wie aus einer Formel ein Graph wird, Schritt für Schritt</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>New to gradients? The first lesson shows, in ten minutes, how a formula becomes a graph.</source>
        <translation>Sind Gradienten neu für Sie? Die erste Lektion zeigt in zehn Minuten, wie aus einer Formel ein Graph wird.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next &amp;graph</source>
        <translation>Nächster Gra&amp;ph</translation>
    </message>
    <message>
        <source>Next wire</source>
        <translation>Nächste Verbindung</translation>
    </message>
    <message>
        <source>No activation lies between weights here, so that there are no layers.</source>
        <translation>Hier liegt keine Aktivierung zwischen Gewichten, so dass es keine Schichten gibt.</translation>
    </message>
    <message>
        <source>No change can be told here</source>
        <translation>Hier lässt sich keine Änderung nennen</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <source>No curve: it takes a backward pass from a target that depends on the variable</source>
        <translation>Keine Kurve: nötig ist ein Rückwärtsdurchgang von einem Ziel, das von der Variablen abhängt</translation>
    </message>
    <message>
        <source>No earlier version of this file is kept</source>
        <translation>Von dieser Datei ist keine frühere Fassung da</translation>
    </message>
    <message>
        <source>No gradient flows along this wire: {wire_reason}.</source>
        <translation>Auf dieser Verbindung fließt kein Gradient: {wire_reason}.</translation>
    </message>
    <message>
        <source>No gradient flows back along this wire: choose one on the way to the target, and run backward.</source>
        <translation>Entlang dieser Verbindung fließt kein Gradient zurück: eine auf dem Weg zum Ziel wählen und rückwärts laufen lassen.</translation>
    </message>
    <message>
        <source>No gradient: {reason}</source>
        <translation>Kein Gradient: {reason}</translation>
    </message>
    <message>
        <source>No gradients: {blocked}</source>
        <translation>Keine Gradienten: {blocked}</translation>
    </message>
    <message>
        <source>No input that {name} could be wired to</source>
        <translation>Kein Eingang, mit dem {name} verbunden werden könnte</translation>
    </message>
    <message>
        <source>No lesson is open</source>
        <translation>Keine Lektion ist offen</translation>
    </message>
    <message>
        <source>No node fits.</source>
        <translation>Kein Knoten passt.</translation>
    </message>
    <message>
        <source>No operation sits on a kink at these values: every engine gives the same gradients.</source>
        <translation>Bei diesen Werten sitzt keine Operation auf einem Knick: jedes Framework ergibt dieselben Gradienten.</translation>
    </message>
    <message>
        <source>No parameter has a gradient. Give a variable that learns the role of a parameter.</source>
        <translation>Kein Parameter hat einen Gradienten. Geben Sie einer Variablen, die lernen soll, die Rolle eines Parameters.</translation>
    </message>
    <message>
        <source>No part of this step</source>
        <translation>Kein Teil dieses Schritts</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message>
        <source>No question answered yet.</source>
        <translation>Noch keine Frage beantwortet.</translation>
    </message>
    <message>
        <source>No tangent: {reason}</source>
        <translation>Keine Tangente: {reason}</translation>
    </message>
    <message>
        <source>No unit is dead or saturated.</source>
        <translation>Keine Einheit ist tot oder gesättigt.</translation>
    </message>
    <message>
        <source>No value is used twice on the way to the target, so that nothing is overwritten here.</source>
        <translation>Kein Wert wird auf dem Weg zum Ziel zweimal gebraucht, so dass hier nichts überschrieben wird.</translation>
    </message>
    <message>
        <source>No value: {problem}</source>
        <translation>Kein Wert: {problem}</translation>
    </message>
    <message>
        <source>No variable gets a gradient, so that there is nothing to add up.</source>
        <translation>Keine Variable bekommt einen Gradienten, so dass es nichts zu summieren gibt.</translation>
    </message>
    <message>
        <source>Nobody has saved what was overwritten, so that backward() runs through.</source>
        <translation>Niemand hat gespeichert, was überschrieben wurde, so dass backward() durchläuft.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Node {node}</source>
        <translation>Knoten {node}</translation>
    </message>
    <message>
        <source>Node {node} has no gradient: it is a constant, or the loss does not depend on it.</source>
        <translation>Knoten {node} hat keinen Gradienten: er ist eine Konstante, oder der Verlust hängt nicht von ihm ab.</translation>
    </message>
    <message>
        <source>Nodes that were found</source>
        <translation>Gefundene Knoten</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Noch nicht berechnet</translation>
    </message>
    <message>
        <source>Not emptying gradients</source>
        <translation>Gradienten nicht leeren</translation>
    </message>
    <message>
        <source>Not kept, to save memory; being computed again …</source>
        <translation>Nicht behalten, um Speicher zu sparen; wird neu berechnet …</translation>
    </message>
    <message>
        <source>Not kept, to save memory; the inspector computes it again</source>
        <translation>Nicht behalten, um Speicher zu sparen; der Inspektor berechnet es neu</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>Noch in keiner Datei gespeichert</translation>
    </message>
    <message>
        <source>Not stepping</source>
        <translation>Nicht in Schritten</translation>
    </message>
    <message>
        <source>Not walked: that would take more than {most:,} visits. The number of visits is exact.</source>
        <translation>Nicht durchlaufen: das bräuchte mehr als {most:,} Besuche. Die Zahl der Besuche ist genau.</translation>
    </message>
    <message>
        <source>Not {answer}. {hint}</source>
        <translation>Nicht {answer}. {hint}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0: type another number.</source>
        <translation>Durch 0 lässt sich nicht teilen: bitte eine andere Zahl tippen.</translation>
    </message>
    <message>
        <source>Nothing happens there in this pass: it is not on the way to the target.</source>
        <translation>Dort geschieht in diesem Durchgang nichts: es liegt nicht auf dem Weg zum Ziel.</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Noch ist nichts gelaufen.</translation>
    </message>
    <message>
        <source>Nothing has been run yet: numbers and shapes are found after a run.</source>
        <translation>Noch ist nichts gelaufen: Zahlen und Formen lassen sich nach einem Lauf finden.</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>Es wird nichts gefragt</translation>
    </message>
    <message>
        <source>Nothing is called “{query}”</source>
        <translation>Nichts heißt „{query}“</translation>
    </message>
    <message>
        <source>Nothing is going on that could be stopped.</source>
        <translation>Es läuft nichts, was sich anhalten ließe.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Nothing is selected. Select some nodes first.</source>
        <translation>Nichts ist ausgewählt. Wählen Sie zuerst Knoten aus.</translation>
    </message>
    <message>
        <source>Nothing is taken together: {target} holds no two operations on numbers, one feeding the other.</source>
        <translation>Nichts wird zusammengefasst: {target} enthält keine zwei Operationen auf Zahlen, von denen eine die andere speist.</translation>
    </message>
    <message>
        <source>Nothing is wired to what is selected.</source>
        <translation>Mit der Auswahl ist nichts verbunden.</translation>
    </message>
    <message>
        <source>Nothing that the target depends on requires a gradient: PyTorch&apos;s backward() raises an error.</source>
        <translation>Nichts, wovon das Ziel abhängt, verlangt einen Gradienten: backward() von PyTorch löst einen Fehler aus.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nichts wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nu&amp;dge the variable</source>
        <translation>Varia&amp;ble auslenken</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Auslenkung</translation>
    </message>
    <message>
        <source>Nuke</source>
        <translation>Nuke</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers that are floating-point already stay as they are, whatever their precision.</source>
        <translation>Zahlen, die schon Gleitkommazahlen sind, bleiben, wie sie sind, gleich welcher Genauigkeit.</translation>
    </message>
    <message>
        <source>Numbers that are struck out would not be there.</source>
        <translation>Durchgestrichene Zahlen wären nicht da.</translation>
    </message>
    <message>
        <source>Numbers with a cross are wrong on purpose.</source>
        <translation>Zahlen mit einem Kreuz sind mit Absicht falsch.</translation>
    </message>
    <message>
        <source>Numbers with ≠ are not the run&apos;s.</source>
        <translation>Zahlen mit ≠ sind nicht die des Laufs.</translation>
    </message>
    <message>
        <source>Numbers: {dtype}</source>
        <translation>Zahlen: {dtype}</translation>
    </message>
    <message>
        <source>ONNX has no operator of its own: Equal followed by Not</source>
        <translation>ONNX hat keinen eigenen Operator: Equal, gefolgt von Not</translation>
    </message>
    <message>
        <source>ONNX has none: Unsqueeze followed by Concat</source>
        <translation>ONNX hat keinen: Unsqueeze, gefolgt von Concat</translation>
    </message>
    <message>
        <source>ONNX&apos;s Trilu takes the upper triangle unless told otherwise</source>
        <translation>Trilu in ONNX nimmt das obere Dreieck, wenn nichts anderes angegeben ist</translation>
    </message>
    <message>
        <source>Of a matrix the vector on a diagonal; of a vector the matrix that has it there and 0 elsewhere.</source>
        <translation>Von einer Matrix der Vektor auf einer Diagonale; von einem Vektor die Matrix, die ihn dort hat und sonst 0.</translation>
    </message>
    <message>
        <source>Of texts and controls alike; holds from the next start</source>
        <translation>Von Texten und Bedienelementen; gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>On any graph</source>
        <translation>An jedem Graphen</translation>
    </message>
    <message>
        <source>On each way back: the gradient that arrives, times the local derivative. Where ways meet, add.</source>
        <translation>Auf jedem Weg zurück: der Gradient, der ankommt, mal die lokale Ableitung. Wo Wege zusammenkommen, addieren.</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>On the way back: {way}</source>
        <translation>Auf dem Weg zurück: {way}</translation>
    </message>
    <message>
        <source>On the way forward: {way}</source>
        <translation>Auf dem Weg vorwärts: {way}</translation>
    </message>
    <message>
        <source>On the wires</source>
        <translation>An den Verbindungen</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>One by one it is {text}: {same}.</source>
        <translation>Einzeln ist es {text}: {same}.</translation>
    </message>
    <message>
        <source>One divided by the square root of x.</source>
        <translation>Eins geteilt durch die Quadratwurzel von x.</translation>
    </message>
    <message>
        <source>One divided by x.</source>
        <translation>Eins geteilt durch x.</translation>
    </message>
    <message>
        <source>One number is asked for: name the entry of the tensor, of shape {shape}.</source>
        <translation>Gefragt ist eine Zahl: bitte den Eintrag des Tensors der Form {shape} nennen.</translation>
    </message>
    <message>
        <source>One {what} for each {port} is needed: {symbols}, not {given}.</source>
        <translation>Nötig ist je {port} ein {what}: {symbols}, nicht {given}.</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <source>Only a frame has a colour.</source>
        <translation>Nur ein Rahmen hat eine Farbe.</translation>
    </message>
    <message>
        <source>Only a variable has a value and a role; {name!r} is none.</source>
        <translation>Nur eine Variable hat einen Wert und eine Rolle; {name!r} ist keine.</translation>
    </message>
    <message>
        <source>Only element</source>
        <translation>Nur Element</translation>
    </message>
    <message>
        <source>Only one graph is open</source>
        <translation>Nur ein Graph ist offen</translation>
    </message>
    <message>
        <source>Only operations can be muted. Select one; of a block, open it and mute what is inside.</source>
        <translation>Nur Operationen lassen sich stummschalten. Wählen Sie eine aus; einen Block öffnen Sie und schalten stumm, was darin liegt.</translation>
    </message>
    <message>
        <source>Only real numbers have gradients; classes and indices are whole numbers</source>
        <translation>Nur reelle Zahlen haben Gradienten; Klassen und Indizes sind ganze Zahlen</translation>
    </message>
    <message>
        <source>Only the variables have values; nothing has been computed yet.</source>
        <translation>Nur die Variablen haben Werte; noch ist nichts berechnet.</translation>
    </message>
    <message>
        <source>Only value and grad can be compared, not {word!r}: try grad {peek} 0.</source>
        <translation>Nur value und grad lassen sich vergleichen, nicht {word!r}: versuchen Sie grad {peek} 0.</translation>
    </message>
    <message>
        <source>Only wires can be watched. Select one first.</source>
        <translation>Nur Verbindungen lassen sich beobachten. Zuerst eine auswählen.</translation>
    </message>
    <message>
        <source>Only wires of the sele&amp;ction</source>
        <translation>Nur Verbindungen der Aus&amp;wahl</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a graph</source>
        <translation>Einen Graphen öffnen</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Eine Lektion öffnen</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Lektion öffnen…</translation>
    </message>
    <message>
        <source>Open the graph of the three</source>
        <translation>Den Graphen der drei öffnen</translation>
    </message>
    <message>
        <source>Open the pass, forward and backward, as a graph of ordinary nodes in a tab of its own</source>
        <translation>Den Durchgang, vorwärts und rückwärts, als Graphen aus gewöhnlichen Knoten in einem eigenen Tab öffnen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Overwrite the selection</source>
        <translation>Auswahl überschreiben</translation>
    </message>
    <message>
        <source>Overwriting instead of adding</source>
        <translation>Überschreiben statt addieren</translation>
    </message>
    <message>
        <source>Own operations</source>
        <translation>Eigene Operationen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF, a page for each step</source>
        <translation>PDF, eine Seite je Schritt</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Page &amp;back</source>
        <translation>Seite &amp;zurück</translation>
    </message>
    <message>
        <source>Page Down, which a presenter&apos;s remote sends; Page Up goes back</source>
        <translation>Bild ab, wie es eine Fernbedienung für Vorträge sendet; Bild auf geht zurück</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Page {number}: {told}</source>
        <translation>Seite {number}: {told}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Pass the first input on as it is, as if it were not there</source>
        <translation>Den ersten Eingang unverändert weitergeben, als wäre er nicht da</translation>
    </message>
    <message>
        <source>Pass {number}: added</source>
        <translation>Durchgang {number}: addiert</translation>
    </message>
    <message>
        <source>Pass {number}: emptied</source>
        <translation>Durchgang {number}: geleert</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste &amp;keeping wires</source>
        <translation>Einfügen mit &amp;Verbindungen</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Wird eingefügt</translation>
    </message>
    <message>
        <source>Pen: dragging the canvas pans, Shift selects</source>
        <translation>Stift: Ziehen auf der Fläche verschiebt, Umschalt wählt aus</translation>
    </message>
    <message>
        <source>Picks one element for each entry of the index, which replaces the position along ``dim``.</source>
        <translation>Wählt für jeden Eintrag des Index ein Element; er ersetzt die Position entlang ``dim``.</translation>
    </message>
    <message>
        <source>Picks whole slices of a dimension by their numbers, counted from 0; a number may come twice.</source>
        <translation>Wählt ganze Scheiben einer Dimension nach ihren Nummern, ab 0 gezählt; eine Nummer darf zweimal vorkommen.</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play the steps over and over</source>
        <translation>Die Schritte immer wieder abspielen</translation>
    </message>
    <message>
        <source>Play to &amp;here</source>
        <translation>Bis &amp;hierher abspielen</translation>
    </message>
    <message>
        <source>Play until something happens to the selected node</source>
        <translation>Abspielen, bis mit dem ausgewählten Knoten etwas geschieht</translation>
    </message>
    <message>
        <source>Poisson likelihood loss</source>
        <translation>Poisson-Likelihood-Verlust</translation>
    </message>
    <message>
        <source>Ports of this block</source>
        <translation>Anschlüsse dieses Blocks</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Previo&amp;us graph</source>
        <translation>V&amp;origer Graph</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Probleme ({count})</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Put a frame around the selection; it carries what lies in it</source>
        <translation>Einen Rahmen um die Auswahl legen; er nimmt mit, was in ihm liegt</translation>
    </message>
    <message>
        <source>Put a node into a wire</source>
        <translation>Einen Knoten in eine Verbindung setzen</translation>
    </message>
    <message>
        <source>Put a note on the canvas, in Markdown</source>
        <translation>Eine Notiz auf die Fläche setzen, in Markdown</translation>
    </message>
    <message>
        <source>Put another operation in its place and keep the wires</source>
        <translation>Eine andere Operation an seine Stelle setzen, mit denselben Verbindungen</translation>
    </message>
    <message>
        <source>Put in what the clipboard holds</source>
        <translation>Einfügen, was in der Zwischenablage liegt</translation>
    </message>
    <message>
        <source>Put in what the clipboard holds, fed from where it was fed before</source>
        <translation>Einfügen, was in der Zwischenablage liegt, gespeist wie zuvor</translation>
    </message>
    <message>
        <source>Put the bottom edges at one line</source>
        <translation>Die Unterkanten auf eine Linie bringen</translation>
    </message>
    <message>
        <source>Put the left edges at one line</source>
        <translation>Die linken Kanten auf eine Linie bringen</translation>
    </message>
    <message>
        <source>Put the middles at one horizontal line</source>
        <translation>Die Mitten auf eine waagrechte Linie bringen</translation>
    </message>
    <message>
        <source>Put the middles at one vertical line</source>
        <translation>Die Mitten auf eine senkrechte Linie bringen</translation>
    </message>
    <message>
        <source>Put the right edges at one line</source>
        <translation>Die rechten Kanten auf eine Linie bringen</translation>
    </message>
    <message>
        <source>Put the top edges at one line</source>
        <translation>Die Oberkanten auf eine Linie bringen</translation>
    </message>
    <message>
        <source>Put what is in the block in its place</source>
        <translation>An die Stelle des Blocks setzen, was darin liegt</translation>
    </message>
    <message>
        <source>Puts in a dimension of size 1, so that it comes to be number ``dim``.</source>
        <translation>Fügt eine Dimension der Größe 1 ein, die dann Nummer ``dim`` ist.</translation>
    </message>
    <message>
        <source>Puts one number wherever the mask is true, and leaves x elsewhere; -inf before a softmax hides an entry.</source>
        <translation>Setzt eine Zahl überall, wo die Maske wahr ist, und lässt x sonst stehen; -inf vor einem Softmax verbirgt einen Eintrag.</translation>
    </message>
    <message>
        <source>Puts tensors of one shape side by side along a new dimension; numbers become a vector.</source>
        <translation>Legt Tensoren derselben Form entlang einer neuen Dimension nebeneinander; Zahlen werden ein Vektor.</translation>
    </message>
    <message>
        <source>Puts tensors one after the other along a dimension that they have; all other sizes must agree.</source>
        <translation>Fügt Tensoren entlang einer vorhandenen Dimension aneinander; alle anderen Größen müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>Puts the dimensions in another order: the i-th of the result is dimension ``dims[i]`` of x.</source>
        <translation>Bringt die Dimensionen in eine andere Reihenfolge: die i-te des Ergebnisses ist Dimension ``dims[i]`` von x.</translation>
    </message>
    <message>
        <source>PyTorch has no operation for {name} ({kind}); mute it to get a script.</source>
        <translation>PyTorch hat keine Operation für {name} ({kind}); schalten Sie sie stumm, um ein Skript zu erhalten.</translation>
    </message>
    <message>
        <source>RMS normalization</source>
        <translation>RMS-Normalisierung</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Random numbers between 0 and 1, as many as x has, all equally likely.</source>
        <translation>Zufallszahlen zwischen 0 und 1, so viele wie in x, alle gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>Random numbers of mean 0 and variance 1, as many as x has, normally distributed.</source>
        <translation>Zufallszahlen mit Mittelwert 0 und Varianz 1, so viele wie in x, normalverteilt.</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Received {expected}/{expected}: {text}</source>
        <translation>{expected}/{expected} erhalten: {text}</translation>
    </message>
    <message>
        <source>Received: {text}</source>
        <translation>Erhalten: {text}</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Reduced: views jump where they are going, and nothing runs along the wires</source>
        <translation>Verringert: die Sicht springt ans Ziel, und nichts läuft die Verbindungen entlang</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <source>Release on an output to let all these wires start there · Esc cancels</source>
        <translation>Auf einem Ausgang loslassen, damit alle diese Verbindungen dort beginnen · Esc bricht ab</translation>
    </message>
    <message>
        <source>Release to add {title} here</source>
        <translation>Loslassen, um {title} hier hinzuzufügen</translation>
    </message>
    <message>
        <source>Release to cut the wires that the stroke crosses · Esc cancels</source>
        <translation>Loslassen durchtrennt die gekreuzten Verbindungen · Esc bricht ab</translation>
    </message>
    <message>
        <source>Release to keep this size · Esc cancels</source>
        <translation>Loslassen behält diese Größe · Esc bricht ab</translation>
    </message>
    <message>
        <source>Release to put it here · Shift keeps to one axis · Esc cancels</source>
        <translation>Loslassen legt es hier ab · Umschalt hält eine Achse · Esc bricht ab</translation>
    </message>
    <message>
        <source>Release to put it into the wire · Esc cancels</source>
        <translation>Loslassen, um ihn in die Verbindung zu setzen · Esc bricht ab</translation>
    </message>
    <message>
        <source>Remove a saved block</source>
        <translation>Gespeicherten Block entfernen</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Tasten entfernen</translation>
    </message>
    <message>
        <source>Remove {name!r} from the palette?</source>
        <translation>{name!r} aus der Palette entfernen?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename a saved block</source>
        <translation>Gespeicherten Block umbenennen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeats each entry of a dimension so many times, next to itself; without a dim, of the flattened tensor.</source>
        <translation>Wiederholt jeden Eintrag einer Dimension so oft, neben sich selbst; ohne dim die des eingeebneten Tensors.</translation>
    </message>
    <message>
        <source>Repeats the whole tensor so many times along each dimension; ``dims`` belongs to the last ones.</source>
        <translation>Wiederholt den ganzen Tensor so oft entlang jeder Dimension; ``dims`` gehört zu den letzten.</translation>
    </message>
    <message>
        <source>Repeats x along dimensions of size 1 and new leading dimensions until it has a shape.</source>
        <translation>Wiederholt x entlang von Dimensionen der Größe 1 und neuer führender Dimensionen, bis es eine Form hat.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Eine Datei ersetzen</translation>
    </message>
    <message>
        <source>Replace operation</source>
        <translation>Operation ersetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reshape the second</source>
        <translation>Das zweite umformen</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Reverses the order of the elements along the named dimensions.</source>
        <translation>Kehrt die Reihenfolge der Elemente entlang der genannten Dimensionen um.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of all variables</source>
        <translation>Rolle aller Variablen</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Run &amp;backward</source>
        <translation>R&amp;ückwärtslauf</translation>
    </message>
    <message>
        <source>Run &amp;forward</source>
        <translation>&amp;Vorwärtslauf</translation>
    </message>
    <message>
        <source>Run again on every edit</source>
        <translation>Bei jeder Änderung neu laufen</translation>
    </message>
    <message>
        <source>Run backward and select one node first</source>
        <translation>Zuerst rückwärts laufen lassen und einen Knoten auswählen</translation>
    </message>
    <message>
        <source>Run the graph first: this tells of what is computed.</source>
        <translation>Lassen Sie den Graphen zuerst laufen: Dies erzählt von dem, was berechnet wird.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD with &amp;momentum</source>
        <translation>SGD mit &amp;Momentum</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD mit Momentum</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save often: no copy is kept in case of a crash. {sentence}</source>
        <translation>Speichern Sie oft: für den Fall eines Absturzes wird keine Kopie behalten. {sentence}</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>Die Änderungen an {name} speichern?</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Den Graphen speichern</translation>
    </message>
    <message>
        <source>Save to the palett&amp;e</source>
        <translation>In die &amp;Palette speichern</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Gespeichert in {path}</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>{} wird gespeichert</translation>
    </message>
    <message>
        <source>Say what to compare before {word}: value or grad, as in grad &gt; 10.</source>
        <translation>Sagen Sie vor {word}, was verglichen wird: value oder grad, etwa grad &gt; 10.</translation>
    </message>
    <message>
        <source>Scores, classes, and the loss of a classifier</source>
        <translation>Punktzahlen, Klassen und der Verlust eines Klassifikators</translation>
    </message>
    <message>
        <source>Scrub a number</source>
        <translation>Eine Zahl durch Ziehen ändern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search and add</source>
        <translation>Suchen und hinzufügen</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Search for what to add, and put it there</source>
        <translation>Suchen, was hinzukommt, und dort hinsetzen</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Operationen suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>See how everything moves with the selected variables: tangents in the place of gradients</source>
        <translation>Sehen, wie sich alles mit den ausgewählten Variablen bewegt: Tangenten statt Gradienten</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Mehr sehen</translation>
    </message>
    <message>
        <source>Seed: {text}</source>
        <translation>Startwert: {text}</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select a frame first</source>
        <translation>Zuerst einen Rahmen auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select all nodes that were found</source>
        <translation>Alle gefundenen Knoten auswählen</translation>
    </message>
    <message>
        <source>Select all that feeds the selection</source>
        <translation>Alles auswählen, woraus die Auswahl gespeist wird</translation>
    </message>
    <message>
        <source>Select all that the selection feeds</source>
        <translation>Alles auswählen, was aus der Auswahl gespeist wird</translation>
    </message>
    <message>
        <source>Select all that were found</source>
        <translation>Alle gefundenen auswählen</translation>
    </message>
    <message>
        <source>Select an operation first</source>
        <translation>Zuerst eine Operation auswählen</translation>
    </message>
    <message>
        <source>Select at least one node to group.</source>
        <translation>Wählen Sie mindestens einen Knoten zum Gruppieren aus.</translation>
    </message>
    <message>
        <source>Select at least one node to lock or unlock.</source>
        <translation>Wählen Sie mindestens einen Knoten zum Festhalten oder Lösen aus.</translation>
    </message>
    <message>
        <source>Select downstream</source>
        <translation>Nachfolger auswählen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select nodes first</source>
        <translation>Zuerst Knoten auswählen</translation>
    </message>
    <message>
        <source>Select nodes or a frame first</source>
        <translation>Zuerst Knoten oder einen Rahmen auswählen</translation>
    </message>
    <message>
        <source>Select nothing, leave a block, leave the steps</source>
        <translation>Nichts auswählen, Block verlassen, Schritte verlassen</translation>
    </message>
    <message>
        <source>Select one block first</source>
        <translation>Zuerst einen Block auswählen</translation>
    </message>
    <message>
        <source>Select one node first</source>
        <translation>Zuerst einen Knoten auswählen</translation>
    </message>
    <message>
        <source>Select one node or one wire first</source>
        <translation>Zuerst einen Knoten oder eine Verbindung auswählen</translation>
    </message>
    <message>
        <source>Select one node, frame or note first</source>
        <translation>Zuerst einen Knoten, einen Rahmen oder eine Notiz auswählen</translation>
    </message>
    <message>
        <source>Select one operation first</source>
        <translation>Zuerst eine Operation auswählen</translation>
    </message>
    <message>
        <source>Select one port inside a block first</source>
        <translation>Zuerst einen Anschluss innerhalb eines Blocks auswählen</translation>
    </message>
    <message>
        <source>Select several nodes first</source>
        <translation>Zuerst mehrere Knoten auswählen</translation>
    </message>
    <message>
        <source>Select the variables that are to move first</source>
        <translation>Zuerst die Variablen auswählen, die sich bewegen sollen</translation>
    </message>
    <message>
        <source>Select the variables that are to move first; constants do not.</source>
        <translation>Wählen Sie zuerst die Variablen aus, die sich bewegen sollen; Konstanten tun es nicht.</translation>
    </message>
    <message>
        <source>Select the wires of the selected node, one after the other</source>
        <translation>Die Verbindungen des ausgewählten Knotens auswählen, eine nach der anderen</translation>
    </message>
    <message>
        <source>Select upstrea&amp;m</source>
        <translation>Vor&amp;gänger auswählen</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation>Auswählen, was nicht ausgewählt ist</translation>
    </message>
    <message>
        <source>Select what the rectangle touches · Shift adds, Ctrl toggles · Esc cancels</source>
        <translation>Auswählen, was das Rechteck berührt · Umschalt fügt hinzu, Strg schaltet um · Esc bricht ab</translation>
    </message>
    <message>
        <source>Select wires first, or a node with wires</source>
        <translation>Zuerst Verbindungen auswählen, oder einen Knoten mit Verbindungen</translation>
    </message>
    <message>
        <source>Set &amp;target</source>
        <translation>&amp;Ziel setzen</translation>
    </message>
    <message>
        <source>Set bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Set bookmark &amp;1</source>
        <translation>Lesezeichen &amp;1 setzen</translation>
    </message>
    <message>
        <source>Set bookmark &amp;2</source>
        <translation>Lesezeichen &amp;2 setzen</translation>
    </message>
    <message>
        <source>Set bookmark &amp;3</source>
        <translation>Lesezeichen &amp;3 setzen</translation>
    </message>
    <message>
        <source>Set bookmark &amp;4</source>
        <translation>Lesezeichen &amp;4 setzen</translation>
    </message>
    <message>
        <source>Set bookmark &amp;5</source>
        <translation>Lesezeichen &amp;5 setzen</translation>
    </message>
    <message>
        <source>Set bookmark &amp;6</source>
        <translation>Lesezeichen &amp;6 setzen</translation>
    </message>
    <message>
        <source>Set bookmark &amp;7</source>
        <translation>Lesezeichen &amp;7 setzen</translation>
    </message>
    <message>
        <source>Set bookmark &amp;8</source>
        <translation>Lesezeichen &amp;8 setzen</translation>
    </message>
    <message>
        <source>Set bookmark &amp;9</source>
        <translation>Lesezeichen &amp;9 setzen</translation>
    </message>
    <message>
        <source>Set breakpoint</source>
        <translation>Haltepunkt setzen</translation>
    </message>
    <message>
        <source>Set eps to 0.001</source>
        <translation>eps auf 0.001 setzen</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>Taste setzen</translation>
    </message>
    <message>
        <source>Sets elements to 0, each with chance p, and enlarges the others so that the mean stays.</source>
        <translation>Setzt Elemente auf 0, jedes mit Wahrscheinlichkeit p, und vergrößert die anderen so, dass das Mittel bleibt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shapes broadcast, with care: (n, 1) against (n,) compares every element with every other.</source>
        <translation>Formen werden durch Broadcasting angepasst, Vorsicht: (n, 1) gegen (n,) vergleicht jedes Element mit jedem.</translation>
    </message>
    <message>
        <source>Shazeer, GLU Variants Improve Transformer, 2020.</source>
        <translation>Shazeer, GLU Variants Improve Transformer, 2020.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Alles zei&amp;gen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show everything in its own size</source>
        <translation>Alles in seiner eigenen Größe zeigen</translation>
    </message>
    <message>
        <source>Show script</source>
        <translation>Skript zeigen</translation>
    </message>
    <message>
        <source>Show the level above</source>
        <translation>Die Ebene darüber zeigen</translation>
    </message>
    <message>
        <source>Show the next of the open graphs</source>
        <translation>Den nächsten der offenen Graphen zeigen</translation>
    </message>
    <message>
        <source>Show the one before of the open graphs</source>
        <translation>Den vorigen der offenen Graphen zeigen</translation>
    </message>
    <message>
        <source>Show the place and the step that were marked</source>
        <translation>Den gemerkten Ort und Schritt zeigen</translation>
    </message>
    <message>
        <source>Show the selection, or everything</source>
        <translation>Die Auswahl zeigen, oder alles</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Den ganzen Graphen zeigen</translation>
    </message>
    <message>
        <source>Show what is in the block here, in a frame of its name; grouping the frame folds it again</source>
        <translation>Hier zeigen, was im Block liegt, in einem Rahmen seines Namens; den Rahmen zu gruppieren faltet ihn wieder</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Sigmoid neuron in gates</source>
        <translation>Sigmoid-Neuron aus Gattern</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Größe der Texte</translation>
    </message>
    <message>
        <source>Slides filters along signals and sums the products at each place.</source>
        <translation>Schiebt Filter Signale entlang und summiert an jeder Stelle die Produkte.</translation>
    </message>
    <message>
        <source>Slides filters over images and sums the products at each place.</source>
        <translation>Schiebt Filter über Bilder und summiert an jeder Stelle die Produkte.</translation>
    </message>
    <message>
        <source>Smaller weights at the start help, or a clipped gradient.</source>
        <translation>Es helfen kleinere Gewichte zu Beginn oder ein gekappter Gradient.</translation>
    </message>
    <message>
        <source>Softmax cross-entropy</source>
        <translation>Softmax-Kreuzentropie</translation>
    </message>
    <message>
        <source>Something went wrong that should not. You can go on working.</source>
        <translation>Etwas ist schiefgegangen, das nicht sollte. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Something went wrong; the details are in the error report.</source>
        <translation>Etwas ist schiefgegangen; Näheres steht im Fehlerbericht.</translation>
    </message>
    <message>
        <source>Sp&amp;lit view</source>
        <translation>&amp;Geteilte Ansicht</translation>
    </message>
    <message>
        <source>Speed of play</source>
        <translation>Abspieltempo</translation>
    </message>
    <message>
        <source>Square, then add one</source>
        <translation>Quadrieren, dann eins addieren</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start an empty graph</source>
        <translation>Einen leeren Graphen beginnen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step of {name}</source>
        <translation>Schritt von {name}</translation>
    </message>
    <message>
        <source>Step of {title_of}</source>
        <translation>Schritt von {title_of}</translation>
    </message>
    <message>
        <source>Step through as many operations as one as a formula can hold: the gradients are the same</source>
        <translation>So viele Operationen als eine durchschreiten, wie eine Formel fasst: die Gradienten sind dieselben</translation>
    </message>
    <message>
        <source>Step {place} of {stops}</source>
        <translation>Schritt {place} von {stops}</translation>
    </message>
    <message>
        <source>Step {place} of {stops}: {told}</source>
        <translation>Schritt {place} von {stops}: {told}</translation>
    </message>
    <message>
        <source>Step, from 1 to {count}:</source>
        <translation>Schritt, von 1 bis {count}:</translation>
    </message>
    <message>
        <source>Step, with the focus on the slider</source>
        <translation>Schrittweise gehen, mit dem Fokus auf dem Regler</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop playing at the selected nodes, or no longer</source>
        <translation>Das Abspielen an den ausgewählten Knoten anhalten, oder nicht mehr</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Sums x down to a shape that broadcasts to its own: the reverse of broadcasting.</source>
        <translation>Summiert x zu einer Form, die sich durch Broadcasting auf seine eigene bringen lässt: die Umkehrung des Broadcasting.</translation>
    </message>
    <message>
        <source>Swap inputs</source>
        <translation>Eingänge tauschen</translation>
    </message>
    <message>
        <source>Swap the two inputs of the selected node</source>
        <translation>Die beiden Eingänge des ausgewählten Knotens tauschen</translation>
    </message>
    <message>
        <source>Swaps two dimensions: rows become columns. A vector stays as it is.</source>
        <translation>Tauscht zwei Dimensionen: Zeilen werden Spalten. Ein Vektor bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what was done last to the lesson</source>
        <translation>Zurücknehmen, was an der Lektion zuletzt geschah</translation>
    </message>
    <message>
        <source>Take it away: a picture, an animation, the derivation</source>
        <translation>Ausgeben: ein Bild, eine Animation, die Herleitung</translation>
    </message>
    <message>
        <source>Take the page out</source>
        <translation>Die Seite herausnehmen</translation>
    </message>
    <message>
        <source>Take the selected nodes out of their wires</source>
        <translation>Die ausgewählten Knoten aus ihren Verbindungen lösen</translation>
    </message>
    <message>
        <source>Take the selection away</source>
        <translation>Die Auswahl löschen</translation>
    </message>
    <message>
        <source>Take the selection away and feed what it fed from what fed it</source>
        <translation>Die Auswahl löschen und, was sie speiste, aus dem speisen, was sie gespeist hat</translation>
    </message>
    <message>
        <source>Take the selection to the clipboard</source>
        <translation>Die Auswahl in die Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>Take the values that flow into {name} and do what the node says.</source>
        <translation>Die Werte nehmen, die in {name} fließen, und tun, was der Knoten sagt.</translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation>Diese Taste nehmen</translation>
    </message>
    <message>
        <source>Take view</source>
        <translation>Ansicht übernehmen</translation>
    </message>
    <message>
        <source>Takes a where the condition is true, b elsewhere.</source>
        <translation>Nimmt a, wo die Bedingung wahr ist, sonst b.</translation>
    </message>
    <message>
        <source>Takes away dimensions of size 1: those named, or all of them.</source>
        <translation>Entfernt Dimensionen der Größe 1: die genannten, oder alle.</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <source>Tangent, forward</source>
        <translation>Tangente, vorwärts</translation>
    </message>
    <message>
        <source>Tangent{of_port}</source>
        <translation>Tangente{of_port}</translation>
    </message>
    <message>
        <source>Tanh neuron</source>
        <translation>Tanh-Neuron</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target ✓</source>
        <translation>Ziel ✓</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>Ziel: {name}</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Text of the note, in Markdown</source>
        <translation>Text der Notiz, in Markdown</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>Text of the page, in Markdown. Numbers of the graph: {value f}, {gradient x}, {local x -&gt; f}</source>
        <translation>Text der Seite, in Markdown. Zahlen des Graphen: {value f}, {gradient x}, {local x -&gt; f}</translation>
    </message>
    <message>
        <source>That is why it reads grad += …, {sum}. With grad = … only what comes last is left.</source>
        <translation>Darum heißt es grad += …, {sum}. Mit grad = … bleibt nur, was zuletzt kommt.</translation>
    </message>
    <message>
        <source>That is {title} with the inputs the other way round: the upper one comes first.</source>
        <translation>Das ist {title} mit vertauschten Eingängen: der obere kommt zuerst.</translation>
    </message>
    <message>
        <source>That of one pass alone. In PyTorch, optimizer.zero_grad() empties .grad before the next.</source>
        <translation>Der eines Durchgangs allein. In PyTorch leert optimizer.zero_grad() vor dem nächsten .grad.</translation>
    </message>
    <message>
        <source>That was all of it.</source>
        <translation>Das war alles.</translation>
    </message>
    <message>
        <source>The Huber loss and a clipped gradient still pull with {slope}: wanted was a limit to the gradient, not to the error.</source>
        <translation>Der Huber-Verlust und ein begrenzter Gradient ziehen noch mit {slope}: begrenzt werden sollte der Gradient, nicht der Fehler.</translation>
    </message>
    <message>
        <source>The Huber loss divided by beta: its slope beyond is 1.</source>
        <translation>Der Huber-Verlust geteilt durch beta: außerhalb ist die Steigung 1.</translation>
    </message>
    <message>
        <source>The Hurwitz zeta function by the Euler-Maclaurin formula (Abramowitz and Stegun, 6.4.10 and 23.1.30); below 0 by reflection (6.4.7).</source>
        <translation>Die Hurwitzsche Zetafunktion nach der Euler-Maclaurin-Formel (Abramowitz und Stegun, 6.4.10 und 23.1.30); unter 0 durch Spiegelung (6.4.7).</translation>
    </message>
    <message>
        <source>The JSON has {data:,} bytes; at most {largest_json:,} are read.</source>
        <translation>Das JSON hat {data:,} Bytes; höchstens {largest_json:,} werden gelesen.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {deepest_nesting} levels.</source>
        <translation>Das JSON ist tiefer als {deepest_nesting} Ebenen geschachtelt.</translation>
    </message>
    <message>
        <source>The PyTorch script is on the clipboard.</source>
        <translation>Das PyTorch-Skript liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The ZIP has {members} members; at most {most_members} are read.</source>
        <translation>Das ZIP hat {members} Einträge; höchstens {most_members} werden gelesen.</translation>
    </message>
    <message>
        <source>The ZIP holds no {graph}, so it is no Chainrule document.</source>
        <translation>Das ZIP enthält kein {graph}, ist also kein Chainrule-Dokument.</translation>
    </message>
    <message>
        <source>The ZIP holds {name!r}; only {graph} and arrays/NUMBER.npy belong there.</source>
        <translation>Das ZIP enthält {name!r}; nur {graph} und arrays/NUMBER.npy gehören hinein.</translation>
    </message>
    <message>
        <source>The ZIP holds {name}, which belongs to no variable.</source>
        <translation>Das ZIP enthält {name}, das zu keiner Variablen gehört.</translation>
    </message>
    <message>
        <source>The ZIP is damaged or cut short: {error}.</source>
        <translation>Das ZIP ist beschädigt oder abgeschnitten: {error}.</translation>
    </message>
    <message>
        <source>The ZIP unpacks to {total:,} bytes; at most {largest_archive:,} are read.</source>
        <translation>Das ZIP entpackt sich zu {total:,} Bytes; höchstens {largest_archive:,} werden gelesen.</translation>
    </message>
    <message>
        <source>The activation functions</source>
        <translation>Die Aktivierungsfunktionen</translation>
    </message>
    <message>
        <source>The angle, between -π and π, of the vector whose height is a and whose width is b.</source>
        <translation>Der Winkel, zwischen -π und π, des Vektors mit Höhe a und Breite b.</translation>
    </message>
    <message>
        <source>The angle, between -π/2 and π/2, whose sine is x.</source>
        <translation>Der Winkel, zwischen -π/2 und π/2, dessen Sinus x ist.</translation>
    </message>
    <message>
        <source>The angle, between -π/2 and π/2, whose tangent is x.</source>
        <translation>Der Winkel, zwischen -π/2 und π/2, dessen Tangens x ist.</translation>
    </message>
    <message>
        <source>The angle, between 0 and π, whose cosine is x.</source>
        <translation>Der Winkel, zwischen 0 und π, dessen Kosinus x ist.</translation>
    </message>
    <message>
        <source>The average of each channel over all its places, whatever the number of dimensions. x: (n, c, ...).</source>
        <translation>Das Mittel jedes Kanals über alle seine Stellen, bei beliebig vielen Dimensionen. x: (n, c, ...).</translation>
    </message>
    <message>
        <source>The average of the elements along the named dimensions, or of all of them.</source>
        <translation>Das Mittel der Elemente entlang der genannten Dimensionen, oder aller.</translation>
    </message>
    <message>
        <source>The average of what each window sees of a signal. x: (n, c, l) or (c, l).</source>
        <translation>Das Mittel dessen, was jedes Fenster von einem Signal sieht. x: (n, c, l) oder (c, l).</translation>
    </message>
    <message>
        <source>The average of what each window sees of an image. x: (n, c, h, w) or (c, h, w).</source>
        <translation>Das Mittel dessen, was jedes Fenster von einem Bild sieht. x: (n, c, h, w) oder (c, h, w).</translation>
    </message>
    <message>
        <source>The averages of so many bins of a signal. x: (n, c, l) or (c, l).</source>
        <translation>Die Mittel von so vielen Abschnitten eines Signals. x: (n, c, l) oder (c, l).</translation>
    </message>
    <message>
        <source>The averages of so many bins of an image. x: (n, c, h, w) or (c, h, w).</source>
        <translation>Die Mittel von so vielen Abschnitten eines Bildes. x: (n, c, h, w) oder (c, h, w).</translation>
    </message>
    <message>
        <source>The back-propagation algorithm</source>
        <translation>Der Backpropagation-Algorithmus</translation>
    </message>
    <message>
        <source>The backward pass has not run.</source>
        <translation>Der Rückwärtsdurchgang ist nicht gelaufen.</translation>
    </message>
    <message>
        <source>The backward pass starts here: gradients are derivatives of this node</source>
        <translation>Hier beginnt der Rückwärtsdurchgang: Gradienten sind Ableitungen dieses Knotens</translation>
    </message>
    <message>
        <source>The backward pass starts with v = {written}, a number for each element of {name}: {why}.</source>
        <translation>Der Rückwärtsdurchgang beginnt mit v = {written}, einer Zahl für jedes Element von {name}: {why}.</translation>
    </message>
    <message>
        <source>The backward pass starts: {text}, for {why}.</source>
        <translation>Der Rückwärtsdurchgang beginnt: {text}, denn {why}.</translation>
    </message>
    <message>
        <source>The binary cross-entropy of each class&apos;s score, averaged. target: 1 for a row&apos;s own classes, 0 for the others.</source>
        <translation>Die binäre Kreuzentropie der Punktzahl jeder Klasse, gemittelt. target: 1 für die eigenen Klassen einer Zeile, 0 für die anderen.</translation>
    </message>
    <message>
        <source>The binary cross-entropy of scores, easy ones counting less by the power gamma of what they miss.</source>
        <translation>Die binäre Kreuzentropie von Punktzahlen, wobei leichte weniger zählen, gewichtet mit der Potenz gamma dessen, was ihnen fehlt.</translation>
    </message>
    <message>
        <source>The block of bookmark {number} is gone: set the bookmark anew.</source>
        <translation>Den Block von Lesezeichen {number} gibt es nicht mehr: setzen Sie das Lesezeichen neu.</translation>
    </message>
    <message>
        <source>The camera is a finite position and a zoom above 0.</source>
        <translation>Die Sicht ist eine endliche Position und ein Zoom über 0.</translation>
    </message>
    <message>
        <source>The camera of bookmark {number} is a finite position and a zoom above 0.</source>
        <translation>Die Sicht von Lesezeichen {number} ist eine endliche Position und ein Zoom über 0.</translation>
    </message>
    <message>
        <source>The chain rule, one product at a time, backward</source>
        <translation>Die Kettenregel, Produkt für Produkt, rückwärts</translation>
    </message>
    <message>
        <source>The changes are lost if you do not save them.</source>
        <translation>Die Änderungen gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
    <message>
        <source>The clipboard does not hold a graph.</source>
        <translation>In der Zwischenablage liegt kein Graph.</translation>
    </message>
    <message>
        <source>The colours of the picture</source>
        <translation>Die Farben des Bildes</translation>
    </message>
    <message>
        <source>The column of {record!r} has shape {shape}; it needs ({wanted}).</source>
        <translation>Die Spalte von {record!r} hat die Form {shape}; nötig ist ({wanted}).</translation>
    </message>
    <message>
        <source>The computational blocks</source>
        <translation>Die Berechnungsblöcke</translation>
    </message>
    <message>
        <source>The computational graph</source>
        <translation>Der Berechnungsgraph</translation>
    </message>
    <message>
        <source>The copy of {leftover} that a crash has left is damaged: {sentence}</source>
        <translation>Die Kopie von {leftover}, die ein Absturz hinterließ, ist beschädigt: {sentence}</translation>
    </message>
    <message>
        <source>The copy of {leftover} that a crash has left waits for a start with --operations {files}.</source>
        <translation>Die Kopie von {leftover}, die ein Absturz hinterlassen hat, wartet auf einen Start mit --operations {files}.</translation>
    </message>
    <message>
        <source>The cosine of an angle in radians.</source>
        <translation>Der Kosinus eines Winkels im Bogenmaß.</translation>
    </message>
    <message>
        <source>The cosine of the angle between the vectors along a dimension: 1 for the same direction, -1 for the opposite.</source>
        <translation>Der Kosinus des Winkels zwischen den Vektoren entlang einer Dimension: 1 für dieselbe Richtung, -1 für die entgegengesetzte.</translation>
    </message>
    <message>
        <source>The cross-entropy of probabilities between 0 and 1 against targets between 0 and 1.</source>
        <translation>Die Kreuzentropie von Wahrscheinlichkeiten zwischen 0 und 1 gegen Zielwerte zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The cross-entropy of sigmoid(input) against targets between 0 and 1, from the scores themselves.</source>
        <translation>Die Kreuzentropie von sigmoid(input) gegen Zielwerte zwischen 0 und 1, aus den Punktzahlen selbst.</translation>
    </message>
    <message>
        <source>The cross-entropy of telling each query&apos;s own positive, by cosine, from those of all other queries.</source>
        <translation>Die Kreuzentropie dafür, das eigene Positiv jeder Query nach dem Kosinus von denen aller anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>The cross-entropy of the scores that a linear layer gives.</source>
        <translation>Die Kreuzentropie der Punktzahlen, die eine lineare Schicht ergibt.</translation>
    </message>
    <message>
        <source>The derivative of {name}, step by step</source>
        <translation>Die Ableitung von {name}, Schritt für Schritt</translation>
    </message>
    <message>
        <source>The derivatives, of shape {shape}, are too many. Choose smaller tensors.</source>
        <translation>Die Ableitungen, der Form {shape}, sind zu viele. Wählen Sie kleinere Tensoren.</translation>
    </message>
    <message>
        <source>The determinant: by how much the matrix stretches volumes. Leading dimensions are a batch.</source>
        <translation>Die Determinante: um wie viel die Matrix Volumen streckt. Führende Dimensionen sind ein Batch.</translation>
    </message>
    <message>
        <source>The determinants of what is left when a row and a column go, with signs: the slope of the determinant.</source>
        <translation>Die Determinanten dessen, was bleibt, wenn eine Zeile und eine Spalte wegfallen, mit Vorzeichen: die Steigung der Determinante.</translation>
    </message>
    <message>
        <source>The difference of two values: the first less the second.</source>
        <translation>Die Differenz zweier Werte: der erste minus der zweite.</translation>
    </message>
    <message>
        <source>The direction of {name!r} has the shape of its value, {shape_text}.</source>
        <translation>Die Richtung von {name!r} hat die Form seines Werts, {shape_text}.</translation>
    </message>
    <message>
        <source>The direction of {node} has shape {np}, not {shape}.</source>
        <translation>Die Richtung von {node} hat die Form {np}, nicht {shape}.</translation>
    </message>
    <message>
        <source>The document has {count:,} {name}; at most {most:,} can be saved.</source>
        <translation>Das Dokument hat {count:,} {name}; höchstens {most:,} lassen sich speichern.</translation>
    </message>
    <message>
        <source>The document has {stream:,} bytes; at most {largest_archive:,} can be saved.</source>
        <translation>Das Dokument hat {stream:,} Bytes; höchstens {largest_archive:,} lassen sich speichern.</translation>
    </message>
    <message>
        <source>The dot product of two vectors: the sum of their products, a number.</source>
        <translation>Das Skalarprodukt zweier Vektoren: die Summe ihrer Produkte, eine Zahl.</translation>
    </message>
    <message>
        <source>The dtype is float64 or float32.</source>
        <translation>Der dtype ist float64 oder float32.</translation>
    </message>
    <message>
        <source>The element in the middle of the order along one dimension, and its number there.</source>
        <translation>Das Element in der Mitte der Reihenfolge entlang einer Dimension, und seine Nummer dort.</translation>
    </message>
    <message>
        <source>The elements along one dimension in order, the smallest first, and the numbers they had there.</source>
        <translation>Die Elemente entlang einer Dimension der Reihe nach, das kleinste zuerst, und die Nummern, die sie dort hatten.</translation>
    </message>
    <message>
        <source>The error function: the chance that a normal number of variance 1/2 lies within x of 0, with the sign of x.</source>
        <translation>Die Fehlerfunktion: die Wahrscheinlichkeit, dass eine normalverteilte Zahl der Varianz 1/2 höchstens x von 0 entfernt liegt, mit dem Vorzeichen von x.</translation>
    </message>
    <message>
        <source>The error {error} is within the limit of {limit}: all three losses have the slope {slope}.</source>
        <translation>Der Fehler {error} liegt innerhalb der Grenze von {limit}: alle drei Verluste haben die Steigung {slope}.</translation>
    </message>
    <message>
        <source>The experiment was stopped.</source>
        <translation>Das Experiment wurde angehalten.</translation>
    </message>
    <message>
        <source>The field {field!r} is missing.</source>
        <translation>Das Feld {field!r} fehlt.</translation>
    </message>
    <message>
        <source>The field {twice!r} stands twice in one object{owner}.</source>
        <translation>Das Feld {twice!r} steht zweimal in einem Objekt{owner}.</translation>
    </message>
    <message>
        <source>The file is cut short: it ends in line {lines}, in the middle of the JSON.</source>
        <translation>Die Datei ist abgeschnitten: sie endet in Zeile {lines}, mitten im JSON.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file of the experiment is damaged, or none.</source>
        <translation>Die Datei des Experiments ist beschädigt oder keine solche.</translation>
    </message>
    <message>
        <source>The file of the update is damaged, or none.</source>
        <translation>Die Datei der Aktualisierung ist beschädigt oder keine solche.</translation>
    </message>
    <message>
        <source>The first half of a dimension times the sigmoid of the second half.</source>
        <translation>Die erste Hälfte einer Dimension mal die Sigmoid-Funktion der zweiten Hälfte.</translation>
    </message>
    <message>
        <source>The first input is passed on as it is</source>
        <translation>Der erste Eingang wird unverändert weitergegeben</translation>
    </message>
    <message>
        <source>The gradient is not reckoned as product / x, which would fail at 0, but from the products of the other elements.</source>
        <translation>Der Gradient wird nicht als Produkt / x berechnet, was bei 0 scheiterte, sondern aus den Produkten der anderen Elemente.</translation>
    </message>
    <message>
        <source>The gradient of {name} adds up</source>
        <translation>Der Gradient von {name} summiert sich</translation>
    </message>
    <message>
        <source>The gradient of {name} is emptied; left as it is, that of the next pass would be added to it.</source>
        <translation>Der Gradient von {name} wird geleert; sonst würde der des nächsten Durchgangs dazu addiert.</translation>
    </message>
    <message>
        <source>The gradient of {name} is left</source>
        <translation>Der Gradient von {name} bleibt stehen</translation>
    </message>
    <message>
        <source>The gradient of {name} is not emptied: the next pass will add to it. The settings have the switch.</source>
        <translation>Der Gradient von {name} wird nicht geleert: der nächste Durchgang addiert dazu. Der Schalter ist in den Einstellungen.</translation>
    </message>
    <message>
        <source>The gradient of {name} was not emptied after the last update, so this pass adds to what was left of it.</source>
        <translation>Der Gradient von {name} wurde nach der letzten Aktualisierung nicht geleert; dieser Durchgang addiert zu dem, was davon blieb.</translation>
    </message>
    <message>
        <source>The gradient says which way {target} grows with {name}; the step goes the other way, as far as the learning rate says: it is {step}.</source>
        <translation>Der Gradient sagt, in welche Richtung {target} mit {name} wächst; der Schritt geht in die andere, so weit die Lernrate sagt: er ist {step}.</translation>
    </message>
    <message>
        <source>The gradient that {name} holds: {trail}.</source>
        <translation>Der Gradient, den {name} hält: {trail}.</translation>
    </message>
    <message>
        <source>The gradient that {target} passes back to {source} is {run}.</source>
        <translation>Der Gradient, den {target} an {source} zurückgibt, ist {run}.</translation>
    </message>
    <message>
        <source>The gradient times the nudge</source>
        <translation>Der Gradient mal die Auslenkung</translation>
    </message>
    <message>
        <source>The gradient with respect to x is 0: only its shape matters.</source>
        <translation>Der Gradient nach x ist 0: nur die Form zählt.</translation>
    </message>
    <message>
        <source>The gradients of the sum of all elements</source>
        <translation>Die Gradienten der Summe aller Elemente</translation>
    </message>
    <message>
        <source>The graph</source>
        <translation>Der Graph</translation>
    </message>
    <message>
        <source>The graph and its steps alone, large, on the whole screen: for an audience</source>
        <translation>Nur der Graph und seine Schritte, groß, auf dem ganzen Bildschirm: für Publikum</translation>
    </message>
    <message>
        <source>The graph changed while the step was made, so it was not taken. Take it again.</source>
        <translation>Der Graph änderte sich, während der Schritt berechnet wurde; er wurde nicht ausgeführt. Führen Sie ihn erneut aus.</translation>
    </message>
    <message>
        <source>The graph has changed since this advice was given. Run it again.</source>
        <translation>Der Graph hat sich geändert, seit dieser Rat gegeben wurde. Lassen Sie ihn neu laufen.</translation>
    </message>
    <message>
        <source>The graph in the picture is cut short.</source>
        <translation>Der Graph im Bild ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The graph in the picture is damaged.</source>
        <translation>Der Graph im Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The graph in the picture unpacks to more than {most:,} bytes.</source>
        <translation>Der Graph im Bild entpackt sich zu mehr als {most:,} Bytes.</translation>
    </message>
    <message>
        <source>The graph is empty.</source>
        <translation>Der Graph ist leer.</translation>
    </message>
    <message>
        <source>The graph is in this mode already.</source>
        <translation>Der Graph ist schon in diesem Modus.</translation>
    </message>
    <message>
        <source>The graph was changed meanwhile. Do it once more.</source>
        <translation>Der Graph wurde inzwischen geändert. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>The hyperbolic cosine, (eˣ + e⁻ˣ) / 2.</source>
        <translation>Der Kosinus hyperbolicus, (eˣ + e⁻ˣ) / 2.</translation>
    </message>
    <message>
        <source>The hyperbolic sine, (eˣ - e⁻ˣ) / 2.</source>
        <translation>Der Sinus hyperbolicus, (eˣ - e⁻ˣ) / 2.</translation>
    </message>
    <message>
        <source>The hyperbolic tangent: an s-shaped curve from -1 to 1, an activation.</source>
        <translation>Der Tangens hyperbolicus: eine S-Kurve von -1 bis 1, eine Aktivierung.</translation>
    </message>
    <message>
        <source>The id {twice} is used twice.</source>
        <translation>Die Kennung {twice} ist zweimal vergeben.</translation>
    </message>
    <message>
        <source>The k largest elements along one dimension (or the smallest), sorted, and their numbers there.</source>
        <translation>Die k größten (oder kleinsten) Elemente entlang einer Dimension, sortiert, und ihre Nummern dort.</translation>
    </message>
    <message>
        <source>The larger is taken out first, so nothing overflows: adds probabilities that are kept as logarithms.</source>
        <translation>Der größere wird zuerst herausgezogen, so läuft nichts über: addiert Wahrscheinlichkeiten, die als Logarithmen vorliegen.</translation>
    </message>
    <message>
        <source>The larger of two values, element by element.</source>
        <translation>Der größere zweier Werte, Element für Element.</translation>
    </message>
    <message>
        <source>The largest element along one dimension, and its number there.</source>
        <translation>Das größte Element entlang einer Dimension, und seine Nummer dort.</translation>
    </message>
    <message>
        <source>The largest element along the named dimensions, or of all.</source>
        <translation>Das größte Element entlang der genannten Dimensionen, oder von allen.</translation>
    </message>
    <message>
        <source>The largest element is taken out first, so nothing overflows. The gradient is softmax.</source>
        <translation>Das größte Element wird zuerst herausgezogen, so läuft nichts über. Der Gradient ist softmax.</translation>
    </message>
    <message>
        <source>The largest element of each channel, whatever the number of dimensions. x: (n, c, ...).</source>
        <translation>Das größte Element jedes Kanals, bei beliebig vielen Dimensionen. x: (n, c, ...).</translation>
    </message>
    <message>
        <source>The largest element that each window sees of a signal, and its number there. x: (n, c, l) or (c, l).</source>
        <translation>Das größte Element, das jedes Fenster von einem Signal sieht, und seine Nummer dort. x: (n, c, l) oder (c, l).</translation>
    </message>
    <message>
        <source>The largest element that each window sees of an image, and its number, counted row by row.</source>
        <translation>Das größte Element, das jedes Fenster von einem Bild sieht, und seine Nummer, zeilenweise gezählt.</translation>
    </message>
    <message>
        <source>The largest elements of so many bins of a signal, and their numbers. x: (n, c, l) or (c, l).</source>
        <translation>Die größten Elemente von so vielen Abschnitten eines Signals, und ihre Nummern. x: (n, c, l) oder (c, l).</translation>
    </message>
    <message>
        <source>The largest elements of so many bins of an image, and their numbers. x: (n, c, h, w) or (c, h, w).</source>
        <translation>Die größten Elemente von so vielen Abschnitten eines Bildes, und ihre Nummern. x: (n, c, h, w) oder (c, h, w).</translation>
    </message>
    <message>
        <source>The largest score is taken out first, so nothing overflows; of long rows only where it might.</source>
        <translation>Zuerst wird die größte Punktzahl abgezogen, damit nichts überläuft; bei langen Zeilen nur, wo es geschehen könnte.</translation>
    </message>
    <message>
        <source>The largest whole number that is not above x.</source>
        <translation>Die größte ganze Zahl, die nicht über x liegt.</translation>
    </message>
    <message>
        <source>The length of the difference of vectors along the last dimension.</source>
        <translation>Die Länge der Differenz von Vektoren entlang der letzten Dimension.</translation>
    </message>
    <message>
        <source>The length of the vector (a, b), without overflow for large values.</source>
        <translation>Die Länge des Vektors (a, b), ohne Überlauf bei großen Werten.</translation>
    </message>
    <message>
        <source>The length of the vector of elements along the named dimensions, or of all.</source>
        <translation>Die Länge des Vektors der Elemente entlang der genannten Dimensionen, oder aller.</translation>
    </message>
    <message>
        <source>The lists have different lengths: every row needs as many entries as the first.</source>
        <translation>Die Listen sind verschieden lang: Jede Zeile braucht so viele Einträge wie die erste.</translation>
    </message>
    <message>
        <source>The local derivative {slope} is {local} at {operand}; times the upstream gradient {upstream} it gives {product}.</source>
        <translation>Die lokale Ableitung {slope} ist {local} bei {operand}; mal dem ankommenden Gradienten {upstream} ergibt das {product}.</translation>
    </message>
    <message>
        <source>The logarithm of softmax, exact where the probability itself would vanish.</source>
        <translation>Der Logarithmus von softmax, genau auch dort, wo die Wahrscheinlichkeit selbst verschwände.</translation>
    </message>
    <message>
        <source>The logarithm of the determinant, which neither overflows nor vanishes. Leading dimensions are a batch.</source>
        <translation>Der Logarithmus der Determinante, der weder überläuft noch verschwindet. Führende Dimensionen sind ein Batch.</translation>
    </message>
    <message>
        <source>The logarithm of the hyperbolic cosine of the differences, averaged: like the Huber loss, but smooth throughout.</source>
        <translation>Der Logarithmus des Kosinus hyperbolicus der Differenzen, gemittelt: wie der Huber-Verlust, aber überall glatt.</translation>
    </message>
    <message>
        <source>The logarithm of the sigmoid, with all digits where the sigmoid itself is tiny.</source>
        <translation>Der Logarithmus der Sigmoid-Funktion, mit allen Stellen auch dort, wo sie selbst winzig ist.</translation>
    </message>
    <message>
        <source>The logarithm of the size of the gamma function: for a whole number x, of (x - 1)!.</source>
        <translation>Der Logarithmus des Betrags der Gammafunktion: für eine ganze Zahl x der von (x - 1)!.</translation>
    </message>
    <message>
        <source>The logarithm of the sum of the exponentials along the named dimensions, or of all: a smooth maximum.</source>
        <translation>Der Logarithmus der Summe der Exponentiale entlang der genannten Dimensionen, oder aller: ein glattes Maximum.</translation>
    </message>
    <message>
        <source>The logarithm of the sum of the exponentials of two values: a smooth maximum.</source>
        <translation>Der Logarithmus der Summe der Exponentiale zweier Werte: ein glattes Maximum.</translation>
    </message>
    <message>
        <source>The logarithm to base 10: the power of 10 that gives x.</source>
        <translation>Der Logarithmus zur Basis 10: der Exponent, mit dem 10 potenziert x ergibt.</translation>
    </message>
    <message>
        <source>The logarithm to base 2: the power of 2 that gives x.</source>
        <translation>Der Logarithmus zur Basis 2: der Exponent, mit dem 2 potenziert x ergibt.</translation>
    </message>
    <message>
        <source>The logistic loss of scores on their side, averaged: a hinge without a kink. target: the side, 1 or -1.</source>
        <translation>Der logistische Verlust von Punktzahlen auf ihrer Seite, gemittelt: ein Hinge ohne Knick. target: die Seite, 1 oder -1.</translation>
    </message>
    <message>
        <source>The losses of the rows are reduced by their mean or their sum, not by {reduction!r}.</source>
        <translation>Die Verluste der Zeilen werden durch Mittel oder Summe reduziert, nicht durch {reduction!r}.</translation>
    </message>
    <message>
        <source>The lower triangle whose product with its own transpose is x, a symmetric and positive definite matrix.</source>
        <translation>Die untere Dreiecksmatrix, deren Produkt mit ihrer eigenen Transponierten x ist, eine symmetrische, positiv definite Matrix.</translation>
    </message>
    <message>
        <source>The matrix product: rows of a times columns of b.</source>
        <translation>Das Matrixprodukt: Zeilen von a mal Spalten von b.</translation>
    </message>
    <message>
        <source>The matrix products of two batches of equal size, pair by pair.</source>
        <translation>Die Matrixprodukte zweier gleich großer Batches, Paar für Paar.</translation>
    </message>
    <message>
        <source>The matrix whose product with x is the identity. Leading dimensions are a batch.</source>
        <translation>Die Matrix, deren Produkt mit x die Einheitsmatrix ist. Führende Dimensionen sind ein Batch.</translation>
    </message>
    <message>
        <source>The matrix with everything above a diagonal set to 0; the diagonal 1 is the one above the main one.</source>
        <translation>Die Matrix mit 0 über einer Diagonale; die Diagonale 1 liegt über der Hauptdiagonale.</translation>
    </message>
    <message>
        <source>The matrix with everything below a diagonal set to 0; the diagonal 1 is the one above the main one.</source>
        <translation>Die Matrix mit 0 unter einer Diagonale; die Diagonale 1 liegt über der Hauptdiagonale.</translation>
    </message>
    <message>
        <source>The mean absolute error with its kink rounded off between -beta and beta, where it is a square.</source>
        <translation>Der mittlere absolute Fehler, sein Knick zwischen -beta und beta abgerundet, wo er ein Quadrat ist.</translation>
    </message>
    <message>
        <source>The mean of the absolute differences: outliers count less than in the mean squared error.</source>
        <translation>Das Mittel der absoluten Differenzen: Ausreißer zählen weniger als im mittleren quadratischen Fehler.</translation>
    </message>
    <message>
        <source>The n-th derivative of digamma: n = 0 is digamma itself, n = 1 trigamma, its slope.</source>
        <translation>Die n-te Ableitung von Digamma: n = 0 ist Digamma selbst, n = 1 Trigamma, seine Steigung.</translation>
    </message>
    <message>
        <source>The natural logarithm of 1 plus x.</source>
        <translation>Der natürliche Logarithmus von 1 plus x.</translation>
    </message>
    <message>
        <source>The natural logarithm: the power of e that gives x.</source>
        <translation>Der natürliche Logarithmus: der Exponent, mit dem e potenziert x ergibt.</translation>
    </message>
    <message>
        <source>The negative log-probability that softmax of the scores gives to the right class, averaged over the rows.</source>
        <translation>Die negative Log-Wahrscheinlichkeit, die softmax der Punktzahlen der richtigen Klasse gibt, über die Zeilen gemittelt.</translation>
    </message>
    <message>
        <source>The negative of the right class&apos;s log-probability, averaged over the rows.</source>
        <translation>Die negierte Log-Wahrscheinlichkeit der richtigen Klasse, über die Zeilen gemittelt.</translation>
    </message>
    <message>
        <source>The next backward() stops at {first}: “Trying to backward through the graph a second time”.</source>
        <translation>Das nächste backward() hält bei {first} an: „Trying to backward through the graph a second time“.</translation>
    </message>
    <message>
        <source>The node stays where it is, whatever is moved or laid out</source>
        <translation>Der Knoten bleibt, wo er ist, was auch bewegt oder angeordnet wird</translation>
    </message>
    <message>
        <source>The number is too large for a float.</source>
        <translation>Die Zahl ist zu groß für eine Gleitkommazahl.</translation>
    </message>
    <message>
        <source>The number of the largest element along one dimension, or of all.</source>
        <translation>Die Nummer des größten Elements entlang einer Dimension, oder von allen.</translation>
    </message>
    <message>
        <source>The number of the smallest element along one dimension, or of all.</source>
        <translation>Die Nummer des kleinsten Elements entlang einer Dimension, oder von allen.</translation>
    </message>
    <message>
        <source>The number whose hyperbolic sine is x.</source>
        <translation>Die Zahl, deren Sinus hyperbolicus x ist.</translation>
    </message>
    <message>
        <source>The number whose hyperbolic tangent is x.</source>
        <translation>Die Zahl, deren Tangens hyperbolicus x ist.</translation>
    </message>
    <message>
        <source>The number, 0 or more, whose hyperbolic cosine is x.</source>
        <translation>Die Zahl, 0 oder größer, deren Kosinus hyperbolicus x ist.</translation>
    </message>
    <message>
        <source>The only element that counts</source>
        <translation>Das einzige Element, das zählt</translation>
    </message>
    <message>
        <source>The order of going back</source>
        <translation>Die Reihenfolge auf dem Rückweg</translation>
    </message>
    <message>
        <source>The outer product of two vectors: the matrix of all products of an element of a and one of b.</source>
        <translation>Das äußere Produkt zweier Vektoren: die Matrix aller Produkte eines Elements von a mit einem von b.</translation>
    </message>
    <message>
        <source>The palette&apos;s folder cannot be used: {strerror}.</source>
        <translation>Der Ordner der Palette ist nicht verwendbar: {strerror}.</translation>
    </message>
    <message>
        <source>The pass, step by step</source>
        <translation>Der Durchgang, Schritt für Schritt</translation>
    </message>
    <message>
        <source>The picture could not be drawn: the program that draws it was ended. Is there enough memory?</source>
        <translation>Das Bild ließ sich nicht zeichnen: das Programm, das es zeichnet, wurde beendet. Ist genug Speicher da?</translation>
    </message>
    <message>
        <source>The picture could not be drawn: {strerror}.</source>
        <translation>Das Bild ließ sich nicht zeichnen: {strerror}.</translation>
    </message>
    <message>
        <source>The picture could not be packed: {problem}.</source>
        <translation>Das Bild konnte nicht gepackt werden: {problem}.</translation>
    </message>
    <message>
        <source>The picture has more than {most:,} parts.</source>
        <translation>Das Bild hat mehr als {most:,} Teile.</translation>
    </message>
    <message>
        <source>The picture is cut short.</source>
        <translation>Das Bild ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The port {port!r} still has a wire outside its block. Remove the wire with it.</source>
        <translation>Der Anschluss {port!r} hat außerhalb seines Blocks noch eine Verbindung. Entfernen Sie diese mit ihm.</translation>
    </message>
    <message>
        <source>The probabilities nearest to the scores along one dimension; small scores get exactly 0.</source>
        <translation>Die Wahrscheinlichkeiten, die den Punktzahlen entlang einer Dimension am nächsten liegen; kleine Punktzahlen bekommen genau 0.</translation>
    </message>
    <message>
        <source>The product of a matrix and a vector, a vector.</source>
        <translation>Das Produkt einer Matrix und eines Vektors, ein Vektor.</translation>
    </message>
    <message>
        <source>The product of two values, element by element.</source>
        <translation>Das Produkt zweier Werte, Element für Element.</translation>
    </message>
    <message>
        <source>The program that draws pictures could not be started: {errorstring}.</source>
        <translation>Das Programm, das Bilder zeichnet, ließ sich nicht starten: {errorstring}.</translation>
    </message>
    <message>
        <source>The question of this page</source>
        <translation>Die Frage dieser Seite</translation>
    </message>
    <message>
        <source>The quotient of two values: the first divided by the second.</source>
        <translation>Der Quotient zweier Werte: der erste geteilt durch den zweiten.</translation>
    </message>
    <message>
        <source>The rows of a tensor have equal lengths.</source>
        <translation>Die Zeilen eines Tensors sind gleich lang.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>The running mean of the {what} of {node} is {moment}; corrected for its start from 0, it is {moment2}.</source>
        <translation>Das laufende Mittel ({what}) von {node} ist {moment}; um den Beginn bei 0 berichtigt, ist es {moment2}.</translation>
    </message>
    <message>
        <source>The same in PyTorch</source>
        <translation>Dasselbe in PyTorch</translation>
    </message>
    <message>
        <source>The seed has shape {shape}, but {name} has shape {shape2}.</source>
        <translation>Der Startwert hat die Form {shape}, aber {name} hat die Form {shape2}.</translation>
    </message>
    <message>
        <source>The seed has the shape of the target, {wanted}; this one has {given}.</source>
        <translation>Der Startwert hat die Form des Ziels, {wanted}; dieser hat {given}.</translation>
    </message>
    <message>
        <source>The seed holds real numbers, since only they are gradients.</source>
        <translation>Der Startwert enthält reelle Zahlen, da nur diese Gradienten sind.</translation>
    </message>
    <message>
        <source>The seed is {run}.</source>
        <translation>Der Startwert ist {run}.</translation>
    </message>
    <message>
        <source>The selected nodes lie in different blocks. Select nodes of one block.</source>
        <translation>Die ausgewählten Knoten liegen in verschiedenen Blöcken. Wählen Sie Knoten eines Blocks.</translation>
    </message>
    <message>
        <source>The shape of wires</source>
        <translation>Die Form der Verbindungen</translation>
    </message>
    <message>
        <source>The sigmoid in straight pieces: 0 up to -3, 1 from 3 on, a line between.</source>
        <translation>Die Sigmoid-Funktion aus geraden Stücken: 0 bis -3, 1 ab 3, dazwischen eine Gerade.</translation>
    </message>
    <message>
        <source>The sigmoid split into multiply, add, exp and reciprocal</source>
        <translation>Die Sigmoid-Funktion, zerlegt in Produkt, Summe, exp und Kehrwert</translation>
    </message>
    <message>
        <source>The sign of the determinant, and the logarithm of its size. Leading dimensions are a batch.</source>
        <translation>Das Vorzeichen der Determinante, und der Logarithmus ihres Betrags. Führende Dimensionen sind ein Batch.</translation>
    </message>
    <message>
        <source>The silu of the first half of a dimension times the second half.</source>
        <translation>Die silu der ersten Hälfte einer Dimension mal die zweite Hälfte.</translation>
    </message>
    <message>
        <source>The sine of an angle in radians.</source>
        <translation>Der Sinus eines Winkels im Bogenmaß.</translation>
    </message>
    <message>
        <source>The sine of πx divided by πx, and 1 at 0.</source>
        <translation>Der Sinus von πx geteilt durch πx, und 1 bei 0.</translation>
    </message>
    <message>
        <source>The size is right; the sign is not: look where a minus comes in, or goes.</source>
        <translation>Die Größe stimmt, das Vorzeichen nicht: dort nachsehen, wo ein Minus dazukommt oder wegfällt.</translation>
    </message>
    <message>
        <source>The slope of the logarithm of the gamma function; for whole n, the n-th harmonic number less 0.5772.</source>
        <translation>Die Steigung des Logarithmus der Gammafunktion; für ganze n die n-te harmonische Zahl minus 0.5772.</translation>
    </message>
    <message>
        <source>The slopes of the activations do it: L is {mean} a layer on average.</source>
        <translation>Das liegt an den Steigungen der Aktivierungen: L ist im Mittel {mean} je Schicht.</translation>
    </message>
    <message>
        <source>The smaller of two values, element by element.</source>
        <translation>Der kleinere zweier Werte, Element für Element.</translation>
    </message>
    <message>
        <source>The smallest element along one dimension, and its number there.</source>
        <translation>Das kleinste Element entlang einer Dimension, und seine Nummer dort.</translation>
    </message>
    <message>
        <source>The smallest element along the named dimensions, or of all.</source>
        <translation>Das kleinste Element entlang der genannten Dimensionen, oder von allen.</translation>
    </message>
    <message>
        <source>The smallest whole number that is not below x.</source>
        <translation>Die kleinste ganze Zahl, die nicht unter x liegt.</translation>
    </message>
    <message>
        <source>The softmax of -x: the smallest score gets the highest probability.</source>
        <translation>Der Softmax von -x: die kleinste Punktzahl bekommt die höchste Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The square root: the number that is x when squared.</source>
        <translation>Die Quadratwurzel: die Zahl, die quadriert x ergibt.</translation>
    </message>
    <message>
        <source>The standard deviation of the elements along the named dimensions, or of all: the root of the variance.</source>
        <translation>Die Standardabweichung der Elemente entlang der genannten Dimensionen, oder aller: die Wurzel der Varianz.</translation>
    </message>
    <message>
        <source>The steps end with the pass again.</source>
        <translation>Die Schritte enden wieder mit dem Durchgang.</translation>
    </message>
    <message>
        <source>The sum of the elements on the diagonal of a matrix.</source>
        <translation>Die Summe der Elemente auf der Diagonale einer Matrix.</translation>
    </message>
    <message>
        <source>The sum of the gradients that arrive at {source} is too large.</source>
        <translation>Die Summe der Gradienten, die bei {source} ankommen, ist zu groß.</translation>
    </message>
    <message>
        <source>The tangent of an angle in radians: sine divided by cosine.</source>
        <translation>Der Tangens eines Winkels im Bogenmaß: Sinus geteilt durch Kosinus.</translation>
    </message>
    <message>
        <source>The target as one formula</source>
        <translation>Das Ziel als eine Formel</translation>
    </message>
    <message>
        <source>The target has no value to start from.</source>
        <translation>Das Ziel hat keinen Wert, von dem auszugehen wäre.</translation>
    </message>
    <message>
        <source>The target is one number, so that its seed is 1</source>
        <translation>Das Ziel ist eine Zahl, also ist sein Startwert 1</translation>
    </message>
    <message>
        <source>The target, node {target}, does not exist.</source>
        <translation>Das Ziel, Knoten {target}, gibt es nicht.</translation>
    </message>
    <message>
        <source>The value of {name} is seen from the start: ask for what is computed.</source>
        <translation>Der Wert von {name} ist von Anfang an zu sehen: bitte nach etwas fragen, das berechnet wird.</translation>
    </message>
    <message>
        <source>The value that lies between a and b as far as the weight says: a at weight 0, b at weight 1.</source>
        <translation>Der Wert, der so weit zwischen a und b liegt, wie das Gewicht sagt: a bei Gewicht 0, b bei Gewicht 1.</translation>
    </message>
    <message>
        <source>The value times itself.</source>
        <translation>Der Wert mal sich selbst.</translation>
    </message>
    <message>
        <source>The value with its sign changed.</source>
        <translation>Der Wert mit umgekehrtem Vorzeichen.</translation>
    </message>
    <message>
        <source>The value without its sign.</source>
        <translation>Der Wert ohne sein Vorzeichen.</translation>
    </message>
    <message>
        <source>The values of this graph are too large to be kept, and the lab needs all of them.</source>
        <translation>Die Werte dieses Graphen sind zu groß, um behalten zu werden, und das Labor braucht sie alle.</translation>
    </message>
    <message>
        <source>The variable {name!r} holds {run}.</source>
        <translation>Die Variable {name!r} enthält {run}.</translation>
    </message>
    <message>
        <source>The variable {name!r} needs a value.</source>
        <translation>Die Variable {name!r} braucht einen Wert.</translation>
    </message>
    <message>
        <source>The variables have values, and a direction in which they move: {told}.</source>
        <translation>Die Variablen haben Werte und eine Richtung, in die sie sich bewegen: {told}.</translation>
    </message>
    <message>
        <source>The variance of the elements along the named dimensions, or of all: the mean squared distance from the mean.</source>
        <translation>Die Varianz der Elemente entlang der genannten Dimensionen, oder aller: der mittlere quadrierte Abstand vom Mittel.</translation>
    </message>
    <message>
        <source>The velocity of {node} keeps {momentum:g} of what it was and takes the gradient in: it is {velocity} now.</source>
        <translation>Die Geschwindigkeit von {node} behält {momentum:g} von dem, was sie war, und nimmt den Gradienten auf: sie ist nun {velocity}.</translation>
    </message>
    <message>
        <source>The whole number nearest to x, with the gradient of x itself: makes rounding trainable.</source>
        <translation>Die x nächste ganze Zahl, mit dem Gradienten von x selbst: macht Runden trainierbar.</translation>
    </message>
    <message>
        <source>The whole pass</source>
        <translation>Der ganze Durchgang</translation>
    </message>
    <message>
        <source>The wider and warmer a wire, the larger the gradient that flows back along it</source>
        <translation>Je breiter und wärmer eine Verbindung, desto größer der Gradient, der auf ihr zurückfließt</translation>
    </message>
    <message>
        <source>The wire from {source} to {target}</source>
        <translation>Die Verbindung von {source} zu {target}</translation>
    </message>
    <message>
        <source>The {name} is {value:g}; it must be 0 or more.</source>
        <translation>{name} ist {value:g}; der Wert muss 0 oder größer sein.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme, motion, keys and the rest</source>
        <translation>Farben, Bewegung, Tasten und alles Übrige</translation>
    </message>
    <message>
        <source>There are no steps to tell of: the graph was not run. Run it first.</source>
        <translation>Es gibt keine Schritte zu erzählen: der Graph ist nicht gelaufen. Zuerst laufen lassen.</translation>
    </message>
    <message>
        <source>There is no dropout and no batch norm here, so that it changes nothing at all.</source>
        <translation>Hier gibt es weder Dropout noch Batch-Norm, so dass es gar nichts ändert.</translation>
    </message>
    <message>
        <source>There is no frame or note {ident}; it may have been deleted.</source>
        <translation>Es gibt keinen Rahmen und keine Notiz {ident}; vielleicht wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is no node {ident}; it may have been deleted.</source>
        <translation>Es gibt keinen Knoten {ident}; vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>There is no node {id} to place.</source>
        <translation>Es gibt keinen Knoten {id} zum Platzieren.</translation>
    </message>
    <message>
        <source>There is no node {node} to make smaller; it may have been deleted.</source>
        <translation>Es gibt keinen Knoten {node} zum Verkleinern; vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>There is no node {target} to differentiate; it may have been deleted.</source>
        <translation>Es gibt keinen Knoten {target}, der abzuleiten wäre; vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>There is no operation called {kind!r}.</source>
        <translation>Es gibt keine Operation namens {kind!r}.</translation>
    </message>
    <message>
        <source>There is no operation called {name!r}.</source>
        <translation>Es gibt keine Operation namens {name!r}.</translation>
    </message>
    <message>
        <source>There is no role {token!r}: a variable is {roles} or {roles2}.</source>
        <translation>Es gibt keine Rolle {token!r}: eine Variable ist {roles} oder {roles2}.</translation>
    </message>
    <message>
        <source>There is no single local derivative here: choose a wire into an elementwise operation, and run backward.</source>
        <translation>Hier gibt es keine einzelne lokale Ableitung: eine Verbindung in eine elementweise Operation wählen und rückwärts laufen lassen.</translation>
    </message>
    <message>
        <source>There is no step after this one</source>
        <translation>Nach diesem kommt kein Schritt</translation>
    </message>
    <message>
        <source>There is no step before this one</source>
        <translation>Vor diesem liegt kein Schritt</translation>
    </message>
    <message>
        <source>There is no target to differentiate. Choose the node whose gradients you want.</source>
        <translation>Es gibt kein Ziel, das abgeleitet wird. Wählen Sie den Knoten, dessen Gradienten Sie wollen.</translation>
    </message>
    <message>
        <source>There is no wire to lead through a dot. Select one first.</source>
        <translation>Es gibt keine Verbindung, die durch einen Punkt zu führen wäre. Wählen Sie zuerst eine aus.</translation>
    </message>
    <message>
        <source>There is no wire {ident}; it may have been deleted.</source>
        <translation>Es gibt keine Verbindung {ident}; vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>There is no {kind!r}.</source>
        <translation>{kind!r} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing at this level.</source>
        <translation>Auf dieser Ebene ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing in this pass that could be asked for. Try another topic, or another graph.</source>
        <translation>In diesem Durchgang gibt es nichts, wonach sich fragen ließe. Ein anderes Thema oder ein anderer Graph hilft weiter.</translation>
    </message>
    <message>
        <source>There is nothing in {name!r} to be shown.</source>
        <translation>In {name!r} gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>There is nothing on the canvas</source>
        <translation>Auf der Zeichenfläche ist nichts</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard</source>
        <translation>In der Zwischenablage ist nichts</translation>
    </message>
    <message>
        <source>There is nothing to train: the loss depends on no parameter. Give a variable the role of a parameter.</source>
        <translation>Es gibt nichts zu trainieren: der Verlust hängt von keinem Parameter ab. Geben Sie einer Variablen die Rolle eines Parameters.</translation>
    </message>
    <message>
        <source>There is nothing to wire: no free input has a free output to its left.</source>
        <translation>Es gibt nichts zu verbinden: kein freier Eingang hat links einen freien Ausgang.</translation>
    </message>
    <message>
        <source>These are too many words to look for: at most {most_tokens}.</source>
        <translation>Das sind zu viele Suchwörter: höchstens {most_tokens}.</translation>
    </message>
    <message>
        <source>These steps go forward only. Run backward ({run}) to have the gradients as well.</source>
        <translation>Diese Schritte gehen nur vorwärts. Lassen Sie rückwärts laufen ({run}), um auch die Gradienten zu haben.</translation>
    </message>
    <message>
        <source>This cannot be pasted. {error}</source>
        <translation>Das lässt sich nicht einfügen. {error}</translation>
    </message>
    <message>
        <source>This changed something in {place}, which is shown now.</source>
        <translation>Das hat etwas in {place} geändert, was jetzt gezeigt wird.</translation>
    </message>
    <message>
        <source>This graph is so large that its numbers are let go of to save memory: ask on a smaller one.</source>
        <translation>Dieser Graph ist so groß, dass seine Zahlen nicht behalten werden, um Speicher zu sparen: bitte an einem kleineren fragen.</translation>
    </message>
    <message>
        <source>This is no Chainrule document: it does not begin with {, as JSON would.</source>
        <translation>Dies ist kein Chainrule-Dokument: es beginnt nicht mit {, wie JSON es täte.</translation>
    </message>
    <message>
        <source>This is no Chainrule document: it has no field &quot;format&quot; that says &quot;{format}&quot;.</source>
        <translation>Dies ist kein Chainrule-Dokument: ihm fehlt ein Feld &quot;format&quot; mit dem Inhalt &quot;{format}&quot;.</translation>
    </message>
    <message>
        <source>This is no Chainrule document: line {line} is not UTF-8 text.</source>
        <translation>Dies ist kein Chainrule-Dokument: Zeile {line} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>This is no Chainrule lesson: it has no field &quot;format&quot; that says &quot;{format}&quot;.</source>
        <translation>Dies ist keine Chainrule-Lektion: ihr fehlt ein Feld &quot;format&quot; mit dem Inhalt &quot;{format}&quot;.</translation>
    </message>
    <message>
        <source>This is no formula. Type one such as f = x*y + z, x = 2.</source>
        <translation>Das ist keine Formel. Tippen Sie eine wie f = x*y + z, x = 2.</translation>
    </message>
    <message>
        <source>This is the top level</source>
        <translation>Dies ist die oberste Ebene</translation>
    </message>
    <message>
        <source>This is too long to look for: at most {most_characters} characters.</source>
        <translation>Das ist zu lang zum Suchen: höchstens {most_characters} Zeichen.</translation>
    </message>
    <message>
        <source>This is what {leftover} held. Save it where you like.</source>
        <translation>Dies stand in {leftover}. Speichern Sie es, wo Sie mögen.</translation>
    </message>
    <message>
        <source>This lesson has no pages.</source>
        <translation>Diese Lektion hat keine Seiten.</translation>
    </message>
    <message>
        <source>This level is shown</source>
        <translation>Diese Ebene wird gezeigt</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>This panel tells of the whole pass. It is back when the question is answered.</source>
        <translation>Dieser Bereich erzählt vom ganzen Durchgang. Er ist wieder da, wenn die Frage beantwortet ist.</translation>
    </message>
    <message>
        <source>This picture holds no graph. Only a PNG or an SVG that Chainrule wrote, as it wrote it, opens as one.</source>
        <translation>Dieses Bild enthält keinen Graphen. Nur ein PNG oder SVG, das Chainrule geschrieben hat, öffnet sich als solcher, und nur unverändert.</translation>
    </message>
    <message>
        <source>This setting is one number.</source>
        <translation>Diese Einstellung ist eine Zahl.</translation>
    </message>
    <message>
        <source>This way</source>
        <translation>Dieser Weg</translation>
    </message>
    <message>
        <source>This would make a cycle: {what}. A graph must flow one way.</source>
        <translation>Das ergäbe einen Kreis: {what}. Ein Graph muss in eine Richtung fließen.</translation>
    </message>
    <message>
        <source>Three losses that agree near 0, and teach differently</source>
        <translation>Drei Verluste, die sich nahe 0 gleichen und verschieden lehren</translation>
    </message>
    <message>
        <source>TikZ picture</source>
        <translation>TikZ-Bild</translation>
    </message>
    <message>
        <source>Time for each step</source>
        <translation>Zeit für jeden Schritt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the frame</source>
        <translation>Titel des Rahmens</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Titel der Lektion</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>To ask such a tensor for .grad gives None and a warning. Chainrule keeps them all.</source>
        <translation>Fragt man einen solchen Tensor nach .grad, gibt es None und eine Warnung. Chainrule behält sie alle.</translation>
    </message>
    <message>
        <source>To overwrite a leaf that requires a gradient, PyTorch even wants no_grad around it: an optimizer&apos;s step is such a place.</source>
        <translation>Um ein Blatt zu überschreiben, das einen Gradienten verlangt, will PyTorch sogar no_grad darum herum: der Schritt eines Optimierers ist eine solche Stelle.</translation>
    </message>
    <message>
        <source>To solve equations, solve is quicker and more exact than a product with the inverse.</source>
        <translation>Zum Lösen von Gleichungen ist solve schneller und genauer als ein Produkt mit der Inversen.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Touchpad: scrolling pans</source>
        <translation>Touchpad: Scrollen verschiebt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <source>Trigonometric</source>
        <translation>Trigonometrie</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try relu or abs at 0, or the maximum of two equal numbers.</source>
        <translation>relu oder abs bei 0 probieren, oder das Maximum zweier gleicher Zahlen.</translation>
    </message>
    <message>
        <source>Turn back to the page before</source>
        <translation>Zur vorigen Seite zurückblättern</translation>
    </message>
    <message>
        <source>Turn to the next page of the lesson</source>
        <translation>Zur nächsten Seite der Lektion blättern</translation>
    </message>
    <message>
        <source>Turns each class number into a row of zeros with a single 1 in that place.</source>
        <translation>Macht aus jeder Klassennummer eine Zeile von Nullen mit einer einzigen 1 an dieser Stelle.</translation>
    </message>
    <message>
        <source>Turns the scores along one dimension into probabilities that add up to 1.</source>
        <translation>Macht aus den Punktzahlen entlang einer Dimension Wahrscheinlichkeiten, die sich zu 1 summieren.</translation>
    </message>
    <message>
        <source>Turns whole numbers and truth values into floating-point numbers.</source>
        <translation>Macht aus ganzen Zahlen und Wahrheitswerten Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>Two functions composed: the chain rule at x = 2 gives 4</source>
        <translation>Zwei verkettete Funktionen: die Kettenregel ergibt bei x = 2 den Wert 4</translation>
    </message>
    <message>
        <source>Two nodes have the same id.</source>
        <translation>Zwei Knoten haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Two-layer network</source>
        <translation>Netz mit zwei Schichten</translation>
    </message>
    <message>
        <source>Type a key for “{title}” in the field.</source>
        <translation>Tippen Sie im Feld eine Taste für „{title}“.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>Type a number, such as 12, -0.5 or 1/3.</source>
        <translation>Eine Zahl tippen, etwa 12, -0.5 oder 1/3.</translation>
    </message>
    <message>
        <source>Type a value in place</source>
        <translation>Einen Wert an Ort und Stelle tippen</translation>
    </message>
    <message>
        <source>Type the name of a command</source>
        <translation>Tippen Sie den Namen eines Befehls</translation>
    </message>
    <message>
        <source>Under no_grad nothing is recorded: no gradient passes any operation of the region.</source>
        <translation>Unter no_grad wird nichts aufgezeichnet: kein Gradient geht durch eine Operation des Bereichs.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Ungrouping</source>
        <translation>Gruppierung wird aufgelöst</translation>
    </message>
    <message>
        <source>Unless training it gives x as it is.</source>
        <translation>Außer im Training gibt es x unverändert.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Untitled graph</source>
        <translation>Unbenannter Graph</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Update of {text}</source>
        <translation>Aktualisierung von {text}</translation>
    </message>
    <message>
        <source>Update parameters</source>
        <translation>Parameter aktualisieren</translation>
    </message>
    <message>
        <source>Update the para&amp;meters</source>
        <translation>Die Para&amp;meter aktualisieren</translation>
    </message>
    <message>
        <source>Update: {text}</source>
        <translation>Aktualisieren: {text}</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Use log_softmax</source>
        <translation>log_softmax verwenden</translation>
    </message>
    <message>
        <source>Use one twice, as in b = a + a, and try again.</source>
        <translation>Einen zweimal gebrauchen, etwa mit b = a + a, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Use the form with logits</source>
        <translation>Die Form mit Logits verwenden</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <translation>Auswahl nehmen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value as nested lists</source>
        <translation>Wert als geschachtelte Listen</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Wert von {name}</translation>
    </message>
    <message>
        <source>Value, forward</source>
        <translation>Wert, vorwärts</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Value{of_port}</source>
        <translation>Wert{of_port}</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variables as nodes, operations as edges</source>
        <translation>Variablen als Knoten, Operationen als Kanten</translation>
    </message>
    <message>
        <source>Velocity of {node}</source>
        <translation>Geschwindigkeit von {node}</translation>
    </message>
    <message>
        <source>Version {stem}</source>
        <translation>Fassung {stem}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Walk along the wires</source>
        <translation>Die Verbindungen entlanggehen</translation>
    </message>
    <message>
        <source>Walk through the steps by itself</source>
        <translation>Die Schritte von selbst durchgehen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Watch the wire</source>
        <translation>Verbindung beobachten</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Watches are ids of wires, each once.</source>
        <translation>Beobachtet werden Kennungen von Verbindungen, jede einmal.</translation>
    </message>
    <message>
        <source>Way of going back</source>
        <translation>Art des Rückwegs</translation>
    </message>
    <message>
        <source>Ways to the target</source>
        <translation>Wege zum Ziel</translation>
    </message>
    <message>
        <source>Weights, inputs, a bias and tanh</source>
        <translation>Gewichte, Eingänge, ein Bias und tanh</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What PyTorch keeps</source>
        <translation>Was PyTorch behält</translation>
    </message>
    <message>
        <source>What PyTorch keeps after backward()</source>
        <translation>Was PyTorch nach backward() behält</translation>
    </message>
    <message>
        <source>What batch normalization keeps after a batch: the old statistics of each channel moved towards the batch&apos;s.</source>
        <translation>Was die Batch-Normalisierung nach einem Batch behält: die alte Statistik jedes Kanals, zu der des Batches hin bewegt.</translation>
    </message>
    <message>
        <source>What bends a line, and what it does to gradients</source>
        <translation>Was eine Gerade krümmt, und was es mit Gradienten macht</translation>
    </message>
    <message>
        <source>What flows back from {reader} to {source}{entry}?</source>
        <translation>Was fließt von {reader} zu {source}{entry} zurück?</translation>
    </message>
    <message>
        <source>What is asked for is no longer in the graph.</source>
        <translation>Wonach gefragt wird, ist nicht mehr im Graphen.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is left of a after taking away b a whole number of times, with the sign of a (as in C).</source>
        <translation>Was von a bleibt, wenn b ganzzahlig oft abgezogen wird, mit dem Vorzeichen von a (wie in C).</translation>
    </message>
    <message>
        <source>What is left of a after taking away b a whole number of times, with the sign of b (as Python&apos;s %).</source>
        <translation>Was von a bleibt, wenn b ganzzahlig oft abgezogen wird, mit dem Vorzeichen von b (wie % in Python).</translation>
    </message>
    <message>
        <source>What is saved for the backward pass</source>
        <translation>Was für den Rückwärtsdurchgang gespeichert wird</translation>
    </message>
    <message>
        <source>What is seen now as a page: place, step and selection</source>
        <translation>Was jetzt zu sehen ist, als Seite: Ort, Schritt und Auswahl</translation>
    </message>
    <message>
        <source>What is the value of {name}{entry}?</source>
        <translation>Was ist der Wert von {name}{entry}?</translation>
    </message>
    <message>
        <source>What it is about, in a line</source>
        <translation>Wovon sie handelt, in einer Zeile</translation>
    </message>
    <message>
        <source>What scrolling on the canvas does; with Ctrl it always zooms</source>
        <translation>Was Scrollen auf der Fläche tut; mit Strg zoomt es immer</translation>
    </message>
    <message>
        <source>What the file held before its last saves</source>
        <translation>Was in der Datei stand, bevor sie zuletzt gespeichert wurde</translation>
    </message>
    <message>
        <source>What the lesson is called</source>
        <translation>Wie die Lektion heißt</translation>
    </message>
    <message>
        <source>What the page asks for</source>
        <translation>Wonach die Seite fragt</translation>
    </message>
    <message>
        <source>What the selected node does; else keys and mouse</source>
        <translation>Was der ausgewählte Knoten tut; sonst Tasten und Maus</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was dies ist</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Wonach zu fragen ist</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was zu exportieren ist</translation>
    </message>
    <message>
        <source>What torch.utils.checkpoint does with a function. Chen et al., Training Deep Nets with Sublinear Memory Cost, 2016.</source>
        <translation>Was torch.utils.checkpoint mit einer Funktion tut. Chen et al., Training Deep Nets with Sublinear Memory Cost, 2016.</translation>
    </message>
    <message>
        <source>What {name} held before its last saves. It opens as a new graph.</source>
        <translation>Was in {name} stand, bevor es zuletzt gespeichert wurde. Es öffnet sich als neuer Graph.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where a value comes into this block.</source>
        <translation>Wo ein Wert in diesen Block kommt.</translation>
    </message>
    <message>
        <source>Where a value leaves this block.</source>
        <translation>Wo ein Wert diesen Block verlässt.</translation>
    </message>
    <message>
        <source>Where both are given and min is above max, the result is max. The slope is 1 strictly between the bounds, 0 at and outside them. Bounds that are tensors with gradients of their own: minimum(maximum(x, low), high).</source>
        <translation>Sind beide gegeben und liegt min über max, ist das Ergebnis max. Die Steigung ist 1 echt zwischen den Grenzen, 0 an ihnen und außerhalb. Grenzen, die Tensoren mit eigenen Gradienten sind: minimum(maximum(x, low), high).</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Where several are equally large, each gets its even share of the gradient, as in torch&apos;s amax and in JAX.</source>
        <translation>Wo mehrere gleich groß sind, bekommt jedes den gleichen Anteil am Gradienten, wie bei amax in torch und in JAX.</translation>
    </message>
    <message>
        <source>Where several are equally small, each gets its even share of the gradient, as in torch&apos;s amin and in JAX.</source>
        <translation>Wo mehrere gleich klein sind, bekommt jedes den gleichen Anteil am Gradienten, wie bei amin in torch und in JAX.</translation>
    </message>
    <message>
        <source>Whether a differs from b; NaN differs from everything, itself included.</source>
        <translation>Ob a von b verschieden ist; NaN ist von allem verschieden, auch von sich selbst.</translation>
    </message>
    <message>
        <source>Whether a equals b exactly; NaN equals nothing.</source>
        <translation>Ob a genau gleich b ist; NaN ist nichts gleich.</translation>
    </message>
    <message>
        <source>Whether a is false; a number counts as true unless it is 0.</source>
        <translation>Ob a falsch ist; eine Zahl gilt als wahr, wenn sie nicht 0 ist.</translation>
    </message>
    <message>
        <source>Whether a is greater than b or equal to it; false if either is NaN.</source>
        <translation>Ob a größer als b oder gleich b ist; falsch, wenn eines NaN ist.</translation>
    </message>
    <message>
        <source>Whether a is greater than b; false if either is NaN.</source>
        <translation>Ob a größer als b ist; falsch, wenn eines NaN ist.</translation>
    </message>
    <message>
        <source>Whether a is less than b or equal to it; false if either is NaN.</source>
        <translation>Ob a kleiner als b oder gleich b ist; falsch, wenn eines NaN ist.</translation>
    </message>
    <message>
        <source>Whether a is less than b; false if either is NaN.</source>
        <translation>Ob a kleiner als b ist; falsch, wenn eines NaN ist.</translation>
    </message>
    <message>
        <source>Whether at least one is true; a number counts as true unless it is 0.</source>
        <translation>Ob mindestens eines wahr ist; eine Zahl gilt als wahr, wenn sie nicht 0 ist.</translation>
    </message>
    <message>
        <source>Whether both are true; a number counts as true unless it is 0.</source>
        <translation>Ob beide wahr sind; eine Zahl gilt als wahr, wenn sie nicht 0 ist.</translation>
    </message>
    <message>
        <source>Whether exactly one is true; a number counts as true unless it is 0.</source>
        <translation>Ob genau eines wahr ist; eine Zahl gilt als wahr, wenn sie nicht 0 ist.</translation>
    </message>
    <message>
        <source>White and bright colours on black</source>
        <translation>Weiß und leuchtende Farben auf Schwarz</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Wire the selected node to another, by its name</source>
        <translation>Den ausgewählten Knoten mit einem anderen verbinden, nach dessen Namen</translation>
    </message>
    <message>
        <source>Wire the selected nodes from left to right, outputs to free inputs</source>
        <translation>Die ausgewählten Knoten von links nach rechts verbinden, Ausgänge mit freien Eingängen</translation>
    </message>
    <message>
        <source>Wire without dragging</source>
        <translation>Verbinden ohne Ziehen</translation>
    </message>
    <message>
        <source>Wire {id} ends at node {source}, which does not exist.</source>
        <translation>Verbindung {id} endet bei Knoten {source}, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Wire {name} to: type a node&apos;s name</source>
        <translation>{name} verbinden mit: Namen eines Knotens tippen</translation>
    </message>
    <message>
        <source>Wires</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Wires go level and upright</source>
        <translation>Verbindungen laufen waagrecht und senkrecht</translation>
    </message>
    <message>
        <source>Wires swing out of their ports</source>
        <translation>Verbindungen schwingen aus ihren Anschlüssen</translation>
    </message>
    <message>
        <source>Wires take the shortest way</source>
        <translation>Verbindungen nehmen den kürzesten Weg</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Damit</translation>
    </message>
    <message>
        <source>With numbers</source>
        <translation>Mit Zahlen</translation>
    </message>
    <message>
        <source>With the graph</source>
        <translation>Mit dem Graphen</translation>
    </message>
    <message>
        <source>Without dims the elements are moved as if they lay in one row.</source>
        <translation>Ohne dims werden die Elemente bewegt, als lägen sie in einer Reihe.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Wortlaut der Frage</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Write a lesson: pages of text, each with the place, the step and the selection that are seen</source>
        <translation>Eine Lektion schreiben: Seiten mit Text, jede mit dem Ort, dem Schritt und der Auswahl, die zu sehen sind</translation>
    </message>
    <message>
        <source>Write no more for now; a draft is kept</source>
        <translation>Vorerst nicht weiterschreiben; ein Entwurf wird behalten</translation>
    </message>
    <message>
        <source>Write {number} with a point, or a list as [1, 2].</source>
        <translation>Schreiben Sie {number} mit Punkt, oder eine Liste als [1, 2].</translation>
    </message>
    <message>
        <source>Writes each element of the source over the place in x that the index gives.</source>
        <translation>Überschreibt die Stelle in x, die der Index angibt, mit dem jeweiligen Element der Quelle.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Written as max(x, 0) + log1p(exp(-|x|)): no overflow for large x, no lost digits for very negative x.</source>
        <translation>Geschrieben als max(x, 0) + log1p(exp(-|x|)): kein Überlauf für große x, keine verlorenen Stellen für stark negative x.</translation>
    </message>
    <message>
        <source>Written as max(z, 0) - z t + log1p(exp(-|z|)), which neither overflows nor loses digits. The slope is sigmoid(z) - t. weight: how much each element counts; pos_weight: how much the positive side of it does.</source>
        <translation>Geschrieben als max(z, 0) - z t + log1p(exp(-|z|)), was weder überläuft noch Stellen verliert. Die Steigung ist sigmoid(z) - t. weight: wie viel jedes Element zählt; pos_weight: wie viel davon die positive Seite zählt.</translation>
    </message>
    <message>
        <source>Written as |d| + log1p(exp(-2 |d|)) - log 2, which cannot overflow.</source>
        <translation>Geschrieben als |d| + log1p(exp(-2 |d|)) - log 2, was nicht überlaufen kann.</translation>
    </message>
    <message>
        <source>Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network, 2015.</source>
        <translation>Xu et al., Empirical Evaluation of Rectified Activations in Convolutional Network, 2015.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>a class number cannot change by a little, so there is no slope</source>
        <translation>eine Klassennummer kann sich nicht ein wenig ändern, also gibt es keine Steigung</translation>
    </message>
    <message>
        <source>a comparison jumps between true and false, so it has no slope</source>
        <translation>ein Vergleich springt zwischen wahr und falsch, also hat er keine Steigung</translation>
    </message>
    <message>
        <source>a corner, ±lambd</source>
        <translation>eine Ecke, ±lambd</translation>
    </message>
    <message>
        <source>a derivative on the way back could not be computed</source>
        <translation>eine Ableitung auf dem Rückweg ließ sich nicht berechnen</translation>
    </message>
    <message>
        <source>a derivative on the way could not be computed</source>
        <translation>eine Ableitung auf dem Weg ließ sich nicht berechnen</translation>
    </message>
    <message>
        <source>a difference of 0</source>
        <translation>eine Differenz von 0</translation>
    </message>
    <message>
        <source>a difference of 0, with beta 0</source>
        <translation>eine Differenz von 0, bei beta 0</translation>
    </message>
    <message>
        <source>a dim that is not of size 1 is left as it is, as in torch; ONNX refuses it</source>
        <translation>eine Dimension, die nicht Größe 1 hat, bleibt, wie sie ist, wie in torch; ONNX lehnt sie ab</translation>
    </message>
    <message>
        <source>a division by 0</source>
        <translation>eine Division durch 0</translation>
    </message>
    <message>
        <source>a gate: open above 0, shut below</source>
        <translation>ein Tor: offen über 0, geschlossen darunter</translation>
    </message>
    <message>
        <source>a jump, at multiples of b</source>
        <translation>ein Sprung, bei Vielfachen von b</translation>
    </message>
    <message>
        <source>a jump, at whole numbers</source>
        <translation>ein Sprung, bei ganzen Zahlen</translation>
    </message>
    <message>
        <source>a jump, at whole numbers other than 0</source>
        <translation>ein Sprung, bei ganzen Zahlen außer 0</translation>
    </message>
    <message>
        <source>a jump, between whole numbers</source>
        <translation>ein Sprung, zwischen ganzen Zahlen</translation>
    </message>
    <message>
        <source>a letter twice in one term takes the diagonal, as in torch</source>
        <translation>ein Buchstabe zweimal in einem Term nimmt die Diagonale, wie in torch</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>a list of {data}</source>
        <translation>eine Liste von {data}</translation>
    </message>
    <message>
        <source>a map in the corner when the canvas shows only a part</source>
        <translation>eine Karte in der Ecke, wenn die Fläche nur einen Teil zeigt</translation>
    </message>
    <message>
        <source>a matrix without an inverse is refused</source>
        <translation>eine Matrix ohne Inverse wird abgelehnt</translation>
    </message>
    <message>
        <source>a negative base, in the exponent</source>
        <translation>eine negative Basis, im Exponenten</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>eine zu große Zahl</translation>
    </message>
    <message>
        <source>a pole, at 0 and negative whole numbers</source>
        <translation>ein Pol, bei 0 und negativen ganzen Zahlen</translation>
    </message>
    <message>
        <source>a pole, at negative whole numbers</source>
        <translation>ein Pol, bei negativen ganzen Zahlen</translation>
    </message>
    <message>
        <source>a position is a finite number between -1e7 and 1e7.</source>
        <translation>eine Position ist eine endliche Zahl zwischen -1e7 und 1e7.</translation>
    </message>
    <message>
        <source>a product with a 0</source>
        <translation>ein Produkt mit einer 0</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>eine Rolle</translation>
    </message>
    <message>
        <source>a single number has no classes: the input is one score for each class</source>
        <translation>eine einzelne Zahl hat keine Klassen: der Eingang ist eine Punktzahl für jede Klasse</translation>
    </message>
    <message>
        <source>a single number has no dimensions to cut, pick from or repeat along</source>
        <translation>eine einzelne Zahl hat keine Dimensionen zum Schneiden, Auswählen oder Wiederholen</translation>
    </message>
    <message>
        <source>a switch: only the larger one counts</source>
        <translation>ein Schalter: nur der größere zählt</translation>
    </message>
    <message>
        <source>a switch: only the smaller one counts</source>
        <translation>ein Schalter: nur der kleinere zählt</translation>
    </message>
    <message>
        <source>a switch: only what was chosen counts</source>
        <translation>ein Schalter: nur das Gewählte zählt</translation>
    </message>
    <message>
        <source>a target that is hit</source>
        <translation>ein getroffenes Ziel</translation>
    </message>
    <message>
        <source>a tensor of shape {x} has no middle there: no elements</source>
        <translation>ein Tensor der Form {x} hat dort keine Mitte: keine Elemente</translation>
    </message>
    <message>
        <source>a tensor of shape {x} has nothing to choose from there: no elements</source>
        <translation>ein Tensor der Form {x} hat dort nichts zur Auswahl: keine Elemente</translation>
    </message>
    <message>
        <source>a tensor of shape {x} has nothing to pool: no elements</source>
        <translation>ein Tensor der Form {x} hat nichts zu poolen: keine Elemente</translation>
    </message>
    <message>
        <source>a tensor of shape {x} is no matrix: it needs 2 dimensions or more</source>
        <translation>ein Tensor der Form {x} ist keine Matrix: er braucht mindestens 2 Dimensionen</translation>
    </message>
    <message>
        <source>a tensor of shape {x} is no square matrix: its last two dimensions must be equal</source>
        <translation>ein Tensor der Form {x} ist keine quadratische Matrix: die letzten beiden Dimensionen müssen gleich sein</translation>
    </message>
    <message>
        <source>a tie with a constant</source>
        <translation>ein Gleichstand mit einer Konstanten</translation>
    </message>
    <message>
        <source>a times the logarithm of b, and 0 where a is 0: a term of an entropy.</source>
        <translation>a mal der Logarithmus von b, und 0, wo a gleich 0 ist: ein Term einer Entropie.</translation>
    </message>
    <message>
        <source>a to the power of b.</source>
        <translation>a hoch b.</translation>
    </message>
    <message>
        <source>a weight of shape {weight} does not broadcast to x of shape {x}</source>
        <translation>ein Gewicht der Form {weight} passt durch Broadcasting nicht zu x der Form {x}</translation>
    </message>
    <message>
        <source>a window of {kernel} with dilation {dilation} does not fit into {sizes} with padding {padding}</source>
        <translation>ein Fenster von {kernel} mit Dilatation {dilation} passt nicht in {sizes} mit Padding {padding}</translation>
    </message>
    <message>
        <source>a zero gradient</source>
        <translation>ein Gradient von null</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>adaptive average pooling of images</source>
        <translation>adaptives Average-Pooling von Bildern</translation>
    </message>
    <message>
        <source>adaptive average pooling of signals</source>
        <translation>adaptives Average-Pooling von Signalen</translation>
    </message>
    <message>
        <source>adaptive max pooling of images</source>
        <translation>adaptives Max-Pooling von Bildern</translation>
    </message>
    <message>
        <source>adaptive max pooling of signals</source>
        <translation>adaptives Max-Pooling von Signalen</translation>
    </message>
    <message>
        <source>add</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>addmm: c has shape {c}, which does not broadcast to that of a @ b, {shape}</source>
        <translation>addmm: c hat die Form {c}, die sich nicht auf die von a @ b, {shape}, bringen lässt</translation>
    </message>
    <message>
        <source>after each update, as a training loop must; without it the gradients of all passes add up</source>
        <translation>nach jeder Aktualisierung, wie es eine Trainingsschleife muss; sonst summieren sich die Gradienten aller Durchgänge</translation>
    </message>
    <message>
        <source>after the pass, step through what the optimizer does with the gradients of parameters</source>
        <translation>nach dem Durchgang durchschreiten, was der Optimierer mit den Gradienten der Parameter tut</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>all entries tiny</source>
        <translation>alle Einträge winzig</translation>
    </message>
    <message>
        <source>along dim 0 unless told otherwise (torch wants the dim)</source>
        <translation>entlang dim 0, wenn nichts anderes angegeben ist (torch verlangt dim)</translation>
    </message>
    <message>
        <source>along dim 0 unless told otherwise (torch wants the dim); the gradient holds where elements are 0 too, since nothing is divided</source>
        <translation>entlang dim 0, wenn nichts anderes angegeben ist (torch verlangt dim); der Gradient stimmt auch, wo Elemente 0 sind, da nichts geteilt wird</translation>
    </message>
    <message>
        <source>along dim 1 unless told otherwise, as in torch (ONNX: the last); shorter vectors are divided by eps, not by their length, which makes their gradient huge</source>
        <translation>entlang dim 1, wenn nichts anderes angegeben ist, wie in torch (ONNX: die letzte); kürzere Vektoren werden durch eps geteilt, nicht durch ihre Länge, was ihren Gradienten riesig macht</translation>
    </message>
    <message>
        <source>along dim 1 unless told otherwise, as in torch; shorter vectors are divided by eps, not by their length, which makes their gradient huge</source>
        <translation>entlang dim 1, wenn nichts anderes angegeben ist, wie in torch; kürzere Vektoren werden durch eps geteilt, nicht durch ihre Länge, was ihren Gradienten riesig macht</translation>
    </message>
    <message>
        <source>along the last dimension unless told otherwise (torch wants it named, ONNX takes the first)</source>
        <translation>entlang der letzten Dimension, wenn nichts anderes angegeben ist (torch verlangt sie, ONNX nimmt die erste)</translation>
    </message>
    <message>
        <source>along the last dimension unless told otherwise; NaN for a row of nothing but -inf</source>
        <translation>entlang der letzten Dimension, wenn nichts anderes angegeben ist; NaN für eine Zeile nur aus -inf</translation>
    </message>
    <message>
        <source>along the last dimension unless told otherwise; the slope where a probability just vanishes is 0</source>
        <translation>entlang der letzten Dimension, wenn nichts anderes angegeben ist; wo eine Wahrscheinlichkeit gerade verschwindet, ist die Steigung 0</translation>
    </message>
    <message>
        <source>along the third dimension from the end, the channels</source>
        <translation>entlang der drittletzten Dimension, den Kanälen</translation>
    </message>
    <message>
        <source>alpha, the slope on the left</source>
        <translation>alpha, die Steigung links</translation>
    </message>
    <message>
        <source>alpha: how much the positive side counts, the negative one 1 - alpha. Lin et al., Focal Loss for Dense Object Detection, 2017.</source>
        <translation>alpha: wie viel die positive Seite zählt, die negative 1 - alpha. Lin et al., Focal Loss for Dense Object Detection, 2017.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>und {count:,} weitere</translation>
    </message>
    <message>
        <source>and {problems} more</source>
        <translation>und {problems} weitere</translation>
    </message>
    <message>
        <source>and {rest:,} more</source>
        <translation>und {rest:,} weitere</translation>
    </message>
    <message>
        <source>angle of a vector</source>
        <translation>Winkel eines Vektors</translation>
    </message>
    <message>
        <source>any entry above 10</source>
        <translation>ein Eintrag über 10</translation>
    </message>
    <message>
        <source>any entry below -1</source>
        <translation>ein Eintrag unter -1</translation>
    </message>
    <message>
        <source>arc cosine</source>
        <translation>Arkuskosinus</translation>
    </message>
    <message>
        <source>arc sine</source>
        <translation>Arkussinus</translation>
    </message>
    <message>
        <source>arc tangent</source>
        <translation>Arkustangens</translation>
    </message>
    <message>
        <source>as cross-entropy of the scores; class numbers only</source>
        <translation>als Kreuzentropie der Punktzahlen; nur Klassennummern</translation>
    </message>
    <message>
        <source>as just above</source>
        <translation>wie knapp darüber</translation>
    </message>
    <message>
        <source>as just below</source>
        <translation>wie knapp darunter</translation>
    </message>
    <message>
        <source>as just beyond the margin: 0</source>
        <translation>wie knapp jenseits des Abstands: 0</translation>
    </message>
    <message>
        <source>as just short of the margin</source>
        <translation>wie knapp vor dem Abstand</translation>
    </message>
    <message>
        <source>as many operations in one step as a formula can hold</source>
        <translation>so viele Operationen in einem Schritt, wie eine Formel fassen kann</translation>
    </message>
    <message>
        <source>at a tie each input gets half</source>
        <translation>bei Gleichstand bekommt jeder Eingang die Hälfte</translation>
    </message>
    <message>
        <source>at most {most_axes} of them and {most_elements:,} elements in all</source>
        <translation>höchstens {most_axes} davon und {most_elements:,} Elemente insgesamt</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>attn_mask has shape {attn_mask}, which does not broadcast to that of the scores, {scores}</source>
        <translation>attn_mask hat die Form {attn_mask}, die sich nicht auf die der Punktzahlen, {scores}, bringen lässt</translation>
    </message>
    <message>
        <source>attribute {attribute!r} must be given: {expected}.</source>
        <translation>Attribut {attribute!r} muss angegeben werden: {expected}.</translation>
    </message>
    <message>
        <source>attribute {name!r} is {expected}, not {value!r}.</source>
        <translation>Attribut {name!r} ist {expected}, nicht {value!r}.</translation>
    </message>
    <message>
        <source>average pooling of images</source>
        <translation>Average-Pooling von Bildern</translation>
    </message>
    <message>
        <source>average pooling of signals</source>
        <translation>Average-Pooling von Signalen</translation>
    </message>
    <message>
        <source>axis {axis} has {x} entries; a gate needs an even number of them, to be halved</source>
        <translation>Achse {axis} hat {x} Einträge; ein Gate braucht eine gerade Anzahl, um sie zu halbieren</translation>
    </message>
    <message>
        <source>b counts as a vector only if it has one dimension (torch: also if it looks like a batch of vectors); a matrix without an inverse is refused</source>
        <translation>b gilt nur mit einer Dimension als Vektor (torch: auch, wenn es wie ein Batch von Vektoren aussieht); eine Matrix ohne Inverse wird abgelehnt</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>batched matrix product</source>
        <translation>Matrixprodukt im Batch</translation>
    </message>
    <message>
        <source>begins to type a value</source>
        <translation>beginnt, einen Wert zu tippen</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>binary cross-entropy with logits</source>
        <translation>binäre Kreuzentropie mit Logits</translation>
    </message>
    <message>
        <source>block input</source>
        <translation>Blockeingang</translation>
    </message>
    <message>
        <source>block output</source>
        <translation>Blockausgang</translation>
    </message>
    <message>
        <source>bmm of shapes {a} and {b}: the batches, axis 0, have sizes {a2} and {b2}</source>
        <translation>bmm der Formen {a} und {b}: die Batches, Achse 0, haben die Größen {a2} und {b2}</translation>
    </message>
    <message>
        <source>both must hold</source>
        <translation>beides muss gelten</translation>
    </message>
    <message>
        <source>both slopes at (0, 0) are 0</source>
        <translation>beide Steigungen bei (0, 0) sind 0</translation>
    </message>
    <message>
        <source>both slopes at (0, 0) are 0 (torch: NaN)</source>
        <translation>beide Steigungen bei (0, 0) sind 0 (torch: NaN)</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>broadcast to</source>
        <translation>Broadcast auf Form</translation>
    </message>
    <message>
        <source>by the running statistics unless training or none are connected; divides by n, not n - 1, as in torch; new running statistics are an operation of their own, so there is no momentum here</source>
        <translation>nach der laufenden Statistik, außer im Training oder wenn keine verbunden ist; teilt durch n, nicht n - 1, wie in torch; neue laufende Statistik ist eine eigene Operation, daher gibt es hier kein Momentum</translation>
    </message>
    <message>
        <source>cancels</source>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>cannot broadcast {x} to {shape}</source>
        <translation>{x} lässt sich nicht durch Broadcasting auf {shape} bringen</translation>
    </message>
    <message>
        <source>cannot reshape {x} to {shape}: {count} elements do not divide into groups of {known}</source>
        <translation>{x} lässt sich nicht zu {shape} umformen: {count} Elemente teilen sich nicht in Gruppen zu {known}</translation>
    </message>
    <message>
        <source>cannot reshape {x} to {shape}: {count} elements do not make {known}</source>
        <translation>{x} lässt sich nicht zu {shape} umformen: {count} Elemente ergeben nicht {known}</translation>
    </message>
    <message>
        <source>cannot sum {x} to {shape}</source>
        <translation>{x} lässt sich nicht zu {shape} summieren</translation>
    </message>
    <message>
        <source>cardinal sine</source>
        <translation>Kardinalsinus</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>Aufrunden</translation>
    </message>
    <message>
        <source>celu</source>
        <translation>celu</translation>
    </message>
    <message>
        <source>chain rule through </source>
        <translation>Kettenregel über </translation>
    </message>
    <message>
        <source>chain rule, a sum over several ways through the formula</source>
        <translation>Kettenregel, eine Summe über mehrere Wege durch die Formel</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>clamp</source>
        <translation>Begrenzen</translation>
    </message>
    <message>
        <source>clip gradient</source>
        <translation>Gradient begrenzen</translation>
    </message>
    <message>
        <source>cofactor matrix</source>
        <translation>Kofaktormatrix</translation>
    </message>
    <message>
        <source>complementary error function</source>
        <translation>komplementäre Fehlerfunktion</translation>
    </message>
    <message>
        <source>concatenate</source>
        <translation>Aneinanderfügen</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>contrastive loss</source>
        <translation>kontrastiver Verlust</translation>
    </message>
    <message>
        <source>convolution of images</source>
        <translation>Faltung von Bildern</translation>
    </message>
    <message>
        <source>convolution of signals</source>
        <translation>Faltung von Signalen</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>cosine embedding loss</source>
        <translation>Kosinus-Embedding-Verlust</translation>
    </message>
    <message>
        <source>cosine similarity</source>
        <translation>Kosinus-Ähnlichkeit</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>detach</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>detach cuts one wire: the value goes on, no gradient comes back past it.</source>
        <translation>detach trennt eine Verbindung: der Wert geht weiter, kein Gradient kommt daran vorbei zurück.</translation>
    </message>
    <message>
        <source>detach: the gradient stops here</source>
        <translation>detach: der Gradient endet hier</translation>
    </message>
    <message>
        <source>detached: the gradient stops here, what feeds it is cut off</source>
        <translation>abgetrennt: der Gradient endet hier, was ihn speist, ist abgeschnitten</translation>
    </message>
    <message>
        <source>determinant</source>
        <translation>Determinante</translation>
    </message>
    <message>
        <source>diag takes a vector or a matrix; this tensor has shape {x}</source>
        <translation>diag nimmt einen Vektor oder eine Matrix; dieser Tensor hat die Form {x}</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>Diagonale</translation>
    </message>
    <message>
        <source>differences {number}</source>
        <translation>Differenzen {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>differs by rounding</source>
        <translation>weicht nur durch Rundung ab</translation>
    </message>
    <message>
        <source>digamma</source>
        <translation>Digamma</translation>
    </message>
    <message>
        <source>dim {dim} does not exist in a tensor of {rank} dimensions</source>
        <translation>dim {dim} gibt es in einem Tensor mit {rank} Dimensionen nicht</translation>
    </message>
    <message>
        <source>dims {dims} has a negative number; a tensor is repeated 0 times or more</source>
        <translation>dims {dims} enthält eine negative Zahl; ein Tensor wird 0-mal oder öfter wiederholt</translation>
    </message>
    <message>
        <source>dims {dims} must name each of the {rank} dimensions once</source>
        <translation>dims {dims} muss jede der {rank} Dimensionen einmal nennen</translation>
    </message>
    <message>
        <source>dims {dims} name one dimension twice</source>
        <translation>dims {dims} nennt eine Dimension zweimal</translation>
    </message>
    <message>
        <source>distance of pairs</source>
        <translation>Abstand von Paaren</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>divides by n - 1 as torch does (correction 1); numpy and JAX divide by n (correction 0); NaN where n is not above the correction</source>
        <translation>teilt durch n - 1 wie torch (correction 1); numpy und JAX teilen durch n (correction 0); NaN, wo n nicht über correction liegt</translation>
    </message>
    <message>
        <source>divides by n - 1 as torch does (correction 1); numpy and JAX divide by n (correction 0); the gradient where all elements are equal is 0 (JAX: NaN)</source>
        <translation>teilt durch n - 1 wie torch (correction 1); numpy und JAX teilen durch n (correction 0); wo alle Elemente gleich sind, ist der Gradient 0 (JAX: NaN)</translation>
    </message>
    <message>
        <source>divides by n, not n - 1, as in torch; always by the sample&apos;s own statistics</source>
        <translation>teilt durch n, nicht n - 1, wie in torch; immer nach der eigenen Statistik der Stichprobe</translation>
    </message>
    <message>
        <source>divides by n, not n - 1, as in torch; eps 1e-5 as in torch and ONNX (Flax 1e-6, Keras 1e-3)</source>
        <translation>teilt durch n, nicht n - 1, wie in torch; eps 1e-5 wie in torch und ONNX (Flax 1e-6, Keras 1e-3)</translation>
    </message>
    <message>
        <source>divides by n, not n - 1, as in torch; one group unless told otherwise (torch wants the number)</source>
        <translation>teilt durch n, nicht n - 1, wie in torch; eine Gruppe, wenn nichts anderes angegeben ist (torch verlangt die Zahl)</translation>
    </message>
    <message>
        <source>dividing by 0 gives inf, -inf or (0 / 0) NaN</source>
        <translation>Teilen durch 0 ergibt inf, -inf oder (0 / 0) NaN</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>dropout_p is {dropout_p:g} and seed {seed}; a chance lies between 0 and 1, a seed from 0 on</source>
        <translation>dropout_p ist {dropout_p:g} und seed {seed}; eine Wahrscheinlichkeit liegt zwischen 0 und 1, ein seed ab 0</translation>
    </message>
    <message>
        <source>dropped: {text}</source>
        <translation>verworfen: {text}</translation>
    </message>
    <message>
        <source>drops unless training is off, as in torch (ONNX: only if training is on); what is kept is divided by 1 - p; with p = 1 all is 0; the same seed and shape give the same numbers each time, though not those that torch draws</source>
        <translation>lässt weg, außer training ist aus, wie in torch (ONNX: nur, wenn training an ist); was bleibt, wird durch 1 - p geteilt; mit p = 1 ist alles 0; gleicher seed und gleiche Form ergeben jedes Mal dieselben Zahlen, wenn auch nicht die von torch</translation>
    </message>
    <message>
        <source>e to the power of x is its own derivative</source>
        <translation>e hoch x ist seine eigene Ableitung</translation>
    </message>
    <message>
        <source>e to the power of x, less 1.</source>
        <translation>e hoch x, minus 1.</translation>
    </message>
    <message>
        <source>e to the power of x: the function that is its own slope.</source>
        <translation>e hoch x: die Funktion, die ihre eigene Steigung ist.</translation>
    </message>
    <message>
        <source>each gradient adds up the rows of the Jacobian of {name}, weighed by v</source>
        <translation>jeder Gradient summiert die Zeilen der Jacobi-Matrix von {name}, mit v gewichtet</translation>
    </message>
    <message>
        <source>each sample, along dimension 0, by itself, then the mean over them unless told otherwise; a vector is one sample</source>
        <translation>jede Stichprobe, entlang Dimension 0, für sich, dann das Mittel darüber, wenn nichts anderes angegeben ist; ein Vektor ist eine Stichprobe</translation>
    </message>
    <message>
        <source>einsum</source>
        <translation>einsum</translation>
    </message>
    <message>
        <source>einsum term {term!r} has more letters than the {rank} dimensions of its input</source>
        <translation>einsum-Term {term!r} hat mehr Buchstaben als die {rank} Dimensionen seines Eingangs</translation>
    </message>
    <message>
        <source>einsum term {term!r} has {written} letters, but its input has {rank} dimensions</source>
        <translation>einsum-Term {term!r} hat {written} Buchstaben, aber sein Eingang hat {rank} Dimensionen</translation>
    </message>
    <message>
        <source>einsum term {term!r}: only letters and one &apos;...&apos; can stand in it</source>
        <translation>einsum-Term {term!r}: darin dürfen nur Buchstaben und ein &apos;...&apos; stehen</translation>
    </message>
    <message>
        <source>einsum {text!r} is for {terms} inputs, but {shapes} are connected</source>
        <translation>einsum {text!r} ist für {terms} Eingänge, aber {shapes} sind verbunden</translation>
    </message>
    <message>
        <source>einsum {text!r}: letter {letter!r} of the result must be in an input, and only once</source>
        <translation>einsum {text!r}: Buchstabe {letter!r} des Ergebnisses muss in einem Eingang vorkommen, und nur einmal</translation>
    </message>
    <message>
        <source>einsum: letter {letter!r} has sizes {known} and {size}</source>
        <translation>einsum: Buchstabe {letter!r} hat die Größen {known} und {size}</translation>
    </message>
    <message>
        <source>einsum: letter {letter!r} stands for sizes {shape} and {size}</source>
        <translation>einsum: Buchstabe {letter!r} steht für die Größen {shape} und {size}</translation>
    </message>
    <message>
        <source>elu</source>
        <translation>elu</translation>
    </message>
    <message>
        <source>elu at 0</source>
        <translation>elu bei 0</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>emptied: {told}</source>
        <translation>geleert: {told}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>entries {start} to {start2} are not all there: axis {axis} has {x}</source>
        <translation>die Einträge {start} bis {start2} sind nicht alle da: Achse {axis} hat {x}</translation>
    </message>
    <message>
        <source>eps is added to the difference, as in torch, so equal vectors have a small distance and a gradient</source>
        <translation>eps wird zur Differenz addiert, wie in torch; so haben gleiche Vektoren einen kleinen Abstand und einen Gradienten</translation>
    </message>
    <message>
        <source>eps is {eps:g}; the least variance must be above 0</source>
        <translation>eps ist {eps:g}; die kleinste Varianz muss über 0 liegen</translation>
    </message>
    <message>
        <source>eq</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>equal largest elements</source>
        <translation>gleiche größte Elemente</translation>
    </message>
    <message>
        <source>equal largest elements of a window</source>
        <translation>gleich große größte Elemente eines Fensters</translation>
    </message>
    <message>
        <source>equal smallest elements</source>
        <translation>gleiche kleinste Elemente</translation>
    </message>
    <message>
        <source>equally large elements</source>
        <translation>gleich große Elemente</translation>
    </message>
    <message>
        <source>error function</source>
        <translation>Fehlerfunktion</translation>
    </message>
    <message>
        <source>eval() changes how dropout and batch norm compute; gradients flow as before.</source>
        <translation>eval() ändert, wie Dropout und Batch-Norm rechnen; Gradienten fließen wie zuvor.</translation>
    </message>
    <message>
        <source>every element {change}</source>
        <translation>jedes Element {change}</translation>
    </message>
    <message>
        <source>exact everywhere; torch switches to x itself where beta * x is above 20</source>
        <translation>überall genau; torch nimmt x selbst, wo beta * x über 20 liegt</translation>
    </message>
    <message>
        <source>exact unless told otherwise, as in torch and ONNX; JAX and tinygrad take the tanh form, which is off by up to 0.00047</source>
        <translation>genau, wenn nichts anderes angegeben ist, wie in torch und ONNX; JAX und tinygrad nehmen die tanh-Form, die bis zu 0.00047 abweicht</translation>
    </message>
    <message>
        <source>exactly {exact}</source>
        <translation>genau {exact}</translation>
    </message>
    <message>
        <source>exclusive or</source>
        <translation>exklusives Oder</translation>
    </message>
    <message>
        <source>exp</source>
        <translation>exp</translation>
    </message>
    <message>
        <source>exp minus 1</source>
        <translation>exp minus 1</translation>
    </message>
    <message>
        <source>exponential rule: the power itself, times the log of its base</source>
        <translation>Exponentialregel: die Potenz selbst, mal dem Logarithmus der Basis</translation>
    </message>
    <message>
        <source>ffmpeg could not make the film: {problem}</source>
        <translation>ffmpeg konnte den Film nicht herstellen: {problem}</translation>
    </message>
    <message>
        <source>filter gradient of images</source>
        <translation>Filtergradient von Bildern</translation>
    </message>
    <message>
        <source>filter gradient of signals</source>
        <translation>Filtergradient von Signalen</translation>
    </message>
    <message>
        <source>flat: a small change changes nothing</source>
        <translation>flach: eine kleine Änderung ändert nichts</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>Einebnen</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Abrunden</translation>
    </message>
    <message>
        <source>flows back: {back}</source>
        <translation>fließt zurück: {back}</translation>
    </message>
    <message>
        <source>focal loss</source>
        <translation>Focal-Verlust</translation>
    </message>
    <message>
        <source>for an input of shape {input} the target needs shape {rows}, a class for each row{other}; not {target}</source>
        <translation>für input der Form {input} braucht target die Form {rows}, eine Klasse für jede Zeile{other}; nicht {target}</translation>
    </message>
    <message>
        <source>for vectors of shape {shape} the target needs shape {shape2}, not {rest}</source>
        <translation>für Vektoren der Form {shape} braucht target die Form {shape2}, nicht {rest}</translation>
    </message>
    <message>
        <source>for x of shape {x} the {name} needs shape {wanted}, not {shape}</source>
        <translation>für x der Form {x} braucht {name} die Form {wanted}, nicht {shape}</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>free input</source>
        <translation>freien Eingang</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>freed after the backward pass: {told}</source>
        <translation>nach dem Rückwärtsdurchgang freigegeben: {told}</translation>
    </message>
    <message>
        <source>from the target back; the bars start at 1</source>
        <translation>vom Ziel zurück; die Balken beginnen bei 1</translation>
    </message>
    <message>
        <source>full adds the constant log(2 pi) / 2. Nix and Weigend, Estimating the mean and variance of the target probability distribution, 1994.</source>
        <translation>full addiert die Konstante log(2 pi) / 2. Nix and Weigend, Estimating the mean and variance of the target probability distribution, 1994.</translation>
    </message>
    <message>
        <source>full like</source>
        <translation>Gefüllter Tensor</translation>
    </message>
    <message>
        <source>g emptied</source>
        <translation>g geleert</translation>
    </message>
    <message>
        <source>g gradient</source>
        <translation>g Gradient</translation>
    </message>
    <message>
        <source>g is what comes from upstream, {gradient}.</source>
        <translation>g ist der Gradient, der ankommt, {gradient}.</translation>
    </message>
    <message>
        <source>g left</source>
        <translation>g Rest</translation>
    </message>
    <message>
        <source>g new</source>
        <translation>g neu</translation>
    </message>
    <message>
        <source>g share</source>
        <translation>g Anteil</translation>
    </message>
    <message>
        <source>g sum</source>
        <translation>g Summe</translation>
    </message>
    <message>
        <source>g+μv ahead</source>
        <translation>g+μv voraus</translation>
    </message>
    <message>
        <source>gated linear unit</source>
        <translation>Gated Linear Unit</translation>
    </message>
    <message>
        <source>gather</source>
        <translation>Einsammeln</translation>
    </message>
    <message>
        <source>ge</source>
        <translation>größer oder gleich</translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>gelu</translation>
    </message>
    <message>
        <source>global average pooling</source>
        <translation>globales Average-Pooling</translation>
    </message>
    <message>
        <source>global max pooling</source>
        <translation>globales Max-Pooling</translation>
    </message>
    <message>
        <source>grad_output has shape {grad_output}; a convolution of x, {x}, gives {fit} there</source>
        <translation>grad_output hat die Form {grad_output}; eine Faltung von x, {x}, ergibt dort {fit}</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>gradient reversal</source>
        <translation>Gradientenumkehr</translation>
    </message>
    <message>
        <source>gradient scale</source>
        <translation>Gradientenskalierung</translation>
    </message>
    <message>
        <source>gradient {gradient}: uphill</source>
        <translation>Gradient {gradient}: bergauf</translation>
    </message>
    <message>
        <source>gradient, norm {norm}: uphill</source>
        <translation>Gradient, Norm {norm}: bergauf</translation>
    </message>
    <message>
        <source>gradient: {text}</source>
        <translation>Gradient: {text}</translation>
    </message>
    <message>
        <source>group normalization</source>
        <translation>Gruppennormalisierung</translation>
    </message>
    <message>
        <source>groups is {groups}; it must divide the {x} channels and the {weight} filters</source>
        <translation>groups ist {groups}; es muss die {x} Kanäle und die {weight} Filter teilen</translation>
    </message>
    <message>
        <source>gt</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>gumbel softmax</source>
        <translation>Gumbel-Softmax</translation>
    </message>
    <message>
        <source>g² share</source>
        <translation>g² Anteil</translation>
    </message>
    <message>
        <source>half of that</source>
        <translation>die Hälfte davon</translation>
    </message>
    <message>
        <source>hard shrink</source>
        <translation>Hard Shrink</translation>
    </message>
    <message>
        <source>hard sigmoid</source>
        <translation>Hard Sigmoid</translation>
    </message>
    <message>
        <source>hard swish</source>
        <translation>Hard Swish</translation>
    </message>
    <message>
        <source>hard tanh</source>
        <translation>Hard Tanh</translation>
    </message>
    <message>
        <source>hardsigmoid at ±3</source>
        <translation>hardsigmoid bei ±3</translation>
    </message>
    <message>
        <source>hardswish at 3</source>
        <translation>hardswish bei 3</translation>
    </message>
    <message>
        <source>hardswish at −3</source>
        <translation>hardswish bei −3</translation>
    </message>
    <message>
        <source>hardtanh at a bound</source>
        <translation>hardtanh an einer Grenze</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>hat keine</translation>
    </message>
    <message>
        <source>hinge embedding loss</source>
        <translation>Hinge-Embedding-Verlust</translation>
    </message>
    <message>
        <source>hinge loss</source>
        <translation>Hinge-Verlust</translation>
    </message>
    <message>
        <source>huge: divided by eps</source>
        <translation>riesig: durch eps geteilt</translation>
    </message>
    <message>
        <source>hyperbolic cosine</source>
        <translation>Kosinus hyperbolicus</translation>
    </message>
    <message>
        <source>hyperbolic sine</source>
        <translation>Sinus hyperbolicus</translation>
    </message>
    <message>
        <source>hyperbolic tangent</source>
        <translation>Tangens hyperbolicus</translation>
    </message>
    <message>
        <source>hypot at (0, 0)</source>
        <translation>hypot bei (0, 0)</translation>
    </message>
    <message>
        <source>hypotenuse</source>
        <translation>Hypotenuse</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>in the experiment: {shown}; the run has {right}</source>
        <translation>im Experiment: {shown}; der Lauf hat {right}</translation>
    </message>
    <message>
        <source>in the experiment: {text}</source>
        <translation>im Experiment: {text}</translation>
    </message>
    <message>
        <source>index add</source>
        <translation>Nach Index addieren</translation>
    </message>
    <message>
        <source>index select</source>
        <translation>Nach Index auswählen</translation>
    </message>
    <message>
        <source>inf above 709.78 (88.7 in float32)</source>
        <translation>inf über 709.78 (88.7 in float32)</translation>
    </message>
    <message>
        <source>inf at 0 and -inf at -0</source>
        <translation>inf bei 0 und -inf bei -0</translation>
    </message>
    <message>
        <source>inf at 0 and at negative whole numbers; the slope there is that of digamma</source>
        <translation>inf bei 0 und bei negativen ganzen Zahlen; die Steigung dort ist die von Digamma</translation>
    </message>
    <message>
        <source>inf at 0, where the slope is -inf; NaN below 0</source>
        <translation>inf bei 0, wo die Steigung -inf ist; NaN unter 0</translation>
    </message>
    <message>
        <source>inf at 1 and -inf at -1, where the slope is inf; NaN outside</source>
        <translation>inf bei 1 und -inf bei -1, wo die Steigung inf ist; NaN außerhalb</translation>
    </message>
    <message>
        <source>infinite; NaN in b for 0 / 0</source>
        <translation>unendlich; NaN in b bei 0 / 0</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>Unendlich</translation>
    </message>
    <message>
        <source>input {input} and linear_weight {linear_weight} do not fit: the first has {entries}</source>
        <translation>input {input} und linear_weight {linear_weight} passen nicht zusammen: das erste hat {entries}</translation>
    </message>
    <message>
        <source>input {input} and target {target} must be of one shape, (classes) or (rows, classes)</source>
        <translation>input {input} und target {target} müssen dieselbe Form haben, (classes) oder (rows, classes)</translation>
    </message>
    <message>
        <source>input {input} and target {target} must be of one shape, with a dimension or more</source>
        <translation>input {input} und target {target} müssen dieselbe Form haben, mit mindestens einer Dimension</translation>
    </message>
    <message>
        <source>input {input} of node {target} already has a wire,</source>
        <translation>Eingang {input} von Knoten {target} hat schon eine Verbindung,</translation>
    </message>
    <message>
        <source>input {port!r}</source>
        <translation>Eingang {port!r}</translation>
    </message>
    <message>
        <source>input: (n, d); linear_weight: (c, d); linear_bias: (c); target: the number of each row&apos;s class, (n).</source>
        <translation>input: (n, d); linear_weight: (c, d); linear_bias: (c); target: die Nummer der Klasse jeder Zeile, (n).</translation>
    </message>
    <message>
        <source>input: log-probabilities, such as those of log_softmax; target: the number of each row&apos;s class.</source>
        <translation>input: Log-Wahrscheinlichkeiten, etwa die von log_softmax; target: die Nummer der Klasse jeder Zeile.</translation>
    </message>
    <message>
        <source>input: scores, also called logits; target: the number of each row&apos;s class, or, of the input&apos;s shape, the probability of each class, which gets a gradient. Log-softmax and the choice of the class are one step, so that nothing overflows. weight: how much each class counts. Rows whose target is ignore_index do not count. label_smoothing: the part of the target that is spread evenly over all classes.</source>
        <translation>input: Punktzahlen, auch Logits genannt; target: die Nummer der Klasse jeder Zeile oder, in der Form von input, die Wahrscheinlichkeit jeder Klasse, die einen Gradienten bekommt. Log-Softmax und die Wahl der Klasse sind ein Schritt, so dass nichts überläuft. weight: wie viel jede Klasse zählt. Zeilen mit target gleich ignore_index zählen nicht. label_smoothing: der Teil von target, der gleichmäßig auf alle Klassen verteilt wird.</translation>
    </message>
    <message>
        <source>input: the logarithm of the rate, or, unless log_input, the rate itself, to which eps is added in the logarithm.</source>
        <translation>input: der Logarithmus der Rate oder, ohne log_input, die Rate selbst, zu der im Logarithmus eps addiert wird.</translation>
    </message>
    <message>
        <source>instance normalization</source>
        <translation>Instanznormalisierung</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganzzahlig</translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation>Interpolieren</translation>
    </message>
    <message>
        <source>inverse hyperbolic cosine</source>
        <translation>Areakosinus hyperbolicus</translation>
    </message>
    <message>
        <source>inverse hyperbolic sine</source>
        <translation>Areasinus hyperbolicus</translation>
    </message>
    <message>
        <source>inverse hyperbolic tangent</source>
        <translation>Areatangens hyperbolicus</translation>
    </message>
    <message>
        <source>it depends on constants only</source>
        <translation>er hängt nur von Konstanten ab</translation>
    </message>
    <message>
        <source>it differs by rounding</source>
        <translation>es weicht durch Rundung ab</translation>
    </message>
    <message>
        <source>it does not compute</source>
        <translation>er rechnet nicht</translation>
    </message>
    <message>
        <source>it has no value</source>
        <translation>er hat keinen Wert</translation>
    </message>
    <message>
        <source>it is a constant</source>
        <translation>er ist eine Konstante</translation>
    </message>
    <message>
        <source>it is detached: the gradient stops here on purpose</source>
        <translation>er ist abgetrennt: der Gradient endet hier mit Absicht</translation>
    </message>
    <message>
        <source>it is new</source>
        <translation>er ist neu</translation>
    </message>
    <message>
        <source>it is not on a path to {target}</source>
        <translation>er liegt auf keinem Weg zu {target}</translation>
    </message>
    <message>
        <source>its derivative is 0 everywhere</source>
        <translation>die Ableitung ist überall 0</translation>
    </message>
    <message>
        <source>its input</source>
        <translation>sein Eingang</translation>
    </message>
    <message>
        <source>its own gradient needs a matrix with an inverse</source>
        <translation>ihr eigener Gradient braucht eine Matrix mit Inverser</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>sein Wert</translation>
    </message>
    <message>
        <source>largest and where</source>
        <translation>Größtes und wo</translation>
    </message>
    <message>
        <source>largest few</source>
        <translation>die größten</translation>
    </message>
    <message>
        <source>largest of all</source>
        <translation>Größtes von allen</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>Schichtnormalisierung</translation>
    </message>
    <message>
        <source>le</source>
        <translation>kleiner oder gleich</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>leaf with requires_grad=False: its .grad stays None</source>
        <translation>Blatt mit requires_grad=False: sein .grad bleibt None</translation>
    </message>
    <message>
        <source>leaf, no grad</source>
        <translation>Blatt, ohne Gradient</translation>
    </message>
    <message>
        <source>leaf: PyTorch keeps its .grad</source>
        <translation>Blatt: PyTorch behält sein .grad</translation>
    </message>
    <message>
        <source>leaky relu</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>leaky relu at 0</source>
        <translation>leaky relu bei 0</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>linear layer with cross-entropy</source>
        <translation>lineare Schicht mit Kreuzentropie</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>local {text}</source>
        <translation>lokal {text}</translation>
    </message>
    <message>
        <source>locked in its place</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>log of 1 plus x</source>
        <translation>Logarithmus von 1 plus x</translation>
    </message>
    <message>
        <source>log of a sum of exps</source>
        <translation>Logarithmus einer Summe von Exponentialen</translation>
    </message>
    <message>
        <source>log of the determinant</source>
        <translation>Logarithmus der Determinante</translation>
    </message>
    <message>
        <source>log of the gamma function</source>
        <translation>Logarithmus der Gammafunktion</translation>
    </message>
    <message>
        <source>log of the sum of exps</source>
        <translation>Logarithmus der Summe der Exponentiale</translation>
    </message>
    <message>
        <source>log rule: one over x</source>
        <translation>Logarithmusregel: eins durch x</translation>
    </message>
    <message>
        <source>log sigmoid</source>
        <translation>Log-Sigmoid</translation>
    </message>
    <message>
        <source>log softmax</source>
        <translation>Log-Softmax</translation>
    </message>
    <message>
        <source>log-cosh loss</source>
        <translation>Log-Cosh-Verlust</translation>
    </message>
    <message>
        <source>log1p at −1</source>
        <translation>log1p bei −1</translation>
    </message>
    <message>
        <source>log_target: the target is given as log-probabilities too. &quot;batchmean&quot; divides by the size of the first dimension.</source>
        <translation>log_target: auch target ist als Log-Wahrscheinlichkeiten gegeben. &quot;batchmean&quot; teilt durch die Größe der ersten Dimension.</translation>
    </message>
    <message>
        <source>logarithm to base 10</source>
        <translation>Logarithmus zur Basis 10</translation>
    </message>
    <message>
        <source>logarithm to base 2</source>
        <translation>Logarithmus zur Basis 2</translation>
    </message>
    <message>
        <source>lower is {lower:g} and upper {upper:g}; the slopes lie between them, so lower comes first</source>
        <translation>lower ist {lower:g} und upper {upper:g}; die Steigungen liegen dazwischen, also kommt lower zuerst</translation>
    </message>
    <message>
        <source>lower triangle</source>
        <translation>unteres Dreieck</translation>
    </message>
    <message>
        <source>lt</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>many at once, which are not told one by one</source>
        <translation>viele zugleich, die nicht einzeln erzählt werden</translation>
    </message>
    <message>
        <source>margin ranking loss</source>
        <translation>Margin-Ranking-Verlust</translation>
    </message>
    <message>
        <source>masked fill</source>
        <translation>Maskiertes Füllen</translation>
    </message>
    <message>
        <source>matmul of shapes {a} and {b}: a single number is no vector or matrix; use mul</source>
        <translation>matmul der Formen {a} und {b}: eine einzelne Zahl ist weder Vektor noch Matrix; nehmen Sie mul</translation>
    </message>
    <message>
        <source>matrix inverse</source>
        <translation>inverse Matrix</translation>
    </message>
    <message>
        <source>matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>matrix product plus</source>
        <translation>Matrixprodukt plus</translation>
    </message>
    <message>
        <source>matrix times vector</source>
        <translation>Matrix mal Vektor</translation>
    </message>
    <message>
        <source>max pooling of images</source>
        <translation>Max-Pooling von Bildern</translation>
    </message>
    <message>
        <source>max pooling of signals</source>
        <translation>Max-Pooling von Signalen</translation>
    </message>
    <message>
        <source>max {max}</source>
        <translation>Max. {max}</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>mean {array}</source>
        <translation>Mittel {array}</translation>
    </message>
    <message>
        <source>median and where</source>
        <translation>Median und wo</translation>
    </message>
    <message>
        <source>min {min}</source>
        <translation>Min. {min}</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>mish</source>
        <translation>mish</translation>
    </message>
    <message>
        <source>moves the selection</source>
        <translation>bewegt die Auswahl</translation>
    </message>
    <message>
        <source>moves the selection further</source>
        <translation>bewegt die Auswahl weiter</translation>
    </message>
    <message>
        <source>multi-label margin loss</source>
        <translation>Multi-Label-Margin-Verlust</translation>
    </message>
    <message>
        <source>multi-label soft margin loss</source>
        <translation>Multi-Label-Soft-Margin-Verlust</translation>
    </message>
    <message>
        <source>multi-margin loss</source>
        <translation>Multi-Margin-Verlust</translation>
    </message>
    <message>
        <source>multiply</source>
        <translation>Multiplikation</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>m̂/√v̂ mean</source>
        <translation>m̂/√v̂ Mittel</translation>
    </message>
    <message>
        <source>n is 1, trigamma, unless told otherwise; infinite at 0 and at negative whole numbers</source>
        <translation>n ist 1, Trigamma, wenn nichts anderes angegeben ist; unendlich bei 0 und bei negativen ganzen Zahlen</translation>
    </message>
    <message>
        <source>n is {n}; it counts derivatives, so it must be 0 or more</source>
        <translation>n ist {n}; es zählt Ableitungen und muss 0 oder größer sein</translation>
    </message>
    <message>
        <source>named classes</source>
        <translation>genannte Klassen</translation>
    </message>
    <message>
        <source>names only</source>
        <translation>nur Namen</translation>
    </message>
    <message>
        <source>names, operations</source>
        <translation>Namen, Operationen</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>natural logarithm</source>
        <translation>natürlicher Logarithmus</translation>
    </message>
    <message>
        <source>ne</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>Negatives</translation>
    </message>
    <message>
        <source>negative log-likelihood</source>
        <translation>negative Log-Likelihood</translation>
    </message>
    <message>
        <source>no error to tell</source>
        <translation>kein Fehler zu nennen</translation>
    </message>
    <message>
        <source>no grad</source>
        <translation>ohne Gradient</translation>
    </message>
    <message>
        <source>no gradient</source>
        <translation>kein Gradient</translation>
    </message>
    <message>
        <source>no gradient with {stop}; without it {right}</source>
        <translation>kein Gradient mit {stop}; ohne es {right}</translation>
    </message>
    <message>
        <source>no gradient: {none}</source>
        <translation>kein Gradient: {none}</translation>
    </message>
    <message>
        <source>no gradient: {wire_reason}</source>
        <translation>kein Gradient: {wire_reason}</translation>
    </message>
    <message>
        <source>no input takes a gradient</source>
        <translation>kein Eingang nimmt einen Gradienten</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>no steps yet</source>
        <translation>noch keine Schritte</translation>
    </message>
    <message>
        <source>no tangent</source>
        <translation>keine Tangente</translation>
    </message>
    <message>
        <source>node {node}</source>
        <translation>Knoten {node}</translation>
    </message>
    <message>
        <source>node {target}</source>
        <translation>Knoten {target}</translation>
    </message>
    <message>
        <source>non-leaf</source>
        <translation>kein Blatt</translation>
    </message>
    <message>
        <source>non-leaf that retains its .grad: retain_grad() was called</source>
        <translation>kein Blatt, behält aber sein .grad: retain_grad() wurde aufgerufen</translation>
    </message>
    <message>
        <source>non-leaf: PyTorch drops its gradient once it was passed on</source>
        <translation>kein Blatt: PyTorch verwirft den Gradienten, sobald er weitergegeben ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none arrives</source>
        <translation>keiner kommt an</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keines gewählt</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>norm {norm}</source>
        <translation>Norm {norm}</translation>
    </message>
    <message>
        <source>normal noise</source>
        <translation>normalverteiltes Rauschen</translation>
    </message>
    <message>
        <source>normalized_shape: the sizes of those dimensions; the last one unless given. Zhang and Sennrich, Root Mean Square Layer Normalization, 2019.</source>
        <translation>normalized_shape: die Größen dieser Dimensionen; ohne Angabe die letzte. Zhang and Sennrich, Root Mean Square Layer Normalization, 2019.</translation>
    </message>
    <message>
        <source>normalized_shape: the sizes of those dimensions; the last one unless given. weight and bias have that shape. Ba, Kiros and Hinton, Layer Normalization, 2016.</source>
        <translation>normalized_shape: die Größen dieser Dimensionen; ohne Angabe die letzte. weight und bias haben diese Form. Ba, Kiros and Hinton, Layer Normalization, 2016.</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <translation>nicht verfügbar: {reason}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>not differentiable here</source>
        <translation>hier nicht differenzierbar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>nicht durchlaufen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing behind the graph</source>
        <translation>nichts hinter dem Graphen</translation>
    </message>
    <message>
        <source>nothing but inf</source>
        <translation>nichts als inf</translation>
    </message>
    <message>
        <source>nothing but −inf</source>
        <translation>nichts als −inf</translation>
    </message>
    <message>
        <source>nothing in it takes a gradient</source>
        <translation>nichts darin nimmt einen Gradienten</translation>
    </message>
    <message>
        <source>nothing is left of {counts} after padding {padding} is cut off: sizes {sizes}</source>
        <translation>von {counts} bleibt nichts, nachdem Padding {padding} abgeschnitten ist: Größen {sizes}</translation>
    </message>
    <message>
        <source>num_classes is {num_classes}; it must be 1 or more</source>
        <translation>num_classes ist {num_classes}; es muss 1 oder größer sein</translation>
    </message>
    <message>
        <source>of an even number of elements the lower of the two in the middle, as in torch (numpy: their mean); NaN if one is NaN; the last dimension unless told otherwise (torch: of all)</source>
        <translation>bei gerader Anzahl das niedrigere der beiden mittleren Elemente, wie in torch (numpy: ihr Mittel); NaN, wenn eines NaN ist; die letzte Dimension, wenn nichts anderes angegeben ist (torch: alle)</translation>
    </message>
    <message>
        <source>of equal elements the first counts and gets the whole gradient</source>
        <translation>von gleichen Elementen zählt das erste und bekommt den ganzen Gradienten</translation>
    </message>
    <message>
        <source>of equal elements the first is taken, and gets the whole gradient: its number is an output too</source>
        <translation>von gleichen Elementen wird das erste genommen und bekommt den ganzen Gradienten: auch seine Nummer ist ein Ausgang</translation>
    </message>
    <message>
        <source>of the symmetric part of x, so that the gradient is symmetric (torch reads the lower triangle only)</source>
        <translation>vom symmetrischen Teil von x, so dass der Gradient symmetrisch ist (torch liest nur das untere Dreieck)</translation>
    </message>
    <message>
        <source>on the canvas</source>
        <translation>auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>one formula</source>
        <translation>einer Formel</translation>
    </message>
    <message>
        <source>one holds at most {most_steps} operations and {longest} signs, on numbers</source>
        <translation>eine fasst höchstens {most_steps} Operationen und {longest} Zeichen, auf Zahlen</translation>
    </message>
    <message>
        <source>one is 1, the others 0, so that each gradient is a row of the Jacobian of {name}</source>
        <translation>eines ist 1, die anderen 0, so dass jeder Gradient eine Zeile der Jacobi-Matrix von {name} ist</translation>
    </message>
    <message>
        <source>one of </source>
        <translation>eines von </translation>
    </message>
    <message>
        <source>one operation</source>
        <translation>eine Operation</translation>
    </message>
    <message>
        <source>one-hot</source>
        <translation>One-Hot</translation>
    </message>
    <message>
        <source>only a variable has one.</source>
        <translation>nur eine Variable hat eines.</translation>
    </message>
    <message>
        <source>opens the menu</source>
        <translation>öffnet das Menü</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>or press {key} and type one, or a formula such as x*y</source>
        <translation>oder drücken Sie {key} und tippen Sie eine, oder eine Formel wie x*y</translation>
    </message>
    <message>
        <source>or: problem</source>
        <translation>oder: problem</translation>
    </message>
    <message>
        <source>outer product</source>
        <translation>äußeres Produkt</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>p after</source>
        <translation>p nachher</translation>
    </message>
    <message>
        <source>p before</source>
        <translation>p vorher</translation>
    </message>
    <message>
        <source>p is {p:g}; the chance to be dropped lies between 0 and 1</source>
        <translation>p ist {p:g}; die Wahrscheinlichkeit wegzufallen liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>pad has {pad} numbers; it takes two for each of up to {x} dimensions, the last first</source>
        <translation>pad hat {pad} Zahlen; es nimmt zwei für jede von bis zu {x} Dimensionen, die letzte zuerst</translation>
    </message>
    <message>
        <source>padding &quot;same&quot; keeps the size, which a stride of {stride} cannot; give the padding as numbers</source>
        <translation>padding &quot;same&quot; behält die Größe, was mit Stride {stride} nicht geht; geben Sie das Padding in Zahlen an</translation>
    </message>
    <message>
        <source>padding {padding} is more than half of the window {kernel_size}</source>
        <translation>Padding {padding} ist mehr als das halbe Fenster {kernel_size}</translation>
    </message>
    <message>
        <source>pans the canvas while it is held</source>
        <translation>verschiebt die Fläche, solange sie gehalten wird</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>parametric relu</source>
        <translation>parametrische ReLU</translation>
    </message>
    <message>
        <source>passed on as it is</source>
        <translation>unverändert weitergegeben</translation>
    </message>
    <message>
        <source>permute</source>
        <translation>Permutieren</translation>
    </message>
    <message>
        <source>polygamma</source>
        <translation>Polygamma</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>power of 2</source>
        <translation>Potenz von 2</translation>
    </message>
    <message>
        <source>power rule, with exponent -1</source>
        <translation>Potenzregel, mit Exponent -1</translation>
    </message>
    <message>
        <source>power rule, with exponent -1/2</source>
        <translation>Potenzregel, mit Exponent -1/2</translation>
    </message>
    <message>
        <source>power rule, with exponent 1/2</source>
        <translation>Potenzregel, mit Exponent 1/2</translation>
    </message>
    <message>
        <source>power rule: the exponent comes down</source>
        <translation>Potenzregel: der Exponent kommt nach vorn</translation>
    </message>
    <message>
        <source>prelu at 0</source>
        <translation>prelu bei 0</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>product rule: the other factor</source>
        <translation>Produktregel: der andere Faktor</translation>
    </message>
    <message>
        <source>product rule: the other factor, transposed, from the left</source>
        <translation>Produktregel: der andere Faktor, transponiert, von links</translation>
    </message>
    <message>
        <source>product rule: the other factor, transposed, from the right</source>
        <translation>Produktregel: der andere Faktor, transponiert, von rechts</translation>
    </message>
    <message>
        <source>q is {q:g}; a quantile lies between 0 and 1</source>
        <translation>q ist {q:g}; ein Quantil liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>quantile loss</source>
        <translation>Quantilverlust</translation>
    </message>
    <message>
        <source>query {query} and key {key} must be equally wide: their last axes have {query2} and {key2}</source>
        <translation>query {query} und key {key} müssen gleich breit sein: ihre letzten Achsen haben {query2} und {key2}</translation>
    </message>
    <message>
        <source>query {query} and positive {positive} must be of one shape, (pairs, entries)</source>
        <translation>query {query} und positive {positive} müssen dieselbe Form haben, (pairs, entries)</translation>
    </message>
    <message>
        <source>query {query}, key {key} and value {value} each need 2 dimensions or more</source>
        <translation>query {query}, key {key} und value {value} brauchen je mindestens 2 Dimensionen</translation>
    </message>
    <message>
        <source>quotient rule: minus the quotient, over the divisor</source>
        <translation>Quotientenregel: minus der Quotient, durch den Divisor</translation>
    </message>
    <message>
        <source>quotient rule: one over the divisor</source>
        <translation>Quotientenregel: eins durch den Divisor</translation>
    </message>
    <message>
        <source>random numbers do not depend on the values of the input, only on its shape</source>
        <translation>Zufallszahlen hängen nicht von den Werten des Eingangs ab, nur von seiner Form</translation>
    </message>
    <message>
        <source>randomized leaky relu</source>
        <translation>zufällige Leaky ReLU</translation>
    </message>
    <message>
        <source>randomized relu at 0</source>
        <translation>zufälliges relu bei 0</translation>
    </message>
    <message>
        <source>real</source>
        <translation>reell</translation>
    </message>
    <message>
        <source>received {count}/{expected}: {text}</source>
        <translation>{count}/{expected} erhalten: {text}</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <translation>Kehrwert</translation>
    </message>
    <message>
        <source>reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>reduzierte Dimensionen entfallen, falls nicht behalten, wie in torch (ONNX behält sie)</translation>
    </message>
    <message>
        <source>relative error {error:.1g}</source>
        <translation>relativer Fehler {error:.1g}</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>relu at 0</source>
        <translation>relu bei 0</translation>
    </message>
    <message>
        <source>relu up to 6</source>
        <translation>ReLU bis 6</translation>
    </message>
    <message>
        <source>relu6 at 0 and 6</source>
        <translation>relu6 bei 0 und 6</translation>
    </message>
    <message>
        <source>remainder</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>remainder (sign of a)</source>
        <translation>Rest (Vorzeichen von a)</translation>
    </message>
    <message>
        <source>repeat each</source>
        <translation>Jedes wiederholen</translation>
    </message>
    <message>
        <source>repeats is {repeats}; it must be 0 or more</source>
        <translation>repeats ist {repeats}; es muss 0 oder größer sein</translation>
    </message>
    <message>
        <source>requires_grad=False holds for one leaf: it gets no gradient, all others do.</source>
        <translation>requires_grad=False gilt für ein Blatt: es bekommt keinen Gradienten, alle anderen schon.</translation>
    </message>
    <message>
        <source>requires_grad=False: this leaf gets no gradient, others do</source>
        <translation>requires_grad=False: dieses Blatt bekommt keinen Gradienten, andere schon</translation>
    </message>
    <message>
        <source>reroute dot</source>
        <translation>Umlenkpunkt</translation>
    </message>
    <message>
        <source>reshape</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>retain_graph=True kept what was saved.</source>
        <translation>retain_graph=True behielt das Gespeicherte.</translation>
    </message>
    <message>
        <source>retains</source>
        <translation>behält</translation>
    </message>
    <message>
        <source>right numbers</source>
        <translation>richtige Zahlen</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>rows of entries</source>
        <translation>Zeilen von Einträgen</translation>
    </message>
    <message>
        <source>run again on every edit</source>
        <translation>bei jeder Änderung neu laufen</translation>
    </message>
    <message>
        <source>running product</source>
        <translation>laufendes Produkt</translation>
    </message>
    <message>
        <source>running statistics</source>
        <translation>laufende Statistik</translation>
    </message>
    <message>
        <source>running statistics are kept for later, not learned</source>
        <translation>laufende Statistik wird für später behalten, nicht gelernt</translation>
    </message>
    <message>
        <source>running sum</source>
        <translation>laufende Summe</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved for the backward pass: {told}</source>
        <translation>für den Rückwärtsdurchgang gespeichert: {told}</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>Skalar</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>Verstreuen</translation>
    </message>
    <message>
        <source>scatter add</source>
        <translation>Verstreut addieren</translation>
    </message>
    <message>
        <source>selu</source>
        <translation>selu</translation>
    </message>
    <message>
        <source>shape {shape}: sizes are 0 or more, and at most one may be -1, to be worked out</source>
        <translation>Form {shape}: Größen sind 0 oder größer, und höchstens eine darf -1 sein, um sich zu ergeben</translation>
    </message>
    <message>
        <source>shapes {first} and {shape} cannot be joined along axis {axis}: axis {i} has {a} and {b}</source>
        <translation>die Formen {first} und {shape} lassen sich nicht entlang Achse {axis} aneinanderfügen: Achse {i} hat {a} und {b}</translation>
    </message>
    <message>
        <source>shapes {first} and {shape} cannot be joined: they have different numbers of dimensions</source>
        <translation>die Formen {first} und {shape} lassen sich nicht aneinanderfügen: sie haben verschieden viele Dimensionen</translation>
    </message>
    <message>
        <source>shapes {first} and {shape} cannot be stacked: they must be the same</source>
        <translation>die Formen {first} und {shape} lassen sich nicht stapeln: sie müssen gleich sein</translation>
    </message>
    <message>
        <source>shapes {told} do not broadcast: axis {axis} has sizes {str}</source>
        <translation>die Formen {told} passen nicht zusammen: Achse {axis} hat die Größen {str}</translation>
    </message>
    <message>
        <source>shared evenly</source>
        <translation>gleichmäßig geteilt</translation>
    </message>
    <message>
        <source>shifts {shifts} and dims {dims} must be as many</source>
        <translation>shifts {shifts} und dims {dims} müssen gleich viele sein</translation>
    </message>
    <message>
        <source>shifts {shifts} need as many dims to move along; without dims it is one number</source>
        <translation>shifts {shifts} braucht ebenso viele dims; ohne dims ist es eine Zahl</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>sign and log of the determinant</source>
        <translation>Vorzeichen und Logarithmus der Determinante</translation>
    </message>
    <message>
        <source>silu</source>
        <translation>silu</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>single numbers are no vectors: the last dimension holds their entries</source>
        <translation>einzelne Zahlen sind keine Vektoren: die letzte Dimension enthält deren Einträge</translation>
    </message>
    <message>
        <source>single numbers cannot be joined end to end; stack them instead</source>
        <translation>einzelne Zahlen lassen sich nicht aneinanderfügen; stapeln Sie sie</translation>
    </message>
    <message>
        <source>sizes; ? for any</source>
        <translation>Größen; ? für jede</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>Slice</translation>
    </message>
    <message>
        <source>slope {label}</source>
        <translation>Steigung {label}</translation>
    </message>
    <message>
        <source>smallest and where</source>
        <translation>Kleinstes und wo</translation>
    </message>
    <message>
        <source>smallest of all</source>
        <translation>Kleinstes von allen</translation>
    </message>
    <message>
        <source>smooth L1 loss</source>
        <translation>glatter L1-Verlust</translation>
    </message>
    <message>
        <source>smooth: added above and below, so that two empty sets agree. Milletari et al., V-Net, 2016.</source>
        <translation>smooth: wird oben und unten addiert, damit zwei leere Mengen übereinstimmen. Milletari et al., V-Net, 2016.</translation>
    </message>
    <message>
        <source>smooth: added above and below, so that two empty sets agree. Rahman and Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, 2016.</source>
        <translation>smooth: wird oben und unten addiert, damit zwei leere Mengen übereinstimmen. Rahman and Wang, Optimizing Intersection-Over-Union in Deep Neural Networks, 2016.</translation>
    </message>
    <message>
        <source>soft margin loss</source>
        <translation>Soft-Margin-Verlust</translation>
    </message>
    <message>
        <source>soft shrink</source>
        <translation>Soft Shrink</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>softmax of channels</source>
        <translation>Softmax der Kanäle</translation>
    </message>
    <message>
        <source>softmax over channels takes images, (n, c, h, w) or (c, h, w); this tensor has shape {x}</source>
        <translation>Softmax über Kanäle nimmt Bilder, (n, c, h, w) oder (c, h, w); dieser Tensor hat die Form {x}</translation>
    </message>
    <message>
        <source>softmin</source>
        <translation>Softmin</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>solve equations</source>
        <translation>Gleichungen lösen</translation>
    </message>
    <message>
        <source>solve for matrices of shape {a}: b needs {size} rows, but has shape {b}</source>
        <translation>solve für Matrizen der Form {a}: b braucht {size} Zeilen, hat aber die Form {b}</translation>
    </message>
    <message>
        <source>something that it needs has no value</source>
        <translation>etwas, das er braucht, hat keinen Wert</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>sorted, the largest first; of equal elements the first comes first</source>
        <translation>sortiert, das größte zuerst; von gleichen Elementen kommt das erste zuerst</translation>
    </message>
    <message>
        <source>sparsemax</source>
        <translation>Sparsemax</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>split into parts</source>
        <translation>In Teile zerlegen</translation>
    </message>
    <message>
        <source>split_sizes {split_sizes} make {split_sizes2} entries, but axis {axis} has {x}</source>
        <translation>split_sizes {split_sizes} ergeben {split_sizes2} Einträge, aber Achse {axis} hat {x}</translation>
    </message>
    <message>
        <source>split_sizes {split_sizes}: up to {most_parts} sizes, each 0 or more; split a part again</source>
        <translation>split_sizes {split_sizes}: bis zu {most_parts} Größen, je 0 oder größer; zerlegen Sie einen Teil noch einmal</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>square plus</source>
        <translation>Squareplus</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>squared gradient</source>
        <translation>quadrierter Gradient</translation>
    </message>
    <message>
        <source>squeeze</source>
        <translation>Achsen der Größe 1 entfernen</translation>
    </message>
    <message>
        <source>stable: equal elements keep their order (torch promises that only if asked); NaN counts as the largest</source>
        <translation>stabil: gleiche Elemente behalten ihre Reihenfolge (torch verspricht das nur auf Wunsch); NaN gilt als das größte</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>Stapeln</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>start_dim is 0, as torch.flatten has it; ONNX and torch&apos;s Flatten layer keep the first dimension</source>
        <translation>start_dim ist 0 wie bei torch.flatten; ONNX und die Flatten-Schicht von torch behalten die erste Dimension</translation>
    </message>
    <message>
        <source>start_dim {start_dim} comes after end_dim {end_dim} in a tensor of {x} dimensions</source>
        <translation>start_dim {start_dim} kommt nach end_dim {end_dim} in einem Tensor mit {x} Dimensionen</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step −lr · gradient</source>
        <translation>Schritt −lr · Gradient</translation>
    </message>
    <message>
        <source>straight-through round</source>
        <translation>Straight-Through-Runden</translation>
    </message>
    <message>
        <source>subtract</source>
        <translation>Subtraktion</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>sum rule, with the minus sign</source>
        <translation>Summenregel, mit Minuszeichen</translation>
    </message>
    <message>
        <source>sum rule: a term changes the sum 1:1</source>
        <translation>Summenregel: ein Summand ändert die Summe 1:1</translation>
    </message>
    <message>
        <source>sum rule: each of the n terms gets 1/n of it</source>
        <translation>Summenregel: jeder der n Summanden bekommt 1/n davon</translation>
    </message>
    <message>
        <source>sum rule: each term gets the whole gradient</source>
        <translation>Summenregel: jeder Summand bekommt den ganzen Gradienten</translation>
    </message>
    <message>
        <source>sum rule: it changes the difference 1:1</source>
        <translation>Summenregel: er ändert die Differenz 1:1</translation>
    </message>
    <message>
        <source>sum so far</source>
        <translation>Summe bisher</translation>
    </message>
    <message>
        <source>sum to</source>
        <translation>Summieren auf Form</translation>
    </message>
    <message>
        <source>swap: the distance of positive and negative counts if it is the smaller. Schroff et al., FaceNet, 2015.</source>
        <translation>swap: der Abstand von Positiv und Negativ zählt, wenn er der kleinere ist. Schroff et al., FaceNet, 2015.</translation>
    </message>
    <message>
        <source>swish gated linear unit</source>
        <translation>Swish Gated Linear Unit</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <source>tangent: {text}</source>
        <translation>Tangente: {text}</translation>
    </message>
    <message>
        <source>tanh shrink</source>
        <translation>Tanh Shrink</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target inside</source>
        <translation>Ziel im Inneren</translation>
    </message>
    <message>
        <source>target {flat:g} is no class: {classes} are numbered from 0, and -1 ends them</source>
        <translation>target {flat:g} ist keine Klasse: {classes} sind ab 0 nummeriert, und -1 beendet sie</translation>
    </message>
    <message>
        <source>target {flat:g} is no class: {classes} classes are numbered 0 to {classes2}</source>
        <translation>target {flat:g} ist keine Klasse: {classes} Klassen sind von 0 bis {classes2} nummeriert</translation>
    </message>
    <message>
        <source>target {target} needs a row of class numbers, and num_classes, {num_classes}, must be 1 or more</source>
        <translation>target {target} braucht eine Zeile von Klassennummern, und num_classes, {num_classes}, muss 1 oder größer sein</translation>
    </message>
    <message>
        <source>target: the numbers of each row&apos;s classes, filled up with -1.</source>
        <translation>target: die Nummern der Klassen jeder Zeile, mit -1 aufgefüllt.</translation>
    </message>
    <message>
        <source>the cosine falls as the sine</source>
        <translation>der Kosinus fällt wie der Sinus</translation>
    </message>
    <message>
        <source>the end of its domain, 1</source>
        <translation>der Rand des Definitionsbereichs, 1</translation>
    </message>
    <message>
        <source>the end of its domain, ±1</source>
        <translation>der Rand des Definitionsbereichs, ±1</translation>
    </message>
    <message>
        <source>the filters are not turned round, as in torch and ONNX; ONNX has 2 paddings for each dimension</source>
        <translation>die Filter werden nicht umgedreht, wie in torch und ONNX; ONNX hat 2 Paddings für jede Dimension</translation>
    </message>
    <message>
        <source>the first half is the gate</source>
        <translation>die erste Hälfte ist das Gate</translation>
    </message>
    <message>
        <source>the formula {formula!r} cannot be read. Write it as Python would, such as &apos;exp(-x**2 / 2)&apos;.</source>
        <translation>die Formel {formula!r} ist nicht lesbar. Schreiben Sie sie wie in Python, etwa &apos;exp(-x**2 / 2)&apos;.</translation>
    </message>
    <message>
        <source>the gradient at 0 is 0 (JAX: NaN), also for p below 1, where the slope is infinite; for p = inf and -inf equally large elements share it evenly; reduced dimensions go unless kept, as in torch (ONNX keeps them)</source>
        <translation>der Gradient bei 0 ist 0 (JAX: NaN), auch für p unter 1, wo die Steigung unendlich ist; bei p = inf und -inf teilen gleich große Elemente ihn zu gleichen Teilen; zusammengefasste Dimensionen entfallen, wenn sie nicht behalten werden, wie in torch (ONNX behält sie)</translation>
    </message>
    <message>
        <source>the gradient of the branch not taken is 0 times the gradient behind it: NaN if that is infinite</source>
        <translation>der Gradient des nicht genommenen Zweigs ist 0 mal der Gradient dahinter: NaN, wenn dieser unendlich ist</translation>
    </message>
    <message>
        <source>the gradient passes by its own rule, not by the slope of the value</source>
        <translation>der Gradient geht nach eigener Regel hindurch, nicht nach der Steigung des Werts</translation>
    </message>
    <message>
        <source>the gradient, the cofactors, holds for matrices without an inverse too</source>
        <translation>der Gradient, die Kofaktoren, gilt auch für Matrizen ohne Inverse</translation>
    </message>
    <message>
        <source>the id {id} is already that of</source>
        <translation>die Kennung {id} ist schon die von</translation>
    </message>
    <message>
        <source>the incoming gradient</source>
        <translation>der ankommende Gradient</translation>
    </message>
    <message>
        <source>the index has shape {index}; a list of numbers has one dimension</source>
        <translation>der Index hat die Form {index}; eine Liste von Nummern hat eine Dimension</translation>
    </message>
    <message>
        <source>the index has {index} dimensions, x has {x}; they must have as many</source>
        <translation>der Index hat {index} Dimensionen, x hat {x}; sie müssen gleich viele haben</translation>
    </message>
    <message>
        <source>the index is larger than x in axis {i}: {wanted} and {size}</source>
        <translation>der Index ist in Achse {i} größer als x: {wanted} und {size}</translation>
    </message>
    <message>
        <source>the input has {input} classes in axis {axis}, but weight has shape {weight}</source>
        <translation>input hat {input} Klassen in Achse {axis}, aber weight hat die Form {weight}</translation>
    </message>
    <message>
        <source>the input is log-probabilities; 0 log 0 is 0, with slope 0 (torch: NaN); the mean over all elements unless told otherwise, as in torch, though &apos;batchmean&apos; is the mathematical value</source>
        <translation>input sind Log-Wahrscheinlichkeiten; 0 log 0 ist 0, mit Steigung 0 (torch: NaN); das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch, obwohl &apos;batchmean&apos; der mathematische Wert ist</translation>
    </message>
    <message>
        <source>the input {name!r} can have no default but None, not {default!r}. Attributes stand behind a *.</source>
        <translation>der Eingang {name!r} kann keine andere Vorgabe haben als None, nicht {default!r}. Attribute stehen hinter einem *.</translation>
    </message>
    <message>
        <source>the last two dimensions unless told otherwise (torch wants both named)</source>
        <translation>die letzten beiden Dimensionen, wenn nichts anderes angegeben ist (torch verlangt beide)</translation>
    </message>
    <message>
        <source>the length of a zero vector</source>
        <translation>die Länge eines Nullvektors</translation>
    </message>
    <message>
        <source>the logarithm at 0</source>
        <translation>der Logarithmus bei 0</translation>
    </message>
    <message>
        <source>the matrix has no inverse: its rows depend on each other</source>
        <translation>die Matrix hat keine Inverse: ihre Zeilen hängen voneinander ab</translation>
    </message>
    <message>
        <source>the matrix is not positive definite: it has no Cholesky factor</source>
        <translation>die Matrix ist nicht positiv definit: sie hat keinen Cholesky-Faktor</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch (torchvision: no reduction); an alpha below 0 leaves both sides as they are</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch (torchvision: keine Reduktion); ein alpha unter 0 lässt beide Seiten, wie sie sind</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch, also where there are weights</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes gesagt ist, wie in torch, auch mit Gewichten</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; a variance below eps counts as eps, but gets the gradient there, as in torch, and can grow</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch; eine Varianz unter eps gilt als eps, bekommt aber den Gradienten dort, wie in torch, und kann wachsen</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; full adds Stirling&apos;s formula for log(target!) where the target is above 1</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch; full addiert die Stirling-Formel für log(target!), wo target über 1 liegt</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; logarithms stop at -100, and the divisor of the slope at 1e-12, as in torch</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch; Logarithmen enden bei -100, der Nenner der Steigung bei 1e-12, wie in torch</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the margin is just met is 0</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch; wo der Mindestabstand gerade erreicht ist, ist die Steigung 0</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the margin is just met is 0, and so is that of others in one place</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch; wo der Mindestabstand gerade erreicht ist, ist die Steigung 0, ebenso die anderer am selben Ort</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the margin is just met is 0; eps is added to the differences, as in torch</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch; wo der Mindestabstand gerade erreicht ist, ist die Steigung 0; eps wird zu den Differenzen addiert, wie in torch</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the slope where the target is hit is 0</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch; wo target getroffen ist, ist die Steigung 0</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; the temperature is 0.1 unless told otherwise</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch; die Temperatur ist 0.1, wenn nichts anderes angegeben ist</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; with beta 0 it is the L1 loss</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes angegeben ist, wie in torch; mit beta 0 ist es der L1-Verlust</translation>
    </message>
    <message>
        <source>the mean over the rows of each row&apos;s mean over the classes, as in torch</source>
        <translation>das Mittel über die Zeilen vom Mittel jeder Zeile über die Klassen, wie in torch</translation>
    </message>
    <message>
        <source>the mean over the rows of each row&apos;s mean over the classes, as in torch; the slope where the margin is just met is 0; the class numbers of a row end at the first -1</source>
        <translation>das Mittel über die Zeilen vom Mittel jeder Zeile über die Klassen, wie in torch; wo der Mindestabstand gerade erreicht ist, ist die Steigung 0; die Klassennummern einer Zeile enden beim ersten -1</translation>
    </message>
    <message>
        <source>the name {record!r} is already that of</source>
        <translation>der Name {record!r} ist schon der von</translation>
    </message>
    <message>
        <source>the number of an element jumps from one to the next, so it has no slope</source>
        <translation>die Nummer eines Elements springt von einer zur nächsten, also hat sie keine Steigung</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>der Ausgang</translation>
    </message>
    <message>
        <source>the rule for {port!r}</source>
        <translation>die Regel für {port!r}</translation>
    </message>
    <message>
        <source>the rule of {name} for {port!r}</source>
        <translation>die Regel von {name} für {port!r}</translation>
    </message>
    <message>
        <source>the shape rule</source>
        <translation>die Formregel</translation>
    </message>
    <message>
        <source>the shape rule of {name}</source>
        <translation>die Formregel von {name}</translation>
    </message>
    <message>
        <source>the shape rule of {name} gave {found!r}, not a tuple of whole numbers for each output</source>
        <translation>die Formregel von {name} ergab {found!r}, nicht ein Tupel ganzer Zahlen für jeden Ausgang</translation>
    </message>
    <message>
        <source>the types of its attributes cannot be read: {error}.</source>
        <translation>die Typen ihrer Attribute sind nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>{count} of {found} selected</source>
        <translation>{count} von {found} ausgewählt</translation>
    </message>
    <message>
        <source>{formula} as nodes</source>
        <translation>{formula} als Knoten</translation>
    </message>
    <message>
        <source>{formula} cannot be read as a formula.</source>
        <translation>{formula} ist nicht als Formel zu lesen.</translation>
    </message>
    <message>
        <source>{kernel!r} cannot be a kernel, which is a function that is written in Python.</source>
        <translation>{kernel!r} kann kein Kernel sein: Das ist eine in Python geschriebene Funktion.</translation>
    </message>
    <message>
        <source>{local} is the local derivative {slope}. Multiply it by the gradient at {reader}, {upstream}.</source>
        <translation>{local} ist die lokale Ableitung {slope}. Sie ist noch mit dem Gradienten bei {reader} zu multiplizieren, {upstream}.</translation>
    </message>
    <message>
        <source>{name!r}: there is no operation called {kind!r}. If it is one of your own, run what declares it first: a script imports it, the command line takes --operations FILE.</source>
        <translation>{name!r}: Eine Operation namens {kind!r} gibt es nicht. Ist es eine eigene, führen Sie zuerst aus, was sie erklärt: Ein Skript importiert es, die Befehlszeile nimmt --operations DATEI.</translation>
    </message>
    <message>
        <source>{name} gave a result of shape {found}, not {shape} as its shape rule says</source>
        <translation>{name} ergab ein Ergebnis der Form {found}, nicht {shape}, wie die Formregel sagt</translation>
    </message>
    <message>
        <source>{name} gave a result of shape {found}, not {shape}; if it is not elementwise, it needs shape=</source>
        <translation>{name} ergab ein Ergebnis der Form {found}, nicht {shape}; ist sie nicht elementweise, braucht sie shape=</translation>
    </message>
    <message>
        <source>{name} gave {found} where {kind} was declared</source>
        <translation>{name} ergab {found}, wo {kind} erklärt war</translation>
    </message>
    <message>
        <source>{name} has shape {shape}, but a gradient starts from one number: make its sum or mean the target, or give a seed of that shape.</source>
        <translation>{name} hat die Form {shape}, aber ein Gradient geht von einer Zahl aus: Summe oder Mittel davon zum Ziel machen, oder einen Startwert dieser Form angeben.</translation>
    </message>
    <message>
        <source>{name} is a tuple of texts, such as (&apos;values&apos;, &apos;indices&apos;), not {given!r}.</source>
        <translation>{name} ist ein Tupel von Texten wie (&apos;values&apos;, &apos;indices&apos;), nicht {given!r}.</translation>
    </message>
    <message>
        <source>{name} must give a tuple of its outputs: {names}</source>
        <translation>{name} muss ein Tupel ihrer Ausgänge ergeben: {names}</translation>
    </message>
    <message>
        <source>{name} steps</source>
        <translation>{name} Schritte</translation>
    </message>
    <message>
        <source>{node_id} made {run} of {given}.</source>
        <translation>{node_id} hat aus {given} {run} gemacht.</translation>
    </message>
    <message>
        <source>{nodes}, last changed {when}</source>
        <translation>{nodes}, zuletzt geändert {when}</translation>
    </message>
    <message>
        <source>{node} divides by 0. If that is no mistake further up, add {epsilon:g} to what it divides by: value and gradient are finite then.</source>
        <translation>{node} teilt durch 0. Ist das kein Fehler weiter vorn, addieren Sie {epsilon:g} zu dem, wodurch geteilt wird: Wert und Gradient sind dann endlich.</translation>
    </message>
    <message>
        <source>{node} gets {x}, and is infinite above about {bound}. Work with logarithms, or take the largest number away first, as softmax does; else clamp its input, and no gradient passes there.</source>
        <translation>{node} erhält {x} und ist über etwa {bound} unendlich. Rechnen Sie mit Logarithmen oder ziehen Sie zuerst die größte Zahl ab, wie softmax es tut; sonst begrenzen Sie den Eingang, und dort kommt kein Gradient durch.</translation>
    </message>
    <message>
        <source>{node} is a node, neither true nor false before a run; where() and maximum() choose in the graph, run.value(node) tells what came out.</source>
        <translation>{node} ist ein Knoten, vor einem Durchlauf weder wahr noch falsch; where() und maximum() wählen im Graphen, run.value(node) sagt, was herauskam.</translation>
    </message>
    <message>
        <source>{number} comes back along one wire alone. {name} is used {ways}: add what comes back by each.</source>
        <translation>{number} kommt über nur eine Verbindung zurück. {name} wird {ways} gebraucht: addieren, was über jede zurückkommt.</translation>
    </message>
    <message>
        <source>{number} is the value of {name}. A derivative is wanted: how much one number moves another.</source>
        <translation>{number} ist der Wert von {name}. Gefragt ist eine Ableitung: wie sehr eine Zahl eine andere bewegt.</translation>
    </message>
    <message>
        <source>{number} is {slope}. The question is how {reader} answers to {source}.</source>
        <translation>{number} ist {slope}. Gefragt ist, wie {reader} auf {source} antwortet.</translation>
    </message>
    <message>
        <source>{path} cannot be used for its operations: {error}.</source>
        <translation>{path} ist für Operationen nicht zu gebrauchen: {error}.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name for the folder.</source>
        <translation>{path} gibt es schon. Bitte einen anderen Namen für den Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} was not written: another export is at work still. Export it again.</source>
        <translation>{path} wurde nicht geschrieben: ein anderer Export läuft noch. Bitte noch einmal exportieren.</translation>
    </message>
    <message>
        <source>{source} was copied along {along} on the way forward, from {small} to {large}; the gradients of the copies are summed over {along}.</source>
        <translation>{source} wurde auf dem Weg vorwärts entlang {along} kopiert, von {small} zu {large}; die Gradienten der Kopien werden über {along} summiert.</translation>
    </message>
    <message>
        <source>{thing!r} is no document; load(path) reads a graph.</source>
        <translation>{thing!r} ist kein Dokument; load(path) liest einen Graphen.</translation>
    </message>
    <message>
        <source>{thing!r} is no graph to save.</source>
        <translation>{thing!r} ist kein Graph, der sich speichern ließe.</translation>
    </message>
    <message>
        <source>{thing!r} is no run: graph.run(target=...) gives one.</source>
        <translation>{thing!r} ist kein Durchlauf: graph.run(target=...) gibt einen.</translation>
    </message>
    <message>
        <source>{upstream} is the gradient at {reader}. Multiply it by the local derivative {slope}.</source>
        <translation>{upstream} ist der Gradient bei {reader}. Er ist noch mit der lokalen Ableitung {slope} zu multiplizieren.</translation>
    </message>
    <message>
        <source>{what} cannot be a local one, as the operation is not elementwise. Declare it with @{name}.rule.</source>
        <translation>{what} kann keine lokale sein, denn die Operation ist nicht elementweise. Erklären Sie sie mit @{name}.rule.</translation>
    </message>
    <message>
        <source>{what} is a function of ({wanted}), not of {signature}.</source>
        <translation>{what} ist eine Funktion von ({wanted}), nicht von {signature}.</translation>
    </message>
    <message>
        <source>{what} is of no use: whole numbers and flags have no gradient.</source>
        <translation>{what} ist nutzlos: Ganze Zahlen und Wahrheitswerte haben keinen Gradienten.</translation>
    </message>
    <message>
        <source>{x!r}: only the first output of a node can be the target.</source>
        <translation>{x!r}: Nur der erste Ausgang eines Knotens kann das Ziel sein.</translation>
    </message>
    <message>
        <source>Σ over the copies of {source}, {along}</source>
        <translation>Σ über die Kopien von {source}, {along}</translation>
    </message>
    <message>
        <source>Σ {along} → {small}</source>
        <translation>Σ {along} → {small}</translation>
    </message>
    <message>
        <source>A direction for each node is needed, as in {{x: 1.0}}, not {thing!r}.</source>
        <translation>Gebraucht wird eine Richtung für jeden Knoten, wie in {{x: 1.0}}, nicht {thing!r}.</translation>
    </message>
    <message>
        <source>A file is told by its path, such as &apos;model.chain&apos;, not by {path!r}.</source>
        <translation>Eine Datei nennt man mit ihrem Pfad, etwa &apos;model.chain&apos;, nicht mit {path!r}.</translation>
    </message>
    <message>
        <source>A node&apos;s name is a text, not {name!r}.</source>
        <translation>Der Name eines Knotens ist ein Text, nicht {name!r}.</translation>
    </message>
    <message>
        <source>A slope of 0 meets an infinite one on the way: 0 · ∞ is NaN, which no sum takes away.</source>
        <translation>Auf dem Weg trifft eine Steigung 0 auf eine unendliche: 0 · ∞ ist NaN, und das nimmt keine Summe weg.</translation>
    </message>
    <message>
        <source>Add: type a name, or a formula such as x*y</source>
        <translation>Hinzufügen: Name tippen, oder eine Formel wie x*y</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Adds its operations and its variables, wired to each other.</source>
        <translation>Fügt ihre Operationen und ihre Variablen hinzu, miteinander verbunden.</translation>
    </message>
    <message>
        <source>Click a port or a node · the empty canvas to add a node · Ctrl keeps wiring · Esc cancels</source>
        <translation>Auf einen Anschluss oder Knoten klicken · ins Leere fügt einen Knoten hinzu · mit Strg weiter verbinden · Esc bricht ab</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Drag sideways over a number and the whole graph follows. {add_here} adds an operation or a formula such as x*y, a drag between ports wires it.</source>
        <translation>Ziehen Sie auf einer Zahl seitwärts, und der ganze Graph folgt. {add_here} fügt eine Operation oder eine Formel wie x*y hinzu, Ziehen zwischen Anschlüssen verbindet sie.</translation>
    </message>
    <message>
        <source>Expanding</source>
        <translation>Wird aufgeklappt</translation>
    </message>
    <message>
        <source>From layer {last} back to layer {first} the gradient becomes {times} times larger.</source>
        <translation>Von Schicht {last} zurück zu Schicht {first} wird der Gradient {times}-mal so groß.</translation>
    </message>
    <message>
        <source>From layer {last} back to layer {first} the gradient becomes {times} times smaller.</source>
        <translation>Von Schicht {last} zurück zu Schicht {first} schrumpft der Gradient auf ein {times}-tel.</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Wird gruppiert</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Wird bewegt</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Es ist noch nichts darin.</translation>
    </message>
    <message>
        <source>Nothing to step through yet</source>
        <translation>Noch nichts zum Durchgehen</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>Vo&amp;rführen</translation>
    </message>
    <message>
        <source>Presenting: {key} ends it.</source>
        <translation>Vorführung: {key} beendet sie.</translation>
    </message>
    <message>
        <source>Press {step_next} to step through the pass, one product at a time; {step_previous} goes back.</source>
        <translation>{step_next} geht durch den Durchgang, Produkt für Produkt; {step_previous} geht zurück.</translation>
    </message>
    <message>
        <source>PyTorch script</source>
        <translation>PyTorch-Skript</translation>
    </message>
    <message>
        <source>Raised nodes are ids of nodes, each once.</source>
        <translation>Angehobene Knoten sind Kennungen von Knoten, jede einmal.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Release on a port or a node · on the empty canvas to add a node · Ctrl keeps wiring · Esc cancels</source>
        <translation>Auf einem Anschluss oder Knoten loslassen · im Leeren fügt es einen Knoten hinzu · mit Strg weiter verbinden · Esc bricht ab</translation>
    </message>
    <message>
        <source>Replace {name} by: type a name or a sign</source>
        <translation>{name} ersetzen durch: Namen oder Zeichen eingeben</translation>
    </message>
    <message>
        <source>Run backward ({key}) to see how gradients come about.</source>
        <translation>Rückwärts laufen lassen ({key}), um zu sehen, wie Gradienten entstehen.</translation>
    </message>
    <message>
        <source>Run backward ({key}) to see how gradients fare.</source>
        <translation>Rückwärts laufen lassen ({key}), um zu sehen, wie es den Gradienten ergeht.</translation>
    </message>
    <message>
        <source>Run backward ({run}), then step with {on} and {back}, or drag the slider under the canvas.</source>
        <translation>Rückwärts laufen lassen ({run}), dann mit {on} und {back} Schritt für Schritt gehen oder den Regler unter der Fläche ziehen.</translation>
    </message>
    <message>
        <source>Run backward first: there is no gradient yet.</source>
        <translation>Zuerst rückwärts laufen lassen: noch gibt es keinen Gradienten.</translation>
    </message>
    <message>
        <source>Scissors: draw across the wires that are to go</source>
        <translation>Schere: quer über die Verbindungen ziehen, die weg sollen</translation>
    </message>
    <message>
        <source>Select a node with wires first, then press {key}.</source>
        <translation>Wählen Sie zuerst einen Knoten mit Verbindungen aus und drücken Sie dann {key}.</translation>
    </message>
    <message>
        <source>Select a variable and press {key}: move it, and see on every wire what its gradient predicts and what happens.</source>
        <translation>Eine Variable auswählen und {key} drücken: sie bewegen und an jeder Verbindung sehen, was ihr Gradient vorhersagt und was geschieht.</translation>
    </message>
    <message>
        <source>Select a wire and press {key}: its value and its gradient are followed here, through steps and edits.</source>
        <translation>Eine Verbindung auswählen und {key} drücken: ihr Wert und ihr Gradient werden hier verfolgt, über Schritte und Änderungen hinweg.</translation>
    </message>
    <message>
        <source>That is what {other} gets: {upstream} · {factor}. For {source} take {slope}.</source>
        <translation>Das bekommt {other}: {upstream} · {factor}. Für {source} gilt {slope}.</translation>
    </message>
    <message>
        <source>What is the gradient of {name}, {derivative}{entry}?</source>
        <translation>Was ist der Gradient von {name}, {derivative}{entry}?</translation>
    </message>
    <message>
        <source>What is the local derivative {derivative}{entry}?</source>
        <translation>Was ist die lokale Ableitung {derivative}{entry}?</translation>
    </message>
    <message>
        <source>of large graphs, with the free package Numba if that is installed (pip install numba)</source>
        <translation>großer Graphen, mit dem freien Paket Numba, wenn es installiert ist (pip install numba)</translation>
    </message>
    <message>
        <source>open the file that was shown last, at its place and step</source>
        <translation>die zuletzt gezeigte Datei öffnen, an ihrer Stelle und ihrem Schritt</translation>
    </message>
    <message>
        <source>play the steps over and over</source>
        <translation>die Schritte immer wieder abspielen</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; with weights the mean divides by the sum of them; no factor 1/2</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes gesagt ist, wie in torch; mit Gewichten teilt das Mittel durch deren Summe; kein Faktor 1/2</translation>
    </message>
    <message>
        <source>the mean over all elements unless told otherwise, as in torch; with weights the mean divides by the sum of them; the slope at a difference of 0 is 0</source>
        <translation>das Mittel über alle Elemente, wenn nichts anderes gesagt ist, wie in torch; mit Gewichten teilt das Mittel durch deren Summe; die Steigung bei einer Differenz von 0 ist 0</translation>
    </message>
    <message>
        <source>the numbers go from the last dimension to the first, as in torch; ONNX lists all befores first, and calls replicate edge, circular wrap; any dimension may have any mode (torch: the first two constant borders only)</source>
        <translation>die Zahlen gehen von der letzten Dimension zur ersten, wie in torch; ONNX zählt zuerst alle vorderen auf und nennt replicate edge, circular wrap; jede Dimension darf jeden Modus haben (torch: die ersten beiden nur konstante Ränder)</translation>
    </message>
    <message>
        <source>the row padding_idx gets no gradient, and with scale_grad_by_freq a row gets the mean of its gradients where their sum is the slope, as in torch; torch&apos;s max_norm is left out</source>
        <translation>die Zeile padding_idx erhält keinen Gradienten, und mit scale_grad_by_freq erhält eine Zeile das Mittel ihrer Gradienten, wo deren Summe die Steigung ist, wie in torch; max_norm von torch fehlt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>the same seed and shape give the same noise each time; hard gives a one-hot with the gradient of the soft one; eps is not needed</source>
        <translation>gleicher seed und gleiche Form ergeben jedes Mal dasselbe Rauschen; hard ergibt One-Hot mit dem Gradienten des weichen; eps ist nicht nötig</translation>
    </message>
    <message>
        <source>the same seed and shape give the same numbers each time, though not those that torch draws</source>
        <translation>gleicher seed und gleiche Form ergeben jedes Mal dieselben Zahlen, wenn auch nicht die von torch</translation>
    </message>
    <message>
        <source>the second half is the gate</source>
        <translation>die zweite Hälfte ist das Gate</translation>
    </message>
    <message>
        <source>the seed is {seed}; it must be 0 or more</source>
        <translation>seed ist {seed}; er muss 0 oder größer sein</translation>
    </message>
    <message>
        <source>the sign has the slope 0; for a determinant of 0 they are 0 and -inf</source>
        <translation>das Vorzeichen hat die Steigung 0; für eine Determinante von 0 sind sie 0 und -inf</translation>
    </message>
    <message>
        <source>the sign is that of b; at a jump the slope is that of the pieces; NaN for b = 0</source>
        <translation>das Vorzeichen ist das von b; an einem Sprung ist die Steigung die der Stücke; NaN für b = 0</translation>
    </message>
    <message>
        <source>the sign: uphill to the right of 0, downhill to the left</source>
        <translation>das Vorzeichen: rechts von 0 bergauf, links bergab</translation>
    </message>
    <message>
        <source>the sine rises as the cosine</source>
        <translation>der Sinus steigt wie der Kosinus</translation>
    </message>
    <message>
        <source>the slope at -1 and 1 is -inf; NaN outside</source>
        <translation>die Steigung bei -1 und 1 ist -inf; NaN außerhalb</translation>
    </message>
    <message>
        <source>the slope at -1 and 1 is inf; NaN outside</source>
        <translation>die Steigung bei -1 und 1 ist inf; NaN außerhalb</translation>
    </message>
    <message>
        <source>the slope at 0 and at 6 is 0</source>
        <translation>die Steigung bei 0 und bei 6 ist 0</translation>
    </message>
    <message>
        <source>the slope at 0 is 0</source>
        <translation>die Steigung bei 0 ist 0</translation>
    </message>
    <message>
        <source>the slope at 0 is 0, as everywhere else; 1/2 and 1 can be chosen to see what they change</source>
        <translation>die Steigung bei 0 ist 0, wie überall sonst; 1/2 und 1 lassen sich wählen, um zu sehen, was sie ändern</translation>
    </message>
    <message>
        <source>the slope at 0 is 1</source>
        <translation>die Steigung bei 0 ist 1</translation>
    </message>
    <message>
        <source>the slope at 0 is 1.7581, from the left</source>
        <translation>die Steigung bei 0 ist 1.7581, von links</translation>
    </message>
    <message>
        <source>the slope at 0 is alpha, from the left</source>
        <translation>die Steigung bei 0 ist alpha, von links</translation>
    </message>
    <message>
        <source>the slope at 0 is inf; NaN below 0</source>
        <translation>die Steigung bei 0 ist inf; NaN unter 0</translation>
    </message>
    <message>
        <source>the slope at 0 is that of the negative side, as in torch (JAX: 1)</source>
        <translation>die Steigung bei 0 ist die der negativen Seite, wie in torch (JAX: 1)</translation>
    </message>
    <message>
        <source>the slope at 0 is that of the negative side; in training the slopes depend on the seed alone</source>
        <translation>die Steigung bei 0 ist die der negativen Seite; im Training hängen die Steigungen nur vom seed ab</translation>
    </message>
    <message>
        <source>the slope at 0 is the weight; a weight of one dimension lies along dimension 1, the channels, as in torch; one of more dimensions broadcasts as in ONNX</source>
        <translation>die Steigung bei 0 ist das Gewicht; ein Gewicht mit einer Dimension liegt entlang Dimension 1, den Kanälen, wie in torch; eines mit mehr Dimensionen wird durch Broadcasting angepasst wie in ONNX</translation>
    </message>
    <message>
        <source>the slope at 1 is inf; NaN below 1</source>
        <translation>die Steigung bei 1 ist inf; NaN unter 1</translation>
    </message>
    <message>
        <source>the slope at alpha is 0; alpha is 1 unless told otherwise, as in ONNX</source>
        <translation>die Steigung bei alpha ist 0; alpha ist 1, wenn nichts anderes angegeben ist, wie in ONNX</translation>
    </message>
    <message>
        <source>the slope at both corners is 0</source>
        <translation>die Steigung an beiden Ecken ist 0</translation>
    </message>
    <message>
        <source>the slope at both corners is 0; ONNX&apos;s Shrink needs its bias set to lambd</source>
        <translation>die Steigung an beiden Ecken ist 0; Shrink in ONNX braucht bias gleich lambd</translation>
    </message>
    <message>
        <source>the slope at the threshold is 0; both numbers are 0 unless told otherwise (torch wants them)</source>
        <translation>die Steigung am Schwellwert ist 0; beide Zahlen sind 0, wenn nichts anderes angegeben ist (torch verlangt sie)</translation>
    </message>
    <message>
        <source>the slope is -1, not that of the value</source>
        <translation>die Steigung ist -1, nicht die des Werts</translation>
    </message>
    <message>
        <source>the slope is 0 at -3, 1/2 at 0 and 1 at 3</source>
        <translation>die Steigung ist 0 bei -3, 1/2 bei 0 und 1 bei 3</translation>
    </message>
    <message>
        <source>the slope is 0 everywhere, also at the jumps, which blocks the gradient</source>
        <translation>die Steigung ist überall 0, auch an den Sprüngen, was den Gradienten sperrt</translation>
    </message>
    <message>
        <source>the slope is 0 everywhere, also at the jumps, which blocks the gradient; dividing by 0 gives inf, -inf or NaN</source>
        <translation>die Steigung ist überall 0, auch an den Sprüngen, was den Gradienten aufhält; Division durch 0 ergibt inf, -inf oder NaN</translation>
    </message>
    <message>
        <source>the slope is 0 where the mask is true</source>
        <translation>die Steigung ist 0, wo die Maske wahr ist</translation>
    </message>
    <message>
        <source>the slope is 0, not that of the value; detach gives no gradient at all instead</source>
        <translation>die Steigung ist 0, nicht die des Werts; detach gibt stattdessen gar keinen Gradienten</translation>
    </message>
    <message>
        <source>the slope is 1, as if nothing had been rounded; that of the value is 0</source>
        <translation>die Steigung ist 1, als wäre nicht gerundet worden; die des Werts ist 0</translation>
    </message>
    <message>
        <source>the slope is the chosen number, not that of the value</source>
        <translation>die Steigung ist die gewählte Zahl, nicht die des Werts</translation>
    </message>
    <message>
        <source>the source has shape {source}; the index picks slices of shape {wanted}</source>
        <translation>die Quelle hat die Form {source}; der Index wählt Scheiben der Form {wanted}</translation>
    </message>
    <message>
        <source>the step is {step}; it must be 1 or more (flip reverses)</source>
        <translation>step ist {step}; es muss 1 oder größer sein (flip kehrt um)</translation>
    </message>
    <message>
        <source>the table of what all rows compute,</source>
        <translation>die Tabelle dessen, was alle Zeilen berechnen,</translation>
    </message>
    <message>
        <source>the tangent becomes {moving} here</source>
        <translation>hier wird die Tangente {moving}</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>the weight has shape {weight}; a table of embeddings has a row for each number, 2 dimensions</source>
        <translation>weight hat die Form {weight}; eine Embedding-Tabelle hat für jede Nummer eine Zeile, 2 Dimensionen</translation>
    </message>
    <message>
        <source>the weight has shape {weight}; filters for this need {rank} dimensions</source>
        <translation>weight hat die Form {weight}; Filter dafür brauchen {rank} Dimensionen</translation>
    </message>
    <message>
        <source>the weight has {weight} entries, but x has {x} channels in axis 1</source>
        <translation>weight hat {weight} Einträge, aber x hat {x} Kanäle in Achse 1</translation>
    </message>
    <message>
        <source>there are always 4 outputs; those without a size of their own are empty</source>
        <translation>es gibt immer 4 Ausgänge; solche ohne eigene Größe sind leer</translation>
    </message>
    <message>
        <source>there are no {k} elements to take: axis {axis} has {x}</source>
        <translation>es gibt keine {k} Elemente zu nehmen: Achse {axis} hat {x}</translation>
    </message>
    <message>
        <source>there are {filters} filters, but the bias has shape {bias}</source>
        <translation>es gibt {filters} Filter, aber bias hat die Form {bias}</translation>
    </message>
    <message>
        <source>there are {key} keys but {value} values, in axis -2 of {key2} and {value2}</source>
        <translation>es gibt {key} Keys, aber {value} Values, in Achse -2 von {key2} und {value2}</translation>
    </message>
    <message>
        <source>there are {linear_weight} classes, but linear_bias has shape {linear_bias}</source>
        <translation>es gibt {linear_weight} Klassen, aber linear_bias hat die Form {linear_bias}</translation>
    </message>
    <message>
        <source>there is no attribute {name!r} (it has: {names}).</source>
        <translation>es gibt kein Attribut {name!r} (es hat: {names}).</translation>
    </message>
    <message>
        <source>there is no such field here.</source>
        <translation>hier gibt es kein solches Feld.</translation>
    </message>
    <message>
        <source>there is no value at its end</source>
        <translation>an ihrem Ende ist kein Wert</translation>
    </message>
    <message>
        <source>there is nothing to join: connect at least one input</source>
        <translation>es gibt nichts aneinanderzufügen: verbinden Sie mindestens einen Eingang</translation>
    </message>
    <message>
        <source>there is something of that name which is not a file</source>
        <translation>es gibt etwas dieses Namens, das keine Datei ist</translation>
    </message>
    <message>
        <source>three numbers</source>
        <translation>drei Zahlen</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwellwert</translation>
    </message>
    <message>
        <source>thresholded relu</source>
        <translation>ReLU mit Schwelle</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>to float</source>
        <translation>In Gleitkommazahl</translation>
    </message>
    <message>
        <source>too long to write as one formula</source>
        <translation>zu lang für eine Formel</translation>
    </message>
    <message>
        <source>torch wants the whole shape of the filters as weight_size</source>
        <translation>torch verlangt die ganze Form der Filter als weight_size</translation>
    </message>
    <message>
        <source>torch&apos;s alpha is a factor of the second: multiply before subtracting.</source>
        <translation>alpha ist in torch ein Faktor des zweiten: vor dem Subtrahieren multiplizieren.</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <source>transposed convolution of images</source>
        <translation>transponierte Faltung von Bildern</translation>
    </message>
    <message>
        <source>transposed convolution of signals</source>
        <translation>transponierte Faltung von Signalen</translation>
    </message>
    <message>
        <source>triplet margin loss</source>
        <translation>Triplet-Margin-Verlust</translation>
    </message>
    <message>
        <source>true and false cannot change by a little, so there is no slope</source>
        <translation>wahr und falsch können sich nicht ein wenig ändern, also gibt es keine Steigung</translation>
    </message>
    <message>
        <source>true and false do not move</source>
        <translation>Wahr und Falsch bewegen sich nicht</translation>
    </message>
    <message>
        <source>true and false have no gradient</source>
        <translation>wahr und falsch haben keinen Gradienten</translation>
    </message>
    <message>
        <source>true becomes 1, false 0</source>
        <translation>wahr wird 1, falsch 0</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>true, false, a number, a text or a list of these</source>
        <translation>true, false, eine Zahl, ein Text oder eine Liste davon</translation>
    </message>
    <message>
        <source>truncate</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>two classes unless told otherwise (torch counts those that occur, ONNX wants the number)</source>
        <translation>zwei Klassen, wenn nichts anderes angegeben ist (torch zählt die vorkommenden, ONNX verlangt die Zahl)</translation>
    </message>
    <message>
        <source>two numbers</source>
        <translation>zwei Zahlen</translation>
    </message>
    <message>
        <source>uniform noise</source>
        <translation>gleichverteiltes Rauschen</translation>
    </message>
    <message>
        <source>unit vectors</source>
        <translation>Einheitsvektoren</translation>
    </message>
    <message>
        <source>unsqueeze</source>
        <translation>Achse der Größe 1 einfügen</translation>
    </message>
    <message>
        <source>upper triangle</source>
        <translation>oberes Dreieck</translation>
    </message>
    <message>
        <source>upper: that transpose instead. Gradient: Murray, Differentiation of the Cholesky decomposition, 2016.</source>
        <translation>upper: stattdessen diese Transponierte. Gradient: Murray, Differentiation of the Cholesky decomposition, 2016.</translation>
    </message>
    <message>
        <source>v velocity</source>
        <translation>v Geschw.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values and gradients are those without it</source>
        <translation>Werte und Gradienten sind dieselben wie ohne ihn</translation>
    </message>
    <message>
        <source>van den Oord, Li and Vinyals, Representation Learning with Contrastive Predictive Coding, 2018.</source>
        <translation>van den Oord, Li and Vinyals, Representation Learning with Contrastive Predictive Coding, 2018.</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>version: expected a text such as &quot;{major}.{minor}&quot;, got {version}.</source>
        <translation>version: erwartet wird ein Text wie &quot;{major}.{minor}&quot;, gefunden {version}.</translation>
    </message>
    <message>
        <source>version: this document is of version {version}, and versions {major}.x are read here. Open it with the Chainrule that wrote it.</source>
        <translation>version: dieses Dokument hat Version {version}, gelesen werden hier Versionen {major}.x. Öffnen Sie es mit dem Chainrule, das es geschrieben hat.</translation>
    </message>
    <message>
        <source>via {name}: {text}</source>
        <translation>über {name}: {text}</translation>
    </message>
    <message>
        <source>via {source}</source>
        <translation>über {source}</translation>
    </message>
    <message>
        <source>via {source} {value}</source>
        <translation>über {source} {value}</translation>
    </message>
    <message>
        <source>view.dtype: the dtype stands beside &quot;version&quot;.</source>
        <translation>view.dtype: der dtype steht neben &quot;version&quot;.</translation>
    </message>
    <message>
        <source>waits for {name!r}, which has no value</source>
        <translation>wartet auf {name!r}, das keinen Wert hat</translation>
    </message>
    <message>
        <source>walks along the wires</source>
        <translation>geht die Verbindungen entlang</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>weight: how much each element counts.</source>
        <translation>weight: wie viel jedes Element zählt.</translation>
    </message>
    <message>
        <source>weight: how much each element counts. Sure and wrong costs 100 with a gradient of about 1e12. Better feed scores, not probabilities, to binary cross-entropy with logits: it is exact there too.</source>
        <translation>weight: wie viel jedes Element zählt. Sicher und falsch kostet 100, mit einem Gradienten von etwa 1e12. Geben Sie besser Punktzahlen statt Wahrscheinlichkeiten in die binäre Kreuzentropie mit Logits: sie ist auch dort genau.</translation>
    </message>
    <message>
        <source>weight: how much each element counts. delta times the smooth L1 loss with the same width. Huber, Robust Estimation of a Location Parameter, 1964.</source>
        <translation>weight: wie viel jedes Element zählt. delta mal der geglättete L1-Verlust mit derselben Breite. Huber, Robust Estimation of a Location Parameter, 1964.</translation>
    </message>
    <message>
        <source>weight: one number, or one for each channel.</source>
        <translation>weight: eine Zahl, oder eine für jeden Kanal.</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Auswahl nach Bedingung</translation>
    </message>
    <message>
        <source>where the largest is</source>
        <translation>wo das Größte liegt</translation>
    </message>
    <message>
        <source>where the sizes do not divide, neighbouring bins overlap by one element, as in torch</source>
        <translation>wo die Größen nicht aufgehen, überlappen benachbarte Abschnitte um ein Element, wie in torch</translation>
    </message>
    <message>
        <source>where the smallest is</source>
        <translation>wo das Kleinste liegt</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>whole numbers do not move</source>
        <translation>ganze Zahlen bewegen sich nicht</translation>
    </message>
    <message>
        <source>whole numbers have no gradient</source>
        <translation>ganze Zahlen haben keinen Gradienten</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>with enable_gqa the heads of query {query}, in axis -3, must be a multiple of those of {x}</source>
        <translation>mit enable_gqa müssen die Köpfe von query {query}, in Achse -3, ein Vielfaches derer von {x} sein</translation>
    </message>
    <message>
        <source>with exponent 0 the slope in the base is 0, also at base 0; with base 0 and an exponent of 0 or more the slope in the exponent is 0; with a negative base it is NaN</source>
        <translation>bei Exponent 0 ist die Steigung in der Basis 0, auch bei Basis 0; bei Basis 0 und Exponent ab 0 ist die Steigung im Exponenten 0; bei negativer Basis ist sie NaN</translation>
    </message>
    <message>
        <source>without dims every dimension is reversed (torch wants them)</source>
        <translation>ohne dims wird jede Dimension umgekehrt (torch verlangt sie)</translation>
    </message>
    <message>
        <source>without dims the order is reversed, as in ONNX and numpy</source>
        <translation>ohne dims wird die Reihenfolge umgekehrt, wie in ONNX und numpy</translation>
    </message>
    <message>
        <source>without eps the distance from 1 to the next number, as in torch (ONNX: 1e-5)</source>
        <translation>ohne eps der Abstand von 1 zur nächsten Zahl, wie in torch (ONNX: 1e-5)</translation>
    </message>
    <message>
        <source>wrong numbers</source>
        <translation>falsche Zahlen</translation>
    </message>
    <message>
        <source>wrong on purpose: {shown}; the run has {right}</source>
        <translation>mit Absicht falsch: {shown}; der Lauf hat {right}</translation>
    </message>
    <message>
        <source>wrong: {text}</source>
        <translation>falsch: {text}</translation>
    </message>
    <message>
        <source>x / 6 + 1/2 as in torch and JAX (ONNX: 0.2 x + 1/2 unless told otherwise); slope 0 at -3 and 3</source>
        <translation>x / 6 + 1/2 wie in torch und JAX (ONNX: 0.2 x + 1/2, wenn nichts anderes angegeben ist); Steigung 0 bei -3 und 3</translation>
    </message>
    <message>
        <source>x between 0 and 6, and these bounds outside.</source>
        <translation>x zwischen 0 und 6, außerhalb diese Grenzen.</translation>
    </message>
    <message>
        <source>x drawn towards 0 by lambd, and 0 where its size is below that.</source>
        <translation>x um lambd zur 0 hin gezogen, und 0, wo der Betrag darunter liegt.</translation>
    </message>
    <message>
        <source>x has shape {x}; a variance needs two values or more in each channel, axis 1</source>
        <translation>x hat die Form {x}; eine Varianz braucht mindestens zwei Werte in jedem Kanal, Achse 1</translation>
    </message>
    <message>
        <source>x has shape {x}; it does not end in the normalized shape {own}, or that has no elements</source>
        <translation>x hat die Form {x}; sie endet nicht mit der normalisierten Form {own}, oder diese hat keine Elemente</translation>
    </message>
    <message>
        <source>x has shape {x}; it needs a batch, then channels in axis 1, and elements</source>
        <translation>x hat die Form {x}; nötig sind ein Batch, dann Kanäle in Achse 1, und Elemente</translation>
    </message>
    <message>
        <source>x has shape {x}; it needs batch, channels, and at least one dimension to normalize</source>
        <translation>x hat die Form {x}; nötig sind Batch, Kanäle und mindestens eine Dimension zum Normalisieren</translation>
    </message>
    <message>
        <source>x has shape {x}; it needs batch, channels, and spatial dimensions with elements</source>
        <translation>x hat die Form {x}; nötig sind Batch, Kanäle und räumliche Dimensionen mit Elementen</translation>
    </message>
    <message>
        <source>x has shape {x}; it needs {rank} dimensions, or {rank2} without a batch</source>
        <translation>x hat die Form {x}; nötig sind {rank} Dimensionen, oder {rank2} ohne Batch</translation>
    </message>
    <message>
        <source>x has {x} channels, but the weight of shape {weight} is for {weight2}</source>
        <translation>x hat {x} Kanäle, aber weight der Form {weight} ist für {weight2}</translation>
    </message>
    <message>
        <source>x has {x} channels, but the weight of shape {weight} is for {weight2} in {groups} groups</source>
        <translation>x hat {x} Kanäle, aber weight der Form {weight} ist für {weight2} in {groups} Gruppen</translation>
    </message>
    <message>
        <source>x itself between -1 and 1, and these bounds outside: tanh in straight pieces.</source>
        <translation>x selbst zwischen -1 und 1, außerhalb diese Grenzen: tanh aus geraden Stücken.</translation>
    </message>
    <message>
        <source>x less its hyperbolic tangent: flat near 0, a straight line far from it.</source>
        <translation>x minus seinen Tangens hyperbolicus: flach nahe 0, weit davon eine Gerade.</translation>
    </message>
    <message>
        <source>x log y</source>
        <translation>x log y</translation>
    </message>
    <message>
        <source>x of shape {x} has no channels in axis 1 that divide into {num_groups} groups</source>
        <translation>x der Form {x} hat in Achse 1 keine Kanäle, die sich in {num_groups} Gruppen teilen</translation>
    </message>
    <message>
        <source>x times its hard sigmoid: silu in simple pieces.</source>
        <translation>x mal sein Hard Sigmoid: silu aus einfachen Stücken.</translation>
    </message>
    <message>
        <source>x times its sigmoid, also called swish: a smooth relu that dips below 0.</source>
        <translation>x mal seine Sigmoid-Funktion, auch Swish genannt: eine glatte relu, die unter 0 taucht.</translation>
    </message>
    <message>
        <source>x times the chance that a standard normal number is below x: a smooth relu that dips below 0.</source>
        <translation>x mal die Wahrscheinlichkeit, dass eine standardnormalverteilte Zahl unter x liegt: eine glatte relu, die unter 0 taucht.</translation>
    </message>
    <message>
        <source>x times the tanh of its softplus: a smooth relu that dips below 0.</source>
        <translation>x mal der tanh seines Softplus: eine glatte relu, die unter 0 taucht.</translation>
    </message>
    <message>
        <source>x where it is above a threshold, one fixed value elsewhere.</source>
        <translation>x, wo es über einem Schwellwert liegt, sonst ein fester Wert.</translation>
    </message>
    <message>
        <source>x where it is above alpha, 0 elsewhere.</source>
        <translation>x, wo es über alpha liegt, sonst 0.</translation>
    </message>
    <message>
        <source>x where it is positive, 0 elsewhere.</source>
        <translation>x, wo es positiv ist, sonst 0.</translation>
    </message>
    <message>
        <source>x where it is positive, a multiple of it elsewhere: in training a random one, else the middle one.</source>
        <translation>x, wo es positiv ist, sonst ein Vielfaches davon: im Training ein zufälliges, sonst das mittlere.</translation>
    </message>
    <message>
        <source>x where it is positive, a multiple of it elsewhere; the factor is an input and can be learned.</source>
        <translation>x, wo es positiv ist, sonst ein Vielfaches davon; der Faktor ist ein Eingang und kann gelernt werden.</translation>
    </message>
    <message>
        <source>x where it is positive, a small multiple of it elsewhere, so that the gradient does not die.</source>
        <translation>x, wo es positiv ist, sonst ein kleines Vielfaches davon, damit der Gradient nicht verschwindet.</translation>
    </message>
    <message>
        <source>x where it is positive, an exponential that levels off at -alpha elsewhere, without a kink for any alpha.</source>
        <translation>x, wo es positiv ist, sonst ein Exponential, das bei -alpha abflacht, für kein alpha mit Knick.</translation>
    </message>
    <message>
        <source>x where it is positive, an exponential that levels off at -alpha elsewhere.</source>
        <translation>x, wo es positiv ist, sonst ein Exponential, das bei -alpha abflacht.</translation>
    </message>
    <message>
        <source>x where its size is above lambd, 0 elsewhere.</source>
        <translation>x, wo sein Betrag über lambd liegt, sonst 0.</translation>
    </message>
    <message>
        <source>x without its fraction: rounded toward 0.</source>
        <translation>x ohne Nachkommastellen: zur 0 hin gerundet.</translation>
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
        <translation>x: (n, c, ...); alle anderen (c). Im Training nach der eigenen Statistik des Batches, was seine Stichproben koppelt; sonst nach der laufenden. Ioffe and Szegedy, Batch Normalization, 2015.</translation>
    </message>
    <message>
        <source>x: (n, c, h, w) or (c, h, w).</source>
        <translation>x: (n, c, h, w) oder (c, h, w).</translation>
    </message>
    <message>
        <source>x: (n, c, h, w) or (c, h, w); weight: (c, f / groups, kh, kw); bias: (f). output_padding: how much larger the result is.</source>
        <translation>x: (n, c, h, w) oder (c, h, w); weight: (c, f / groups, kh, kw); bias: (f). output_padding: um wie viel das Ergebnis größer ist.</translation>
    </message>
    <message>
        <source>x: (n, c, h, w) or (c, h, w); weight: (f, c / groups, kh, kw); bias: (f). padding: zeros around; &quot;same&quot; keeps the size. One matrix product of the filters and all that they see.</source>
        <translation>x: (n, c, h, w) oder (c, h, w); weight: (f, c / groups, kh, kw); bias: (f). padding: Nullen ringsum; &quot;same&quot; behält die Größe. Ein einziges Matrixprodukt der Filter mit allem, was sie sehen.</translation>
    </message>
    <message>
        <source>x: (n, c, l) or (c, l); weight: (c, f / groups, k); bias: (f). output_padding: how much longer the result is.</source>
        <translation>x: (n, c, l) oder (c, l); weight: (c, f / groups, k); bias: (f). output_padding: um wie viel das Ergebnis länger ist.</translation>
    </message>
    <message>
        <source>x: (n, c, l) or (c, l); weight: (f, c / groups, k); bias: (f). padding: zeros at both ends; &quot;same&quot; keeps the length.</source>
        <translation>x: (n, c, l) oder (c, l); weight: (f, c / groups, k); bias: (f). padding: Nullen an beiden Enden; &quot;same&quot; behält die Länge.</translation>
    </message>
    <message>
        <source>x·y·z</source>
        <translation>x·y·z</translation>
    </message>
    <message>
        <source>y times 1 - y: flat where the sigmoid is near 0 or 1</source>
        <translation>y mal 1 - y: flach, wo die Sigmoidfunktion nahe 0 oder 1 ist</translation>
    </message>
    <message>
        <source>zero gradient</source>
        <translation>Null-Gradient</translation>
    </message>
    <message>
        <source>{agreeing} of {checks} agree.</source>
        <translation>{agreeing} von {checks} stimmen überein.</translation>
    </message>
    <message>
        <source>{box} lies in {parent}, which is not a block.</source>
        <translation>{box} liegt in {parent}, das kein Block ist.</translation>
    </message>
    <message>
        <source>{box} needs a width and a height above 0.</source>
        <translation>{box} braucht eine Breite und eine Höhe über 0.</translation>
    </message>
    <message>
        <source>{box}: a note has at most {longest_text:,} characters, all of them writable.</source>
        <translation>{box}: eine Notiz hat höchstens {longest_text:,} Zeichen, alle schreibbar.</translation>
    </message>
    <message>
        <source>{box}: a title has at most {longest_name} characters, on one line.</source>
        <translation>{box}: ein Titel hat höchstens {longest_name} Zeichen, in einer Zeile.</translation>
    </message>
    <message>
        <source>{count:,} element lies there</source>
        <translation>{count:,} Element liegt dort</translation>
    </message>
    <message>
        <source>{count:,} elements lie there</source>
        <translation>{count:,} Elemente liegen dort</translation>
    </message>
    <message>
        <source>{count:,} frames of {width:,} by {height:,} pixels are too many to be packed at once. Choose fewer steps or a smaller scale, or a folder of pictures.</source>
        <translation>{count:,} Bilder von {width:,} mal {height:,} Pixeln sind zu viele, um auf einmal gepackt zu werden. Bitte weniger Schritte oder einen kleineren Maßstab wählen, oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>{count:,} node</source>
        <translation>{count:,} Knoten</translation>
    </message>
    <message>
        <source>{count:,} nodes</source>
        <translation>{count:,} Knoten</translation>
    </message>
    <message>
        <source>{count:,} pass for J</source>
        <translation>{count:,} Durchgang für J</translation>
    </message>
    <message>
        <source>{count:,} passes for J</source>
        <translation>{count:,} Durchgänge für J</translation>
    </message>
    <message>
        <source>{count:,} product</source>
        <translation>{count:,} Produkt</translation>
    </message>
    <message>
        <source>{count:,} products</source>
        <translation>{count:,} Produkten</translation>
    </message>
    <message>
        <source>{count:,} sweep</source>
        <translation>{count:,} Durchlauf</translation>
    </message>
    <message>
        <source>{count:,} sweeps</source>
        <translation>{count:,} Durchläufe</translation>
    </message>
    <message>
        <source>{count:,} way</source>
        <translation>{count:,} Weg</translation>
    </message>
    <message>
        <source>{count:,} ways</source>
        <translation>{count:,} Wege</translation>
    </message>
    <message>
        <source>{count:.0f} bytes</source>
        <translation>{count:.0f} Bytes</translation>
    </message>
    <message>
        <source>{count_nonzero} true</source>
        <translation>{count_nonzero} wahr</translation>
    </message>
    <message>
        <source>{count} NaN</source>
        <translation>{count} NaN</translation>
    </message>
    <message>
        <source>{count} are at kinks, where there is no derivative.</source>
        <translation>{count} liegen an Knicken, wo es keine Ableitung gibt.</translation>
    </message>
    <message>
        <source>{count} backward pass</source>
        <translation>{count} Rückwärtsdurchgang</translation>
    </message>
    <message>
        <source>{count} backward pass on old gradients</source>
        <translation>{count} Rückwärtsdurchgang auf alten Gradienten</translation>
    </message>
    <message>
        <source>{count} backward passes</source>
        <translation>{count} Rückwärtsdurchgänge</translation>
    </message>
    <message>
        <source>{count} backward passes without emptying</source>
        <translation>{count} Rückwärtsdurchgänge ohne Leeren</translation>
    </message>
    <message>
        <source>{count} constant</source>
        <translation>{count} Konstante</translation>
    </message>
    <message>
        <source>{count} constants</source>
        <translation>{count} Konstanten</translation>
    </message>
    <message>
        <source>{count} differ.</source>
        <translation>{count} weichen ab.</translation>
    </message>
    <message>
        <source>{count} differs.</source>
        <translation>{count} weicht ab.</translation>
    </message>
    <message>
        <source>{count} gradient is another by this choice.</source>
        <translation>{count} Gradient ist bei dieser Wahl ein anderer.</translation>
    </message>
    <message>
        <source>{count} gradient is wrong.</source>
        <translation>{count} Gradient ist falsch.</translation>
    </message>
    <message>
        <source>{count} gradients are others by this choice.</source>
        <translation>{count} Gradienten sind bei dieser Wahl andere.</translation>
    </message>
    <message>
        <source>{count} gradients are wrong.</source>
        <translation>{count} Gradienten sind falsch.</translation>
    </message>
    <message>
        <source>{count} infinite</source>
        <translation>{count} unendlich</translation>
    </message>
    <message>
        <source>{count} is at a kink, where there is no derivative.</source>
        <translation>{count} liegt an einem Knick, wo es keine Ableitung gibt.</translation>
    </message>
    <message>
        <source>{count} node</source>
        <translation>{count} Knoten</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} Knoten</translation>
    </message>
    <message>
        <source>{count} of {nodes} nodes</source>
        <translation>{count} von {nodes} Knoten</translation>
    </message>
    <message>
        <source>{count} operation</source>
        <translation>{count} Operation</translation>
    </message>
    <message>
        <source>{count} operation sits on a kink.</source>
        <translation>{count} Operation sitzt auf einem Knick.</translation>
    </message>
    <message>
        <source>{count} operations</source>
        <translation>{count} Operationen</translation>
    </message>
    <message>
        <source>{count} operations sit on a kink.</source>
        <translation>{count} Operationen sitzen auf einem Knick.</translation>
    </message>
    <message>
        <source>{count} page</source>
        <translation>{count} Seite</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <source>{count} parameter</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <source>{count} parameter moved</source>
        <translation>{count} Parameter bewegt</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <source>{count} parameters moved</source>
        <translation>{count} Parameter bewegt</translation>
    </message>
    <message>
        <source>{count} question</source>
        <translation>{count} Frage</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} Fragen</translation>
    </message>
    <message>
        <source>{count} time</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>{count} value</source>
        <translation>{count} Wert</translation>
    </message>
    <message>
        <source>{count} value is</source>
        <translation>{count} Wert wird</translation>
    </message>
    <message>
        <source>{count} value is another.</source>
        <translation>{count} Wert ist ein anderer.</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} Werte</translation>
    </message>
    <message>
        <source>{count} values are</source>
        <translation>{count} Werte werden</translation>
    </message>
    <message>
        <source>{count} values are others.</source>
        <translation>{count} Werte sind andere.</translation>
    </message>
    <message>
        <source>{count} variable</source>
        <translation>{count} Variable</translation>
    </message>
    <message>
        <source>{count} variables</source>
        <translation>{count} Variablen</translation>
    </message>
    <message>
        <source>{count} wire</source>
        <translation>{count} Verbindung</translation>
    </message>
    <message>
        <source>{count} wire had no port any more.</source>
        <translation>{count} Verbindung hatte keinen Anschluss mehr.</translation>
    </message>
    <message>
        <source>{count} wires</source>
        <translation>{count} Verbindungen</translation>
    </message>
    <message>
        <source>{count} wires had no port any more.</source>
        <translation>{count} Verbindungen hatten keinen Anschluss mehr.</translation>
    </message>
    <message>
        <source>{end!r} has no such input (number {port}).</source>
        <translation>{end!r} hat keinen solchen Eingang (Nummer {port}).</translation>
    </message>
    <message>
        <source>{field}: expected a list, got {items}.</source>
        <translation>{field}: erwartet wird eine Liste, gefunden {items}.</translation>
    </message>
    <message>
        <source>{field}: {items:,} of them; at most {most:,} are read.</source>
        <translation>{field}: {items:,} davon; höchstens {most:,} werden gelesen.</translation>
    </message>
    <message>
        <source>{flat:g} is no index: {size} entries are numbered 0 to {size2}</source>
        <translation>{flat:g} ist kein Index: {size} Einträge sind von 0 bis {size2} nummeriert</translation>
    </message>
    <message>
        <source>{format} needs the library Pillow. Install it with: {command}</source>
        <translation>{format} braucht die Bibliothek Pillow. Sie lässt sich installieren mit: {command}</translation>
    </message>
    <message>
        <source>{given!r} is given where a list of values is needed, such as [{given!r}].</source>
        <translation>{given!r} steht, wo eine Liste von Werten nötig ist, etwa [{given!r}].</translation>
    </message>
    <message>
        <source>{graph} has {file_size:,} bytes; at most {largest_json:,} are read.</source>
        <translation>{graph} hat {file_size:,} Bytes; höchstens {largest_json:,} werden gelesen.</translation>
    </message>
    <message>
        <source>{ident} holds no floats, and only floats move. Choose another variable.</source>
        <translation>{ident} enthält keine Gleitkommazahlen, und nur diese bewegen sich. Wählen Sie eine andere Variable.</translation>
    </message>
    <message>
        <source>{ident} is computed: a direction is given to variables only.</source>
        <translation>{ident} wird berechnet: eine Richtung bekommen nur Variablen.</translation>
    </message>
    <message>
        <source>{input} entries</source>
        <translation>{input} Einträge</translation>
    </message>
    <message>
        <source>{leaf!r} holds no floats; what it is given has to be whole numbers or booleans too.</source>
        <translation>{leaf!r} enthält keine Gleitkommazahlen; was es bekommt, müssen auch ganze Zahlen oder Wahrheitswerte sein.</translation>
    </message>
    <message>
        <source>{level}: nested deeper than {deepest_nesting} levels.</source>
        <translation>{level}: tiefer als {deepest_nesting} Ebenen geschachtelt.</translation>
    </message>
    <message>
        <source>{mean} is the mean</source>
        <translation>{mean} ist das Mittel</translation>
    </message>
    <message>
        <source>{misfit}: a size is 0 or more</source>
        <translation>{misfit}: eine Größe ist 0 oder größer</translation>
    </message>
    <message>
        <source>{misfit}: axis {axis} has sizes {small} and {large}</source>
        <translation>{misfit}: Achse {axis} hat die Größen {small} und {large}</translation>
    </message>
    <message>
        <source>{misfit}: it has {small} dimensions, the other {large}</source>
        <translation>{misfit}: es hat {small} Dimensionen, das andere {large}</translation>
    </message>
    <message>
        <source>{name!r} cannot be without a place on the canvas.</source>
        <translation>{name!r} kann nicht ohne Platz auf der Zeichenfläche sein.</translation>
    </message>
    <message>
        <source>{name!r} cannot lie inside itself.</source>
        <translation>{name!r} kann nicht in sich selbst liegen.</translation>
    </message>
    <message>
        <source>{name!r} does not have two inputs to swap.</source>
        <translation>{name!r} hat keine zwei Eingänge zum Tauschen.</translation>
    </message>
    <message>
        <source>{name!r} has no attribute {index!r}.</source>
        <translation>{name!r} hat kein Attribut {index!r}.</translation>
    </message>
    <message>
        <source>{name!r} has no input.</source>
        <translation>{name!r} hat keinen Eingang.</translation>
    </message>
    <message>
        <source>{name!r} has no output.</source>
        <translation>{name!r} hat keinen Ausgang.</translation>
    </message>
    <message>
        <source>{name!r} has no place on the canvas.</source>
        <translation>{name!r} hat keinen Platz auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>{name!r} has no {lacking} and cannot lie in a wire.</source>
        <translation>{name!r} hat keinen {lacking} und kann nicht in einer Verbindung liegen.</translation>
    </message>
    <message>
        <source>{name!r} holds too much to type here: use the inspector.</source>
        <translation>{name!r} enthält zu viel, um es hier zu tippen: nehmen Sie den Inspektor.</translation>
    </message>
    <message>
        <source>{name!r} is a port of its block and cannot be grouped. Leave it out.</source>
        <translation>{name!r} ist ein Anschluss seines Blocks und lässt sich nicht gruppieren. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>{name!r} is at an end of this wire already.</source>
        <translation>{name!r} liegt schon an einem Ende dieser Verbindung.</translation>
    </message>
    <message>
        <source>{name!r} is gone but its place is not.</source>
        <translation>{name!r} ist fort, aber sein Platz nicht.</translation>
    </message>
    <message>
        <source>{name!r} is in the palette now, under My blocks.</source>
        <translation>{name!r} ist nun in der Palette, unter Eigene Blöcke.</translation>
    </message>
    <message>
        <source>{name!r} is no name: a name has 1 to {longest_name} characters, on one line.</source>
        <translation>{name!r} ist kein Name: ein Name hat 1 bis {longest_name} Zeichen, in einer Zeile.</translation>
    </message>
    <message>
        <source>{name!r} is no operation and cannot be muted.</source>
        <translation>{name!r} ist keine Operation und lässt sich nicht stummschalten.</translation>
    </message>
    <message>
        <source>{name!r} is not a block and cannot be ungrouped.</source>
        <translation>{name!r} ist kein Block und lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>{name!r} is not a block; nothing can be put into it.</source>
        <translation>{name!r} ist kein Block; hinein lässt sich nichts legen.</translation>
    </message>
    <message>
        <source>{name!r} is not a variable; what it holds is computed.</source>
        <translation>{name!r} ist keine Variable; was darin steht, wird berechnet.</translation>
    </message>
    <message>
        <source>{name!r} is not an operation and has no settings.</source>
        <translation>{name!r} ist keine Operation und hat keine Einstellungen.</translation>
    </message>
    <message>
        <source>{name!r} is not an operation.</source>
        <translation>{name!r} ist keine Operation.</translation>
    </message>
    <message>
        <source>{name!r} is not the port of a block. Open a block and select one of its ports.</source>
        <translation>{name!r} ist kein Anschluss eines Blocks. Öffnen Sie einen Block und wählen Sie einen seiner Anschlüsse.</translation>
    </message>
    <message>
        <source>{name!r} is the port of a block and cannot lie outside one.</source>
        <translation>{name!r} ist der Anschluss eines Blocks und kann nicht außerhalb liegen.</translation>
    </message>
    <message>
        <source>{name!r} is the target of the backward pass. Choose another target first.</source>
        <translation>{name!r} ist das Ziel des Rückwärtsdurchgangs. Wählen Sie zuerst ein anderes Ziel.</translation>
    </message>
    <message>
        <source>{name!r} lies between nodes of the group, which would then feed itself. Take it in too.</source>
        <translation>{name!r} liegt zwischen Knoten der Gruppe, die sich dann selbst speisen würde. Nehmen Sie es mit auf.</translation>
    </message>
    <message>
        <source>{name!r} lies in {parent}, which is not a block.</source>
        <translation>{name!r} liegt in {parent}, das kein Block ist.</translation>
    </message>
    <message>
        <source>{name!r} lies too deep: blocks lie in one another at most {deepest_blocks} deep.</source>
        <translation>{name!r} liegt zu tief: Blöcke liegen höchstens {deepest_blocks} tief ineinander.</translation>
    </message>
    <message>
        <source>{name!r} still has nodes inside. Remove them first.</source>
        <translation>In {name!r} liegen noch Knoten. Entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{name!r} still has nodes inside. Remove them with it.</source>
        <translation>In {name!r} liegen noch Knoten. Entfernen Sie sie mit ihm.</translation>
    </message>
    <message>
        <source>{name!r} still has wires. Remove them with it.</source>
        <translation>{name!r} hat noch Verbindungen. Entfernen Sie sie mit ihm.</translation>
    </message>
    <message>
        <source>{name!r} would lie too deep: blocks lie in one another at most {deepest_blocks} deep.</source>
        <translation>{name!r} läge zu tief: Blöcke liegen höchstens {deepest_blocks} tief ineinander.</translation>
    </message>
    <message>
        <source>{name!r}: a role is one of {roles}.</source>
        <translation>{name!r}: eine Rolle ist eine von {roles}.</translation>
    </message>
    <message>
        <source>{name!r}: a value is a float or an array, not a {name2}.</source>
        <translation>{name!r}: ein Wert ist eine Gleitkommazahl oder ein Array, kein {name2}.</translation>
    </message>
    <message>
        <source>{name!r}: an array is read-only, of float64, int64 or bool; this one is of {dtype}.</source>
        <translation>{name!r}: ein Array ist nur lesbar, aus float64, int64 oder bool; dieses ist aus {dtype}.</translation>
    </message>
    <message>
        <source>{name!r}: its index is a whole number.</source>
        <translation>{name!r}: sein Index ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>{named} is muted and passes another input on</source>
        <translation>{named} ist stumm und gibt einen anderen Eingang weiter</translation>
    </message>
    <message>
        <source>{name} (now v1)</source>
        <translation>{name} (jetzt v1)</translation>
    </message>
    <message>
        <source>{name} depends on no variable that could move.</source>
        <translation>{name} hängt von keiner Variablen ab, die sich bewegen könnte.</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>{name} failed on inputs of shape {shapes}: {error}</source>
        <translation>{name} scheiterte an Eingängen der Form {shapes}: {error}</translation>
    </message>
    <message>
        <source>{name} frames</source>
        <translation>{name} Bilder</translation>
    </message>
    <message>
        <source>{name} has no gradient: {reason}.</source>
        <translation>{name} hat keinen Gradienten: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no value to differentiate: {problems}.</source>
        <translation>{name} hat keinen Wert, der abzuleiten wäre: {problems}.</translation>
    </message>
    <message>
        <source>{name} has received {count}/{expected}: {text}. {ending}</source>
        <translation>{name} hat {count}/{expected} erhalten: {text}. {ending}</translation>
    </message>
    <message>
        <source>{name} holds no floats, and only floats have a gradient. Choose another target.</source>
        <translation>{name} enthält keine Gleitkommazahlen, und nur diese haben einen Gradienten. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>{name} in the ZIP has {data:,} bytes instead of {file_size:,}.</source>
        <translation>{name} im ZIP hat {data:,} Bytes statt {file_size:,}.</translation>
    </message>
    <message>
        <source>{name} in the ZIP is a link or a device, not a file.</source>
        <translation>{name} im ZIP ist ein Link oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>{name} in the ZIP is compressed in a way that is not read here.</source>
        <translation>{name} im ZIP ist auf eine Weise komprimiert, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>{name} in the ZIP is damaged: {error}.</source>
        <translation>{name} im ZIP ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>{name} in the ZIP is encrypted.</source>
        <translation>{name} im ZIP ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{name} in the ZIP unpacks to more than {largest_ratio} times its size.</source>
        <translation>{name} im ZIP entpackt sich auf mehr als das {largest_ratio}-Fache seiner Größe.</translation>
    </message>
    <message>
        <source>{name} is not a JSON number; write it as a text.</source>
        <translation>{name} ist keine JSON-Zahl; schreiben Sie es als Text.</translation>
    </message>
    <message>
        <source>{name} is the target, whose gradient is always 1: ask for another one.</source>
        <translation>{name} ist das Ziel, dessen Gradient immer 1 ist: bitte nach einem anderen fragen.</translation>
    </message>
    <message>
        <source>{name} is used {uses} times. The target moves with {name} through each use, so the gradients of all uses add up.</source>
        <translation>{name} wird {uses}-mal gebraucht. Das Ziel bewegt sich mit {name} durch jeden Gebrauch, also summieren sich die Gradienten aller.</translation>
    </message>
    <message>
        <source>{name} is {expected}, not {text}.</source>
        <translation>{name} ist {expected}, nicht {text}.</translation>
    </message>
    <message>
        <source>{name} is {value}; it is one number of {least} or more, or {rank} of them</source>
        <translation>{name} ist {value}; es ist eine Zahl ab {least}, oder {rank} davon</translation>
    </message>
    <message>
        <source>{name} needs a value for {port}.</source>
        <translation>{name} braucht einen Wert für {port}.</translation>
    </message>
    <message>
        <source>{name} sends back: {passed}.</source>
        <translation>{name} schickt zurück: {passed}.</translation>
    </message>
    <message>
        <source>{name} sends {text} back to {source}.</source>
        <translation>{name} schickt {text} zurück zu {source}.</translation>
    </message>
    <message>
        <source>{name} stands twice in the ZIP.</source>
        <translation>{name} steht zweimal im ZIP.</translation>
    </message>
    <message>
        <source>{name} step {step}</source>
        <translation>{name} Schritt {step}</translation>
    </message>
    <message>
        <source>{name} takes a tensor of {rank} dimensions here; this one has shape {shape}</source>
        <translation>{name} nimmt hier einen Tensor mit {rank} Dimensionen; dieser hat die Form {shape}</translation>
    </message>
    <message>
        <source>{name} takes {names}; {count} {what} given.</source>
        <translation>{name} nimmt {names}; gegeben: {count} {what}.</translation>
    </message>
    <message>
        <source>{name} to {name2}</source>
        <translation>{name} zu {name2}</translation>
    </message>
    <message>
        <source>{name} {ident} is not what this edit expects: it was changed meanwhile.</source>
        <translation>{name} {ident} ist nicht, was diese Änderung erwartet: es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>{name}, shown</source>
        <translation>{name}, angezeigt</translation>
    </message>
    <message>
        <source>{name}, {called}, value {value}, {below} {gradient}</source>
        <translation>{name}, {called}, Wert {value}, {below} {gradient}</translation>
    </message>
    <message>
        <source>{name}: PyTorch has no gradient for {port}; make {text} a constant.</source>
        <translation>{name}: PyTorch hat keinen Gradienten für {port}; machen Sie {text} zur Konstante.</translation>
    </message>
    <message>
        <source>{name}: input {picture}</source>
        <translation>{name}: Eingang {picture}</translation>
    </message>
    <message>
        <source>{new!r} is in your palette already. Choose another name.</source>
        <translation>{new!r} ist schon in Ihrer Palette. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{node_id} ({name}) made {run} of {given}.</source>
        <translation>{node_id} ({name}) machte {run} aus {given}.</translation>
    </message>
    <message>
        <source>{nodes}. It opens as a new graph.</source>
        <translation>{nodes}. Er öffnet sich als neuer Graph.</translation>
    </message>
    <message>
        <source>{nodes}. It opens as a new graph; the file itself is left as it is.</source>
        <translation>{nodes}. Er öffnet sich als neuer Graph; die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{node} applies log_softmax itself: feed it the logits, not {source}.</source>
        <translation>{node} wendet log_softmax selbst an: speisen Sie es mit den Logits, nicht mit {source}.</translation>
    </message>
    <message>
        <source>{node} changes 1:1 with itself</source>
        <translation>{node} ändert sich 1:1 mit sich selbst</translation>
    </message>
    <message>
        <source>{node} compares shapes {shape} and {shape2}, each number with every other: {shape3}. If they belong together one by one, reshape the second to {shape}.</source>
        <translation>{node} vergleicht die Formen {shape} und {shape2}, jede Zahl mit jeder: {shape3}. Gehören sie einzeln zusammen, formen Sie das zweite zu {shape} um.</translation>
    </message>
    <message>
        <source>{node} divides a vector shorter than {eps:g} by that, not by its length: the gradient is up to {what:g} times as large. With eps {safer:g} it stays of a usual size.</source>
        <translation>{node} teilt einen Vektor, der kürzer als {eps:g} ist, durch diese Zahl, nicht durch seine Länge: der Gradient ist bis zu {what:g}-mal so groß. Mit eps {safer:g} behält er übliche Größe.</translation>
    </message>
    <message>
        <source>{node} does not learn: it is no parameter, or the loss does not need it.</source>
        <translation>{node} lernt nicht: es ist kein Parameter, oder der Verlust braucht es nicht.</translation>
    </message>
    <message>
        <source>{node} gets {x}, but has a value and a slope only {where}. If that is no mistake further up, clamp its input: the value is finite then, and no gradient passes there.</source>
        <translation>{node} erhält {x}, hat aber einen Wert und eine Steigung nur {where}. Wenn das kein Fehler weiter vorn ist, begrenzen Sie den Eingang: Der Wert ist dann endlich, und dort geht kein Gradient hindurch.</translation>
    </message>
    <message>
        <source>{node} has an infinite slope at 0, where its input is now; add {epsilon:g} under the root to keep the gradient finite.</source>
        <translation>{node} hat bei 0, wo sein Eingang jetzt ist, eine unendliche Steigung; addieren Sie {epsilon:g} unter der Wurzel, damit der Gradient endlich bleibt.</translation>
    </message>
    <message>
        <source>{node} has no gradient: {reason}.</source>
        <translation>{node} hat keinen Gradienten: {reason}.</translation>
    </message>
    <message>
        <source>{node} has no tangent: {reason}.</source>
        <translation>{node} hat keine Tangente: {reason}.</translation>
    </message>
    <message>
        <source>{node} has no value: {problem}.</source>
        <translation>{node} hat keinen Wert: {problem}.</translation>
    </message>
    <message>
        <source>{node} has received {expected}/{expected}: {text}. Now it may pass it on.</source>
        <translation>{node} hat {expected}/{expected} erhalten: {text}. Nun darf es weitergegeben werden.</translation>
    </message>
    <message>
        <source>{node} hides {name} where it is not finite, but the gradient still passes there, and 0 times infinity is NaN; choose a safe input before {name} as well.</source>
        <translation>{node} verdeckt {name}, wo es nicht endlich ist, aber der Gradient läuft dort weiterhin durch, und 0 mal unendlich ist NaN; wählen Sie auch vor {name} einen sicheren Eingang.</translation>
    </message>
    <message>
        <source>{node} holds no floats, and only floats have derivatives.</source>
        <translation>{node} enthält keine Gleitkommazahlen, und nur diese haben Ableitungen.</translation>
    </message>
    <message>
        <source>{node} is -inf where the sigmoid before it underflows; logsigmoid, the two in one, is exact.</source>
        <translation>{node} ist -inf, wo das Sigmoid davor unterläuft; logsigmoid, beide in einem, ist genau.</translation>
    </message>
    <message>
        <source>{node} is -inf where the softmax before it underflows; log_softmax, the two in one, is exact.</source>
        <translation>{node} ist -inf, wo der Softmax davor unterläuft; log_softmax, beides in einem, ist genau.</translation>
    </message>
    <message>
        <source>{node} is inf where an exp before it overflows, -inf where all underflow; logsumexp, all in one, is exact.</source>
        <translation>{node} ist inf, wo ein exp davor überläuft, -inf, wo alle unterlaufen; logsumexp, alles in einem, ist genau.</translation>
    </message>
    <message>
        <source>{node} is inf where the exp before it overflows; softplus, the two in one, is exact.</source>
        <translation>{node} ist inf, wo das exp davor überläuft; softplus, beide in einem, ist genau.</translation>
    </message>
    <message>
        <source>{node} is no variable and cannot be given a value.</source>
        <translation>{node} ist keine Variable und kann keinen Wert bekommen.</translation>
    </message>
    <message>
        <source>{node} learns; give data to the other leaves.</source>
        <translation>{node} lernt; geben Sie den anderen Blättern Daten.</translation>
    </message>
    <message>
        <source>{node} moves by a step {step}.</source>
        <translation>{node} bewegt sich um einen Schritt {step}.</translation>
    </message>
    <message>
        <source>{node} moves from {text} to {text2}.</source>
        <translation>{node} bewegt sich von {text} zu {text2}.</translation>
    </message>
    <message>
        <source>{node} sends {text} back to {source}.</source>
        <translation>{node} schickt {text} zurück zu {source}.</translation>
    </message>
    <message>
        <source>{node} takes probabilities from a sigmoid, whose gradient dies where it saturates; binary_cross_entropy_with_logits takes the sigmoid&apos;s input.</source>
        <translation>{node} nimmt Wahrscheinlichkeiten aus einer Sigmoid-Funktion, deren Gradient in der Sättigung verschwindet; binary_cross_entropy_with_logits nimmt deren Eingang.</translation>
    </message>
    <message>
        <source>{norm} is the norm: the root of the sum of squares</source>
        <translation>{norm} ist die Norm: die Wurzel aus der Summe der Quadrate</translation>
    </message>
    <message>
        <source>{number} comes back by way of {reader} alone. {name} is used {ways}: add what comes back by each.</source>
        <translation>{number} kommt allein über {reader} zurück. {name} wird {ways} gebraucht: addieren, was auf jedem Weg zurückkommt.</translation>
    </message>
    <message>
        <source>{number} has been multiplied by the gradient at {reader} already: the local derivative is before that.</source>
        <translation>{number} ist schon mit dem Gradienten bei {reader} multipliziert: die lokale Ableitung kommt davor.</translation>
    </message>
    <message>
        <source>{number} is its gradient, which flows back. The value flows forward: what the inputs make.</source>
        <translation>{number} ist der Gradient davon, der zurückfließt. Der Wert fließt vorwärts: was die Eingänge ergeben.</translation>
    </message>
    <message>
        <source>{number} is the gradient at {reader}, which comes from above: leave it out here.</source>
        <translation>{number} ist der Gradient bei {reader}, der von oben kommt: hier weglassen.</translation>
    </message>
    <message>
        <source>{number} is the sum of the local derivatives. Multiply each by the gradient that arrives there first.</source>
        <translation>{number} ist die Summe der lokalen Ableitungen. Zuerst jede mit dem Gradienten multiplizieren, der dort ankommt.</translation>
    </message>
    <message>
        <source>{number} is the sum of what arrives where {name} is used. Multiply each by its local derivative first.</source>
        <translation>{number} ist die Summe dessen, was ankommt, wo {name} gebraucht wird. Zuerst jedes mit seiner lokalen Ableitung multiplizieren.</translation>
    </message>
    <message>
        <source>{number} is the value of {source}, as it goes into {name}. Now do what {name} says: {title}.</source>
        <translation>{number} ist der Wert von {source}, wie er in {name} eingeht. Nun tun, was {name} sagt: {title}.</translation>
    </message>
    <message>
        <source>{number} is what one copy brings. {name} was copied {count} times on the way forward, to fit {reader}: add up what comes back to each copy.</source>
        <translation>{number} ist, was eine Kopie bringt. {name} wurde auf dem Weg vorwärts {count}-mal kopiert, um zu {reader} zu passen: addieren, was zu jeder Kopie zurückkommt.</translation>
    </message>
    <message>
        <source>{number} is {left} {sign} {right}, but {name} is {left} {own} {right}.</source>
        <translation>{number} ist {left} {sign} {right}, aber {name} ist {left} {own} {right}.</translation>
    </message>
    <message>
        <source>{operation} passes no gradient here</source>
        <translation>{operation} gibt hier keinen Gradienten weiter</translation>
    </message>
    <message>
        <source>{operation} takes one output for each input; give the {count} one after the other, or choose one of them, as in outputs[0].</source>
        <translation>{operation} nimmt je Eingang einen Ausgang; die {count} einzeln nacheinander angeben oder einen wählen, wie in outputs[0].</translation>
    </message>
    <message>
        <source>{parts:,} formulas</source>
        <translation>{parts:,} Formeln</translation>
    </message>
    <message>
        <source>{part} is not a number. {examples}</source>
        <translation>{part} ist keine Zahl. {examples}</translation>
    </message>
    <message>
        <source>{passes}; 1 pass for vᵀJ.</source>
        <translation>{passes}; 1 Durchgang für vᵀJ.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {error}. Nothing was written.</source>
        <translation>{path} konnte nicht gespeichert werden: {error}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {error}. What was there before is unchanged.</source>
        <translation>{path} ließ sich nicht speichern: {error}. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>{path} has {st_size:,} bytes; at most {most:,} are read.</source>
        <translation>{path} hat {st_size:,} Bytes; höchstens {most:,} werden gelesen.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path}: a number is too large.</source>
        <translation>{path}: eine Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>{path}: a text holds half a surrogate pair, which is no character.</source>
        <translation>{path}: ein Text enthält ein halbes Surrogatpaar, was kein Zeichen ist.</translation>
    </message>
    <message>
        <source>{path}: this lesson has no pages.</source>
        <translation>{path}: diese Lektion hat keine Seiten.</translation>
    </message>
    <message>
        <source>{place} has no number: {why} in the graph of this page.</source>
        <translation>{place} hat keine Zahl: {why} im Graphen dieser Seite.</translation>
    </message>
    <message>
        <source>{record!r} has no value to make smaller: {problem}.</source>
        <translation>{record!r} hat keinen Wert zum Verkleinern: {problem}.</translation>
    </message>
    <message>
        <source>{record!r} is not one number. Make its sum or its mean smaller instead.</source>
        <translation>{record!r} ist keine einzelne Zahl. Verkleinern Sie stattdessen die Summe oder das Mittel.</translation>
    </message>
    <message>
        <source>{record} is no variable and takes no column.</source>
        <translation>{record} ist keine Variable und nimmt keine Spalte.</translation>
    </message>
    <message>
        <source>{right} of {put} right at the first try.</source>
        <translation>{right} von {put} beim ersten Versuch richtig.</translation>
    </message>
    <message>
        <source>{row} of {found}</source>
        <translation>{row} von {found}</translation>
    </message>
    <message>
        <source>{seen}/{pages} pages, {right}/{questions} right</source>
        <translation>{seen}/{pages} Seiten, {right}/{questions} richtig</translation>
    </message>
    <message>
        <source>{selection} selected</source>
        <translation>{selection} ausgewählt</translation>
    </message>
    <message>
        <source>{shape_text}: too large to type</source>
        <translation>{shape_text}: zu groß zum Tippen</translation>
    </message>
    <message>
        <source>{shape}: too large to type, the same in all elements</source>
        <translation>{shape}: zu groß zum Tippen, in allen Elementen gleich</translation>
    </message>
    <message>
        <source>{shown} is free.</source>
        <translation>{shown} ist frei.</translation>
    </message>
    <message>
        <source>{source!r} and {target!r} lie in different blocks. Wire them through a port.</source>
        <translation>{source!r} und {target!r} liegen in verschiedenen Blöcken. Verbinden Sie sie über einen Anschluss.</translation>
    </message>
    <message>
        <source>{source!r} has no output {output}.</source>
        <translation>{source!r} hat keinen Ausgang {output}.</translation>
    </message>
    <message>
        <source>{source} moves {name} by {text}.</source>
        <translation>{source} bewegt {name} um {text}.</translation>
    </message>
    <message>
        <source>{source} → {target}, input {port}</source>
        <translation>{source} → {target}, Eingang {port}</translation>
    </message>
    <message>
        <source>{start!r} and {end!r} lie in different blocks. Wire them through a port.</source>
        <translation>{start!r} und {end!r} liegen in verschiedenen Blöcken. Verbinden Sie sie über einen Anschluss.</translation>
    </message>
    <message>
        <source>{start!r} cannot feed itself. A graph must flow one way.</source>
        <translation>{start!r} kann sich nicht selbst speisen. Ein Graph muss in eine Richtung fließen.</translation>
    </message>
    <message>
        <source>{start!r} has no such output (number {output}).</source>
        <translation>{start!r} hat keinen solchen Ausgang (Nummer {output}).</translation>
    </message>
    <message>
        <source>{target!r} has no input {input}.</source>
        <translation>{target!r} hat keinen Eingang {input}.</translation>
    </message>
    <message>
        <source>{target} against {name}: slope {slope} at {x}</source>
        <translation>{target} über {name}: Steigung {slope} bei {x}</translation>
    </message>
    <message>
        <source>{target} has no gradient to pass on</source>
        <translation>{target} hat keinen Gradienten weiterzugeben</translation>
    </message>
    <message>
        <source>{target} has no value to start from</source>
        <translation>{target} hat keinen Wert, von dem auszugehen wäre</translation>
    </message>
    <message>
        <source>{target} has no value, so that there is no gradient to check.</source>
        <translation>{target} hat keinen Wert; so gibt es keinen Gradienten zu prüfen.</translation>
    </message>
    <message>
        <source>{target} is saved, but the disk did not confirm it: {error}. Save again.</source>
        <translation>{target} ist gespeichert, aber der Datenträger hat es nicht bestätigt: {error}. Speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>{target} may be damaged: {error} while it was saved. The whole of it is in {temporary}.</source>
        <translation>{target} ist vielleicht beschädigt: {error} beim Speichern. Das Ganze liegt in {temporary}.</translation>
    </message>
    <message>
        <source>{text} is known from the seed.</source>
        <translation>{text} ist durch den Startwert bekannt.</translation>
    </message>
    <message>
        <source>{text} is no size in memory. Write such as 512 MiB or 4 GiB.</source>
        <translation>{text} ist keine Speichergröße. Schreiben Sie etwa 512 MiB oder 4 GiB.</translation>
    </message>
    <message>
        <source>{text} mean</source>
        <translation>{text} Mittel</translation>
    </message>
    <message>
        <source>{text} via {name}</source>
        <translation>{text} über {name}</translation>
    </message>
    <message>
        <source>{text}, {members} operations as one.</source>
        <translation>{text}, {members} Operationen als eine.</translation>
    </message>
    <message>
        <source>{text}{text2} kept</source>
        <translation>{text}{text2} behalten</translation>
    </message>
    <message>
        <source>{thing!r} is no node: give what the graph gave for it, or graph[NAME], or an id.</source>
        <translation>{thing!r} ist kein Knoten: angeben, was der Graph dafür gab, oder graph[NAME] oder eine Nummer.</translation>
    </message>
    <message>
        <source>{thing!r} is no node: give what the graph gave for it, or graph[NAME].</source>
        <translation>{thing!r} ist kein Knoten: angeben, was der Graph dafür gab, oder graph[NAME].</translation>
    </message>
    <message>
        <source>{title}: {nodes}. Make any of them the target to differentiate it again.</source>
        <translation>{title}: {nodes}. Wird einer davon zum Ziel, lässt er sich noch einmal ableiten.</translation>
    </message>
    <message>
        <source>{together:,} of {count:,} operations of {target} in {formulas}; {most}.</source>
        <translation>{together:,} von {count:,} Operationen von {target} in {formulas}; {most}.</translation>
    </message>
    <message>
        <source>{token!r} is no shape: try shape 3x4, shape 5, shape ?x4 or shape scalar.</source>
        <translation>{token!r} ist keine Form: versuchen Sie shape 3x4, shape 5, shape ?x4 oder shape scalar.</translation>
    </message>
    <message>
        <source>{total:,} variables and results are too many to be read at once. These are the {count} around what is selected; select another to go on from there.</source>
        <translation>{total:,} Variablen und Ergebnisse sind zu viele, um auf einmal gelesen zu werden. Dies sind die {count} um die Auswahl; von dort geht es weiter, wenn etwas anderes ausgewählt wird.</translation>
    </message>
    <message>
        <source>{tr}; type a number, or drag sideways</source>
        <translation>{tr}; eine Zahl tippen oder seitwärts ziehen</translation>
    </message>
    <message>
        <source>{upstream} and {local} were added. Along a way derivatives are multiplied; sums are for ways that meet.</source>
        <translation>{upstream} und {local} wurden addiert. Entlang eines Wegs werden Ableitungen multipliziert; Summen sind für Wege, die zusammenkommen.</translation>
    </message>
    <message>
        <source>{values} kept for the backward pass, {bytes}.</source>
        <translation>{values} für den Rückwärtsdurchgang behalten, {bytes}.</translation>
    </message>
    <message>
        <source>{value} arises here</source>
        <translation>{value} entsteht hier</translation>
    </message>
    <message>
        <source>{value}, gradient {gradient}</source>
        <translation>{value}, Gradient {gradient}</translation>
    </message>
    <message>
        <source>{way}. Visits: {count}{over}. {verdict}</source>
        <translation>{way}. Besuche: {count}{over}. {verdict}</translation>
    </message>
    <message>
        <source>{way}: {count} visits, {told}.</source>
        <translation>{way}: {count} Besuche, {told}.</translation>
    </message>
    <message>
        <source>{what} of shape {shape} would take {bytes_text}; the limit is {limit}</source>
        <translation>{what} der Form {shape} bräuchte {bytes_text}; die Grenze ist {limit}</translation>
    </message>
    <message>
        <source>{where} is not connected</source>
        <translation>{where} ist nicht verbunden</translation>
    </message>
    <message>
        <source>{where}.graph: there is no graph {graph}, there are {count}.</source>
        <translation>{where}.graph: es gibt keinen Graphen {graph}, es gibt {count}.</translation>
    </message>
    <message>
        <source>{where}.highlights[{place}]: its graph has no node {node}.</source>
        <translation>{where}.highlights[{place}]: der Graph hat keinen Knoten {node}.</translation>
    </message>
    <message>
        <source>{where}.level: its graph has no block {level}.</source>
        <translation>{where}.level: der Graph hat keinen Block {level}.</translation>
    </message>
    <message>
        <source>{where}.question: what it asks about, {of}, is not in its graph.</source>
        <translation>{where}.question: wonach gefragt wird, {of}, ist nicht im Graphen.</translation>
    </message>
    <message>
        <source>{where}: an array of its own ({member}) is possible in a ZIP file only.</source>
        <translation>{where}: ein eigenes Array ({member}) ist nur in einer ZIP-Datei möglich.</translation>
    </message>
    <message>
        <source>{where}: expected a list, got {data}.</source>
        <translation>{where}: erwartet wird eine Liste, gefunden {data}.</translation>
    </message>
    <message>
        <source>{where}: expected a node and a port, got {data}.</source>
        <translation>{where}: erwartet werden ein Knoten und ein Anschluss, gefunden {data}.</translation>
    </message>
    <message>
        <source>{where}: expected a number of 0 or more, got {count}.</source>
        <translation>{where}: erwartet wird eine Zahl ab 0, gefunden {count}.</translation>
    </message>
    <message>
        <source>{where}: expected a part of the answer, from 0 to less than 1, got {part}.</source>
        <translation>{where}: erwartet wird ein Teil der Antwort, von 0 bis unter 1, gefunden {part}.</translation>
    </message>
    <message>
        <source>{where}: expected a port of 0 or more, got {port}.</source>
        <translation>{where}: erwartet wird ein Anschluss ab 0, gefunden {port}.</translation>
    </message>
    <message>
        <source>{where}: expected a text, got {data}.</source>
        <translation>{where}: erwartet wird ein Text, gefunden {data}.</translation>
    </message>
    <message>
        <source>{where}: expected a whole number above 0, got {data}.</source>
        <translation>{where}: erwartet wird eine ganze Zahl über 0, gefunden {data}.</translation>
    </message>
    <message>
        <source>{where}: expected a whole number of at most 64 bits, got {data}.</source>
        <translation>{where}: erwartet wird eine ganze Zahl von höchstens 64 Bit, gefunden {data}.</translation>
    </message>
    <message>
        <source>{where}: expected an array of float64, int64 or bool in the .npy format.</source>
        <translation>{where}: erwartet wird ein Array aus float64, int64 oder bool im Format .npy.</translation>
    </message>
    <message>
        <source>{where}: expected an object, got {data}.</source>
        <translation>{where}: erwartet wird ein Objekt, gefunden {data}.</translation>
    </message>
    <message>
        <source>{where}: expected lists of {size} along axis {axis}, got {item}.</source>
        <translation>{where}: erwartet werden Listen der Länge {size} entlang Achse {axis}, gefunden {item}.</translation>
    </message>
    <message>
        <source>{where}: expected one of {dumps}, got {data}.</source>
        <translation>{where}: erwartet wird eines von {dumps}, gefunden {data}.</translation>
    </message>
    <message>
        <source>{where}: expected sizes of 0 or more, {limits}, got {shape}.</source>
        <translation>{where}: erwartet werden Größen ab 0, {limits}, gefunden {shape}.</translation>
    </message>
    <message>
        <source>{where}: expected the .npy format, version 1, 2 or 3.</source>
        <translation>{where}: erwartet wird das Format .npy, Version 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>{where}: expected true and false only.</source>
        <translation>{where}: erwartet werden nur true und false.</translation>
    </message>
    <message>
        <source>{where}: expected true or false, got {data}.</source>
        <translation>{where}: erwartet wird true oder false, gefunden {data}.</translation>
    </message>
    <message>
        <source>{where}: expected {words}, got {data}.</source>
        <translation>{where}: erwartet: {words}, gefunden: {data}.</translation>
    </message>
    <message>
        <source>{where}: nested deeper than {deepest_extra} levels.</source>
        <translation>{where}: tiefer als {deepest_extra} Ebenen geschachtelt.</translation>
    </message>
    <message>
        <source>{where}: shape {shape} is too large: at most {most_axes} axes and {largest_array:,} elements are read.</source>
        <translation>{where}: Form {shape} ist zu groß: höchstens {most_axes} Achsen und {largest_array:,} Elemente werden gelesen.</translation>
    </message>
    <message>
        <source>{where}: shape {shape} needs {count:,} bytes, {bytes_there:,} are there.</source>
        <translation>{where}: Form {shape} braucht {count:,} Bytes, {bytes_there:,} sind da.</translation>
    </message>
    <message>
        <source>{where}: the .npy header is cut short or too long.</source>
        <translation>{where}: der .npy-Kopf ist abgeschnitten oder zu lang.</translation>
    </message>
    <message>
        <source>{where}: the ZIP holds no array {member!r} that is still free.</source>
        <translation>{where}: das ZIP enthält kein Array {member!r}, das noch frei ist.</translation>
    </message>
    <message>
        <source>{where}: the field {name!r} is missing.</source>
        <translation>{where}: das Feld {name!r} fehlt.</translation>
    </message>
    <message>
        <source>{where}: {count:,} characters; at most {most:,} are read.</source>
        <translation>{where}: {count:,} Zeichen; höchstens {most:,} werden gelesen.</translation>
    </message>
    <message>
        <source>{where}: {count:,} of them; at most {most:,} belong in a lesson.</source>
        <translation>{where}: {count:,} davon; höchstens {most:,} gehören in eine Lektion.</translation>
    </message>
    <message>
        <source>{where}: {item} cannot be kept.</source>
        <translation>{where}: {item} lässt sich nicht behalten.</translation>
    </message>
    <message>
        <source>{words} asks for nothing: write such as gradient:3, of {whats}.</source>
        <translation>{words} fragt nach nichts: bitte etwa gradient:3 schreiben, mit einem von {whats}.</translation>
    </message>
    <message>
        <source>{words}; tensors flow along, so that the steps tell more.</source>
        <translation>{words}; Tensoren fließen darauf, so dass die Schritte mehr sagen.</translation>
    </message>
    <message>
        <source>{words}{more}; the gradient is the sum over all of them.</source>
        <translation>{words}{more}; der Gradient ist die Summe über alle.</translation>
    </message>
    <message>
        <source>{x!r} belongs to another graph.</source>
        <translation>{x!r} gehört zu einem anderen Graphen.</translation>
    </message>
    <message>
        <source>|x| at 0</source>
        <translation>|x| bei 0</translation>
    </message>
    <message>
        <source>½ (clamp: 0)</source>
        <translation>½ (clamp: 0)</translation>
    </message>
    <message>
        <source>½ (clamp: 1, and 0 from 2.15 on)</source>
        <translation>½ (clamp: 1, ab 2.15 0)</translation>
    </message>
    <message>
        <source>½ (jnp.clip) or 0 (lax.clamp)</source>
        <translation>½ (jnp.clip) oder 0 (lax.clamp)</translation>
    </message>
    <message>
        <source>½ (lax.clamp: 0)</source>
        <translation>½ (lax.clamp: 0)</translation>
    </message>
    <message>
        <source>×{count:,}: {small} → {large}</source>
        <translation>×{count:,}: {small} → {large}</translation>
    </message>
    <message>
        <source>Δ of every element of {name}</source>
        <translation>Δ jedes Elements von {name}</translation>
    </message>
    <message>
        <source>Δ step</source>
        <translation>Δ Schritt</translation>
    </message>
    <message>
        <source>β₁ of Adam</source>
        <translation>β₁ von Adam</translation>
    </message>
    <message>
        <source>β₂ of Adam</source>
        <translation>β₂ von Adam</translation>
    </message>
    <message>
        <source>μv kept</source>
        <translation>μv behalten</translation>
    </message>
    <message>
        <source>ẋ incoming</source>
        <translation>ẋ eingehend</translation>
    </message>
    <message>
        <source>ẏ outgoing</source>
        <translation>ẏ ausgehend</translation>
    </message>
    <message>
        <source>“A derivative has one right value everywhere.”</source>
        <translation>„Eine Ableitung hat überall einen richtigen Wert.“</translation>
    </message>
    <message>
        <source>“A gradient that arrives takes the place of the one before.”</source>
        <translation>„Ein Gradient, der ankommt, tritt an die Stelle des vorigen.“</translation>
    </message>
    <message>
        <source>“Errors about in-place changes and second passes come at random.”</source>
        <translation>„Fehler über Änderungen an Ort und Stelle und zweite Durchgänge kommen zufällig.“</translation>
    </message>
    <message>
        <source>“Every tensor has its .grad.”</source>
        <translation>„Jeder Tensor hat sein .grad.“</translation>
    </message>
    <message>
        <source>“Gradients begin anew with each pass by themselves.”</source>
        <translation>„Gradienten beginnen mit jedem Durchgang von selbst neu.“</translation>
    </message>
    <message>
        <source>“Plain recursion is enough, the order does not matter.”</source>
        <translation>„Einfache Rekursion genügt, die Reihenfolge ist egal.“</translation>
    </message>
    <message>
        <source>“To clip the loss is to clip the gradient.”</source>
        <translation>„Den Verlust zu begrenzen heißt, den Gradienten zu begrenzen.“</translation>
    </message>
    <message>
        <source>“detach, no_grad, requires_grad=False and eval() are the same.”</source>
        <translation>„detach, no_grad, requires_grad=False und eval() sind dasselbe.“</translation>
    </message>
    <message>
        <source>← and →</source>
        <translation>← und →</translation>
    </message>
    <message>
        <source>−lr rate</source>
        <translation>−lr Rate</translation>
    </message>
    <message>
        <source>⚠ Cannot compute: {told}</source>
        <translation>⚠ Rechnet nicht: {told}</translation>
    </message>
    <message>
        <source>⚠ {shown} belongs to “{title}” ({menu}), which would lose it.</source>
        <translation>⚠ {shown} gehört zu „{title}“ ({menu}), das die Taste verlöre.</translation>
    </message>
    <message>
        <source>⚠ {shown} {taken}: it stays as it is. Choose another key.</source>
        <translation>⚠ {shown} {taken}: das bleibt, wie es ist. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>✂ cut</source>
        <translation>✂ getrennt</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <translation>✗ gebrochen</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
</context>
</TS>
