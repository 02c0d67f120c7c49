<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CloudsModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>named by an import</source>
        <translation>von einem Import genannt</translation>
    </message>
</context>
<context>
    <name>DesignModels</name>
    <message>
        <source>published by %1</source>
        <translation>veröffentlicht von %1</translation>
    </message>
    <message>
        <source>HEAD</source>
        <translation>HEAD</translation>
    </message>
    <message>
        <source>Removed. It is kept because something still refers to it.</source>
        <translation>Entfernt. Es bleibt erhalten, weil noch etwas darauf verweist.</translation>
    </message>
</context>
<context>
    <name>MciModel</name>
    <message>
        <source>settings not known</source>
        <translation>Einstellungen nicht bekannt</translation>
    </message>
</context>
<context>
    <name>NavigatorModel</name>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>ServerTemplates</source>
        <translation>ServerTemplates</translation>
    </message>
    <message>
        <source>MultiCloud Images</source>
        <translation>MultiCloud Images</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NavigatorView</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
</context>
<context>
    <name>OwnersModel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1</source>
        <translation>
            <numerusform>%n läuft, %1</numerusform>
            <numerusform>%n laufen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disabled, %n running, %1</source>
        <translation>
            <numerusform>abgeschaltet, %n läuft, %1</numerusform>
            <numerusform>abgeschaltet, %n laufen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing supplies it</source>
        <translation>niemand liefert ihn</translation>
    </message>
    <message>
        <source>Instances run that were launched with something else than Next.</source>
        <translation>Es laufen Instanzen, die mit etwas anderem als Next gestartet wurden.</translation>
    </message>
    <message>
        <source>What runs differs from Next; a relaunch would change it.</source>
        <translation>Was läuft, weicht von Next ab; ein Neustart würde es ändern.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Type to filter</source>
        <translation>Tippen, um zu filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Hier passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Begin with the sample plan “%1”</source>
        <translation>Mit dem Beispielplan „%1“ beginnen</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so there is no place for the sample plan. Open or make a plan elsewhere.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen, also hat der Beispielplan keinen Platz. Öffnen oder erstellen Sie einen Plan an anderer Stelle.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>How to print: to read, for a spreadsheet, for a program.</source>
        <translation>Zum Lesen, für eine Tabelle, für ein Programm.</translation>
    </message>
    <message>
        <source>Only say how many servers and arrays differ.</source>
        <translation>Nur sagen, wie viele Server und Arrays abweichen.</translation>
    </message>
    <message>
        <source>Begin with a sample plan instead of an empty one.</source>
        <translation>Mit einem Beispielplan statt einem leeren beginnen.</translation>
    </message>
    <message>
        <source>Says what servers and arrays launch next.</source>
        <translation>Sagt, was Server und Arrays als nächstes starten.</translation>
    </message>
    <message>
        <source>Says where each value of a launch comes from, and why.</source>
        <translation>Sagt, woher jeder Wert eines Starts kommt, und warum.</translation>
    </message>
    <message>
        <source>Says where what runs differs from what would launch next.</source>
        <translation>Sagt, wo Laufendes von dem abweicht, was als nächstes starten würde.</translation>
    </message>
    <message>
        <source>Lists every change of a plan.</source>
        <translation>Listet jede Änderung eines Plans auf.</translation>
    </message>
    <message>
        <source>Makes a new plan file.</source>
        <translation>Legt eine neue Plandatei an.</translation>
    </message>
    <message>
        <source>Everything that runs is what would launch next.</source>
        <translation>Alles, was läuft, ist das, was als nächstes starten würde.</translation>
    </message>
    <message>
        <source>1 server</source>
        <translation>1 Server</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 Server</translation>
    </message>
    <message>
        <source>1 array</source>
        <translation>1 Array</translation>
    </message>
    <message>
        <source>%1 arrays</source>
        <translation>%1 Arrays</translation>
    </message>
    <message>
        <source>%1 and %2 differ from what would launch next.</source>
        <translation>%1 und %2 weichen von dem ab, was als nächstes starten würde.</translation>
    </message>
    <message>
        <source>, %1 of %2 instances</source>
        <translation>, %1 von %2 Instanzen</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>verliert</translation>
    </message>
    <message>
        <source>is silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>“%1” is a deployment; explain takes one server or array.</source>
        <translation>„%1“ ist ein Deployment; explain nimmt einen Server oder ein Array.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Die Felder sind: %2.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>of an older version</source>
        <translation>aus einer älteren Version</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no sample “%1”; there are: %2.</source>
        <translation>Es gibt kein Beispiel „%1“; es gibt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>
  and %n more</source>
        <translation>
            <numerusform>
  und %n weiterer</numerusform>
            <numerusform>
  und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No server, array or deployment is called “%1”.</source>
        <translation>Kein Server, Array oder Deployment heißt „%1“.</translation>
    </message>
    <message>
        <source>There are:</source>
        <translation>Es gibt:</translation>
    </message>
    <message>
        <source>“%1” fits several; name one as deployment/name:</source>
        <translation>„%1“ passt auf mehrere; nennen Sie einen als Deployment/Name:</translation>
    </message>
    <message>
        <source>%1, an array in %2</source>
        <translation>%1, ein Array in %2</translation>
    </message>
    <message>
        <source>%1, a server in %2</source>
        <translation>%1, ein Server in %2</translation>
    </message>
    <message>
        <source>It cannot be launched. %1</source>
        <translation>Ein Start ist nicht möglich. %1</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Image is</source>
        <translation>Image ist</translation>
    </message>
    <message>
        <source>Cannot be launched, because</source>
        <translation>Kann nicht starten, weil</translation>
    </message>
    <message>
        <source>There are no servers and no arrays.</source>
        <translation>Es gibt keine Server und keine Arrays.</translation>
    </message>
    <message>
        <source>MCI Planner shows and plans which machine image every server launches next.</source>
        <translation>MCI Planner zeigt und plant, welches Image jeder Server als nächstes startet.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>mci-planner COMMAND --help says more of a command. PLAN is a plan file, or a plan as text.</source>
        <translation>mci-planner BEFEHL --help sagt mehr zu einem Befehl. PLAN ist eine Plandatei oder ein Plan als Text.</translation>
    </message>
    <message>
        <source>Exit codes: 0 clean, 1 findings or differences, 2 wrong use, 3 a file that cannot be read or written.</source>
        <translation>Rückgabewerte: 0 sauber, 1 Befunde oder Unterschiede, 2 falsch benutzt, 3 eine Datei ist nicht lesbar oder schreibbar.</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 hat keine Option --%2.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--format is text, tsv or json, not “%1”.</source>
        <translation>--format ist text, tsv oder json, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 needs more: %2</source>
        <translation>%1 braucht mehr: %2</translation>
    </message>
    <message>
        <source>%1 takes no “%2”: %3</source>
        <translation>%1 nimmt kein „%2“: %3</translation>
    </message>
    <message>
        <source>There is no command “%1”; mci-planner --help lists them.</source>
        <translation>Es gibt keinen Befehl „%1“; mci-planner --help nennt sie.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>%1 One more is refused, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more are refused, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be launched. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t run any more: it can&apos;t be terminated again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked: it can&apos;t be terminated or relaunched. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t run, so there is nothing to terminate. Launch it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs already. Relaunch it, so that Next takes effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaunch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one instance of %1 must be launched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch an instance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Launch %n instances of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terminate %n instances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inherit the %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 launch in any datacenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the %1 of %2 to the cloud&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the %1 of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of a server or array is chosen there and is never inherited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the tags of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inherits no %2 that could be kept. Choose the %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 launches by its datacenter policy, which comes before a datacenter set on it. Change the policy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the %1 of %2 as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit all settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 array</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ServerTemplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MultiCloud Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ramdisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datacenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the plan. Select something that is, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 chosen is no longer in the plan. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 has been deleted. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 belongs to %3, but %4 launches in %5. Choose one of %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2 image, which can&apos;t be the %3 of %4. Choose a %5 image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MultiCloud Image %1 has no setting for %2. Choose %3, which has one, or another cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MultiCloud Image %1 has no setting for %2, nor has any other that the ServerTemplate %3 lists. Choose a MultiCloud Image that supports %2, or another cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ServerTemplate %1 lists no MultiCloud Image to inherit. Choose a MultiCloud Image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server or array needs a name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a deployment. Choose one that is in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t have fewer than 0 instances. Raise its minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum of %1 is %2 and its maximum only %3. Lower the minimum or raise the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment %1 is locked: its servers and arrays can&apos;t be removed or moved, and none can be moved there. Unlock the deployment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked: it can&apos;t be removed, moved or terminated. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment needs a name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the deployment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment %1 needs a name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the deployment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the deployment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment %1 is the account&apos;s default and can&apos;t be removed. It can be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment %1 is locked. Unlock it before it is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment %1 holds the array %2. Move or remove its arrays first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment %1 holds %2, which runs. Terminate or move its servers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the deployment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 needs a name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The array %1 needs a name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: the server has a current instance. Terminate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>“%1” occurs twice. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep. Nothing that is read here needs that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: it holds a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>A row of “%1” has no “%2”; it may have %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no “id”. Give it a number that no other row of “%1” has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is taken by the row on line %2. Give one of them another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1” in a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was written by a newer version of MCI Planner (format %1). Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plan kept as text, which begins with {&quot;format&quot;:&quot;mci-planner plan&quot;,&quot;version&quot;:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is not understood here: a plan is tables in [ ] of rows in { }, one row a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2, but “%3” has no row of that id. Add the row or correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a whole plan and this plan is not empty. Import it into a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a time in UTC such as &quot;2012-03-01T12:00:00Z&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a list of texts in [ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be the id of a row: a whole number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>integrity</name>
    <message>
        <source>of %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of %2 is not in the plan (number %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing among what refers to its %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows say their %2, but the back references count %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for %2, but its %3 belongs to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the %2 image %3 where a %4 image belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not found by its cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one setting for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists the MultiCloud Image %2 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not found as the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 default MultiCloud Images instead of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists MultiCloud Images, but none is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one image of the uid %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a minimum of %2 and a maximum of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The datacenter weights of %1 add up to %2 instead of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1 must belong to a server or to an array, and to only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the role &quot;%2&quot;, which is not for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one Current.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>i386 (32-bit)</source>
        <translation>i386 (32 Bit)</translation>
    </message>
    <message>
        <source>x86_64 (64-bit)</source>
        <translation>x86_64 (64 Bit)</translation>
    </message>
    <message>
        <source>arm64 (64-bit)</source>
        <translation>arm64 (64 Bit)</translation>
    </message>
    <message>
        <source>i386 or x86_64 (32/64-bit)</source>
        <translation>i386 oder x86_64 (32/64 Bit)</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>ramdisk</source>
        <translation>Ramdisk</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>hvm</source>
        <translation>hvm</translation>
    </message>
    <message>
        <source>paravirtual</source>
        <translation>paravirtuell</translation>
    </message>
    <message>
        <source>instance store</source>
        <translation>Instanzspeicher</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>deregistered</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>made by a fingerprint</source>
        <translation>durch Fingerabdruck</translation>
    </message>
    <message>
        <source>alert-based</source>
        <translation>nach Alarmen</translation>
    </message>
    <message>
        <source>queue-based</source>
        <translation>nach Warteschlange</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>array instance</source>
        <translation>Array-Instanz</translation>
    </message>
    <message>
        <source>previous launch</source>
        <translation>früherer Start</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier erstellt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>nach Nummer</translation>
    </message>
    <message>
        <source>HEAD</source>
        <translation>HEAD</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>listed here</source>
        <translation>hier gelistet</translation>
    </message>
    <message>
        <source>by name and publisher</source>
        <translation>nach Name und Herausgeber</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>by href</source>
        <translation>nach Href</translation>
    </message>
    <message>
        <source>with its settings</source>
        <translation>mit Einstellungen</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>booting</source>
        <translation>bootend</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>stranded</source>
        <translation>gestrandet</translation>
    </message>
    <message>
        <source>decommissioning</source>
        <translation>in Stilllegung</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>resolve</name>
    <message>
        <source>-default-</source>
        <translation>-default-</translation>
    </message>
    <message>
        <source>-any-</source>
        <translation>-beliebig-</translation>
    </message>
    <message>
        <source>-none-</source>
        <translation>-keine-</translation>
    </message>
    <message>
        <source>%1 was made in %2, and a cloud never changes.</source>
        <translation>%1 wurde in %2 angelegt, und eine Cloud ändert sich nie.</translation>
    </message>
    <message>
        <source>Set on the Next of %1.</source>
        <translation>Im Next von %1 gesetzt.</translation>
    </message>
    <message>
        <source>%1 is the default of %2.</source>
        <translation>%1 ist der Standard von %2.</translation>
    </message>
    <message>
        <source>%1 gives it in %2.</source>
        <translation>%1 gibt es in %2 vor.</translation>
    </message>
    <message>
        <source>A fingerprint of %1 found it in %2.</source>
        <translation>Ein Fingerabdruck von %1 fand es in %2.</translation>
    </message>
    <message>
        <source>The datacenter policy of %1 spreads its instances.</source>
        <translation>Die Datacenter-Verteilung von %1 verteilt seine Instanzen.</translation>
    </message>
    <message>
        <source>The settings of %1 are not known, so %2 is not known either.</source>
        <translation>Die Einstellungen von %1 sind nicht bekannt, also auch %2 nicht.</translation>
    </message>
    <message>
        <source>Nothing else gives %1.</source>
        <translation>Sonst liefert niemand %1.</translation>
    </message>
    <message>
        <source>Nobody sets any.</source>
        <translation>Niemand setzt etwas.</translation>
    </message>
    <message>
        <source>Nobody sets it, so %1 decides.</source>
        <translation>Niemand setzt es, also entscheidet %1.</translation>
    </message>
    <message>
        <source>Set on the Next of %1, but its datacenter policy comes first.</source>
        <translation>Im Next von %1 gesetzt, aber seine Datacenter-Verteilung geht vor.</translation>
    </message>
    <message>
        <source>The default of %1, but %2 is set on Next.</source>
        <translation>Der Standard von %1, aber im Next ist %2 gesetzt.</translation>
    </message>
    <message>
        <source>%1 would give it in %2, but %3 is set on Next.</source>
        <translation>%1 gäbe es in %2 vor, aber im Next ist %3 gesetzt.</translation>
    </message>
    <message>
        <source>Not set on the Next of %1.</source>
        <translation>Im Next von %1 nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 has no datacenter policy.</source>
        <translation>%1 hat keine Datacenter-Verteilung.</translation>
    </message>
    <message>
        <source>There is no ServerTemplate.</source>
        <translation>Es gibt kein ServerTemplate.</translation>
    </message>
    <message>
        <source>%1 lists no MultiCloud Image.</source>
        <translation>%1 listet kein MultiCloud Image.</translation>
    </message>
    <message>
        <source>There is no MultiCloud Image to inherit from.</source>
        <translation>Es gibt kein MultiCloud Image, von dem geerbt werden könnte.</translation>
    </message>
    <message>
        <source>%1 names none for %2.</source>
        <translation>%1 nennt nichts für %2.</translation>
    </message>
    <message>
        <source>What %1 gives in %2 is not known.</source>
        <translation>Was %1 in %2 vorgibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 has no setting for %2.</source>
        <translation>%1 hat keine Einstellung für %2.</translation>
    </message>
    <message>
        <source>%1 has no tags of its own.</source>
        <translation>%1 hat keine eigenen Tags.</translation>
    </message>
    <message>
        <source>%1 has no tags.</source>
        <translation>%1 hat keine Tags.</translation>
    </message>
    <message>
        <source>The tags of %1 are applied at launch.</source>
        <translation>Die Tags von %1 werden beim Start vergeben.</translation>
    </message>
    <message>
        <source>The tags of %1 are applied at launch, too.</source>
        <translation>Auch die Tags von %1 werden beim Start vergeben.</translation>
    </message>
    <message>
        <source> RightScale adds its own part at launch, as %1.</source>
        <translation> RightScale fügt beim Start seinen eigenen Teil hinzu, als %1.</translation>
    </message>
    <message>
        <source>the image and the instance type</source>
        <translation>Image und Instance Type</translation>
    </message>
    <message>
        <source>set both here</source>
        <translation>setzen Sie beides hier</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>das Image</translation>
    </message>
    <message>
        <source>set an image here</source>
        <translation>setzen Sie hier ein Image</translation>
    </message>
    <message>
        <source>the instance type</source>
        <translation>der Instance Type</translation>
    </message>
    <message>
        <source>set an instance type here</source>
        <translation>setzen Sie hier einen Instance Type</translation>
    </message>
    <message>
        <source>There is no ServerTemplate, which leaves %1 open. Choose one, or %2.</source>
        <translation>Es gibt kein ServerTemplate; offen: %1. Wählen Sie eines, oder %2.</translation>
    </message>
    <message>
        <source>%1 lists no MultiCloud Image, which leaves %2 open. List one there, choose one here, or %3.</source>
        <translation>%1 listet kein MultiCloud Image; offen: %2. Listen Sie dort eines, wählen Sie hier eines, oder %3.</translation>
    </message>
    <message>
        <source>%1 gives nothing for %2, which leaves %3 open. Choose a MultiCloud Image that supports %2, add %2 to this one, or %4.</source>
        <translation>%1 gibt für %2 nichts vor; offen: %3. Wählen Sie ein MultiCloud Image, das %2 unterstützt, fügen Sie diesem %2 hinzu, oder %4.</translation>
    </message>
    <message>
        <source>%1 names no instance type for %2. Set an instance type here.</source>
        <translation>%1 nennt keinen Instance Type für %2. Setzen Sie hier einen.</translation>
    </message>
    <message>
        <source>The settings of %1 are not known, which leaves %3 open. Import them, add a setting for %2, or %4.</source>
        <translation>Die Einstellungen von %1 sind nicht bekannt; offen: %3. Importieren Sie sie, fügen Sie eine für %2 hinzu, oder %4.</translation>
    </message>
    <message>
        <source>There is no cloud to launch in.</source>
        <translation>Es gibt keine Cloud, in der gestartet werden könnte.</translation>
    </message>
    <message>
        <source>%1 is not registered in this account, so nothing can be launched there. Register it, or add a server in another cloud.</source>
        <translation>%1 ist in diesem Konto nicht registriert, also kann dort nichts starten. Registrieren Sie sie, oder fügen Sie einen Server in einer anderen Cloud hinzu.</translation>
    </message>
    <message>
        <source>%1 was removed from the plan. Add it again, or add a server in another cloud.</source>
        <translation>%1 wurde aus dem Plan entfernt. Fügen Sie sie wieder hinzu, oder einen Server in einer anderen Cloud.</translation>
    </message>
    <message>
        <source>%1 %2 was removed from the plan. Choose another.</source>
        <translation>%1 %2 wurde aus dem Plan entfernt. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%1 %2 is unavailable: this account has lost access to it in %3. Choose another.</source>
        <translation>%1 %2 ist nicht verfügbar: dieses Konto hat in %3 keinen Zugriff mehr. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%1 %2 is unavailable: it is deregistered in %3. Choose another.</source>
        <translation>%1 %2 ist nicht verfügbar: in %3 abgemeldet. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%1 will launch with the tags %2.</source>
        <translation>%1 startet mit den Tags %2.</translation>
    </message>
    <message>
        <source>What %1 will launch as %2 is not known, because the settings of %3 are not known.</source>
        <translation>Bei %1 ist nicht bekannt, was %2 beim nächsten Start ist, weil die Einstellungen von %3 nicht bekannt sind.</translation>
    </message>
    <message>
        <source>%1 has nothing to launch as %2. %3</source>
        <translation>Bei %1 fehlt für den nächsten Start: %2. %3</translation>
    </message>
    <message>
        <source>%1 because %2.</source>
        <translation>%1, denn %2.</translation>
    </message>
    <message>
        <source>%1 will launch in %2</source>
        <translation>%1 startet in %2</translation>
    </message>
    <message>
        <source>%1 will launch %2</source>
        <translation>%1 startet %2</translation>
    </message>
    <message>
        <source>%1 will use %2</source>
        <translation>%1 benutzt %2</translation>
    </message>
    <message>
        <source>%1 will launch with %2 %3</source>
        <translation>Bei %1 ist %2 beim nächsten Start %3</translation>
    </message>
    <message>
        <source>it was made there and a cloud never changes</source>
        <translation>dort wurde er angelegt, und eine Cloud ändert sich nie</translation>
    </message>
    <message>
        <source>%1 is set on Next</source>
        <translation>%1 ist im Next gesetzt</translation>
    </message>
    <message>
        <source>it is the default of %1</source>
        <translation>es ist der Standard von %1</translation>
    </message>
    <message>
        <source>%1 gives it in %2</source>
        <translation>%1 gibt es in %2 vor</translation>
    </message>
    <message>
        <source>a fingerprint of %1 found it in %2</source>
        <translation>ein Fingerabdruck von %1 fand es in %2</translation>
    </message>
    <message>
        <source>its datacenter policy spreads its instances</source>
        <translation>die Datacenter-Verteilung verteilt die Instanzen</translation>
    </message>
    <message>
        <source>nobody sets any</source>
        <translation>niemand setzt etwas</translation>
    </message>
    <message>
        <source> %1 is set on Next.</source>
        <translation> %1 ist im Next gesetzt.</translation>
    </message>
    <message>
        <source> %1 is the default of %2.</source>
        <translation> %1 ist der Standard von %2.</translation>
    </message>
    <message>
        <source> Without that there would be none.</source>
        <translation> Ohne das gäbe es nichts.</translation>
    </message>
    <message>
        <source> What it would be without that is not known.</source>
        <translation> Was es ohne das wäre, ist nicht bekannt.</translation>
    </message>
    <message>
        <source> Without that it would be the same, but follow when it changes.</source>
        <translation> Ohne das wäre es dasselbe, folgte aber jeder Änderung.</translation>
    </message>
    <message>
        <source> Without that it would be %1 from %2.</source>
        <translation> Ohne das wäre es %1 von %2.</translation>
    </message>
    <message>
        <source> Without that it would be %1, the default of %2.</source>
        <translation> Ohne das wäre es %1, der Standard von %2.</translation>
    </message>
    <message>
        <source> Without that it would be %1.</source>
        <translation> Ohne das wäre es %1.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>the cloud</source>
        <translation>die Cloud</translation>
    </message>
    <message>
        <source>ServerTemplate</source>
        <translation>ServerTemplate</translation>
    </message>
    <message>
        <source>the ServerTemplate</source>
        <translation>das ServerTemplate</translation>
    </message>
    <message>
        <source>MultiCloud Image</source>
        <translation>MultiCloud Image</translation>
    </message>
    <message>
        <source>the MultiCloud Image</source>
        <translation>das MultiCloud Image</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Instance Type</source>
        <translation>Instance Type</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>the kernel</source>
        <translation>der Kernel</translation>
    </message>
    <message>
        <source>Ramdisk</source>
        <translation>Ramdisk</translation>
    </message>
    <message>
        <source>the ramdisk</source>
        <translation>die Ramdisk</translation>
    </message>
    <message>
        <source>User Data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>the user data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>the datacenter</source>
        <translation>das Datacenter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>-empty-</source>
        <translation>-leer-</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>nicht aufgelöst</translation>
    </message>
    <message>
        <source>Inherited from Server Array</source>
        <translation>Geerbt vom Server Array</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>Inherited from ServerTemplate</source>
        <translation>Geerbt vom ServerTemplate</translation>
    </message>
    <message>
        <source>Inherited from MultiCloud Image</source>
        <translation>Geerbt vom MultiCloud Image</translation>
    </message>
    <message>
        <source>Inherited from MultiCloud Image (Fingerprint)</source>
        <translation>Geerbt vom MultiCloud Image (Fingerabdruck)</translation>
    </message>
    <message>
        <source>datacenter policy</source>
        <translation>Datacenter-Verteilung</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>cloud default</source>
        <translation>Standard der Cloud</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The ServerTemplate lists no MultiCloud Image.</source>
        <translation>Das ServerTemplate listet kein MultiCloud Image.</translation>
    </message>
    <message>
        <source>The MultiCloud Image has no setting for this cloud.</source>
        <translation>Das MultiCloud Image hat keine Einstellung für diese Cloud.</translation>
    </message>
    <message>
        <source>The MultiCloud Image names no instance type for this cloud.</source>
        <translation>Das MultiCloud Image nennt für diese Cloud keinen Instance Type.</translation>
    </message>
    <message>
        <source>The settings of the MultiCloud Image are not known.</source>
        <translation>Die Einstellungen des MultiCloud Image sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The image is unavailable: it is deregistered, or this account has no access to it.</source>
        <translation>Das Image ist nicht verfügbar: abgemeldet, oder dieses Konto hat keinen Zugriff.</translation>
    </message>
    <message>
        <source>It was removed from the plan although it is in use.</source>
        <translation>Es wurde aus dem Plan entfernt, obwohl es benutzt wird.</translation>
    </message>
    <message>
        <source>The cloud is not registered in this account.</source>
        <translation>Die Cloud ist in diesem Konto nicht registriert.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the computer “%2” (process %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1 and holds it locked. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Make room on it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk reported an error, or it is full. Check the disk, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that the file and its folder may be read and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the edit because it does not fit what the file holds. Save a copy, and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an MCI Planner plan, or it is damaged beyond reading. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 in the folder “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read by you. Ask its owner for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an empty file, not a plan. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of MCI Planner (format %2; this version reads up to %3). Nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not exactly what MCI Planner writes: “%2” was added, removed or altered by another program, or the file is damaged. It was not opened, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Open an earlier copy if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and can only be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that could be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out because their values make no sense: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tables could not be read to their end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier copy if there is one, or save a copy of what could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by an older version of MCI Planner and must be brought up to date first, which needs to write it. Copy it to where it may be written, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still being read. It can be edited in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the plan that is open. Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in %2. You can look at it here and save a copy, but not edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written. You can look at it and save a copy, but not edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed %1. The plan was read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last edit was not made; please make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits that were not yet saved and are lost: %1. Please make them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history kept in %1 does not fit its plan, so this step cannot be taken back. The plan itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver does not use the system&apos;s SQLite library, so plans cannot be opened safely. Install Qt and libsqlite3 from the same distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and can only be looked at; some of what it holds may be missing or wrong. Open an earlier copy if there is one, or save a copy of what could be read. First finding: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds contradicts itself: it is damaged, or another program changed it. It can only be looked at. First contradiction: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Default MultiCloud Image</source>
        <translation>Standard-MultiCloud-Image</translation>
    </message>
    <message>
        <source>MultiCloud Images</source>
        <translation>MultiCloud Images</translation>
    </message>
    <message>
        <source>Servers and arrays</source>
        <translation>Server und Arrays</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>Gelistet von</translation>
    </message>
    <message>
        <source>Set on Next</source>
        <translation>Im Next gesetzt</translation>
    </message>
    <message>
        <source>Cloud type</source>
        <translation>Cloud-Typ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Instance Types</source>
        <translation>Instance Types</translation>
    </message>
    <message>
        <source>Datacenters</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Resource UID</source>
        <translation>Ressourcen-UID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Virtualization</source>
        <translation>Virtualisierung</translation>
    </message>
    <message>
        <source>Root device</source>
        <translation>Root-Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>ServerTemplate</source>
        <translation>ServerTemplate</translation>
    </message>
    <message>
        <source>MultiCloud Image</source>
        <translation>MultiCloud Image</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Image</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Instance Type</source>
        <translation>Instance Type</translation>
    </message>
    <message>
        <source>Current image</source>
        <translation>Laufendes Image</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>set here, equal to inherited</source>
        <translation>hier gesetzt, gleich dem geerbten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fehlerhaft</translation>
    </message>
</context>
</TS>
