<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AddListingDialog</name>
    <message>
        <source>Add a MultiCloud Image to %1</source>
        <translation>Ein MultiCloud Image zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This plan has no MultiCloud Images yet. Create one here with “Create New…”.</source>
        <translation>Dieser Plan hat noch keine MultiCloud Images. Erstellen Sie hier eines mit „Neu erstellen…“.</translation>
    </message>
</context>
<context>
    <name>AddOwnerDialog</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Add Server Array</source>
        <translation>Server Array hinzufügen</translation>
    </message>
    <message>
        <source>Add Array</source>
        <translation>Array hinzufügen</translation>
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
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>MultiCloud Image</source>
        <translation>MultiCloud Image</translation>
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
        <source>Datacenter</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>Min count</source>
        <translation>Mindestzahl</translation>
    </message>
    <message>
        <source>Max count</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Array type</source>
        <translation>Art des Arrays</translation>
    </message>
    <message>
        <source>Add and Launch</source>
        <translation>Hinzufügen und starten</translation>
    </message>
    <message>
        <source>Add and Enable</source>
        <translation>Hinzufügen und einschalten</translation>
    </message>
    <message>
        <source>1 ServerTemplate does not support this cloud: which, and why?</source>
        <translation>1 ServerTemplate unterstützt diese Cloud nicht: welches, und warum?</translation>
    </message>
    <message>
        <source>%1 ServerTemplates do not support this cloud: which, and why?</source>
        <translation>%1 ServerTemplates unterstützen diese Cloud nicht: welche, und warum?</translation>
    </message>
    <message>
        <source>%1 (settings not known)</source>
        <translation>%1 (Einstellungen nicht bekannt)</translation>
    </message>
    <message>
        <source>[Inherit from ServerTemplate] (%1)</source>
        <translation>[Vom ServerTemplate erben] (%1)</translation>
    </message>
    <message>
        <source>[Inherit from MultiCloud Image] (%1)</source>
        <translation>[Vom MultiCloud Image erben] (%1)</translation>
    </message>
    <message>
        <source>[any]</source>
        <translation>[beliebig]</translation>
    </message>
    <message>
        <source>This plan has no Deployment yet. Add one first.</source>
        <translation>Dieser Plan hat noch kein Deployment. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>No ServerTemplate has a MultiCloud Image for this cloud.</source>
        <translation>Kein ServerTemplate hat ein MultiCloud Image für diese Cloud.</translation>
    </message>
    <message>
        <source>What it will launch</source>
        <translation>Was starten wird</translation>
    </message>
    <message>
        <source>What %1 will launch</source>
        <translation>Was %1 starten wird</translation>
    </message>
    <message>
        <source>Add %1 Servers</source>
        <translation>%1 Server hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 Arrays</source>
        <translation>%1 Arrays hinzufügen</translation>
    </message>
    <message>
        <source>This plan has no registered cloud yet. Add one first.</source>
        <translation>Dieser Plan hat noch keine registrierte Cloud. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>Not listed by this ServerTemplate (untested)</source>
        <translation>Von diesem ServerTemplate nicht gelistet (ungetestet)</translation>
    </message>
    <message>
        <source>[Default], now %1</source>
        <translation>[Standard], jetzt %1</translation>
    </message>
    <message>
        <source>[Latest], now %1</source>
        <translation>[Neueste], jetzt %1</translation>
    </message>
</context>
<context>
    <name>ArrayBar</name>
    <message>
        <source>enabled</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 to %2 instances</source>
        <translation>%1 bis %2 Instanzen</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>mit Zeitplan</translation>
    </message>
    <message>
        <source>1 datacenter</source>
        <translation>1 Datacenter</translation>
    </message>
    <message>
        <source>%1 datacenters</source>
        <translation>%1 Datacenter</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Instances that run stay; no more are launched by themselves.</source>
        <translation>Was läuft, bleibt; von selbst wird nichts mehr gestartet.</translation>
    </message>
    <message>
        <source>Launches instances up to the minimum, as Next is now.</source>
        <translation>Startet Instanzen bis zur Mindestzahl, so wie Next jetzt ist.</translation>
    </message>
    <message>
        <source>Launch options; the first is what a launch takes:</source>
        <translation>Startoptionen; die erste nimmt ein Start:</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>target size %1</source>
        <translation>Zielgröße %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Launch options</source>
        <translation>Startoptionen</translation>
    </message>
    <message>
        <source>Bounds, launch options, datacenter policy, schedule and scaling</source>
        <translation>Grenzen, Startoptionen, Datacenter-Verteilung, Zeitplan und Skalierung</translation>
    </message>
    <message>
        <source>In the cloud now: %1. Planned otherwise, not yet done.</source>
        <translation>Jetzt in der Cloud: %1. Anders geplant, noch nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>ArrayDialog</name>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Min count</source>
        <translation>Mindestzahl</translation>
    </message>
    <message>
        <source>Max count</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Datacenter policy</source>
        <translation>Datacenter-Verteilung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Array type</source>
        <translation>Art des Arrays</translation>
    </message>
    <message>
        <source>Decision threshold</source>
        <translation>Entscheidungsschwelle</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How many of the votes make the array resize.</source>
        <translation>Wie viele der Stimmen das Array wachsen oder schrumpfen lassen.</translation>
    </message>
    <message>
        <source>the array&apos;s instances</source>
        <translation>die Instanzen des Arrays</translation>
    </message>
    <message>
        <source>Who votes (tag)</source>
        <translation>Wer abstimmt (Tag)</translation>
    </message>
    <message>
        <source>Items per instance</source>
        <translation>Einträge je Instanz</translation>
    </message>
    <message>
        <source>Resize up by</source>
        <translation>Wachsen um</translation>
    </message>
    <message>
        <source>Resize down by</source>
        <translation>Schrumpfen um</translation>
    </message>
    <message>
        <source>Calm time</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Die Einstellungen von %1 ändern</translation>
    </message>
    <message>
        <source>The array&apos;s settings control only future launches.</source>
        <translation>Die Einstellungen des Arrays bestimmen nur künftige Starts.</translation>
    </message>
    <message>
        <source>Saving launches 1 instance, as Next is now.</source>
        <translation>Speichern startet 1 Instanz, so wie Next jetzt ist.</translation>
    </message>
    <message>
        <source>Saving launches %1 instances, as Next is now.</source>
        <translation>Speichern startet %1 Instanzen, so wie Next jetzt ist.</translation>
    </message>
    <message>
        <source>Saving terminates the oldest instance.</source>
        <translation>Speichern beendet die älteste Instanz.</translation>
    </message>
    <message>
        <source>Saving terminates the %1 oldest instances.</source>
        <translation>Speichern beendet die %1 ältesten Instanzen.</translation>
    </message>
    <message>
        <source>Launch options</source>
        <translation>Startoptionen</translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>As Of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Findings are shown as they will be on that day: which launches would then take an image that is deprecated or at its end of life, and which waivers have ended.</source>
        <translation>Befunde werden gezeigt, wie sie an diesem Tag sein werden: welche Starts dann ein Image nähmen, das abgekündigt oder am Ende seiner Zeit ist, und was dann nicht mehr hingenommen ist.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>%1 added, %2 changed, %3 the same, %4 skipped.</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 gleich, %4 übergangen.</translation>
    </message>
    <message>
        <source>Bring In Inventories</source>
        <translation>Bestände einlesen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Bring In</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <source>Inventories (%1);;All files (*)</source>
        <translation>Bestände (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add Folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Noch wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <translation>Es wird noch gelesen.</translation>
    </message>
    <message>
        <source>There is nothing here that can be brought in.</source>
        <translation>Hier ist nichts, was eingelesen werden kann.</translation>
    </message>
    <message>
        <source>The plan holds all of this already: nothing would change.</source>
        <translation>Der Plan enthält all das schon: Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what it would be.</source>
        <translation>Nichts wird geändert, bevor Sie gesehen haben, was es wäre.</translation>
    </message>
    <message>
        <source>Reading… The plan stays as it is.</source>
        <translation>Wird gelesen… Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>1 file is recognised.</source>
        <translation>1 Datei ist erkannt.</translation>
    </message>
    <message>
        <source>%1 files are recognised.</source>
        <translation>%1 Dateien sind erkannt.</translation>
    </message>
    <message>
        <source>1 waits for an answer.</source>
        <translation>1 wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>%1 wait for an answer.</source>
        <translation>%1 warten auf eine Antwort.</translation>
    </message>
    <message>
        <source>1 cannot be read.</source>
        <translation>1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No launch changes.</source>
        <translation>Kein Start ändert sich.</translation>
    </message>
    <message>
        <source>%1 removed, %2</source>
        <translation>%1 entfernt, %2</translation>
    </message>
    <message>
        <source>What a plan begins with cannot be undone.</source>
        <translation>Womit ein Plan beginnt, lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Drop files, folders, .zip or .tar.gz here, or add them: what the command lines of clouds print as JSON.</source>
        <translation>Legen Sie Dateien, Ordner, .zip oder .tar.gz hier ab, oder fügen Sie sie hinzu: was die Befehlszeilen von Clouds als JSON ausgeben.</translation>
    </message>
    <message>
        <source>These commands print scripts that collect it, for the regions that you name. Run them where the credentials are.</source>
        <translation>Diese Befehle geben Skripte aus, die es sammeln, für die Regionen, die Sie nennen. Führen Sie diese aus, wo die Zugangsdaten sind.</translation>
    </message>
</context>
<context>
    <name>BringInQuestions</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>These inventories are &amp;complete: what they do not list is gone</source>
        <translation>Diese Bestände sind &amp;vollständig: Was sie nicht aufführen, ist nicht mehr da</translation>
    </message>
    <message>
        <source>Take o&amp;lder files, too: the plan knows something newer of the same</source>
        <translation>Auch ä&amp;ltere Dateien nehmen: Der Plan kennt davon schon Neueres</translation>
    </message>
    <message>
        <source>&amp;Deployment by</source>
        <translation>De&amp;ployment nach</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Deployment by</source>
        <translation>Deployment nach</translation>
    </message>
    <message>
        <source>What makes a deployment of servers and arrays that are added; what is there stays where it is</source>
        <translation>Was aus hinzugefügten Servern und Arrays ein Deployment macht; was schon da ist, bleibt, wo es ist</translation>
    </message>
    <message>
        <source>What the plan knows beyond them is then gone, removed or deleted, as is shown below first. Never where other pages follow.</source>
        <translation>Was der Plan darüber hinaus kennt, ist dann nicht mehr da, entfernt oder gelöscht, wie unten zuerst gezeigt wird. Nie, wo weitere Seiten folgen.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
    <message>
        <source>Region of all files that do not say it</source>
        <translation>Region aller Dateien, die sie nicht nennen</translation>
    </message>
    <message>
        <source>All files that do not say it</source>
        <translation>Alle Dateien, die sie nicht nennen</translation>
    </message>
    <message>
        <source>Choose a region…</source>
        <translation>Region wählen…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Region of %1</source>
        <translation>Region von %1</translation>
    </message>
    <message>
        <source>Say first of which region 1 file is, or leave it out.</source>
        <translation>Sagen Sie zuerst, aus welcher Region 1 Datei ist, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Say first of which region %1 files are, or leave them out.</source>
        <translation>Sagen Sie zuerst, aus welcher Region %1 Dateien sind, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>&amp;Keys of maps</source>
        <translation>&amp;Schlüssel der Zuordnungen</translation>
    </message>
    <message>
        <source>Keys of maps</source>
        <translation>Schlüssel der Zuordnungen</translation>
    </message>
    <message>
        <source>How they are put together: {region} is where the region stands, and each * is part of the name</source>
        <translation>Wie sie zusammengesetzt sind: {region} ist, wo die Region steht, und jedes * ist ein Teil des Namens</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>P&amp;rojekt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The project of images of Google that are named without one</source>
        <translation>Das Projekt von Images von Google, die ohne eines genannt sind</translation>
    </message>
    <message>
        <source>Each as it seems</source>
        <translation>Jede, wie sie aussieht</translation>
    </message>
    <message>
        <source>Name the cloud…</source>
        <translation>Cloud benennen…</translation>
    </message>
    <message>
        <source>Say first of which cloud 1 file is, or leave it out.</source>
        <translation>Sagen Sie zuerst, von welcher Cloud 1 Datei ist, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Say first of which cloud %1 files are, or leave them out.</source>
        <translation>Sagen Sie zuerst, von welcher Cloud %1 Dateien sind, oder lassen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>BringInTables</name>
    <message>
        <source>Filter files and rows</source>
        <translation>Dateien und Zeilen filtern</translation>
    </message>
    <message>
        <source>What would be brought in</source>
        <translation>Was eingelesen würde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>No launch changes.</source>
        <translation>Kein Start ändert sich.</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Dateien (%1)</translation>
    </message>
    <message>
        <source>Rows (%1)</source>
        <translation>Zeilen (%1)</translation>
    </message>
    <message>
        <source>Impact (%1)</source>
        <translation>Auswirkung (%1)</translation>
    </message>
    <message>
        <source>No Launch Changes</source>
        <translation>Kein Start ändert sich</translation>
    </message>
    <message>
        <source>Everything that was given could be read.</source>
        <translation>Alles, was gegeben wurde, konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a row to read it whole.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Hinweise (%1)</translation>
    </message>
</context>
<context>
    <name>CarriedTab</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Inputs, scripts and alerts</source>
        <translation>Inputs, Skripte und Alerts</translation>
    </message>
    <message>
        <source>Inputs, scripts and alerts as text</source>
        <translation>Inputs, Skripte und Alerts als Text</translation>
    </message>
    <message>
        <source>No inputs, scripts or alerts came with this ServerTemplate. They are carried along from imported right_st files; images do not depend on them.</source>
        <translation>Mit diesem ServerTemplate kamen keine Inputs, Skripte oder Alerts. Sie werden aus importierten right_st-Dateien mitgeführt; Images hängen nicht von ihnen ab.</translation>
    </message>
    <message>
        <source>Carried along from the import, and exported as they are. They are not edited here.</source>
        <translation>Aus dem Import mitgeführt und unverändert exportiert. Bearbeitet werden sie hier nicht.</translation>
    </message>
    <message>
        <source>the ServerTemplate</source>
        <translation>das ServerTemplate</translation>
    </message>
</context>
<context>
    <name>ChainCanvas</name>
    <message>
        <source>Inheritance chain</source>
        <translation>Vererbungskette</translation>
    </message>
</context>
<context>
    <name>ChainCard</name>
    <message>
        <source>wins</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Lists %1</source>
        <translation>Listet %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
</context>
<context>
    <name>ChainMenu</name>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Show in the Inspector</source>
        <translation>Im Inspektor zeigen</translation>
    </message>
    <message>
        <source>Go to a Listed MultiCloud Image</source>
        <translation>Zu einem gelisteten MultiCloud Image gehen</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Use Another ServerTemplate or Revision</source>
        <translation>Ein anderes ServerTemplate oder eine andere Revision nehmen</translation>
    </message>
    <message>
        <source>Choose Another MultiCloud Image</source>
        <translation>Ein anderes MultiCloud Image wählen</translation>
    </message>
    <message>
        <source>More in the Inspector…</source>
        <translation>Mehr im Inspektor…</translation>
    </message>
    <message>
        <source>Inherit %1: %2</source>
        <translation>%1 erben: %2</translation>
    </message>
    <message>
        <source>Set It Here, As It Is</source>
        <translation>Hier setzen, wie es ist</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose Another Image…</source>
        <translation>Ein anderes Image wählen…</translation>
    </message>
    <message>
        <source>Edit in the Inspector</source>
        <translation>Im Inspektor bearbeiten</translation>
    </message>
    <message>
        <source>Make the Default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>Only HEAD Can Be Edited</source>
        <translation>Nur HEAD lässt sich bearbeiten</translation>
    </message>
    <message>
        <source>Edit the Setting…</source>
        <translation>Die Einstellung bearbeiten…</translation>
    </message>
    <message>
        <source>Add a Setting…</source>
        <translation>Eine Einstellung hinzufügen…</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Terminate This Instance</source>
        <translation>Diese Instanz beenden</translation>
    </message>
    <message>
        <source>Terminate These %1 Instances</source>
        <translation>Diese %1 Instanzen beenden</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Field whose chain is shown</source>
        <translation>Feld, dessen Kette gezeigt wird</translation>
    </message>
    <message>
        <source>The selected one before</source>
        <translation>Das vorige ausgewählte</translation>
    </message>
    <message>
        <source>The next selected one</source>
        <translation>Das nächste ausgewählte</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Share ▾</source>
        <translation>Teilen ▾</translation>
    </message>
    <message>
        <source>Copy, save or print the chain</source>
        <translation>Die Kette kopieren, speichern oder drucken</translation>
    </message>
    <message>
        <source>Select a server, an array, a ServerTemplate, a MultiCloud Image or an image to see where its values come from and what hangs on it.</source>
        <translation>Wählen Sie einen Server, ein Array, ein ServerTemplate, ein MultiCloud Image oder ein Image aus, um zu sehen, woher seine Werte kommen und was daran hängt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fold Again</source>
        <translation>Wieder falten</translation>
    </message>
    <message>
        <source>Show the whole chain; again, as its height asks for</source>
        <translation>Die ganze Kette zeigen; nochmals, wie es ihre Höhe verlangt</translation>
    </message>
</context>
<context>
    <name>CloudsTab</name>
    <message>
        <source>Clouds of the MultiCloud Image</source>
        <translation>Clouds des MultiCloud Image</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
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
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Same Image…</source>
        <translation>Gleiches Image…</translation>
    </message>
    <message>
        <source>Fill from…</source>
        <translation>Füllen aus…</translation>
    </message>
    <message>
        <source>Add images of the same name in several clouds at once</source>
        <translation>Images gleichen Namens in mehreren Clouds auf einmal hinzufügen</translation>
    </message>
    <message>
        <source>Take the settings of another MultiCloud Image</source>
        <translation>Die Einstellungen eines anderen MultiCloud Image übernehmen</translation>
    </message>
    <message>
        <source>Its settings are not known: an import names it only. Add a cloud, or import the file that defines it.</source>
        <translation>Seine Einstellungen sind nicht bekannt: ein Import nennt nur den Namen. Fügen Sie eine Cloud hinzu, oder importieren Sie die Datei, die es definiert.</translation>
    </message>
    <message>
        <source>It supports no cloud yet. Add the first one: each cloud is mapped to one image and a default instance type.</source>
        <translation>Es unterstützt noch keine Cloud. Fügen Sie die erste hinzu: jeder Cloud sind ein Image und ein Standard-Instance-Type zugeordnet.</translation>
    </message>
    <message>
        <source>no match was found</source>
        <translation>nichts Passendes gefunden</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ %1 is unavailable</source>
        <translation>⚠ %1 ist nicht verfügbar</translation>
    </message>
    <message>
        <source>⚠ %1 is deprecated</source>
        <translation>⚠ %1 ist veraltet</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>ramdisk %1</source>
        <translation>Ramdisk %1</translation>
    </message>
    <message>
        <source>user data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>%1 is not registered in this account.</source>
        <translation>%1 ist in diesem Konto nicht registriert.</translation>
    </message>
    <message>
        <source>none (fingerprint)</source>
        <translation>keiner (Fingerabdruck)</translation>
    </message>
    <message>
        <source>A fingerprint made this setting. It names no instance type, so one must be chosen on each server.</source>
        <translation>Ein Fingerabdruck hat diese Einstellung gemacht. Sie nennt keinen Instance Type, also muss er auf jedem Server gewählt werden.</translation>
    </message>
    <message>
        <source>%1

User data:
%2</source>
        <translation>%1

User Data:
%2</translation>
    </message>
    <message>
        <source>Every cloud of this plan is mapped already.</source>
        <translation>Jede Cloud dieses Plans ist schon zugeordnet.</translation>
    </message>
    <message>
        <source>Select one cloud in the list first.</source>
        <translation>Wählen Sie zuerst eine Cloud in der Liste aus.</translation>
    </message>
    <message>
        <source>Select clouds in the list first.</source>
        <translation>Wählen Sie zuerst Clouds in der Liste aus.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>CommitDialog</name>
    <message>
        <source>Commit %1</source>
        <translation>%1 festschreiben</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Festschreiben</translation>
    </message>
    <message>
        <source>What is new in this revision</source>
        <translation>Was in dieser Revision neu ist</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Commit the HEAD MultiCloud Images that it lists, &amp;too</source>
        <translation>Auch die HEADs der gelisteten MultiCloud Images fes&amp;tschreiben</translation>
    </message>
    <message>
        <source>The new revision then lists their new revisions, which never change. Otherwise it goes on following their HEADs.</source>
        <translation>Die neue Revision listet dann deren neue Revisionen, die sich nie ändern. Sonst folgt sie weiter deren HEADs.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>%1 and %2 are the same.</source>
        <translation>%1 und %2 sind gleich.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;Differing only</source>
        <translation>Nur &amp;Abweichendes</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Compare %1 With</source>
        <translation>%1 vergleichen mit</translation>
    </message>
    <message>
        <source>%1, launched %2</source>
        <translation>%1, gestartet %2</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>%1: an image in %2 of %3 clouds, taken by %4 servers and arrays.</source>
        <translation>%1: ein Image in %2 von %3 Clouds, genommen von %4 Servern und Arrays.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>Clouds covered</source>
        <translation>Abgedeckte Clouds</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>%1: %2 of %3 MultiCloud Images have an image there, %4 servers and arrays launch there.</source>
        <translation>%1: %2 von %3 MultiCloud Images haben dort ein Image, %4 Server und Arrays starten dort.</translation>
    </message>
    <message>
        <source>It is not registered in this account.</source>
        <translation>Sie ist in diesem Konto nicht registriert.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>MultiCloud Image</source>
        <translation>MultiCloud Image</translation>
    </message>
    <message>
        <source>3 = so many launch it</source>
        <translation>3 = so viele starten es</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Coverage of</source>
        <translation>Abdeckung von</translation>
    </message>
    <message>
        <source>Filter MultiCloud Images</source>
        <translation>MultiCloud Images filtern</translation>
    </message>
    <message>
        <source>Filter clouds</source>
        <translation>Clouds filtern</translation>
    </message>
    <message>
        <source>Only &amp;used</source>
        <translation>Nur &amp;benutzte</translation>
    </message>
    <message>
        <source>Only what servers and arrays launch</source>
        <translation>Nur, was Server und Arrays starten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 (deployment)</source>
        <translation>%1 (Deployment)</translation>
    </message>
    <message>
        <source>1 MultiCloud Image</source>
        <translation>1 MultiCloud Image</translation>
    </message>
    <message>
        <source>%1 MultiCloud Images</source>
        <translation>%1 MultiCloud Images</translation>
    </message>
    <message>
        <source>1 cloud</source>
        <translation>1 Cloud</translation>
    </message>
    <message>
        <source>%1 clouds</source>
        <translation>%1 Clouds</translation>
    </message>
    <message>
        <source>1 combination is launched and has no image</source>
        <translation>1 Kombination wird gestartet und hat kein Image</translation>
    </message>
    <message>
        <source>%1 combinations are launched and have no image</source>
        <translation>%1 Kombinationen werden gestartet und haben kein Image</translation>
    </message>
    <message>
        <source>Looking at every combination…</source>
        <translation>Jede Kombination wird angesehen…</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Nichts hier passt zum Filter.</translation>
    </message>
    <message>
        <source>This deployment has no servers and no arrays yet, so there is nothing to cover.</source>
        <translation>Dieses Deployment hat noch keine Server und keine Arrays, also gibt es nichts abzudecken.</translation>
    </message>
    <message>
        <source>This ServerTemplate lists no MultiCloud Image yet.</source>
        <translation>Dieses ServerTemplate listet noch kein MultiCloud Image.</translation>
    </message>
    <message>
        <source>This plan has no MultiCloud Images yet, or no clouds.</source>
        <translation>Dieser Plan hat noch keine MultiCloud Images, oder keine Clouds.</translation>
    </message>
    <message>
        <source>Choose a cell to read what it says; Enter goes to its setting.</source>
        <translation>Wählen Sie eine Zelle, um zu lesen, was sie sagt; Eingabe geht zu ihrer Einstellung.</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Abdeckung von %1</translation>
    </message>
    <message>
        <source>1 server or array has no image at all</source>
        <translation>1 Server oder Array hat gar kein Image</translation>
    </message>
    <message>
        <source>%1 servers and arrays have no image at all</source>
        <translation>%1 Server und Arrays haben gar kein Image</translation>
    </message>
    <message>
        <source>the image of 1 server or array is not known</source>
        <translation>das Image von 1 Server oder Array ist nicht bekannt</translation>
    </message>
    <message>
        <source>the images of %1 servers and arrays are not known</source>
        <translation>die Images von %1 Servern und Arrays sind nicht bekannt</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>CurrentCell</name>
    <message>
        <source>Locked: the image of a running instance cannot be changed, nor what came with it. Change Next, and relaunch.</source>
        <translation>Gesperrt: das Image einer laufenden Instanz lässt sich nicht ändern, und auch nichts, was mit ihm kam. Ändern Sie Next, und starten Sie neu.</translation>
    </message>
    <message>
        <source>%1 it was launched with</source>
        <translation>%1, mit dem gestartet wurde</translation>
    </message>
    <message>
        <source>%1 it was launched with, in detail</source>
        <translation>%1, mit dem gestartet wurde, im Einzelnen</translation>
    </message>
    <message>
        <source>differs from Next</source>
        <translation>weicht von Next ab</translation>
    </message>
    <message>
        <source>%1 · Current</source>
        <translation>%1 · Current</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Einen Tag im Kalender wählen</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2027-01-31.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie 2027-01-31.</translation>
    </message>
</context>
<context>
    <name>DeploymentPage</name>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Server Defaults</source>
        <translation>Server Defaults</translation>
    </message>
    <message>
        <source>About the deployment</source>
        <translation>Über das Deployment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server Arrays</source>
        <translation>Server Arrays</translation>
    </message>
    <message>
        <source>Differ from what runs</source>
        <translation>Weichen von dem ab, was läuft</translation>
    </message>
    <message>
        <source>Add Server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Add Array…</source>
        <translation>Array hinzufügen…</translation>
    </message>
    <message>
        <source>Launch All</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Klonen…</translation>
    </message>
    <message>
        <source>Every server of this deployment runs.</source>
        <translation>Jeder Server dieses Deployments läuft.</translation>
    </message>
    <message>
        <source>Launches the 1 server that does not run.</source>
        <translation>Startet den 1 Server, der nicht läuft.</translation>
    </message>
    <message>
        <source>Launches the %1 servers that do not run.</source>
        <translation>Startet die %1 Server, die nicht laufen.</translation>
    </message>
    <message>
        <source>-none-</source>
        <translation>-keine-</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, of which %2 run</source>
        <translation>%1, davon laufen %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>1 running instance</source>
        <translation>1 laufende Instanz</translation>
    </message>
    <message>
        <source>%1 running instances</source>
        <translation>%1 laufende Instanzen</translation>
    </message>
    <message>
        <source>Locked. Servers and arrays cannot be deleted or moved away, and the deployment cannot be deleted. Adding, launching and editing are still possible.</source>
        <translation>Gesperrt. Server und Arrays lassen sich nicht löschen oder wegbewegen, und das Deployment lässt sich nicht löschen. Hinzufügen, Starten und Bearbeiten sind weiter möglich.</translation>
    </message>
    <message>
        <source>Not locked. Locking keeps servers and arrays from being deleted or moved away, and the deployment from being deleted. Servers that run are locked one by one.</source>
        <translation>Nicht gesperrt. Sperren verhindert, dass Server und Arrays gelöscht oder wegbewegt werden und dass das Deployment gelöscht wird. Laufende Server werden einzeln gesperrt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Relaunch…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>No server that may be relaunched differs from what it would launch.</source>
        <translation>Kein Server, der neu gestartet werden darf, weicht von dem ab, was er starten würde.</translation>
    </message>
    <message>
        <source>Shows what a relaunch of the 1 server that differs would change.</source>
        <translation>Zeigt, was ein Neustart des einen Servers ändern würde, der abweicht.</translation>
    </message>
    <message>
        <source>Shows what a relaunch of the %1 servers that differ would change.</source>
        <translation>Zeigt, was ein Neustart der %1 Server ändern würde, die abweichen.</translation>
    </message>
    <message>
        <source>Launch All %1</source>
        <translation>Alle %1 starten</translation>
    </message>
    <message>
        <source>Relaunch %1…</source>
        <translation>%1 neu starten…</translation>
    </message>
</context>
<context>
    <name>DesignModels</name>
    <message>
        <source>Removed. It is kept because something still refers to it.</source>
        <translation>Entfernt. Es bleibt erhalten, weil noch etwas darauf verweist.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Unfold the area below the page</source>
        <translation>Den Bereich unter der Seite aufklappen</translation>
    </message>
    <message>
        <source>Fold the area below the page</source>
        <translation>Den Bereich unter der Seite zuklappen</translation>
    </message>
    <message>
        <source>Unfold; so does a click on a tab</source>
        <translation>Aufklappen; das tut auch ein Klick auf einen Reiter</translation>
    </message>
    <message>
        <source>Fold to the tabs; so does a click on the tab that is shown</source>
        <translation>Auf die Reiter zuklappen; das tut auch ein Klick auf den gezeigten Reiter</translation>
    </message>
</context>
<context>
    <name>DriftGroupsModel</name>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Arrays</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
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
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Image that runs</source>
        <translation>Image, das läuft</translation>
    </message>
    <message>
        <source>Image that would launch</source>
        <translation>Image, das starten würde</translation>
    </message>
</context>
<context>
    <name>DriftPage</name>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Zählen nach</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Drift by what they have in common</source>
        <translation>Abweichung nach dem, was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>Relaunch All Shown…</source>
        <translation>Alle gezeigten neu starten…</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>Abweichung: %1</translation>
    </message>
    <message>
        <source>Servers and arrays</source>
        <translation>Server und Arrays</translation>
    </message>
    <message>
        <source>Comparing what runs with what would launch…</source>
        <translation>Was läuft, wird mit dem verglichen, was starten würde…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <source>Everything that runs is what would launch next.</source>
        <translation>Alles, was läuft, ist das, was als nächstes starten würde.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts weicht ab</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
    <message>
        <source>Shows what a relaunch of all that is shown would change: of servers, and of arrays the instances that differ from Next; and what is left out, and why</source>
        <translation>Zeigt, was ein Neustart von allem ändern würde, das gezeigt ist: von Servern, und von Arrays die Instanzen, die von Next abweichen; und was ausgelassen wird, und warum</translation>
    </message>
    <message>
        <source>Nothing that runs is known.</source>
        <translation>Nichts, was läuft, ist bekannt.</translation>
    </message>
    <message>
        <source>No difference is known</source>
        <translation>Kein Unterschied bekannt</translation>
    </message>
    <message>
        <source>%1, %2 unknown</source>
        <translation>%1, %2 unbekannt</translation>
    </message>
    <message>
        <source>Of 1 server or array it is not known whether it differs, because too little of it was brought in.</source>
        <translation>Von 1 Server oder Array ist nicht bekannt, ob es abweicht, weil zu wenig davon eingelesen ist.</translation>
    </message>
    <message>
        <source>Of %1 servers and arrays it is not known whether they differ, because too little of them was brought in.</source>
        <translation>Von %1 Servern und Arrays ist nicht bekannt, ob sie abweichen, weil zu wenig von ihnen eingelesen ist.</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Why %1 Launches So</source>
        <translation>Warum %1 so startet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>the highest precedence first</source>
        <translation>der höchste Vorrang zuerst</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Shows the rule in the help.</source>
        <translation>Zeigt die Regel in der Hilfe.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Copy the Table</source>
        <translation>Die Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>As C&amp;SV…</source>
        <translation>Als C&amp;SV…</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>Als &amp;HTML…</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill %1 from Another</source>
        <translation>%1 aus einem anderen füllen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>Choose the MultiCloud Image to take settings from.</source>
        <translation>Wählen Sie das MultiCloud Image, dessen Einstellungen übernommen werden.</translation>
    </message>
    <message>
        <source>It has no settings. Choose another.</source>
        <translation>Es hat keine Einstellungen. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Tick the clouds whose settings should be taken.</source>
        <translation>Haken Sie die Clouds an, deren Einstellungen übernommen werden sollen.</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Type to filter: words, or terms such as %1</source>
        <translation>Zum Filtern tippen: Wörter, oder Begriffe wie %1</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>Geben Sie zuerst einen Filter ein.</translation>
    </message>
    <message>
        <source>Mend the filter first.</source>
        <translation>Berichtigen Sie zuerst den Filter.</translation>
    </message>
    <message>
        <source>Save This Filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename the Filter “%1”</source>
        <translation>Den Filter „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
</context>
<context>
    <name>FindingLines</name>
    <message>
        <source>Click to see what can be done.</source>
        <translation>Klicken, um zu sehen, was sich tun lässt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in Findings</source>
        <translation>
            <numerusform>und %n weiterer unter Befunde</numerusform>
            <numerusform>und %n weitere unter Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsFlow</name>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1, Stand vom %2</translation>
    </message>
</context>
<context>
    <name>FindingsTree</name>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 weg</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>and %1 more; filter to see them</source>
        <translation>und %1 weitere; filtern Sie, um sie zu sehen</translation>
    </message>
    <message>
        <source>✚ New: %1</source>
        <translation>✚ Neu: %1</translation>
    </message>
    <message>
        <source>New in this trial.</source>
        <translation>Neu in diesem Versuch.</translation>
    </message>
    <message>
        <source>New in this trial, %1</source>
        <translation>Neu in diesem Versuch, %1</translation>
    </message>
    <message>
        <source>✓ Gone: %1</source>
        <translation>✓ Weg: %1</translation>
    </message>
    <message>
        <source>Gone in this trial.</source>
        <translation>Weg in diesem Versuch.</translation>
    </message>
    <message>
        <source>Gone in this trial, %1</source>
        <translation>Weg in diesem Versuch, %1</translation>
    </message>
    <message>
        <source>✓ Mended: %1</source>
        <translation>✓ Behoben: %1</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Fix All of This Rule</source>
        <translation>Alle dieser Regel beheben</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By object</source>
        <translation>Nach Objekt</translation>
    </message>
    <message>
        <source>By deployment</source>
        <translation>Nach Deployment</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing is wrong, and nothing is not advisable.</source>
        <translation>Nichts ist falsch, und nichts ist unratsam.</translation>
    </message>
    <message>
        <source>No finding matches “%1”.</source>
        <translation>Kein Befund passt zu „%1“.</translation>
    </message>
    <message>
        <source>Select a finding first.</source>
        <translation>Wählen Sie zuerst einen Befund aus.</translation>
    </message>
    <message>
        <source>This can&apos;t be mended by one edit; the reason below says what to do.</source>
        <translation>Das lässt sich nicht mit einer Änderung beheben; der Grund unten sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>◌ Waived</source>
        <translation>◌ Hingenommen</translation>
    </message>
    <message>
        <source>Show what is waived</source>
        <translation>Hingenommenes zeigen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix All of Rule</source>
        <translation>Alle der Regel beheben</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Hinnehmen…</translation>
    </message>
    <message>
        <source>Nothing is open. What is waived is hidden.</source>
        <translation>Nichts ist offen. Hingenommenes ist ausgeblendet.</translation>
    </message>
    <message>
        <source>◌ Waived (%1)</source>
        <translation>◌ Hingenommen (%1)</translation>
    </message>
    <message>
        <source>Hide what is waived.</source>
        <translation>Hingenommenes ausblenden.</translation>
    </message>
    <message>
        <source>Show what is waived, with who accepted it why.</source>
        <translation>Hingenommenes zeigen, mit dem Grund.</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Take the Waiver Back</source>
        <translation>Nicht mehr hinnehmen</translation>
    </message>
    <message>
        <source>Set How This Rule Counts…</source>
        <translation>Festlegen, wie diese Regel zählt…</translation>
    </message>
    <message>
        <source>Un-waive</source>
        <translation>Nicht mehr hinnehmen</translation>
    </message>
    <message>
        <source>This plan is open read-only.</source>
        <translation>Dieser Plan ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>All open findings of this rule, as one undo step</source>
        <translation>Alle offenen Befunde dieser Regel, als ein Schritt, der rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Accept it, with a reason; it stays in sight as waived.</source>
        <translation>Mit einem Grund annehmen; es bleibt als hingenommen in Sicht.</translation>
    </message>
    <message>
        <source>Take the waiver back; the finding is open again.</source>
        <translation>Nicht mehr hinnehmen; der Befund ist wieder offen.</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Exportieren, was aufgeführt ist</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>Es ist kein Plan offen.</translation>
    </message>
    <message>
        <source>Words, or terms such as deployment:shop, environment:production or rule:W-05</source>
        <translation>Wörter, oder Begriffe wie deployment:shop, environment:production oder rule:W-05</translation>
    </message>
    <message>
        <source>, or: </source>
        <translation>, oder: </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>By cloud</source>
        <translation>Nach Cloud</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go To</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>A name, an id or a command</source>
        <translation>Ein Name, eine ID oder ein Befehl</translation>
    </message>
    <message>
        <source>A name or an id</source>
        <translation>Ein Name oder eine ID</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Enter goes there · Shift+Enter shows who uses it</source>
        <translation>Eingabe geht hin · Umschalt+Eingabe zeigt, wer es benutzt</translation>
    </message>
    <message>
        <source>Enter chooses it</source>
        <translation>Eingabe wählt es</translation>
    </message>
    <message>
        <source>Nothing in this plan uses %1. Esc goes back.</source>
        <translation>Nichts in diesem Plan benutzt %1. Esc geht zurück.</translation>
    </message>
    <message>
        <source>Who uses %1. Esc goes back.</source>
        <translation>Wer %1 benutzt. Esc geht zurück.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 objects are shown. Type more to narrow them down.</source>
        <translation>%1 von %2 Objekten werden gezeigt. Tippen Sie mehr, um sie einzugrenzen.</translation>
    </message>
    <message>
        <source>What you looked at last</source>
        <translation>Was zuletzt angesehen wurde</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Server or array</source>
        <translation>Server oder Array</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Bring in inventories, and plan another image, instance type or other bounds for what came with them: here is then what is to be done in the clouds.</source>
        <translation>Lesen Sie Bestände ein, und planen Sie für das, was mit ihnen kam, ein anderes Image, einen anderen Instance Type oder andere Grenzen: Hier steht dann, was in den Clouds zu tun ist.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Was geplant ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Comparing the plan with what the clouds have…</source>
        <translation>Der Plan wird mit dem verglichen, was die Clouds haben…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save to Folder</source>
        <translation>In einem Ordner speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Each is a file of its own: save them to a folder.</source>
        <translation>Jede ist eine eigene Datei: Sichern Sie sie in einen Ordner.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>HistoryFlow</name>
    <message>
        <source>Going through the history…</source>
        <translation>Die Geschichte wird durchgegangen…</translation>
    </message>
    <message>
        <source>1 change is taken back</source>
        <translation>1 Änderung wird zurückgenommen</translation>
    </message>
    <message>
        <source>%1 changes are taken back</source>
        <translation>%1 Änderungen werden zurückgenommen</translation>
    </message>
    <message>
        <source>1 change is made again</source>
        <translation>1 Änderung wird wiederholt</translation>
    </message>
    <message>
        <source>%1 changes are made again</source>
        <translation>%1 Änderungen werden wiederholt</translation>
    </message>
    <message>
        <source>1 row changes</source>
        <translation>1 Zeile ändert sich</translation>
    </message>
    <message>
        <source>%1 rows change</source>
        <translation>%1 Zeilen ändern sich</translation>
    </message>
    <message>
        <source>This cannot be gone to: it is of an older version of the program.</source>
        <translation>Dorthin führt kein Weg: Es ist von einer älteren Fassung des Programms.</translation>
    </message>
    <message>
        <source>looking at what changes…</source>
        <translation>es wird nachgesehen, was sich ändert…</translation>
    </message>
    <message>
        <source>The plan is as after this change.</source>
        <translation>Der Plan ist wie nach dieser Änderung.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Before the first change</source>
        <translation>Vor der ersten Änderung</translation>
    </message>
    <message>
        <source>The plan is as after this change.</source>
        <translation>Der Plan ist wie nach dieser Änderung.</translation>
    </message>
    <message>
        <source>Double-click to go to the plan as it was after this change.</source>
        <translation>Ein Doppelklick führt zum Plan, wie er nach dieser Änderung war.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
</context>
<context>
    <name>ImageButton</name>
    <message>
        <source>Choose an image…</source>
        <translation>Ein Image wählen…</translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Choose a kernel of %1</source>
        <translation>Einen Kernel von %1 wählen</translation>
    </message>
    <message>
        <source>Choose a ramdisk of %1</source>
        <translation>Eine Ramdisk von %1 wählen</translation>
    </message>
    <message>
        <source>Choose an image of %1</source>
        <translation>Ein Image von %1 wählen</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Images suchen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Use the cloud&apos;s default</source>
        <translation>Den Standard der Cloud nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>%1 found so far…</source>
        <translation>%1 bisher gefunden…</translation>
    </message>
    <message>
        <source>No image of %1 matches.</source>
        <translation>Kein Image von %1 passt.</translation>
    </message>
    <message>
        <source>No such image of %1 is known.</source>
        <translation>Von %1 ist kein solches Image bekannt.</translation>
    </message>
    <message>
        <source>%1 found in %2</source>
        <translation>%1 gefunden in %2</translation>
    </message>
    <message>
        <source>Type any part of an id, a name or an owner, or paste image ids</source>
        <translation>Einen Teil von ID, Name oder Eigentümer tippen, oder Image-IDs einfügen</translation>
    </message>
    <message>
        <source>%1 found in %2. Not known: %3</source>
        <translation>%1 gefunden in %2. Nicht bekannt: %3</translation>
    </message>
    <message>
        <source>Other Image…</source>
        <translation>Anderes Image…</translation>
    </message>
    <message>
        <source>Add an image of this cloud that the plan does not have</source>
        <translation>Ein Image dieser Cloud hinzufügen, das der Plan nicht hat</translation>
    </message>
</context>
<context>
    <name>ImageField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Erben</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Ein Image wählen</translation>
    </message>
    <message>
        <source>Inherit the image</source>
        <translation>Das Image erben</translation>
    </message>
</context>
<context>
    <name>ImageProposalsModel</name>
    <message>
        <source>MultiCloud Image, Build, Image</source>
        <translation>MultiCloud Image, Build, Image</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The only build</source>
        <translation>Der einzige Build</translation>
    </message>
    <message>
        <source>1 cloud</source>
        <translation>1 Cloud</translation>
    </message>
    <message>
        <source>%1 clouds</source>
        <translation>%1 Clouds</translation>
    </message>
    <message>
        <source>1 cloud has several images of one build: take one</source>
        <translation>1 Cloud hat mehrere Images eines Builds: Nehmen Sie eines</translation>
    </message>
    <message>
        <source>%1 times, a cloud has several images of one build: take one</source>
        <translation>%1-mal hat eine Cloud mehrere Images eines Builds: Nehmen Sie eines</translation>
    </message>
    <message>
        <source>1 revision</source>
        <translation>1 Revision</translation>
    </message>
    <message>
        <source>%1 revisions</source>
        <translation>%1 Revisionen</translation>
    </message>
    <message>
        <source>%1, continues what was united before</source>
        <translation>%1, setzt früher Vereintes fort</translation>
    </message>
    <message>
        <source>Several images for %1: take one</source>
        <translation>Mehrere Images für %1: Nehmen Sie eines</translation>
    </message>
    <message>
        <source>Select several MultiCloud Images, or several builds of one.</source>
        <translation>Wählen Sie mehrere MultiCloud Images aus, oder mehrere Builds von einem.</translation>
    </message>
    <message>
        <source>Select builds or images of one MultiCloud Image.</source>
        <translation>Wählen Sie Builds oder Images eines einzigen MultiCloud Image aus.</translation>
    </message>
    <message>
        <source>1 MultiCloud Image is proposed.</source>
        <translation>1 MultiCloud Image ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 MultiCloud Images are proposed.</source>
        <translation>%1 MultiCloud Images sind vorgeschlagen.</translation>
    </message>
    <message>
        <source>1 image has no other of its kind.</source>
        <translation>Zu 1 Image gibt es kein anderes seiner Art.</translation>
    </message>
    <message>
        <source>%1 images have no other of their kind.</source>
        <translation>Zu %1 Images gibt es kein anderes ihrer Art.</translation>
    </message>
    <message>
        <source>Of 1 nothing but its uid is known.</source>
        <translation>Von 1 ist nur die UID bekannt.</translation>
    </message>
    <message>
        <source>Of %1 nothing but their uid is known.</source>
        <translation>Von %1 ist nur die UID bekannt.</translation>
    </message>
    <message>
        <source>1 can&apos;t be launched any more.</source>
        <translation>1 lässt sich nicht mehr starten.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be launched any more.</source>
        <translation>%1 lassen sich nicht mehr starten.</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Bezeichnung</translation>
    </message>
    <message>
        <source>Older than what it has: what you take becomes its latest revision</source>
        <translation>Älter als das, was es hat: Was Sie nehmen, wird seine neueste Revision</translation>
    </message>
</context>
<context>
    <name>ImagesTab</name>
    <message>
        <source>[latest: %1]</source>
        <translation>[neueste: %1]</translation>
    </message>
    <message>
        <source>MultiCloud Images listed</source>
        <translation>Gelistete MultiCloud Images</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>MultiCloud Image</source>
        <translation>MultiCloud Image</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Create &amp;New…</source>
        <translation>&amp;Neu erstellen…</translation>
    </message>
    <message>
        <source>Change Re&amp;vision…</source>
        <translation>Re&amp;vision ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>rev %1</source>
        <translation>rev %1</translation>
    </message>
    <message>
        <source>Revision %1 is now available.</source>
        <translation>Revision %1 ist jetzt verfügbar.</translation>
    </message>
    <message>
        <source>This MultiCloud Image has been deleted.</source>
        <translation>Dieses MultiCloud Image wurde gelöscht.</translation>
    </message>
    <message>
        <source>This ServerTemplate lists no MultiCloud Images yet. A server needs one that supports its cloud. The first one added becomes the default.</source>
        <translation>Dieses ServerTemplate listet noch keine MultiCloud Images. Ein Server braucht eines, das seine Cloud unterstützt. Das erste wird der Standard.</translation>
    </message>
    <message>
        <source>This revision lists no MultiCloud Images.</source>
        <translation>Diese Revision listet keine MultiCloud Images.</translation>
    </message>
    <message>
        <source>Select a MultiCloud Image in the list first.</source>
        <translation>Wählen Sie zuerst ein MultiCloud Image in der Liste aus.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Es ist schon das erste.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Es ist schon das letzte.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Record &amp;Tests…</source>
        <translation>&amp;Tests vermerken…</translation>
    </message>
    <message>
        <source>Test Re&amp;cords…</source>
        <translation>Ve&amp;rmerke von Tests…</translation>
    </message>
    <message>
        <source>– HEAD</source>
        <translation>– HEAD</translation>
    </message>
    <message>
        <source>HEAD changes with every edit, so a test would soon say nothing of it. Commit it, and test the revision.</source>
        <translation>HEAD ändert sich mit jeder Bearbeitung, daher würde ein Test bald nichts mehr sagen. Schreiben Sie fest, und testen Sie die Revision.</translation>
    </message>
    <message>
        <source>HEAD still changes. Commit it, and record the tests of the revision.</source>
        <translation>HEAD ändert sich noch. Schreiben Sie fest, und vermerken Sie die Tests der Revision.</translation>
    </message>
    <message>
        <source>This MultiCloud Image is listed as HEAD, which still changes.</source>
        <translation>Dieses MultiCloud Image ist als HEAD gelistet, der sich noch ändert.</translation>
    </message>
    <message>
        <source>It is not known which clouds it supports.</source>
        <translation>Es ist nicht bekannt, welche Clouds es unterstützt.</translation>
    </message>
    <message>
        <source>No test of this ServerTemplate is recorded.</source>
        <translation>Kein Test dieses ServerTemplate ist vermerkt.</translation>
    </message>
    <message>
        <source>%1 clouds</source>
        <translation>%1 Clouds</translation>
    </message>
    <message>
        <source>What this revision lists is not known.</source>
        <translation>Was diese Revision listet, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>%1
Looking at what changes…</source>
        <translation>%1
Es wird geprüft, was sich ändert…</translation>
    </message>
</context>
<context>
    <name>ImpactFlow</name>
    <message>
        <source>The plan changed meanwhile, so “%1” was not done. Please make the edit again.</source>
        <translation>Der Plan hat sich inzwischen geändert, daher wurde „%1“ nicht getan. Bitte noch einmal bearbeiten.</translation>
    </message>
</context>
<context>
    <name>ImpactModel</name>
    <message>
        <source>No launch changes.</source>
        <translation>Kein Start ändert sich.</translation>
    </message>
    <message>
        <source>1 launch changes</source>
        <translation>1 Start ändert sich</translation>
    </message>
    <message>
        <source>%1 launches change</source>
        <translation>%1 Starts ändern sich</translation>
    </message>
    <message>
        <source>1 launch changes, and can no longer be launched.</source>
        <translation>1 Start ändert sich und ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>%1, and none of them can be launched any more.</source>
        <translation>%1, und keiner davon ist noch möglich.</translation>
    </message>
    <message>
        <source>%1, and one of them can no longer be launched.</source>
        <translation>%1, und einer davon ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>%1, and %2 of them can no longer be launched.</source>
        <translation>%1, und %2 davon sind nicht mehr möglich.</translation>
    </message>
    <message>
        <source>no launch changes</source>
        <translation>kein Start ändert sich</translation>
    </message>
    <message>
        <source>, 1 breaks</source>
        <translation>, 1 wird unmöglich</translation>
    </message>
    <message>
        <source>, %1 break</source>
        <translation>, %1 werden unmöglich</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>and %1 other places</source>
        <translation>und %1 weitere Stellen</translation>
    </message>
    <message>
        <source>1 new finding</source>
        <translation>1 neuer Befund</translation>
    </message>
    <message>
        <source>%1 new findings</source>
        <translation>%1 neue Befunde</translation>
    </message>
    <message>
        <source>1 finding cleared</source>
        <translation>1 Befund erledigt</translation>
    </message>
    <message>
        <source>%1 findings cleared</source>
        <translation>%1 Befunde erledigt</translation>
    </message>
    <message>
        <source>New launches only: one of them runs, and keeps what it was launched with.</source>
        <translation>Nur neue Starts: eines davon läuft und behält, womit es gestartet wurde.</translation>
    </message>
    <message>
        <source>New launches only: %1 of them run, and keep what they were launched with.</source>
        <translation>Nur neue Starts: %1 davon laufen und behalten, womit sie gestartet wurden.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>✓ possible</source>
        <translation>✓ möglich</translation>
    </message>
    <message>
        <source>⚠ not possible</source>
        <translation>⚠ nicht möglich</translation>
    </message>
    <message>
        <source>⚠ no longer possible: %1</source>
        <translation>⚠ nicht mehr möglich: %1</translation>
    </message>
    <message>
        <source>✓ possible again</source>
        <translation>✓ wieder möglich</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>, %1 cleared</source>
        <translation>, %1 erledigt</translation>
    </message>
    <message>
        <source>1 stays as it is</source>
        <translation>1 bleibt, wie er ist</translation>
    </message>
    <message>
        <source>%1 stay as they are</source>
        <translation>%1 bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>1 server or array uses a committed revision of %1 and stays as it is.</source>
        <translation>1 Server oder Array benutzt eine festgeschriebene Revision von %1 und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 servers and arrays use committed revisions of %2 and stay as they are.</source>
        <translation>%1 Server und Arrays benutzen festgeschriebene Revisionen von %2 und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>To bring it to them, commit it, and choose Design ▸ Update Servers to Revision….</source>
        <translation>Damit sie es bekommen, schreiben Sie es fest, und wählen Sie Entwurf ▸ Server auf Revision aktualisieren….</translation>
    </message>
    <message>
        <source>To bring it to them, commit it, list the new revision, and choose Design ▸ Update Servers to Revision….</source>
        <translation>Damit sie es bekommen, schreiben Sie es fest, listen Sie die neue Revision, und wählen Sie Entwurf ▸ Server auf Revision aktualisieren….</translation>
    </message>
</context>
<context>
    <name>ImpactPreview</name>
    <message>
        <source>What launches differently is shown here before it is done.</source>
        <translation>Was anders startet, steht hier, bevor es geschieht.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Es wird angesehen, was sich ändert…</translation>
    </message>
</context>
<context>
    <name>ImpactView</name>
    <message>
        <source>Filter launches</source>
        <translation>Starts filtern</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Show the selected server or array in the window</source>
        <translation>Den gewählten Server oder das Array im Fenster zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what changes as text</source>
        <translation>Was sich ändert als Text kopieren</translation>
    </message>
    <message>
        <source>Launches that change</source>
        <translation>Starts, die sich ändern</translation>
    </message>
    <message>
        <source>No launch that changes matches “%1”.</source>
        <translation>Kein Start, der sich ändert, passt zu „%1“.</translation>
    </message>
    <message>
        <source>Everything would launch as before.</source>
        <translation>Alles würde starten wie vorher.</translation>
    </message>
</context>
<context>
    <name>ImpactWatch</name>
    <message>
        <source>Make an edit to see which launches would change.</source>
        <translation>Bearbeiten Sie etwas, um zu sehen, welche Starts sich ändern würden.</translation>
    </message>
    <message>
        <source>After an edit, this shows which launches changed.</source>
        <translation>Nach einer Änderung steht hier, welche Starts sich geändert haben.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Looking at which launches change…</source>
        <translation>Sieht nach, welche Starts sich ändern…</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Files can be imported into an open plan that may be written.</source>
        <translation>Dateien lassen sich in einen offenen Plan importieren, der geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>Importing %1 files…</source>
        <translation>%1 Dateien werden importiert…</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Select a server or an array to see what it launches next, and why. Several can be edited together.</source>
        <translation>Wählen Sie einen Server oder ein Array aus, um zu sehen, was als nächstes startet, und warum. Mehrere lassen sich gemeinsam bearbeiten.</translation>
    </message>
</context>
<context>
    <name>InstancesDialog</name>
    <message>
        <source>✓ as Next</source>
        <translation>✓ wie Next</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>Terminate Instances of %1</source>
        <translation>Instanzen von %1 beenden</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Running instances</source>
        <translation>Laufende Instanzen</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Against Next</source>
        <translation>Gegenüber Next</translation>
    </message>
    <message>
        <source>Select the instances that are terminated, with Ctrl or Shift for several; the oldest come first. The array is enabled, so it launches up to its minimum again.</source>
        <translation>Wählen Sie die Instanzen, die beendet werden, mit Strg oder Umschalt für mehrere; die ältesten stehen oben. Das Array ist eingeschaltet und startet wieder bis zur Mindestzahl.</translation>
    </message>
    <message>
        <source>Select the instances that are terminated, with Ctrl or Shift for several; the oldest come first.</source>
        <translation>Wählen Sie die Instanzen, die beendet werden, mit Strg oder Umschalt für mehrere; die ältesten stehen oben.</translation>
    </message>
    <message>
        <source>Terminate %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Record that %1 was terminated? Undo takes that back.</source>
        <translation>Vermerken, dass %1 beendet wurde? Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Record that %1 instances were terminated? Undo takes that back.</source>
        <translation>Vermerken, dass %1 Instanzen beendet wurden? Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Select the instances that are terminated, with Ctrl or Shift for several; as many are launched with Next as it is now.</source>
        <translation>Wählen Sie die Instanzen, die beendet werden, mit Strg oder Umschalt für mehrere; ebenso viele werden mit Next gestartet, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Relaunch Instances of %1</source>
        <translation>Instanzen von %1 neu starten</translation>
    </message>
    <message>
        <source>Relaunch %1…</source>
        <translation>%1 neu starten…</translation>
    </message>
    <message>
        <source>Relaunch…</source>
        <translation>Neu starten…</translation>
    </message>
</context>
<context>
    <name>InventoriesPage</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>more pages follow</source>
        <translation>weitere Seiten folgen</translation>
    </message>
    <message>
        <source>Filter inventories</source>
        <translation>Bestände filtern</translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>Bring In…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Reads what the command lines of clouds print</source>
        <translation>Liest, was die Befehlszeilen der Clouds ausgeben</translation>
    </message>
    <message>
        <source>What was brought in</source>
        <translation>Was eingelesen wurde</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>Stand (UTC)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Bring In Inventories…</source>
        <translation>Bestände einlesen…</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is missing for an answer to be certain</source>
        <translation>Was für eine sichere Antwort fehlt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>What is not certain</source>
        <translation>Was nicht sicher ist</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Sagt der Befehl</translation>
    </message>
    <message>
        <source>Shows the servers and arrays that this is about</source>
        <translation>Zeigt die Server und Arrays, um die es geht</translation>
    </message>
    <message>
        <source>Script that collects it</source>
        <translation>Skript, das es einsammelt</translation>
    </message>
    <message>
        <source>Nothing was brought in yet. Once it is, this page says what is known of which cloud, how old it is, and what is missing for an answer to be certain.</source>
        <translation>Noch wurde nichts eingelesen. Danach sagt diese Seite, was von welcher Cloud bekannt ist, wie alt es ist und was für eine sichere Antwort fehlt.</translation>
    </message>
    <message>
        <source>Looking at what was brought in…</source>
        <translation>Es wird nachgesehen, was eingelesen wurde…</translation>
    </message>
    <message>
        <source>1 inventory</source>
        <translation>1 Bestand</translation>
    </message>
    <message>
        <source>%1 inventories</source>
        <translation>%1 Bestände</translation>
    </message>
    <message>
        <source>oldest that matters: %1 (%2)</source>
        <translation>ältester, auf den es ankommt: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is missing for an answer to be certain</source>
        <translation>Für eine sichere Antwort fehlt nichts</translation>
    </message>
    <message>
        <source>For an answer to be certain</source>
        <translation>Für eine sichere Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show All %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>LackList</name>
    <message>
        <source>Missing before it is ready to publish</source>
        <translation>Was fehlt, bevor es veröffentlicht werden kann</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchBar</name>
    <message>
        <source>Terminate</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Terminate instances</source>
        <translation>Instanzen beenden</translation>
    </message>
    <message>
        <source>How many instances to launch</source>
        <translation>Wie viele Instanzen starten</translation>
    </message>
    <message>
        <source>%1 of %2 servers run.</source>
        <translation>%1 von %2 Servern laufen.</translation>
    </message>
    <message>
        <source>It cannot be launched. %1</source>
        <translation>Start nicht möglich. %1</translation>
    </message>
    <message>
        <source>As many instances run as its maximum allows. Raise the maximum in its settings to launch more.</source>
        <translation>So viele Instanzen laufen, wie das Maximum erlaubt. Heben Sie das Maximum in den Einstellungen an, um mehr zu starten.</translation>
    </message>
    <message>
        <source>A launch adds instances that are as Next is now.</source>
        <translation>Ein Start fügt Instanzen hinzu, die so sind, wie Next jetzt ist.</translation>
    </message>
    <message>
        <source>What runs equals Next; a relaunch would change nothing.</source>
        <translation>Was läuft, gleicht Next; ein Neustart würde nichts ändern.</translation>
    </message>
    <message>
        <source>A launch takes Next as it is now into Current.</source>
        <translation>Ein Start übernimmt Next, wie es jetzt ist, in Current.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Relaunch…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Relaunch</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Relaunch instances</source>
        <translation>Instanzen neu starten</translation>
    </message>
    <message>
        <source>The one that differs from Next…</source>
        <translation>Die eine, die von Next abweicht…</translation>
    </message>
    <message>
        <source>The %1 that differ from Next…</source>
        <translation>Die %1, die von Next abweichen…</translation>
    </message>
    <message>
        <source>The only one…</source>
        <translation>Die einzige…</translation>
    </message>
    <message>
        <source>All %1…</source>
        <translation>Alle %1…</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Launch Instances</source>
        <translation>Instanzen starten</translation>
    </message>
    <message>
        <source>Launch %1 Servers</source>
        <translation>%1 Server starten</translation>
    </message>
    <message>
        <source>Relaunch %1 Servers…</source>
        <translation>%1 Server neu starten…</translation>
    </message>
    <message>
        <source>Terminate %1 Servers…</source>
        <translation>%1 Server beenden…</translation>
    </message>
    <message>
        <source>The oldest: %1…</source>
        <translation>Die älteste: %1…</translation>
    </message>
</context>
<context>
    <name>LaunchPanes</name>
    <message>
        <source>Previous launch</source>
        <translation>Früherer Start</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>What runs is read-only.</source>
        <translation>Was läuft, kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>applies at the next launch</source>
        <translation>gilt beim nächsten Start</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Kernel, Ramdisk, User Data, Datacenter and Tags</source>
        <translation>Kernel, Ramdisk, User Data, Datacenter und Tags</translation>
    </message>
    <message>
        <source>Next of all %1</source>
        <translation>Next aller %1</translation>
    </message>
    <message>
        <source>Before the trial: %1</source>
        <translation>Vor dem Versuch: %1</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>This server is not running.</source>
        <translation>Dieser Server läuft nicht.</translation>
    </message>
    <message>
        <source>⚠ %1 broken</source>
        <translation>⚠ %1 fehlerhaft</translation>
    </message>
    <message>
        <source>● %1 set here</source>
        <translation>● %1 hier gesetzt</translation>
    </message>
    <message>
        <source>≠ 1 differs</source>
        <translation>≠ 1 weicht ab</translation>
    </message>
    <message>
        <source>≠ %1 differ</source>
        <translation>≠ %1 weichen ab</translation>
    </message>
    <message>
        <source>%1 and Next</source>
        <translation>%1 und Next</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the cloud now: %1. Planned otherwise, not yet done.</source>
        <translation>Jetzt in der Cloud: %1. Anders geplant, noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>-none-</source>
        <translation>-keine-</translation>
    </message>
    <message>
        <source>In the cloud now: %1. What launches is the same.</source>
        <translation>Jetzt in der Cloud: %1. Gestartet wird dasselbe.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>&amp;Go To %1</source>
        <translation>&amp;Gehe zu %1</translation>
    </message>
    <message>
        <source>Copy &amp;Name</source>
        <translation>&amp;Name kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Used By…</source>
        <translation>&amp;Benutzt von…</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>not the default</source>
        <translation>nicht der Standard</translation>
    </message>
</context>
<context>
    <name>ListedRevisionDialog</name>
    <message>
        <source>Revision of %1</source>
        <translation>Revision von %1</translation>
    </message>
    <message>
        <source>Change Revision</source>
        <translation>Revision ändern</translation>
    </message>
    <message>
        <source>It is listed so already.</source>
        <translation>Es ist schon so gelistet.</translation>
    </message>
    <message>
        <source>Always the latest: now revision %1, and each one committed later</source>
        <translation>Immer die neueste: jetzt Revision %1, und jede später festgeschriebene</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Plans (*%1)</source>
        <translation>Pläne (*%1)</translation>
    </message>
    <message>
        <source>New Plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>/plan.mciplan</source>
        <translation>/plan.mciplan</translation>
    </message>
    <message>
        <source>Open Plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>%1 copy%2</source>
        <translation>%1 Kopie%2</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Files to import (%1)</source>
        <translation>Dateien zum Importieren (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>There is nothing here that can be exported.</source>
        <translation>Hier gibt es nichts, was exportiert werden könnte.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No plan was open before</source>
        <translation>Bisher war kein Plan offen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Eine Kopie speichern…</translation>
    </message>
    <message>
        <source>No plan is open. Open one, make a new one, or drop a file here.</source>
        <translation>Kein Plan ist offen. Öffnen Sie einen, erstellen Sie einen neuen, oder legen Sie eine Datei hier ab.</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>MCI Planner</source>
        <translation>MCI Planner</translation>
    </message>
    <message>
        <source>%1 – MCI Planner</source>
        <translation>%1 – MCI Planner</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Without Saving</source>
        <translation>Beenden, ohne zu speichern</translation>
    </message>
    <message>
        <source>Used By</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
</context>
<context>
    <name>MciMappings</name>
    <message>
        <source>The revision you have selected contains a different set of MultiCloud Images than the previous revision. Please indicate which MCIs should be used by the updated servers.</source>
        <translation>Die gewählte Revision enthält andere MultiCloud Images als die bisherige. Bitte geben Sie an, welche MCIs die aktualisierten Server benutzen sollen.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>From %1 to</source>
        <translation>Von %1 auf</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>default MCI (%1)</source>
        <translation>Standard-MCI (%1)</translation>
    </message>
</context>
<context>
    <name>MciPage</name>
    <message>
        <source>MultiCloud Image</source>
        <translation>MultiCloud Image</translation>
    </message>
    <message>
        <source>&amp;Edit Name, Description and Tags…</source>
        <translation>Name, B&amp;eschreibung und Tags bearbeiten…</translation>
    </message>
    <message>
        <source>Parts of the MultiCloud Image</source>
        <translation>Teile des MultiCloud Image</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>This MultiCloud Image has been deleted. It stays here for those who use it.</source>
        <translation>Dieses MultiCloud Image wurde gelöscht. Es bleibt hier für die, die es benutzen.</translation>
    </message>
    <message>
        <source>An import names it only: its settings are not known, so nothing can be launched with it.</source>
        <translation>Ein Import nennt nur seinen Namen: seine Einstellungen sind nicht bekannt, also kann damit nichts starten.</translation>
    </message>
    <message>
        <source>Used By</source>
        <translation>Benutzt von</translation>
    </message>
</context>
<context>
    <name>MciPicker</name>
    <message>
        <source>MultiCloud Images</source>
        <translation>MultiCloud Images</translation>
    </message>
    <message>
        <source>MultiCloud Image</source>
        <translation>MultiCloud Image</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Type to filter by name or cloud</source>
        <translation>Nach Name oder Cloud filtern</translation>
    </message>
    <message>
        <source>Filter MultiCloud Images</source>
        <translation>MultiCloud Images filtern</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
</context>
<context>
    <name>MissingTemplates</name>
    <message>
        <source>ServerTemplates that are not offered</source>
        <translation>ServerTemplates, die nicht angeboten werden</translation>
    </message>
    <message>
        <source>A server can only be added in a cloud that a MultiCloud Image of its ServerTemplate supports. These have none for %1.</source>
        <translation>Ein Server lässt sich nur in einer Cloud hinzufügen, die ein MultiCloud Image seines ServerTemplate unterstützt. Diese haben keines für %1.</translation>
    </message>
    <message>
        <source>ServerTemplate</source>
        <translation>ServerTemplate</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>To deployment</source>
        <translation>In das Deployment</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more – %2</source>
        <translation>
            <numerusform>%1 und %n weiteres – %2</numerusform>
            <numerusform>%1 und %n weitere – %2</numerusform>
        </translation>
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
        <source>Instance Types</source>
        <translation>Instance Types</translation>
    </message>
    <message>
        <source>Datacenters</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Übersichten</translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation>Bestände</translation>
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
    <name>NewListingDialog</name>
    <message>
        <source>Create a MultiCloud Image for %1</source>
        <translation>Ein MultiCloud Image für %1 erstellen</translation>
    </message>
    <message>
        <source>Create and List</source>
        <translation>Erstellen und listen</translation>
    </message>
</context>
<context>
    <name>NewMciFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Machine Image</source>
        <translation>Machine Image</translation>
    </message>
    <message>
        <source>Instance Type</source>
        <translation>Instance Type</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Ein Image wählen…</translation>
    </message>
    <message>
        <source>This plan has no clouds yet. Add one first, on the page Clouds.</source>
        <translation>Dieser Plan hat noch keine Clouds. Fügen Sie zuerst eine hinzu, auf der Seite Clouds.</translation>
    </message>
    <message>
        <source>The new MultiCloud Image needs a name.</source>
        <translation>Das neue MultiCloud Image braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose the image that it means in %1.</source>
        <translation>Wählen Sie das Image, das es in %1 meint.</translation>
    </message>
    <message>
        <source>Choose an instance type</source>
        <translation>Einen Instance Type wählen</translation>
    </message>
    <message>
        <source>Choose the instance type that launches of it use.</source>
        <translation>Wählen Sie den Instance Type, auf dem es gestartet wird.</translation>
    </message>
</context>
<context>
    <name>NewTemplateDialog</name>
    <message>
        <source>New ServerTemplate</source>
        <translation>Neues ServerTemplate</translation>
    </message>
    <message>
        <source>Add ServerTemplate</source>
        <translation>ServerTemplate hinzufügen</translation>
    </message>
    <message>
        <source>List MultiCloud Images &amp;later</source>
        <translation>MultiCloud Images &amp;später listen</translation>
    </message>
    <message>
        <source>List an &amp;existing MultiCloud Image</source>
        <translation>Ein &amp;vorhandenes MultiCloud Image listen</translation>
    </message>
    <message>
        <source>Create a &amp;new MultiCloud Image and list it</source>
        <translation>Ein &amp;neues MultiCloud Image erstellen und listen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>This plan has no MultiCloud Images yet.</source>
        <translation>Dieser Plan hat noch keine MultiCloud Images.</translation>
    </message>
    <message>
        <source>Choose the MultiCloud Image to list.</source>
        <translation>Wählen Sie das MultiCloud Image, das gelistet werden soll.</translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message>
        <source>New Version of %1</source>
        <translation>Neue Version von %1</translation>
    </message>
    <message>
        <source>Make Version</source>
        <translation>Version machen</translation>
    </message>
    <message>
        <source>Make it the &amp;Default</source>
        <translation>Zum &amp;Standard machen</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
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
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>Was in dieser Version neu ist</translation>
    </message>
    <message>
        <source>As in %1: %2</source>
        <translation>Wie in %1: %2</translation>
    </message>
    <message>
        <source>Every cloud, by another MultiCloud Image</source>
        <translation>Jede Cloud, durch ein anderes MultiCloud Image</translation>
    </message>
    <message>
        <source>MultiCloud Image</source>
        <translation>MultiCloud Image</translation>
    </message>
</context>
<context>
    <name>NextCell</name>
    <message>
        <source>%1 of Next</source>
        <translation>%1 von Next</translation>
    </message>
    <message>
        <source>%1 of Next, in detail</source>
        <translation>%1 von Next, im Einzelnen</translation>
    </message>
    <message>
        <source>The cloud is fixed once a server or array has been created.</source>
        <translation>Die Cloud steht fest, sobald ein Server oder Array angelegt ist.</translation>
    </message>
    <message>
        <source>Inherited. Untick “Inherit from MultiCloud Image” to set it here.</source>
        <translation>Geerbt. Nehmen Sie den Haken bei „Vom MultiCloud Image erben“ weg, um es hier zu setzen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the %1 of Next</source>
        <translation>%1 von Next wählen</translation>
    </message>
    <message>
        <source>Why is one missing?</source>
        <translation>Warum fehlt eines?</translation>
    </message>
    <message>
        <source>No user data</source>
        <translation>Keine User Data</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Inherit from MultiCloud Image</source>
        <translation>Vom MultiCloud Image erben</translation>
    </message>
    <message>
        <source>Inherit %1 from MultiCloud Image</source>
        <translation>%1 vom MultiCloud Image erben</translation>
    </message>
    <message>
        <source>differs from what runs</source>
        <translation>weicht von dem ab, was läuft</translation>
    </message>
    <message>
        <source>[Inherit from ServerTemplate]</source>
        <translation>[Vom ServerTemplate erben]</translation>
    </message>
    <message>
        <source>Untick to set it here, beginning with the inherited value.</source>
        <translation>Ohne Haken wird es hier gesetzt, beginnend mit dem geerbten Wert.</translation>
    </message>
    <message>
        <source>The selection is in several clouds, so no one value fits all.</source>
        <translation>Die Auswahl liegt in mehreren Clouds, daher passt kein Wert für alle.</translation>
    </message>
    <message>
        <source>Ticking this brings back %1.</source>
        <translation>Ein Haken hier bringt %1 zurück.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Some inherit it, some set it here. Ticking this makes all inherit.</source>
        <translation>Manche erben es, manche setzen es hier. Ein Häkchen hier lässt alle erben.</translation>
    </message>
</context>
<context>
    <name>ObjectPage</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Nichts hier passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>OpenFlow</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>OptionTable</name>
    <message>
        <source>Add a Launch Option</source>
        <translation>Startoption hinzufügen</translation>
    </message>
    <message>
        <source>Instance type as Next</source>
        <translation>Instance Type wie Next</translation>
    </message>
    <message>
        <source>chosen by the cloud</source>
        <translation>von der Cloud gewählt</translation>
    </message>
    <message>
        <source>ServerTemplate as Next</source>
        <translation>ServerTemplate wie Next</translation>
    </message>
    <message>
        <source>%1 [Default]</source>
        <translation>%1 [Standard]</translation>
    </message>
    <message>
        <source>%1 [Latest]</source>
        <translation>%1 [Neueste]</translation>
    </message>
    <message>
        <source>Instance type of the launch option</source>
        <translation>Instance Type der Startoption</translation>
    </message>
    <message>
        <source>ServerTemplate of the launch option</source>
        <translation>ServerTemplate der Startoption</translation>
    </message>
    <message>
        <source>Image as Next</source>
        <translation>Image wie Next</translation>
    </message>
    <message>
        <source>Image of the launch option</source>
        <translation>Image der Startoption</translation>
    </message>
    <message>
        <source>weight </source>
        <translation>Gewicht </translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>kein Gewicht</translation>
    </message>
    <message>
        <source>Weight of the launch option</source>
        <translation>Gewicht der Startoption</translation>
    </message>
    <message>
        <source>How many units of the array&apos;s counts an instance of it is.</source>
        <translation>Wie viele Einheiten der Anzahlen des Arrays eine Instanz davon ist.</translation>
    </message>
    <message>
        <source>Earlier: the first is what a launch takes</source>
        <translation>Früher: Die erste nimmt ein Start</translation>
    </message>
    <message>
        <source>Remove this launch option</source>
        <translation>Diese Startoption entfernen</translation>
    </message>
    <message>
        <source>No launch options: instances launch as Next says.</source>
        <translation>Keine Startoptionen: Instanzen starten, wie Next sagt.</translation>
    </message>
    <message>
        <source>Each changes what it sets of Next. The first is what a launch takes.</source>
        <translation>Jede ändert, was sie von Next setzt. Die erste nimmt ein Start.</translation>
    </message>
</context>
<context>
    <name>OverrideBar</name>
    <message>
        <source>%1 of them differ from what runs</source>
        <translation>%1 davon weichen von dem ab, was läuft</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Let fields inherit again</source>
        <translation>Felder wieder erben lassen</translation>
    </message>
    <message>
        <source>Revert overrides</source>
        <translation>Überschreibungen zurücknehmen</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Make what is set here the setting of a MultiCloud Image</source>
        <translation>Was hier gesetzt ist, zur Einstellung eines MultiCloud Image machen</translation>
    </message>
    <message>
        <source>Promote to the MultiCloud Image</source>
        <translation>In das MultiCloud Image übernehmen</translation>
    </message>
    <message>
        <source>Everything is inherited</source>
        <translation>Alles ist geerbt</translation>
    </message>
    <message>
        <source>1 override</source>
        <translation>1 Überschreibung</translation>
    </message>
    <message>
        <source>%1 overrides</source>
        <translation>%1 Überschreibungen</translation>
    </message>
    <message>
        <source>what each inherits</source>
        <translation>was jeder erbt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Alle zurücknehmen</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Server Array in %1</source>
        <translation>Server Array in %1</translation>
    </message>
    <message>
        <source>Server in %1</source>
        <translation>Server in %1</translation>
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
        <source>edited together</source>
        <translation>gemeinsam bearbeitet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>It can&apos;t be moved, terminated, rebooted, stopped or relaunched until it is unlocked.</source>
        <translation>Verschieben, Beenden, Rebooten, Anhalten und Neustarten sind erst nach dem Entsperren möglich.</translation>
    </message>
    <message>
        <source>Started again, it keeps the image that it was launched with.</source>
        <translation>Wieder gestartet, behält es das Image, mit dem es gestartet wurde.</translation>
    </message>
    <message>
        <source>MultiCloud Images that are not offered</source>
        <translation>MultiCloud Images, die nicht angeboten werden</translation>
    </message>
    <message>
        <source>A server can only use a MultiCloud Image that has a setting for its cloud.</source>
        <translation>Ein Server kann nur ein MultiCloud Image benutzen, das eine Einstellung für seine Cloud hat.</translation>
    </message>
    <message>
        <source>Every MultiCloud Image of the plan has a setting for this cloud: none is missing.</source>
        <translation>Jedes MultiCloud Image des Plans hat eine Einstellung für diese Cloud: keines fehlt.</translation>
    </message>
    <message>
        <source>Looking at what they have in common…</source>
        <translation>Es wird gesucht, was sie gemeinsam haben…</translation>
    </message>
</context>
<context>
    <name>PasteImagesDialog</name>
    <message>
        <source>✕ unclear</source>
        <translation>✕ unklar</translation>
    </message>
    <message>
        <source>✕ twice</source>
        <translation>✕ doppelt</translation>
    </message>
    <message>
        <source>✓ known</source>
        <translation>✓ bekannt</translation>
    </message>
    <message>
        <source>+ comes back</source>
        <translation>+ kommt wieder</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>Paste Images into %1</source>
        <translation>Images in %1 einfügen</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>Image hinzufügen</translation>
    </message>
    <message>
        <source>The first column is the resource UID, the second the name. With a line of titles above them, such as Resource UID and Architecture, more columns are read.</source>
        <translation>Die erste Spalte ist die Ressourcen-UID, die zweite der Name. Mit einer Titelzeile darüber, etwa Ressourcen-UID und Architektur, werden weitere Spalten gelesen.</translation>
    </message>
    <message>
        <source>Images pasted</source>
        <translation>Eingefügte Images</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Resource UID</source>
        <translation>Ressourcen-UID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Add %1 Images</source>
        <translation>%1 Images hinzufügen</translation>
    </message>
    <message>
        <source>More than %1 rows can&apos;t be pasted at once. Paste them in parts.</source>
        <translation>Mehr als %1 Zeilen lassen sich nicht auf einmal einfügen. Fügen Sie sie in Teilen ein.</translation>
    </message>
    <message>
        <source>The clipboard holds no image ids. Copy a column of them first.</source>
        <translation>Die Zwischenablage enthält keine Image-IDs. Kopieren Sie zuerst eine Spalte davon.</translation>
    </message>
    <message>
        <source>1 image is added to %1.</source>
        <translation>1 Image wird zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 images are added to %2.</source>
        <translation>%1 Images werden zu %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>1 row is known already and stays as it is.</source>
        <translation>1 Zeile ist schon bekannt und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 rows are known already and stay as they are.</source>
        <translation>%1 Zeilen sind schon bekannt und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>1 row is left out, because a cell of it is not understood.</source>
        <translation>1 Zeile bleibt weg, weil eine ihrer Zellen nicht verständlich ist.</translation>
    </message>
    <message>
        <source>%1 rows are left out, because a cell of them is not understood.</source>
        <translation>%1 Zeilen bleiben weg, weil eine ihrer Zellen nicht verständlich ist.</translation>
    </message>
</context>
<context>
    <name>PlanCompareDialog</name>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>⚠ can no longer be launched</source>
        <translation>⚠ kann nicht mehr starten</translation>
    </message>
    <message>
        <source>✓ can be launched again</source>
        <translation>✓ kann wieder starten</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ weicht ab</translation>
    </message>
    <message>
        <source>%1 and %2 are the same.</source>
        <translation>%1 und %2 sind gleich.</translation>
    </message>
    <message>
        <source>%1 beside %2: rows added %3, removed %4, changed %5. Launches that differ: %6.</source>
        <translation>%1 neben %2: Zeilen hinzugefügt %3, entfernt %4, geändert %5. Abweichende Starts: %6.</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Filter differences</source>
        <translation>Unterschiede filtern</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Compare With Plan</source>
        <translation>Mit einem Plan vergleichen</translation>
    </message>
    <message>
        <source>Plans (*.mciplan *.mciplan.json)</source>
        <translation>Pläne (*.mciplan *.mciplan.json)</translation>
    </message>
    <message>
        <source>Reading %1 and comparing it…</source>
        <translation>%1 wird gelesen und verglichen…</translation>
    </message>
    <message>
        <source>Launches (%1)</source>
        <translation>Starts (%1)</translation>
    </message>
    <message>
        <source>Rows (%1)</source>
        <translation>Zeilen (%1)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Only the first are shown; “mci-planner diff” prints them all.</source>
        <translation>Nur die ersten werden gezeigt; „mci-planner diff“ gibt alle aus.</translation>
    </message>
</context>
<context>
    <name>PolicyTable</name>
    <message>
        <source>Spread evenly</source>
        <translation>Gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>No datacenter of %1 is known, so the cloud decides where instances go.</source>
        <translation>Von %1 ist kein Datacenter bekannt, also entscheidet die Cloud, wohin Instanzen kommen.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Most instances in %1</source>
        <translation>Höchstzahl der Instanzen in %1</translation>
    </message>
    <message>
        <source>No policy: Next&apos;s datacenter holds for every instance.</source>
        <translation>Keine Verteilung: das Datacenter von Next gilt für jede Instanz.</translation>
    </message>
    <message>
        <source>Sum: %1 % of 100 %</source>
        <translation>Summe: %1 % von 100 %</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>Promote What Is Set on %1</source>
        <translation>Übernehmen, was auf %1 gesetzt ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This becomes the setting for %1, which Next then inherits:
%2</source>
        <translation>Das wird die Einstellung für %1, die Next dann erbt:
%2</translation>
    </message>
    <message>
        <source>Name of the new MultiCloud Image</source>
        <translation>Name des neuen MultiCloud Image</translation>
    </message>
    <message>
        <source>Make HEAD from %1</source>
        <translation>HEAD aus %1 machen</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>A new MultiCloud Image</source>
        <translation>Ein neues MultiCloud Image</translation>
    </message>
    <message>
        <source>Others, not in use here</source>
        <translation>Andere, hier nicht benutzt</translation>
    </message>
    <message>
        <source>%1 still launches the image %2.</source>
        <translation>%1 startet weiterhin das Image %2.</translation>
    </message>
    <message>
        <source>%1 then launches another image: %2 → %3.</source>
        <translation>%1 startet dann ein anderes Image: %2 → %3.</translation>
    </message>
</context>
<context>
    <name>RelaunchPreview</name>
    <message>
        <source>%1 is terminated and launched again with Next as it is now. This changes:</source>
        <translation>%1 wird beendet und wieder gestartet, mit Next, wie es jetzt ist. Das ändert:</translation>
    </message>
    <message>
        <source>%1 is terminated and launched again. Nothing changes: what runs equals Next.</source>
        <translation>%1 wird beendet und wieder gestartet. Nichts ändert sich: was läuft, gleicht Next.</translation>
    </message>
    <message>
        <source>Relaunch</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>This is a record in the plan; nothing is sent to a cloud.</source>
        <translation>Das ist ein Vermerk im Plan; nichts wird an eine Cloud gesendet.</translation>
    </message>
    <message>
        <source>Relaunch %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>Läuft jetzt</translation>
    </message>
    <message>
        <source>After the relaunch</source>
        <translation>Nach dem Neustart</translation>
    </message>
    <message>
        <source>What the relaunch changes</source>
        <translation>Was der Neustart ändert</translation>
    </message>
    <message>
        <source>%1 are terminated and launched again. Nothing changes: what runs equals Next.</source>
        <translation>%1 werden beendet und wieder gestartet. Nichts ändert sich: was läuft, gleicht Next.</translation>
    </message>
    <message>
        <source>%1 are terminated, and as many launched with Next as it is now. This changes:</source>
        <translation>%1 werden beendet, und ebenso viele werden mit Next gestartet, wie es jetzt ist. Das ändert:</translation>
    </message>
    <message>
        <source>%1 are terminated, and as many launched with Next as it is now. For %2 of them this changes something:</source>
        <translation>%1 werden beendet, und ebenso viele werden mit Next gestartet, wie es jetzt ist. Bei %2 davon ändert sich etwas:</translation>
    </message>
    <message>
        <source>%1: %2 instances</source>
        <translation>%1: %2 Instanzen</translation>
    </message>
    <message>
        <source>Instance and field</source>
        <translation>Instanz und Feld</translation>
    </message>
    <message>
        <source>1 of the %1 that differ from Next is left out:</source>
        <translation>1 von den %1, die von Next abweichen, wird ausgelassen:</translation>
    </message>
    <message>
        <source>%1 of the %2 that differ from Next are left out:</source>
        <translation>%1 von den %2, die von Next abweichen, werden ausgelassen:</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiterer</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>Bericht des Imports</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>Zeilen des Berichts</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Seiten (*.html)</translation>
    </message>
    <message>
        <source>Used By</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation>Bestände</translation>
    </message>
</context>
<context>
    <name>ResizeDialog</name>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Instances, %1 to %2</source>
        <translation>Instanzen, %1 bis %2</translation>
    </message>
    <message>
        <source>Launches 1 instance, as Next is now.</source>
        <translation>Startet 1 Instanz, so wie Next jetzt ist.</translation>
    </message>
    <message>
        <source>Launches %1 instances, as Next is now.</source>
        <translation>Startet %1 Instanzen, so wie Next jetzt ist.</translation>
    </message>
    <message>
        <source>Terminates the oldest instance.</source>
        <translation>Beendet die älteste Instanz.</translation>
    </message>
    <message>
        <source>Terminates the %1 oldest instances.</source>
        <translation>Beendet die %1 ältesten Instanzen.</translation>
    </message>
    <message>
        <source>As many instances run now.</source>
        <translation>So viele Instanzen laufen jetzt.</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>HEAD</source>
        <translation>HEAD</translation>
    </message>
    <message>
        <source>rev %1</source>
        <translation>rev %1</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, gelöscht</translation>
    </message>
    <message>
        <source>the working copy</source>
        <translation>die Arbeitskopie</translation>
    </message>
</context>
<context>
    <name>RevisionBar</name>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Older revisions</source>
        <translation>Ältere Revisionen</translation>
    </message>
</context>
<context>
    <name>RevisionList</name>
    <message>
        <source>Every Revision</source>
        <translation>Jede Revision</translation>
    </message>
</context>
<context>
    <name>RevisionsTab</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Compare &amp;Two…</source>
        <translation>&amp;Zwei vergleichen…</translation>
    </message>
    <message>
        <source>Select two revisions in the list, with Ctrl or Shift.</source>
        <translation>Wählen Sie in der Liste zwei Revisionen aus, mit Strg oder Umschalt.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>Followed as</source>
        <translation>Gefolgt als</translation>
    </message>
    <message>
        <source>Select one revision in the list.</source>
        <translation>Wählen Sie eine Revision in der Liste.</translation>
    </message>
    <message>
        <source>What follows the Default launches this revision then; you see it before.</source>
        <translation>Was dem Standard folgt, startet dann diese Revision; Sie sehen es vorher.</translation>
    </message>
    <message>
        <source>Make Default</source>
        <translation>Zum Standard machen</translation>
    </message>
</context>
<context>
    <name>RowFormBase</name>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Leave Out This Value</source>
        <translation>Diesen Wert &amp;auslassen</translation>
    </message>
    <message>
        <source>&amp;Filter by This Value</source>
        <translation>Nach diesem Wert &amp;filtern</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>%1, production %2</source>
        <translation>%1, Produktion %2</translation>
    </message>
    <message>
        <source>Rules of This Plan</source>
        <translation>Regeln dieses Plans</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Regeln filtern</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Was sie findet</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Von sich aus</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In diesem Plan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>How it counts in: %1</source>
        <translation>Wie sie zählt in: %1</translation>
    </message>
    <message>
        <source>How it counts in this plan</source>
        <translation>Wie sie in diesem Plan zählt</translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>(mehrere)</translation>
    </message>
    <message>
        <source>as in the plan</source>
        <translation>wie im Plan</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>von sich aus</translation>
    </message>
    <message>
        <source>Select rules to see why they are there, and to change how they count.</source>
        <translation>Wählen Sie Regeln aus, um zu sehen, warum es sie gibt, und um zu ändern, wie sie zählen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are changed together.</source>
        <translation>
            <numerusform>%n Regel wird geändert.</numerusform>
            <numerusform>%n Regeln werden gemeinsam geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningGroups</name>
    <message>
        <source>launched %1</source>
        <translation>gestartet %1</translation>
    </message>
    <message>
        <source>launched %1 to %2</source>
        <translation>gestartet %1 bis %2</translation>
    </message>
    <message>
        <source>≠ differs from Next: %1</source>
        <translation>≠ weicht von Next ab: %1</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Image these instances were launched with</source>
        <translation>Image, mit dem diese Instanzen gestartet wurden</translation>
    </message>
    <message>
        <source>What these instances were launched with</source>
        <translation>Womit diese Instanzen gestartet wurden</translation>
    </message>
    <message>
        <source>✓ as Next would launch</source>
        <translation>✓ wie Next starten würde</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>1 instance</source>
        <translation>1 Instanz</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 Instanzen</translation>
    </message>
    <message>
        <source>No instance of this array is running.</source>
        <translation>Keine Instanz dieses Arrays läuft.</translation>
    </message>
    <message>
        <source>and %1 more groups, launched otherwise</source>
        <translation>und %1 weitere Gruppen, anders gestartet</translation>
    </message>
    <message>
        <source>The array&apos;s settings control only future launches. Instances that run keep the image they were launched with.</source>
        <translation>Die Einstellungen des Arrays bestimmen nur künftige Starts. Laufende Instanzen behalten das Image, mit dem sie gestartet wurden.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>One edit of a field is done to all of them, as one undo step.</source>
        <translation>Eine Änderung eines Feldes gilt für alle, und Rückgängig nimmt sie in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>Relaunch…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Relaunch the instance with the image %1</source>
        <translation>Die Instanz mit dem Image %1 neu starten</translation>
    </message>
    <message>
        <source>Relaunch the %1 instances with the image %2</source>
        <translation>Die %1 Instanzen mit dem Image %2 neu starten</translation>
    </message>
    <message>
        <source>Terminates these instances and launches as many with Next as it is now</source>
        <translation>Beendet diese Instanzen und startet ebenso viele mit Next, wie es jetzt ist</translation>
    </message>
    <message>
        <source>launch time not known</source>
        <translation>Startzeit nicht bekannt</translation>
    </message>
</context>
<context>
    <name>SameImageDialog</name>
    <message>
        <source>The Same Image in Several Clouds</source>
        <translation>Das gleiche Image in mehreren Clouds</translation>
    </message>
    <message>
        <source>Add Clouds</source>
        <translation>Clouds hinzufügen</translation>
    </message>
    <message>
        <source>Images of that name</source>
        <translation>Images dieses Namens</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
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
        <source>The name that the image has in every cloud</source>
        <translation>Der Name, den das Image in jeder Cloud hat</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Name des Image</translation>
    </message>
    <message>
        <source>Clouds that are not mapped yet</source>
        <translation>Clouds, die noch nicht zugeordnet sind</translation>
    </message>
    <message>
        <source>Instance Type in %1</source>
        <translation>Instance Type in %1</translation>
    </message>
    <message>
        <source>Add clouds to %1</source>
        <translation>Clouds zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Type the name of the image.</source>
        <translation>Tippen Sie den Namen des Image.</translation>
    </message>
    <message>
        <source>No cloud that is not mapped yet has a machine image of this name.</source>
        <translation>Keine Cloud, die noch nicht zugeordnet ist, hat ein Machine Image dieses Namens.</translation>
    </message>
    <message>
        <source>Tick the clouds to add.</source>
        <translation>Haken Sie die Clouds an, die hinzukommen sollen.</translation>
    </message>
    <message>
        <source>Choose an instance type</source>
        <translation>Einen Instance Type wählen</translation>
    </message>
</context>
<context>
    <name>SavedTrialsDialog</name>
    <message>
        <source>Saved Trials</source>
        <translation>Gespeicherte Versuche</translation>
    </message>
    <message>
        <source>Open as Trial</source>
        <translation>Als Versuch öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Saved trials</source>
        <translation>Gespeicherte Versuche</translation>
    </message>
    <message>
        <source>No trial is saved yet. Choose Plan &gt; What If, make some edits, and save it.</source>
        <translation>Noch ist kein Versuch gespeichert. Wählen Sie Plan &gt; Was wäre, wenn, bearbeiten Sie etwas, und speichern Sie es.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Es wird geprüft, was sich ändert…</translation>
    </message>
    <message>
        <source>Keep, save or discard the present trial first.</source>
        <translation>Behalten, speichern oder verwerfen Sie zuerst den jetzigen Versuch.</translation>
    </message>
    <message>
        <source>The plan moved on: 1 edit no longer fits and is left out.</source>
        <translation>Der Plan hat sich geändert: 1 Änderung passt nicht mehr und bleibt weg.</translation>
    </message>
    <message>
        <source>The plan moved on: %1 edits no longer fit and are left out.</source>
        <translation>Der Plan hat sich geändert: %1 Änderungen passen nicht mehr und bleiben weg.</translation>
    </message>
    <message>
        <source>“%1”, because of: %2</source>
        <translation>„%1“, wegen: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Rename Trial</source>
        <translation>Versuch umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete Trial</source>
        <translation>Versuch löschen</translation>
    </message>
    <message>
        <source>The trial “%1” will be deleted. This cannot be undone.</source>
        <translation>Der Versuch „%1“ wird gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ScheduleTable</name>
    <message>
        <source>Add a Time</source>
        <translation>Eine Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Min count from then on</source>
        <translation>Mindestzahl von da an</translation>
    </message>
    <message>
        <source>min </source>
        <translation>min </translation>
    </message>
    <message>
        <source>Max count from then on</source>
        <translation>Höchstzahl von da an</translation>
    </message>
    <message>
        <source>max </source>
        <translation>max </translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
        <source>No schedule: the bounds above always hold.</source>
        <translation>Kein Zeitplan: die Grenzen oben gelten immer.</translation>
    </message>
    <message>
        <source>Times are UTC. From each on, its bounds replace those above.</source>
        <translation>Zeiten sind UTC. Von jeder an ersetzen ihre Grenzen die obigen.</translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ServerDefaultsList</name>
    <message>
        <source>Add Server Defaults…</source>
        <translation>Server Defaults hinzufügen…</translation>
    </message>
    <message>
        <source>They prefill Add Server and Add Array. What they fill in is then set there, and no longer follows the MultiCloud Image; servers that exist do not change.</source>
        <translation>Sie füllen „Server hinzufügen“ und „Array hinzufügen“ vor. Was sie ausfüllen, ist dann dort gesetzt und folgt dem MultiCloud Image nicht mehr; vorhandene Server ändern sich nicht.</translation>
    </message>
    <message>
        <source>This deployment has no Server Defaults of its own; the account&apos;s apply.</source>
        <translation>Dieses Deployment hat keine eigenen Server Defaults; die des Kontos gelten.</translation>
    </message>
    <message>
        <source>The account has no Server Defaults.</source>
        <translation>Das Konto hat keine Server Defaults.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Add a Cloud to %1</source>
        <translation>Eine Cloud zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add Cloud</source>
        <translation>Cloud hinzufügen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Machine Image</source>
        <translation>Machine Image</translation>
    </message>
    <message>
        <source>Instance Type</source>
        <translation>Instance Type</translation>
    </message>
    <message>
        <source>Kernel image</source>
        <translation>Kernel-Image</translation>
    </message>
    <message>
        <source>Ramdisk image</source>
        <translation>Ramdisk-Image</translation>
    </message>
    <message>
        <source>User Data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>none, made by a fingerprint</source>
        <translation>keiner, durch einen Fingerabdruck gemacht</translation>
    </message>
    <message>
        <source>Every cloud of this plan is mapped already. Edit a setting, or add a cloud to the plan.</source>
        <translation>Jede Cloud dieses Plans ist schon zugeordnet. Bearbeiten Sie eine Einstellung, oder fügen Sie dem Plan eine Cloud hinzu.</translation>
    </message>
    <message>
        <source>Choose the image that it means in this cloud.</source>
        <translation>Wählen Sie das Image, das es in dieser Cloud meint.</translation>
    </message>
    <message>
        <source>No instance type of this cloud is known. Add one on the page of the cloud.</source>
        <translation>Von dieser Cloud ist kein Instance Type bekannt. Fügen Sie auf der Seite der Cloud einen hinzu.</translation>
    </message>
    <message>
        <source>Choose an instance type</source>
        <translation>Einen Instance Type wählen</translation>
    </message>
    <message>
        <source>Choose the instance type that launches of it use.</source>
        <translation>Wählen Sie den Instance Type, auf dem es gestartet wird.</translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Picture and Text</source>
        <translation>Bild &amp;und Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as Picture…</source>
        <translation>Als Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Save the Chain</source>
        <translation>Die Kette speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>⚠ Not saved</source>
        <translation>⚠ Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <source>Everything that runs is as Next says</source>
        <translation>Alles, was läuft, ist wie Next</translation>
    </message>
    <message>
        <source>%1 differs from what runs</source>
        <translation>%1 weicht von dem ab, was läuft</translation>
    </message>
    <message>
        <source>%1 differ from what runs</source>
        <translation>%1 weichen von dem ab, was läuft</translation>
    </message>
    <message>
        <source>· no findings</source>
        <translation>· keine Befunde</translation>
    </message>
    <message>
        <source>· 1 finding</source>
        <translation>· 1 Befund</translation>
    </message>
    <message>
        <source>· %1 findings</source>
        <translation>· %1 Befunde</translation>
    </message>
    <message>
        <source>Nothing is wrong, and nothing is not advisable.</source>
        <translation>Nichts ist falsch, und nichts ist unratsam.</translation>
    </message>
    <message>
        <source>Show what runs against what would launch</source>
        <translation>Zeigen, was läuft, neben dem, was starten würde</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Trial, not in the file</source>
        <translation>Versuch, nicht in der Datei</translation>
    </message>
    <message>
        <source>Findings are as of that day. Choose another, or today.</source>
        <translation>Befunde sind vom Stand dieses Tages. Wählen Sie einen anderen, oder heute.</translation>
    </message>
    <message>
        <source>· as of %1</source>
        <translation>· Stand vom %1</translation>
    </message>
    <message>
        <source>· inventories: of today</source>
        <translation>· Bestände: von heute</translation>
    </message>
    <message>
        <source>· inventories: oldest %1 (%2)</source>
        <translation>· Bestände: ältester %1 (%2)</translation>
    </message>
    <message>
        <source>Show what was brought in, and what is missing for an answer to be certain</source>
        <translation>Zeigen, was eingelesen wurde und was für eine sichere Antwort fehlt</translation>
    </message>
    <message>
        <source>Nothing that runs is known</source>
        <translation>Nichts, was läuft, ist bekannt</translation>
    </message>
    <message>
        <source>No difference is known</source>
        <translation>Kein Unterschied bekannt</translation>
    </message>
    <message>
        <source>%1, %2 unknown</source>
        <translation>%1, %2 unbekannt</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>New in this trial</source>
        <translation>Neu in diesem Versuch</translation>
    </message>
    <message>
        <source>Before the trial: %1</source>
        <translation>Vor dem Versuch: %1</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
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
    <name>TemplatePage</name>
    <message>
        <source>ServerTemplate</source>
        <translation>ServerTemplate</translation>
    </message>
    <message>
        <source>&amp;Edit Name and Description…</source>
        <translation>Name und B&amp;eschreibung bearbeiten…</translation>
    </message>
    <message>
        <source>Parts of the ServerTemplate</source>
        <translation>Teile des ServerTemplate</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Scripts and inputs</source>
        <translation>Skripte und Inputs</translation>
    </message>
    <message>
        <source>Warning, this ServerTemplate has been deleted! Use &apos;clone&apos; to resurrect it.</source>
        <translation>Achtung, dieses ServerTemplate wurde gelöscht! Mit „Klonen“ lässt es sich wiederbeleben.</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Was?</translation>
    </message>
    <message>
        <source>Used By</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>New Version…</source>
        <translation>Neue Version…</translation>
    </message>
    <message>
        <source>This plan is open to be read only.</source>
        <translation>Dieser Plan ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>It is known by its number only: what it lists was not brought in. “aws ec2 describe-launch-template-versions” tells it; launch configurations have a command of their own.</source>
        <translation>Sie ist nur der Nummer nach bekannt: Was sie listet, wurde nicht eingelesen. „aws ec2 describe-launch-template-versions“ sagt es; Launch Configurations haben einen eigenen Befehl.</translation>
    </message>
</context>
<context>
    <name>TemplateProposalsModel</name>
    <message>
        <source>ServerTemplate</source>
        <translation>ServerTemplate</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Launched By</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 cloud</source>
        <translation>1 Cloud</translation>
    </message>
    <message>
        <source>%1 clouds</source>
        <translation>%1 Clouds</translation>
    </message>
    <message>
        <source>continues what was united before</source>
        <translation>setzt früher Vereintes fort</translation>
    </message>
    <message>
        <source>Select several ServerTemplates.</source>
        <translation>Wählen Sie mehrere ServerTemplates aus.</translation>
    </message>
    <message>
        <source>Select what one ServerTemplate would unite.</source>
        <translation>Wählen Sie aus, was ein einziges ServerTemplate vereinen würde.</translation>
    </message>
    <message>
        <source>1 ServerTemplate is proposed.</source>
        <translation>1 ServerTemplate ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 ServerTemplates are proposed.</source>
        <translation>%1 ServerTemplates sind vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What happened since the launch</source>
        <translation>Was seit dem Start geschah</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Current: launched on %1, %2</source>
        <translation>Current: gestartet am %1, %2</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Previous launch: %1 to %2, read-only</source>
        <translation>Früherer Start: %1 bis %2, nur lesbar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next: edits to future launches of this server</source>
        <translation>Next: Änderungen für künftige Starts dieses Servers</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Older launches</source>
        <translation>Ältere Starts</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <translation>d. MMMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>launch time not known</source>
        <translation>Startzeit nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TrialBanner</name>
    <message>
        <source>Keep…</source>
        <translation>Behalten…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>What if: %1 · %2</source>
        <translation>Was wäre, wenn: %1 · %2</translation>
    </message>
    <message>
        <source>What if: %1 · looking at what changes…</source>
        <translation>Was wäre, wenn: %1 · es wird geprüft, was sich ändert…</translation>
    </message>
    <message>
        <source>Nothing is written to the plan until you keep it.</source>
        <translation>Nichts wird in den Plan geschrieben, bis Sie es behalten.</translation>
    </message>
    <message>
        <source>What if: edits are only tried, and nothing is written, until you keep them.</source>
        <translation>Was wäre, wenn: Änderungen werden nur versucht, und nichts wird geschrieben, bis Sie sie behalten.</translation>
    </message>
    <message>
        <source>Save Trial…</source>
        <translation>Versuch speichern…</translation>
    </message>
</context>
<context>
    <name>UniteDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Unite Images</source>
        <translation>Images vereinen</translation>
    </message>
    <message>
        <source>Unite ServerTemplates</source>
        <translation>ServerTemplates vereinen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Split Off</source>
        <translation>Ab&amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>&amp;Unite</source>
        <translation>&amp;Vereinen</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Images</translation>
    </message>
    <message>
        <source>%1 selected images</source>
        <translation>%1 ausgewählte Images</translation>
    </message>
    <message>
        <source>It is still being worked out.</source>
        <translation>Es wird noch berechnet.</translation>
    </message>
    <message>
        <source>There is nothing to unite.</source>
        <translation>Es gibt nichts zu vereinen.</translation>
    </message>
    <message>
        <source>Looking for what belongs together… The plan stays as it is.</source>
        <translation>Es wird gesucht, was zusammengehört… Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Where a cloud has several images of one build, none is taken until you take one.</source>
        <translation>Wo eine Cloud mehrere Images eines Builds hat, wird keines genommen, bis Sie eines nehmen.</translation>
    </message>
    <message>
        <source>1 stays where it is, as what it launches is not known or would be another.</source>
        <translation>1 bleibt, wo er ist, denn was er startet, ist nicht bekannt oder wäre etwas anderes.</translation>
    </message>
    <message>
        <source>%1 stay where they are, as what they launch is not known or would be another.</source>
        <translation>%1 bleiben, wo sie sind, denn was sie starten, ist nicht bekannt oder wäre etwas anderes.</translation>
    </message>
    <message>
        <source>No launch changes.</source>
        <translation>Kein Start ändert sich.</translation>
    </message>
    <message>
        <source>1 launch changes by it.</source>
        <translation>1 Start ändert sich dadurch.</translation>
    </message>
    <message>
        <source>%1 launches change by it.</source>
        <translation>%1 Starts ändern sich dadurch.</translation>
    </message>
    <message>
        <source>Select what to drop.</source>
        <translation>Wählen Sie aus, was wegbleiben soll.</translation>
    </message>
    <message>
        <source>1 launch changes by it. Unite all the same?</source>
        <translation>1 Start ändert sich dadurch. Trotzdem vereinen?</translation>
    </message>
    <message>
        <source>%1 launches change by it. Unite all the same?</source>
        <translation>%1 Starts ändern sich dadurch. Trotzdem vereinen?</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>1 server or array inherits from them.</source>
        <translation>1 Server oder Array erbt davon.</translation>
    </message>
    <message>
        <source>%1 servers and arrays inherit from them.</source>
        <translation>%1 Server und Arrays erben davon.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
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
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 using %2 will be changed.</source>
        <translation>%1 mit %2 werden geändert.</translation>
    </message>
    <message>
        <source>Update ServerTemplate Revision</source>
        <translation>ServerTemplate-Revision aktualisieren</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>To revision</source>
        <translation>Auf Revision</translation>
    </message>
    <message>
        <source>1 of them inherits</source>
        <translation>1 davon erbt</translation>
    </message>
    <message>
        <source>%1 of them inherit</source>
        <translation>%1 davon erben</translation>
    </message>
    <message>
        <source>%1 the MultiCloud Image; the default of this revision is %2.</source>
        <translation>%1 das MultiCloud Image; der Standard dieser Revision ist %2.</translation>
    </message>
    <message>
        <source>%1 the MultiCloud Image, and this revision lists none.</source>
        <translation>%1 das MultiCloud Image, und diese Revision listet keines.</translation>
    </message>
    <message>
        <source>They use this revision already.</source>
        <translation>Sie benutzen diese Revision schon.</translation>
    </message>
    <message>
        <source>Nothing will be changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Also 1 that &amp;follows Default or Latest: it no longer does</source>
        <translation>Auch 1, der Standard oder Neuester &amp;folgt: Er tut es dann nicht mehr</translation>
    </message>
    <message>
        <source>Also %1 that &amp;follow Default or Latest: they no longer do</source>
        <translation>Auch %1, die Standard oder Neuester &amp;folgen: Sie tun es dann nicht mehr</translation>
    </message>
    <message>
        <source>All of them follow Default or Latest, and go on doing so.</source>
        <translation>Alle folgen Standard oder Neuester und tun das weiter.</translation>
    </message>
</context>
<context>
    <name>UsedBy</name>
    <message>
        <source>Server Array</source>
        <translation>Server Array</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Nothing in this plan uses it.</source>
        <translation>Nichts in diesem Plan benutzt es.</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>Looking for what uses it…</source>
        <translation>Es wird gesucht, was es benutzt…</translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Servers and arrays</source>
        <translation>Server und Arrays</translation>
    </message>
    <message>
        <source>&amp;Only this revision</source>
        <translation>&amp;Nur diese Revision</translation>
    </message>
    <message>
        <source>Update Selected to &amp;Revision…</source>
        <translation>Ausgewählte auf &amp;Revision aktualisieren…</translation>
    </message>
    <message>
        <source>No server and no array uses this revision.</source>
        <translation>Kein Server und kein Array benutzt diese Revision.</translation>
    </message>
    <message>
        <source>No server and no array uses this ServerTemplate.</source>
        <translation>Kein Server und kein Array benutzt dieses ServerTemplate.</translation>
    </message>
    <message>
        <source>Select servers and arrays in the list first.</source>
        <translation>Wählen Sie zuerst Server und Arrays in der Liste aus.</translation>
    </message>
</context>
<context>
    <name>UsedByView</name>
    <message>
        <source>Looking for what uses it…</source>
        <translation>Es wird gesucht, was es benutzt…</translation>
    </message>
    <message>
        <source>Select an image, a MultiCloud Image, a ServerTemplate, an instance type, a datacenter or a cloud to see who uses it.</source>
        <translation>Wählen Sie ein Image, ein MultiCloud Image, ein ServerTemplate, einen Instance Type, ein Datacenter oder eine Cloud aus, um zu sehen, wer es benutzt.</translation>
    </message>
    <message>
        <source>Nothing in this plan uses it.</source>
        <translation>Nichts in diesem Plan benutzt es.</translation>
    </message>
    <message>
        <source>Used By: %1</source>
        <translation>Benutzt von: %1</translation>
    </message>
    <message>
        <source>Used By</source>
        <translation>Benutzt von</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Impact (%1)</source>
        <translation>Auswirkung (%1)</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ServerTemplate</source>
        <translation>ServerTemplate</translation>
    </message>
    <message>
        <source>%1 One more is refused, too.</source>
        <translation>%1 Eine weitere wird ebenfalls abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more are refused, too.</source>
        <translation>
            <numerusform>%1 %n weitere wird ebenfalls abgelehnt.</numerusform>
            <numerusform>%1 %n weitere werden ebenfalls abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule %1; &quot;mci-planner rules&quot; lists them.</source>
        <translation>Es gibt keine Regel %1; „mci-planner rules“ listet sie auf.</translation>
    </message>
    <message>
        <source>--severity is error, warning or info, not “%1”.</source>
        <translation>--severity ist error, warning oder info, nicht „%1“.</translation>
    </message>
    <message>
        <source>Nothing is wrong, and nothing is not advisable.</source>
        <translation>Nichts ist falsch, und nichts ist unratsam.</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Advice: %3.</source>
        <translation>Fehler: %1. Warnungen: %2. Hinweise: %3.</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>eine Warnung</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ein Hinweis</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Counts as %1.</source>
        <translation>Zählt als %1.</translation>
    </message>
    <message>
        <source>Counts as %1, in production as %2.</source>
        <translation>Zählt als %1, in Produktion als %2.</translation>
    </message>
    <message>
        <source># Checks

What MCI Planner looks for in a plan, all the time. A rule can be switched off or raised for a plan, and a finding waived with a reason. Five rules of RightScale&apos;s advice are left out: W-13 and W-59 are about images and instance types long gone, W-51 needs to know how long nothing was used, W-52 is a publisher&apos;s disclaimer rather than a finding, and W-60 is about inputs, which are carried along but not resolved.
</source>
        <translation># Prüfungen

Wonach MCI Planner in einem Plan sucht, ständig. Eine Regel lässt sich für einen Plan abschalten oder anheben, und ein Befund mit einem Grund hinnehmen. Fünf Regeln aus RightScales Ratschlägen fehlen: W-13 und W-59 handeln von Images und Instance Types, die es lange nicht mehr gibt, W-51 müsste wissen, wie lange etwas nicht benutzt wurde, W-52 ist eher der Haftungsausschluss eines Herausgebers als ein Befund, und W-60 handelt von Inputs, die mitgeführt, aber nicht aufgelöst werden.
</translation>
    </message>
    <message>
        <source>
Fix: %1.
</source>
        <translation>
Beheben: %1.
</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>All MultiCloud Images</source>
        <translation>Alle MultiCloud Images</translation>
    </message>
    <message>
        <source>There is nothing to cover: no MultiCloud Image, or no cloud.</source>
        <translation>Es gibt nichts abzudecken: kein MultiCloud Image, oder keine Cloud.</translation>
    </message>
    <message>
        <source>MultiCloud Image</source>
        <translation>MultiCloud Image</translation>
    </message>
    <message>
        <source>  ! not tested  !! test failed; a number says how many servers and arrays launch it.</source>
        <translation>  ! nicht getestet  !! Test gescheitert; eine Zahl sagt, wie viele Server und Arrays es starten.</translation>
    </message>
    <message>
        <source>Every launch finds an image.</source>
        <translation>Jeder Start findet ein Image.</translation>
    </message>
    <message>
        <source>1 combination is launched and has no image.</source>
        <translation>1 Kombination wird gestartet und hat kein Image.</translation>
    </message>
    <message>
        <source>%1 combinations are launched and have no image.</source>
        <translation>%1 Kombinationen werden gestartet und haben kein Image.</translation>
    </message>
    <message>
        <source>-none-</source>
        <translation>-keine-</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1 can no longer be launched</source>
        <translation>%1 kann nicht mehr starten</translation>
    </message>
    <message>
        <source>%1 can be launched again</source>
        <translation>%1 kann wieder starten</translation>
    </message>
    <message>
        <source>%1 launches something else</source>
        <translation>%1 startet etwas anderes</translation>
    </message>
    <message>
        <source>No launch differs.</source>
        <translation>Kein Start weicht ab.</translation>
    </message>
    <message>
        <source>1 launch differs.</source>
        <translation>1 Start weicht ab.</translation>
    </message>
    <message>
        <source>%1 launches differ.</source>
        <translation>%1 Starts weichen ab.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <translation>%1 hinzugefügt, %2 entfernt, %3 geändert.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
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
        <source>“%1” is a deployment; explain takes one server or array.</source>
        <translation>„%1“ ist ein Deployment; explain nimmt einen Server oder ein Array.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Die Felder sind: %2.</translation>
    </message>
    <message>
        <source>The plan as text is always the whole plan; leave out “%1”.</source>
        <translation>Der Plan als Text ist immer der ganze Plan; lassen Sie „%1“ weg.</translation>
    </message>
    <message>
        <source>No ServerTemplate and no MultiCloud Image is called “%1”. Its HEAD goes by its name, a revision by “name [rev 2]”.</source>
        <translation>Kein ServerTemplate und kein MultiCloud Image heißt „%1“. Sein HEAD heißt wie es selbst, eine Revision „Name [rev 2]“.</translation>
    </message>
    <message>
        <source>%1 are called “%2”.</source>
        <translation>%1 heißen „%2“.</translation>
    </message>
    <message>
        <source>The plan has no HEAD ServerTemplate to write; name a revision, as “name [rev 2]”.</source>
        <translation>Der Plan hat kein ServerTemplate mit HEAD zum Schreiben; nennen Sie eine Revision, als „Name [rev 2]“.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 files are to be written, but %2 is no folder.</source>
        <translation>%1 Dateien sind zu schreiben, aber %2 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is no format “%1”; --as is plan or right_st.</source>
        <translation>Es gibt kein Format „%1“; --as ist plan oder right_st.</translation>
    </message>
    <message>
        <source>There are %1 files to write; name one ServerTemplate, or a folder with --to.</source>
        <translation>Es sind %1 Dateien zu schreiben; nennen Sie ein ServerTemplate, oder einen Ordner mit --to.</translation>
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
  und %n weiteres</numerusform>
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
        <source>%1, an array in %2</source>
        <translation>%1, ein Array in %2</translation>
    </message>
    <message>
        <source>%1, a server in %2</source>
        <translation>%1, ein Server in %2</translation>
    </message>
    <message>
        <source>It cannot be launched. %1</source>
        <translation>Start nicht möglich. %1</translation>
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
        <translation>Start nicht möglich, weil</translation>
    </message>
    <message>
        <source>There are no servers and no arrays.</source>
        <translation>Es gibt keine Server und keine Arrays.</translation>
    </message>
    <message>
        <source>“%1” fits several; name one of:</source>
        <translation>„%1“ passt auf mehrere; nennen Sie eines von:</translation>
    </message>
    <message>
        <source>No image, MultiCloud Image, ServerTemplate, instance type, datacenter or cloud is called “%1”.</source>
        <translation>Kein Image, MultiCloud Image, ServerTemplate, Instance Type, Datacenter und keine Cloud heißt „%1“.</translation>
    </message>
    <message>
        <source>No ServerTemplate and no deployment is called “%1”.</source>
        <translation>Kein ServerTemplate und kein Deployment heißt „%1“.</translation>
    </message>
    <message>
        <source>MCI Planner shows and plans which machine image every server launches next.</source>
        <translation>MCI Planner zeigt und plant, welches Machine Image jeder Server als nächstes startet.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>Exit codes: 0 clean, 1 findings or differences, 2 wrong use, 3 a file that cannot be read or written.</source>
        <translation>Rückgabewerte: 0 alles in Ordnung, 1 Befunde oder Unterschiede, 2 falsch benutzt, 3 eine Datei, die sich nicht lesen oder schreiben lässt.</translation>
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
        <source>--format is text, csv, tsv or json, not “%1”.</source>
        <translation>--format ist text, csv, tsv oder json, nicht „%1“.</translation>
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
        <translation>Es gibt keinen Befehl „%1“; mci-planner --help listet sie auf.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing in this plan uses it.</source>
        <translation>Nichts in diesem Plan benutzt es.</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>Waived, and not listed: %1.</source>
        <translation>Hingenommen und nicht aufgeführt: %1.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>--screenshot needs a file to write.</source>
        <translation>--screenshot braucht eine Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>&amp;classic: a shop of 2010</source>
        <translation>&amp;classic: ein Laden von 2010</translation>
    </message>
    <message>
        <source>&amp;modern: a company of today</source>
        <translation>&amp;modern: ein Unternehmen von heute</translation>
    </message>
    <message>
        <source>Only say how many servers and arrays differ.</source>
        <translation>Nur sagen, wie viele Server und Arrays abweichen.</translation>
    </message>
    <message>
        <source>Only what servers and arrays would launch differently.</source>
        <translation>Nur, was Server und Arrays anders starten würden.</translation>
    </message>
    <message>
        <source>Only this rule, as W-05.</source>
        <translation>Nur diese Regel, etwa W-05.</translation>
    </message>
    <message>
        <source>Only findings that count for this or more; otherwise all.</source>
        <translation>Nur Befunde, die so viel oder mehr zählen; sonst alle.</translation>
    </message>
    <message>
        <source>As the page of the help.</source>
        <translation>Als Seite der Hilfe.</translation>
    </message>
    <message>
        <source>Keep what several of the files define, each under its own name.</source>
        <translation>Behalten, was mehrere der Dateien definieren, jedes unter eigenem Namen.</translation>
    </message>
    <message>
        <source>Import nothing when one of the files cannot be read.</source>
        <translation>Nichts importieren, wenn eine der Dateien nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The whole plan as text, or ServerTemplates: those named, or every HEAD.</source>
        <translation>Den ganzen Plan als Text, oder ServerTemplates: die genannten, oder jeden HEAD.</translation>
    </message>
    <message>
        <source>A file, or a folder, to write to; otherwise the output.</source>
        <translation>Eine Datei oder ein Ordner zum Schreiben; sonst die Ausgabe.</translation>
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
        <source>Says what MultiCloud Images give in each cloud, and where launches find none.</source>
        <translation>Sagt, was MultiCloud Images in jeder Cloud geben, und wo Starts keines finden.</translation>
    </message>
    <message>
        <source>Says what needs an image, a MultiCloud Image or another row.</source>
        <translation>Sagt, was ein Image, ein MultiCloud Image oder eine andere Zeile braucht.</translation>
    </message>
    <message>
        <source>Says what another plan has differently, and which launches.</source>
        <translation>Sagt, was ein anderer Plan anders hat, und welche Starts.</translation>
    </message>
    <message>
        <source>Says what is wrong or not advisable in a plan, and why.</source>
        <translation>Sagt, was in einem Plan falsch oder unratsam ist, und warum.</translation>
    </message>
    <message>
        <source>Lists the rules of check.</source>
        <translation>Listet die Regeln von check auf.</translation>
    </message>
    <message>
        <source>Writes a plan as text, or ServerTemplates as right_st files.</source>
        <translation>Schreibt einen Plan als Text, oder ServerTemplates als right_st-Dateien.</translation>
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
        <source>How to print: to read, for a spreadsheet, for line tools, for a program.</source>
        <translation>Wie ausgegeben wird: zum Lesen, für eine Tabelle, für Zeilenwerkzeuge, für ein Programm.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so there is no place for the sample plan. Open or make a plan elsewhere.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen, also hat der Beispielplan keinen Platz. Öffnen oder erstellen Sie einen Plan an anderer Stelle.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Add Server Array</source>
        <translation>Server Array hinzufügen</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>No MultiCloud Image</source>
        <translation>Kein MultiCloud Image</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>found by a fingerprint</source>
        <translation>von einem Fingerabdruck gefunden</translation>
    </message>
    <message>
        <source>lists none</source>
        <translation>listet keines</translation>
    </message>
    <message>
        <source>no setting for this cloud</source>
        <translation>keine Einstellung für diese Cloud</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>the policy comes first</source>
        <translation>die Verteilung geht vor</translation>
    </message>
    <message>
        <source>another is chosen on Next</source>
        <translation>im Next ist ein anderes gewählt</translation>
    </message>
    <message>
        <source>overridden by Next</source>
        <translation>von Next überschrieben</translation>
    </message>
    <message>
        <source>Datacenter policy</source>
        <translation>Datacenter-Verteilung</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Set on the Server Array</source>
        <translation>Auf dem Server Array gesetzt</translation>
    </message>
    <message>
        <source>Set on the Server</source>
        <translation>Auf dem Server gesetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>What the next launch takes.</source>
        <translation>Was der nächste Start nimmt.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Launching takes what Next says then.</source>
        <translation>Ein Start nimmt, was Next dann sagt.</translation>
    </message>
    <message>
        <source>Launched with this; a relaunch would change it.</source>
        <translation>Damit gestartet; ein Neustart würde es ändern.</translation>
    </message>
    <message>
        <source> It runs with %1 %2; a relaunch would change that.</source>
        <translation> Es läuft: %1 %2; ein Neustart würde das ändern.</translation>
    </message>
    <message>
        <source>As Next; a relaunch would not change it.</source>
        <translation>Wie Next; ein Neustart würde es nicht ändern.</translation>
    </message>
    <message>
        <source>Launched with this; new instances are launched as Next says.</source>
        <translation>Damit gestartet; neue Instanzen starten, wie Next sagt.</translation>
    </message>
    <message>
        <source>As Next.</source>
        <translation>Wie Next.</translation>
    </message>
    <message>
        <source>No instance is running</source>
        <translation>Keine Instanz läuft</translation>
    </message>
    <message>
        <source>+%1 more groups</source>
        <translation>+%1 weitere Gruppen</translation>
    </message>
    <message>
        <source>New instances are launched as Next says.</source>
        <translation>Neue Instanzen starten, wie Next sagt.</translation>
    </message>
    <message>
        <source> Of its %1, one runs with something else until it is replaced.</source>
        <translation> Von %1 läuft eine mit etwas anderem, bis sie ersetzt wird.</translation>
    </message>
    <message>
        <source> Of its %1, %2 run with something else until they are replaced.</source>
        <translation> Von %1 laufen %2 mit etwas anderem, bis sie ersetzt werden.</translation>
    </message>
    <message>
        <source>1 instance</source>
        <translation>1 Instanz</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 Instanzen</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1, Standard</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Image in %1</source>
        <translation>Image in %1</translation>
    </message>
    <message>
        <source>MultiCloud Images</source>
        <translation>MultiCloud Images</translation>
    </message>
    <message>
        <source>What %1 leads to</source>
        <translation>Wohin %1 führt</translation>
    </message>
    <message>
        <source>● default</source>
        <translation>● Standard</translation>
    </message>
    <message>
        <source>○ listed</source>
        <translation>○ gelistet</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>in no cloud</source>
        <translation>in keiner Cloud</translation>
    </message>
    <message>
        <source>settings not known</source>
        <translation>Einstellungen nicht bekannt</translation>
    </message>
    <message>
        <source>ServerTemplates</source>
        <translation>ServerTemplates</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Es führt zu %1.</translation>
    </message>
    <message>
        <source>No server and no array gets anything from it.</source>
        <translation>Kein Server und kein Array bekommt etwas davon.</translation>
    </message>
    <message>
        <source>Server Array</source>
        <translation>Server Array</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>%1 lists no MultiCloud Image.</source>
        <translation>%1 listet kein MultiCloud Image.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n MultiCloud Images of %1 supports %2.</source>
        <translation>
            <numerusform>Das eine MultiCloud Image von %1 unterstützt %2 nicht.</numerusform>
            <numerusform>Keines der %n MultiCloud Images von %1 unterstützt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>no instance type</source>
        <translation>kein Instance Type</translation>
    </message>
    <message>
        <source>image gone</source>
        <translation>Image weg</translation>
    </message>
    <message>
        <source>%1, and no instance type</source>
        <translation>%1, und kein Instance Type</translation>
    </message>
    <message>
        <source>%1, which was removed from the plan</source>
        <translation>%1, das aus dem Plan entfernt wurde</translation>
    </message>
    <message>
        <source>%1, which is unavailable (%2)</source>
        <translation>%1, das nicht verfügbar ist (%2)</translation>
    </message>
    <message>
        <source>its settings are not known</source>
        <translation>seine Einstellungen sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <translation>%1 in %2: %3.</translation>
    </message>
    <message>
        <source>1 server or array takes it for its next launch.</source>
        <translation>1 Server oder Array nimmt es für den nächsten Start.</translation>
    </message>
    <message>
        <source>%1 servers and arrays take it for their next launch.</source>
        <translation>%1 Server und Arrays nehmen es für ihren nächsten Start.</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Standard von %1</translation>
    </message>
    <message>
        <source>%1 chosen on Next</source>
        <translation>%1 im Next gewählt</translation>
    </message>
    <message>
        <source>%1 no longer given</source>
        <translation>%1 nicht mehr vorgegeben</translation>
    </message>
    <message>
        <source>Used by 1 setting of a MultiCloud Image</source>
        <translation>Benutzt von 1 Einstellung eines MultiCloud Image</translation>
    </message>
    <message>
        <source>Used by %1 settings of MultiCloud Images</source>
        <translation>Benutzt von %1 Einstellungen von MultiCloud Images</translation>
    </message>
    <message>
        <source>Listed by 1 ServerTemplate</source>
        <translation>Gelistet von 1 ServerTemplate</translation>
    </message>
    <message>
        <source>Listed by %1 ServerTemplates</source>
        <translation>Gelistet von %1 ServerTemplates</translation>
    </message>
    <message>
        <source>Next of 1 server or array</source>
        <translation>Next von 1 Server oder Array</translation>
    </message>
    <message>
        <source>Next of %1 servers and arrays</source>
        <translation>Next von %1 Servern und Arrays</translation>
    </message>
    <message>
        <source>In the datacenter policy of 1 array</source>
        <translation>In der Datacenter-Verteilung von 1 Array</translation>
    </message>
    <message>
        <source>In the datacenter policy of %1 arrays</source>
        <translation>In der Datacenter-Verteilung von %1 Arrays</translation>
    </message>
    <message>
        <source>In the Server Defaults of 1 deployment</source>
        <translation>In den Server Defaults von 1 Deployment</translation>
    </message>
    <message>
        <source>In the Server Defaults of %1 deployments</source>
        <translation>In den Server Defaults von %1 Deployments</translation>
    </message>
    <message>
        <source>1 instance runs with it</source>
        <translation>1 Instanz läuft damit</translation>
    </message>
    <message>
        <source>%1 instances run with it</source>
        <translation>%1 Instanzen laufen damit</translation>
    </message>
    <message>
        <source>1 previous launch had it</source>
        <translation>1 früherer Start hatte es</translation>
    </message>
    <message>
        <source>%1 previous launches had it</source>
        <translation>%1 frühere Starts hatten es</translation>
    </message>
    <message>
        <source>as default</source>
        <translation>als Standard</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>gelistet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 launch</source>
        <translation>1 Start</translation>
    </message>
    <message>
        <source>%1 launches</source>
        <translation>%1 Starts</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>%1 can&apos;t be mended by one edit. %2</source>
        <translation>%1 lässt sich nicht mit einer Änderung beheben. %2</translation>
    </message>
    <message>
        <source>Nothing of this can be mended by one edit.</source>
        <translation>Nichts davon lässt sich mit einer Änderung beheben.</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>getestet</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>Test gescheitert</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>No launch changes by it.</source>
        <translation>Kein Start ändert sich dadurch.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is listed as HEAD, which changes with every edit, so a test would say nothing. Commit it, and list the revision.</source>
        <translation>%1 ist als HEAD gelistet, der sich mit jeder Bearbeitung ändert, daher würde ein Test nichts sagen. Schreiben Sie fest, und listen Sie die Revision.</translation>
    </message>
    <message>
        <source>The settings of %1 are not known, so neither is where it has to be tested. Import them.</source>
        <translation>Die Einstellungen von %1 sind nicht bekannt, also auch nicht, wo es zu testen ist. Importieren Sie sie.</translation>
    </message>
    <message>
        <source>%1 failed its last test in %2.</source>
        <translation>%1 ist beim letzten Test in %2 gescheitert.</translation>
    </message>
    <message>
        <source>%1 was never tested in %2.</source>
        <translation>%1 wurde in %2 nie getestet.</translation>
    </message>
    <message>
        <source>%1 still changes. Commit it, and publish the revision.</source>
        <translation>%1 ändert sich noch. Schreiben Sie es fest, und veröffentlichen Sie die Revision.</translation>
    </message>
    <message>
        <source>%1 supports no cloud yet.</source>
        <translation>%1 unterstützt noch keine Cloud.</translation>
    </message>
    <message>
        <source>the weights add up to %1 instead of 100</source>
        <translation>die Gewichte ergeben zusammen %1 statt 100</translation>
    </message>
    <message>
        <source>its datacenters take %1 instances together, but it may grow to %2</source>
        <translation>seine Datacenter fassen zusammen %1 Instanzen, aber es darf auf %2 wachsen</translation>
    </message>
    <message>
        <source>its minimum is %1</source>
        <translation>seine Mindestzahl ist %1</translation>
    </message>
    <message>
        <source>all of its instances run in %1</source>
        <translation>alle seine Instanzen laufen in %1</translation>
    </message>
    <message>
        <source>1 running server in it is not locked</source>
        <translation>1 laufender Server darin ist nicht gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n running servers in it are not locked</source>
        <translation>
            <numerusform>%n laufender Server darin ist nicht gesperrt</numerusform>
            <numerusform>%n laufende Server darin sind nicht gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not locked</source>
        <translation>es ist nicht gesperrt</translation>
    </message>
    <message>
        <source>%1 different images of %2 for %3</source>
        <translation>%1 verschiedene Images von %2 für %3</translation>
    </message>
    <message>
        <source> Only the names of both tell this.</source>
        <translation> Nur die Namen von beiden sagen das.</translation>
    </message>
    <message>
        <source> Only the name of the image tells this.</source>
        <translation> Nur der Name des Image sagt das.</translation>
    </message>
    <message>
        <source> Only the name of the instance type tells this.</source>
        <translation> Nur der Name des Instance Type sagt das.</translation>
    </message>
    <message>
        <source>the instance type is %1 and the image %2.</source>
        <translation>der Instance Type ist %1 und das Image %2.</translation>
    </message>
    <message>
        <source>the instance type runs %1 images only, and this one is %2.</source>
        <translation>auf dem Instance Type laufen nur Images mit %1, und dieses ist %2.</translation>
    </message>
    <message>
        <source>the instance type boots from volumes only, the image from local disk.</source>
        <translation>der Instance Type startet nur von Volumes, das Image von lokaler Platte.</translation>
    </message>
    <message>
        <source>the kernel %1 is for paravirtual images, and this one is hvm.</source>
        <translation>der Kernel %1 ist für paravirtuelle Images, und dieses ist hvm.</translation>
    </message>
    <message>
        <source> It is known to fit the image.</source>
        <translation> Er passt bekanntlich zum Image.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Windows against Linux</source>
        <translation>Windows gegen Linux</translation>
    </message>
    <message>
        <source>Linux against Windows</source>
        <translation>Linux gegen Windows</translation>
    </message>
    <message>
        <source>Nothing that %1 lists fits %2. Choose an image and an instance type that fit each other.</source>
        <translation>Nichts, was %1 listet, passt zu %2. Wählen Sie ein Image und einen Instance Type, die zueinander passen.</translation>
    </message>
    <message>
        <source> Its agent runs RightScripts only.</source>
        <translation> Sein Agent führt nur RightScripts aus.</translation>
    </message>
    <message>
        <source> It does not work with rs_agent:http_proxy, which is set, too.</source>
        <translation> Es verträgt sich nicht mit rs_agent:http_proxy, das auch gesetzt ist.</translation>
    </message>
    <message>
        <source>the image is Windows, the tags install RightLink on Linux.</source>
        <translation>das Image ist Windows, die Tags installieren RightLink auf Linux.</translation>
    </message>
    <message>
        <source>the image is Linux, the tags install RightLink on Windows.</source>
        <translation>das Image ist Linux, die Tags installieren RightLink auf Windows.</translation>
    </message>
    <message>
        <source>%1 lists no MultiCloud Image that supports %2. Add %2 to one of them, or choose another ServerTemplate.</source>
        <translation>%1 listet kein MultiCloud Image, das %2 unterstützt. Fügen Sie einem davon %2 hinzu, oder wählen Sie ein anderes ServerTemplate.</translation>
    </message>
    <message>
        <source>RightLink %1</source>
        <translation>RightLink %1</translation>
    </message>
    <message>
        <source>changes since revision %1</source>
        <translation>Änderungen seit Revision %1</translation>
    </message>
    <message>
        <source>never been committed</source>
        <translation>wurde nie festgeschrieben</translation>
    </message>
    <message>
        <source>were never tested together in %1</source>
        <translation>wurden in %1 nie zusammen getestet</translation>
    </message>
    <message>
        <source>failed their last test in %1</source>
        <translation>sind beim letzten Test in %1 gescheitert</translation>
    </message>
    <message>
        <source> It lists another revision, %1.</source>
        <translation> Es listet eine andere Revision, %1.</translation>
    </message>
    <message>
        <source>%1 has no committed revision yet. Commit it first.</source>
        <translation>%1 hat noch keine festgeschriebene Revision. Schreiben Sie zuerst fest.</translation>
    </message>
    <message>
        <source>lists no MultiCloud Image</source>
        <translation>listet kein MultiCloud Image</translation>
    </message>
    <message>
        <source>%1 lists another revision by now.</source>
        <translation>%1 listet inzwischen eine andere Revision.</translation>
    </message>
    <message>
        <source>RightScale published the two as a pair, so they count as tested.</source>
        <translation>RightScale hat die beiden als Paar veröffentlicht, also zählen sie als getestet.</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>Nie getestet.</translation>
    </message>
    <message>
        <source>Tested by %1 on %2, and passed.</source>
        <translation>Getestet von %1 am %2, und bestanden.</translation>
    </message>
    <message>
        <source>Tested by %1 on %2, and failed.</source>
        <translation>Getestet von %1 am %2, und gescheitert.</translation>
    </message>
    <message>
        <source>no cloud</source>
        <translation>keine Cloud</translation>
    </message>
    <message>
        <source>✕ failed in %1 of %2</source>
        <translation>✕ gescheitert in %1 von %2</translation>
    </message>
    <message>
        <source>– never</source>
        <translation>– nie</translation>
    </message>
    <message>
        <source>✓ in %1 of %1</source>
        <translation>✓ in %1 von %1</translation>
    </message>
    <message>
        <source>◐ in %1 of %2</source>
        <translation>◐ in %1 von %2</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>Arm 64-bit</source>
        <translation>Arm 64 Bit</translation>
    </message>
    <message>
        <source>32- or 64-bit</source>
        <translation>32 oder 64 Bit</translation>
    </message>
    <message>
        <source>of unknown architecture</source>
        <translation>von unbekannter Architektur</translation>
    </message>
    <message>
        <source>Intel 64-bit</source>
        <translation>Intel 64-Bit</translation>
    </message>
    <message>
        <source>Was waived until %1: %2</source>
        <translation>War hingenommen bis %1: %2</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Hingenommen bis %1: %2</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Hingenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Waive %n rules for what is selected</source>
        <translation>
            <numerusform>%n Regel für das Ausgewählte hinnehmen</numerusform>
            <numerusform>%n Regeln für das Ausgewählte hinnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this is waived.</source>
        <translation>Nichts davon ist hingenommen.</translation>
    </message>
    <message>
        <source>A trial needs a name. Enter one.</source>
        <translation>Ein Versuch braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Dieser Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>A trial is a file, whose name cannot have / \ : * ? &quot; &lt; &gt; | or begin with a dot.</source>
        <translation>Ein Versuch ist eine Datei, deren Name kein / \ : * ? &quot; &lt; &gt; | enthalten und nicht mit einem Punkt beginnen darf.</translation>
    </message>
    <message>
        <source>The trial could not be saved as %1: %2.</source>
        <translation>Der Versuch ließ sich nicht als %1 speichern: %2.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The trial %1 could not be read: %2.</source>
        <translation>Der Versuch %1 ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>er ist zu groß</translation>
    </message>
    <message>
        <source>There is a trial named %1 already. Choose another name.</source>
        <translation>Einen Versuch namens %1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be renamed: %2.</source>
        <translation>%1 ließ sich nicht umbenennen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>%1 ließ sich nicht löschen: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have fewer than 0 instances. Raise its minimum.</source>
        <translation>%1 kann nicht weniger als 0 Instanzen haben. Heben Sie das Minimum an.</translation>
    </message>
    <message>
        <source>The minimum of %1 is %2 and its maximum only %3. Lower the minimum or raise the maximum.</source>
        <translation>Das Minimum von %1 ist %2 und das Maximum nur %3. Senken Sie das Minimum, oder heben Sie das Maximum an.</translation>
    </message>
    <message>
        <source>A datacenter of the policy is no longer in the plan. Choose another.</source>
        <translation>Ein Datacenter der Verteilung ist nicht mehr im Plan. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The datacenter %1 belongs to %2, but %3 launches in %4. Choose one of %4.</source>
        <translation>Das Datacenter %1 gehört zu %2, aber %3 startet in %4. Wählen Sie eines aus %4.</translation>
    </message>
    <message>
        <source>The weight of %1 must be between 0 and 100 per cent.</source>
        <translation>Das Gewicht von %1 muss zwischen 0 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>The maximum of %1 can&apos;t be below 0. Enter 0 for no limit.</source>
        <translation>Die Höchstzahl von %1 kann nicht unter 0 sein. Geben Sie 0 ein für keine Grenze.</translation>
    </message>
    <message>
        <source>The datacenter %1 is in the policy twice. Remove one of the two.</source>
        <translation>Das Datacenter %1 steht zweimal in der Verteilung. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The weights of the datacenter policy of %1 add up to %2 %, not to 100 %.</source>
        <translation>Die Gewichte der Datacenter-Verteilung von %1 ergeben zusammen %2 %, nicht 100 %.</translation>
    </message>
    <message>
        <source>A time of the schedule of %1 is not between 00:00 and 23:59.</source>
        <translation>Eine Zeit im Zeitplan von %1 liegt nicht zwischen 00:00 und 23:59.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The schedule of %1 has two entries for %2. Remove one of them.</source>
        <translation>Der Zeitplan von %1 hat zwei Einträge für %2. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 must grow and shrink by at least 1 instance at a time.</source>
        <translation>%1 muss um mindestens 1 Instanz auf einmal wachsen und schrumpfen.</translation>
    </message>
    <message>
        <source>The calm time of %1 can&apos;t be below 0 minutes.</source>
        <translation>Die Ruhezeit von %1 kann nicht unter 0 Minuten sein.</translation>
    </message>
    <message>
        <source>%1 scales by its queue, so it needs the number of items per instance: at least 1.</source>
        <translation>%1 skaliert nach seiner Warteschlange und braucht daher die Zahl der Einträge je Instanz: mindestens 1.</translation>
    </message>
    <message>
        <source>The decision threshold of %1 must be between 1 and 100 per cent.</source>
        <translation>Die Entscheidungsschwelle von %1 muss zwischen 1 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>%1 can have %2 to %3 instances, not %4. Change its bounds first.</source>
        <translation>%1 kann %2 bis %3 Instanzen haben, nicht %4. Ändern Sie zuerst die Grenzen.</translation>
    </message>
    <message>
        <source>%1 has been deleted, so no more tests of it are recorded.</source>
        <translation>%1 wurde gelöscht, daher werden keine Tests mehr vermerkt.</translation>
    </message>
    <message>
        <source>%1 still changes, so a test would soon say nothing of it. Commit it, and record the test of the revision.</source>
        <translation>%1 ändert sich noch, daher würde ein Test bald nichts mehr sagen. Schreiben Sie es fest, und vermerken Sie den Test der Revision.</translation>
    </message>
    <message>
        <source>%1 has no image in %2, so nothing of it can have been tested there. Choose a cloud that it supports.</source>
        <translation>%1 hat in %2 kein Image, also kann dort nichts getestet worden sein. Wählen Sie eine Cloud, die es unterstützt.</translation>
    </message>
    <message>
        <source>Choose at least one cloud in which %1 was tested.</source>
        <translation>Wählen Sie mindestens eine Cloud, in der %1 getestet wurde.</translation>
    </message>
    <message>
        <source>Say who tested %1, so that others know whom to ask.</source>
        <translation>Sagen Sie, wer %1 getestet hat, damit andere wissen, wen sie fragen können.</translation>
    </message>
    <message>
        <source>%1 is still to come. Give the day on which %2 was tested.</source>
        <translation>%1 kommt erst noch. Nennen Sie den Tag, an dem %2 getestet wurde.</translation>
    </message>
    <message>
        <source>Say why %1 need not hold for %2, so that others can judge it later.</source>
        <translation>Sagen Sie, warum %1 für %2 nicht gelten muss, damit andere es später beurteilen können.</translation>
    </message>
    <message>
        <source>A waiver of %1 can&apos;t end on %2, which is past. Choose a later day, or none.</source>
        <translation>%1 kann nicht bis %2 hingenommen werden, das vorbei ist. Wählen Sie einen späteren Tag, oder keinen.</translation>
    </message>
    <message>
        <source>Waive %1 for %2</source>
        <translation>%1 für %2 hinnehmen</translation>
    </message>
    <message>
        <source>A cloud needs a name. Enter one.</source>
        <translation>Eine Cloud braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There is a cloud named %1 already. Enter another name.</source>
        <translation>Eine Cloud namens %1 gibt es schon. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>%1 has the %2 %3 already. Enter another id.</source>
        <translation>%1 hat schon: %2 %3. Geben Sie eine andere ID ein.</translation>
    </message>
    <message>
        <source>%1 is in use as a %2 image and can&apos;t become a %3 image. Choose another there first.</source>
        <translation>%1 ist als Image der Art %2 in Benutzung und kann nicht zu %3 werden. Wählen Sie dort zuerst ein anderes.</translation>
    </message>
    <message>
        <source>%1 has been deleted, so nothing can be added to it. Choose another cloud.</source>
        <translation>%1 wurde gelöscht, daher lässt sich nichts hinzufügen. Wählen Sie eine andere Cloud.</translation>
    </message>
    <message>
        <source>This %1 needs the id that %2 knows it by. Enter it.</source>
        <translation>Hier (%1) fehlt die ID, unter der %2 es kennt. Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The %1 %2 needs an id. Enter one.</source>
        <translation>%1 %2 braucht eine ID. Geben Sie eine ein.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>At least one must be added. Enter how many.</source>
        <translation>Mindestens eines muss hinzukommen. Geben Sie ein, wie viele.</translation>
    </message>
    <message>
        <source>Several need names that differ: write %n in the name where the number goes, as in &quot;web-%n&quot;.</source>
        <translation>Mehrere brauchen verschiedene Namen: schreiben Sie %n in den Namen, wo die Nummer hingehört, etwa &quot;web-%n&quot;.</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 klonen</translation>
    </message>
    <message>
        <source>The %1 chosen is no longer in the plan. Choose another.</source>
        <translation>%1, wie gewählt, ist nicht mehr im Plan. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The %1 %2 belongs to %3, but the default is for %4. Choose one of %4.</source>
        <translation>%1 %2 gehört zu %3, aber der Standard ist für %4. Wählen Sie etwas aus %4.</translation>
    </message>
    <message>
        <source>A deployment needs a name. Enter one.</source>
        <translation>Ein Deployment braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>%1 (clone)</source>
        <translation>%1 (Klon)</translation>
    </message>
    <message>
        <source>%1 (clone %2)</source>
        <translation>%1 (Klon %2)</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t run any more. Choose an instance that runs.</source>
        <translation>%1 läuft nicht mehr. Wählen Sie eine Instanz, die läuft.</translation>
    </message>
    <message>
        <source>%1 is locked: it can&apos;t be rebooted or stopped. Unlock it first.</source>
        <translation>%1 ist gesperrt und lässt sich nicht rebooten oder anhalten. Entsperren Sie zuerst.</translation>
    </message>
    <message>
        <source>%1 is stopped. Start it first.</source>
        <translation>%1 ist angehalten. Starten Sie zuerst wieder.</translation>
    </message>
    <message>
        <source>%1 is not stopped, so it can&apos;t be started. Launch or relaunch it instead.</source>
        <translation>%1 ist nicht angehalten und lässt sich nicht wieder starten. Starten Sie stattdessen (neu).</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t run, so there is nothing to terminate. Launch it instead.</source>
        <translation>%1 läuft nicht, also gibt es nichts zu beenden. Starten Sie stattdessen.</translation>
    </message>
    <message>
        <source>%1 is enabled, so it launches up to its minimum again. %2 Or disable it first.</source>
        <translation>%1 ist eingeschaltet und startet wieder bis zur Mindestzahl. %2 Oder schalten Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>%1 has %2 instances and a maximum of %3, so not as many could be launched as are terminated. Raise the maximum first, or terminate some.</source>
        <translation>%1 hat %2 Instanzen und eine Höchstzahl von %3, also könnten nicht so viele starten, wie beendet werden. Erhöhen Sie zuerst die Höchstzahl, oder beenden Sie einige.</translation>
    </message>
    <message>
        <source>%1 runs already. Relaunch it, so that Next takes effect.</source>
        <translation>%1 läuft schon. Starten Sie neu, damit Next gilt.</translation>
    </message>
    <message>
        <source>At least one instance of %1 must be launched.</source>
        <translation>Mindestens eine Instanz von %1 muss gestartet werden.</translation>
    </message>
    <message>
        <source>%1 has %2 instances and a maximum of %3. Raise the maximum to launch %4 more.</source>
        <translation>%1 hat %2 Instanzen und ein Maximum von %3. Heben Sie das Maximum an, um %4 weitere zu starten.</translation>
    </message>
    <message>
        <source>The MultiCloud Image chosen is no longer in the plan. Choose another.</source>
        <translation>Das gewählte MultiCloud Image ist nicht mehr im Plan. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 lists %2 already, and one revision of a MultiCloud Image at a time. Change that listing&apos;s revision instead.</source>
        <translation>%1 listet %2 schon, und nur eine Revision eines MultiCloud Image auf einmal. Ändern Sie stattdessen dort die Revision.</translation>
    </message>
    <message>
        <source>%1 is no revision of %2. Add it to the list instead.</source>
        <translation>%1 ist keine Revision von %2. Fügen Sie es stattdessen der Liste hinzu.</translation>
    </message>
    <message>
        <source>%1 has no HEAD. Choose one of its revisions.</source>
        <translation>%1 hat keinen HEAD. Wählen Sie eine der Revisionen.</translation>
    </message>
    <message>
        <source>That revision of %1 is no longer in the plan. Choose another.</source>
        <translation>Diese Revision von %1 ist nicht mehr im Plan. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>the new MultiCloud Image %1</source>
        <translation>das neue MultiCloud Image %1</translation>
    </message>
    <message>
        <source>%1 is the last MultiCloud Image that %2 lists, and it must list one. Add another first.</source>
        <translation>%1 ist das letzte MultiCloud Image, das %2 listet, und eines muss es listen. Fügen Sie zuerst ein anderes hinzu.</translation>
    </message>
    <message>
        <source>%1 is the default of %2 and can&apos;t be removed. Make another the default first.</source>
        <translation>%1 ist der Standard von %2 und lässt sich nicht entfernen. Machen Sie zuerst ein anderes zum Standard.</translation>
    </message>
    <message>
        <source>%1 is the default of %2 already.</source>
        <translation>%1 ist schon der Standard von %2.</translation>
    </message>
    <message>
        <source>The %1 of a server or array is chosen there and is never inherited.</source>
        <translation>%1 eines Servers oder Arrays wird dort gewählt und nie geerbt.</translation>
    </message>
    <message>
        <source>%1 inherits no %2 that could be kept. Choose the %2 instead.</source>
        <translation>%1 erbt nichts (%2), was behalten werden könnte. Wählen Sie stattdessen: %2.</translation>
    </message>
    <message>
        <source>%1 launches by its datacenter policy, which comes before a datacenter set on it. Change the policy instead.</source>
        <translation>%1 startet nach seiner Datacenter-Verteilung, die einem gesetzten Datacenter vorgeht. Ändern Sie stattdessen die Verteilung.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the plan. Select something that is, and try again.</source>
        <translation>Was geändert werden sollte, ist nicht mehr im Plan. Wählen Sie etwas aus, das darin ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The %1 %2 has been deleted. Choose another.</source>
        <translation>%1 %2 wurde gelöscht. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The %1 %2 belongs to %3, but %4 launches in %5. Choose one of %5.</source>
        <translation>%1 %2 gehört zu %3, aber %4 startet in %5. Wählen Sie etwas aus %5.</translation>
    </message>
    <message>
        <source>%1 is a %2 image, which can&apos;t be the %3 of %4. Choose a %5 image.</source>
        <translation>%1 ist ein Image der Art %2 und kann nicht %3 von %4 sein. Wählen Sie ein Image der Art %5.</translation>
    </message>
    <message>
        <source>%1 inherits its image and all that comes with it, so there is nothing to promote. Set an image or another value on its Next first.</source>
        <translation>%1 erbt sein Image und alles, was damit kommt, also gibt es nichts zu übernehmen. Setzen Sie zuerst ein Image oder einen anderen Wert in Next.</translation>
    </message>
    <message>
        <source>the Server Defaults of %1</source>
        <translation>die Server Defaults von %1</translation>
    </message>
    <message>
        <source>the account&apos;s Server Defaults</source>
        <translation>die Server Defaults des Kontos</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 und %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 others</source>
        <translation>%1, %2 und %3 andere</translation>
    </message>
    <message>
        <source>%1 is used by %2. Choose another there first, or delete it anyway.</source>
        <translation>%1 wird benutzt von %2. Wählen Sie dort zuerst etwas anderes, oder löschen Sie trotzdem.</translation>
    </message>
    <message>
        <source>%1 is committed and stays as long as its HEAD. Delete HEAD to delete all revisions.</source>
        <translation>%1 ist festgeschrieben und bleibt so lange wie sein HEAD. Löschen Sie HEAD, um alle Revisionen zu löschen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be deleted, as it is listed by %2. Remove it from there first.</source>
        <translation>%1 lässt sich nicht löschen, weil %2 es listet. Entfernen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>The settings of %1 are not known, so there is nothing to commit. Import or add its settings first.</source>
        <translation>Die Einstellungen von %1 sind nicht bekannt, also gibt es nichts festzuschreiben. Importieren Sie zuerst seine Einstellungen, oder fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>%1 has been deleted and can&apos;t be changed. Clone it to go on with a copy.</source>
        <translation>%1 wurde gelöscht und lässt sich nicht ändern. Klonen Sie es, um mit einer Kopie weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 is committed and never changes. Edit HEAD, or clone it.</source>
        <translation>%1 ist festgeschrieben und ändert sich nie. Bearbeiten Sie HEAD, oder klonen Sie es.</translation>
    </message>
    <message>
        <source>%1 is committed and never changes. Make a HEAD of it, or clone it.</source>
        <translation>%1 ist festgeschrieben und ändert sich nie. Machen Sie einen HEAD daraus, oder klonen Sie es.</translation>
    </message>
    <message>
        <source>A %1 needs a name. Enter one.</source>
        <translation>Ein Name fehlt (%1). Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There is a %1 named %2 already. Enter another name.</source>
        <translation>Den Namen %2 gibt es schon (%1). Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>A revision needs a message that says what changed. Enter one.</source>
        <translation>Eine Revision braucht eine Nachricht, die sagt, was sich geändert hat. Geben Sie eine ein.</translation>
    </message>
    <message>
        <source>%1 has a HEAD already. Edit that.</source>
        <translation>%1 hat schon einen HEAD. Bearbeiten Sie diesen.</translation>
    </message>
    <message>
        <source>%1 has been deleted. Clone it to go on with a copy.</source>
        <translation>%1 wurde gelöscht. Klonen Sie es, um mit einer Kopie weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 comes from %2, and only %2 can change it. Clone it to change a copy of your own.</source>
        <translation>%1 kommt von %2, und nur %2 kann es ändern. Klonen Sie es, um eine eigene Kopie zu ändern.</translation>
    </message>
    <message>
        <source>%1 has been deleted and can&apos;t be published.</source>
        <translation>%1 wurde gelöscht und lässt sich nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be published: it still changes. Commit it, and publish the revision.</source>
        <translation>%1 lässt sich nicht veröffentlichen, denn es ändert sich noch. Schreiben Sie es fest, und veröffentlichen Sie die Revision.</translation>
    </message>
    <message>
        <source>%1 comes from %2, who published it. Clone it to publish one of your own.</source>
        <translation>%1 kommt von %2, der es veröffentlicht hat. Klonen Sie es, um ein eigenes zu veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 is published already, and a revision is published once. Commit and publish the next one.</source>
        <translation>%1 ist schon veröffentlicht, und eine Revision wird einmal veröffentlicht. Schreiben Sie die nächste fest, und veröffentlichen Sie diese.</translation>
    </message>
    <message>
        <source>The datacenter policy of %1 has place for %2 more instances, not for %3. Raise its maxima first.</source>
        <translation>Die Datacenter-Verteilung von %1 hat Platz für %2 weitere Instanzen, nicht für %3. Heben Sie zuerst ihre Höchstzahlen an.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be launched. %2</source>
        <translation>%1 kann nicht starten. %2</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t run any more: it can&apos;t be terminated again.</source>
        <translation>%1 läuft nicht mehr und lässt sich nicht noch einmal beenden.</translation>
    </message>
    <message>
        <source>%1 is locked: it can&apos;t be terminated or relaunched. Unlock it first.</source>
        <translation>%1 ist gesperrt und lässt sich nicht beenden oder neu starten. Entsperren Sie zuerst.</translation>
    </message>
    <message>
        <source>%1 can&apos;t shrink to %2 instances: more than that are locked. Unlock some first.</source>
        <translation>%1 kann nicht auf %2 Instanzen schrumpfen: mehr als das sind gesperrt. Entsperren Sie zuerst einige.</translation>
    </message>
    <message>
        <source>The MultiCloud Image %1 has no setting for %2. Choose %3, which has one, or another cloud.</source>
        <translation>Das MultiCloud Image %1 hat keine Einstellung für %2. Wählen Sie %3, das eine hat, oder eine andere Cloud.</translation>
    </message>
    <message>
        <source>The MultiCloud Image %1 has no setting for %2, nor has any other that the ServerTemplate %3 lists. Choose a MultiCloud Image that supports %2, or another cloud.</source>
        <translation>Das MultiCloud Image %1 hat keine Einstellung für %2, und auch kein anderes, das das ServerTemplate %3 listet. Wählen Sie ein MultiCloud Image, das %2 unterstützt, oder eine andere Cloud.</translation>
    </message>
    <message>
        <source>The ServerTemplate %1 lists no MultiCloud Image to inherit. Choose a MultiCloud Image.</source>
        <translation>Das ServerTemplate %1 listet kein MultiCloud Image zum Erben. Wählen Sie ein MultiCloud Image.</translation>
    </message>
    <message>
        <source>The fingerprint of %1 matches no image in %2. Choose another MultiCloud Image, or another cloud.</source>
        <translation>Der Fingerabdruck von %1 passt auf kein Image in %2. Wählen Sie ein anderes MultiCloud Image, oder eine andere Cloud.</translation>
    </message>
    <message>
        <source>A server or array needs a name. Enter one.</source>
        <translation>Ein Server oder Array braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>%1 needs a deployment. Choose one that is in the plan.</source>
        <translation>%1 braucht ein Deployment. Wählen Sie eines, das im Plan ist.</translation>
    </message>
    <message>
        <source>The deployment %1 is locked: its servers and arrays can&apos;t be removed or moved, and none can be moved there. Unlock the deployment first.</source>
        <translation>Das Deployment %1 ist gesperrt: seine Server und Arrays lassen sich nicht entfernen oder verschieben, und keine lassen sich dorthin verschieben. Entsperren Sie zuerst das Deployment.</translation>
    </message>
    <message>
        <source>%1 is locked: it can&apos;t be removed, moved or terminated. Unlock it first.</source>
        <translation>%1 ist gesperrt und lässt sich nicht entfernen, verschieben oder beenden. Entsperren Sie zuerst.</translation>
    </message>
    <message>
        <source>The deployment %1 needs a name. Enter one.</source>
        <translation>Das Deployment %1 braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The deployment %1 is the account&apos;s default and can&apos;t be removed. It can be renamed.</source>
        <translation>Das Deployment %1 ist der Standard des Kontos und lässt sich nicht entfernen. Umbenennen lässt es sich.</translation>
    </message>
    <message>
        <source>The deployment %1 is locked. Unlock it before it is removed.</source>
        <translation>Das Deployment %1 ist gesperrt. Entsperren Sie es, bevor es entfernt wird.</translation>
    </message>
    <message>
        <source>The deployment %1 holds the array %2. Move or remove its arrays first.</source>
        <translation>Das Deployment %1 enthält das Array %2. Verschieben oder entfernen Sie zuerst seine Arrays.</translation>
    </message>
    <message>
        <source>The deployment %1 holds %2, which runs. Terminate or move its servers first.</source>
        <translation>Das Deployment %1 enthält %2, und das läuft. Beenden oder verschieben Sie zuerst seine Server.</translation>
    </message>
    <message>
        <source>The server %1 needs a name. Enter one.</source>
        <translation>Der Server %1 braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The array %1 needs a name. Enter one.</source>
        <translation>Das Array %1 braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: the server has a current instance. Terminate it first.</source>
        <translation>%1 lässt sich nicht entfernen: der Server hat eine laufende Instanz. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>this setting of %1</source>
        <translation>diese Einstellung von %1</translation>
    </message>
    <message>
        <source>The setting of %1 for %2 needs an image. Choose one.</source>
        <translation>Die Einstellung von %1 für %2 braucht ein Image. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>The setting of %1 for %2 needs an instance type. Choose one.</source>
        <translation>Die Einstellung von %1 für %2 braucht einen Instance Type. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>%1 has a setting for %2 already, and a MultiCloud Image has one for each cloud. Change that one.</source>
        <translation>%1 hat schon eine Einstellung für %2, und ein MultiCloud Image hat eine je Cloud. Ändern Sie diese.</translation>
    </message>
    <message>
        <source>%1 has no setting for the clouds chosen. Choose clouds that it supports.</source>
        <translation>%1 hat keine Einstellung für die gewählten Clouds. Wählen Sie Clouds, die es unterstützt.</translation>
    </message>
    <message>
        <source>%1 lists %2, which still changes. Commit HEAD with its MultiCloud Images, and publish that revision.</source>
        <translation>%1 listet %2, das sich noch ändert. Schreiben Sie HEAD mit seinen MultiCloud Images fest, und veröffentlichen Sie diese Revision.</translation>
    </message>
    <message>
        <source>A MultiCloud Image chosen instead is no longer in the plan. Choose another.</source>
        <translation>Ein stattdessen gewähltes MultiCloud Image ist nicht mehr im Plan. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>right_st YAML</source>
        <translation>right_st-YAML</translation>
    </message>
    <message>
        <source>Plan as text</source>
        <translation>Plan als Text</translation>
    </message>
    <message>
        <source>There is no such ServerTemplate.</source>
        <translation>Es gibt kein solches ServerTemplate.</translation>
    </message>
    <message>
        <source>There is no such MultiCloud Image.</source>
        <translation>Es gibt kein solches MultiCloud Image.</translation>
    </message>
    <message>
        <source>The settings of %1 are not known. Import them, or add them, before writing its file.</source>
        <translation>Die Einstellungen von %1 sind nicht bekannt. Importieren Sie sie, oder fügen Sie sie hinzu, bevor die Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 has no setting with both an image and an instance type, and right_st knows no other. Add one before writing its file.</source>
        <translation>%1 hat keine Einstellung mit Image und Instance Type, und right_st kennt keine anderen. Fügen Sie eine hinzu, bevor die Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>“%1” occurs twice. Keep one of them.</source>
        <translation>„%1“ kommt zweimal vor. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep. Nothing that is read here needs that.</source>
        <translation>Werte sind mehr als %1 tief geschachtelt. Nichts, was hier gelesen wird, braucht das.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>A map of keys and values is needed here for %1.</source>
        <translation>Für %1 wird hier eine Zuordnung von Schlüsseln zu Werten gebraucht.</translation>
    </message>
    <message>
        <source>“%1” is no key of %2, which may have %3. Check its spelling; capitals count.</source>
        <translation>„%1“ ist kein Schlüssel von %2, das %3 haben darf. Prüfen Sie die Schreibweise; Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>“%1” must be a text, not a list or map.</source>
        <translation>„%1“ muss ein Text sein, keine Liste oder Zuordnung.</translation>
    </message>
    <message>
        <source>“%1” must be a list, each item after a dash.</source>
        <translation>„%1“ muss eine Liste sein, jeder Eintrag nach einem Strich.</translation>
    </message>
    <message>
        <source>The revision “%1” is not understood; it is a number from 0, head or latest.</source>
        <translation>Die Revision „%1“ ist nicht verständlich; sie ist eine Zahl ab 0, head oder latest.</translation>
    </message>
    <message>
        <source>a MultiCloud Image</source>
        <translation>ein MultiCloud Image</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>RightScripts</source>
        <translation>RightScripts</translation>
    </message>
    <message>
        <source>a RightScript</source>
        <translation>ein RightScript</translation>
    </message>
    <message>
        <source>“Inputs” must be a map of input names and values.</source>
        <translation>„Inputs“ muss eine Zuordnung von Namen zu Werten sein.</translation>
    </message>
    <message>
        <source>right_st refuses the empty value of the input %1; it wants “blank” or “ignore” instead of “text:”.</source>
        <translation>right_st lehnt den leeren Wert des Inputs %1 ab; es will „blank“ oder „ignore“ statt „text:“.</translation>
    </message>
    <message>
        <source>an alert</source>
        <translation>ein Alert</translation>
    </message>
    <message>
        <source>This alert has no name.</source>
        <translation>Dieser Alert hat keinen Namen.</translation>
    </message>
    <message>
        <source>right_st would not understand the clause of this alert, which reads like “If cpu-0/cpu-idle.value &lt; 15 for 3 minutes Then escalate warning”.</source>
        <translation>right_st würde die Bedingung dieses Alerts nicht verstehen; sie lautet etwa „If cpu-0/cpu-idle.value &lt; 15 for 3 minutes Then escalate warning“.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>eine Einstellung</translation>
    </message>
    <message>
        <source>A setting is a map of Cloud, Instance Type and Image.</source>
        <translation>Eine Einstellung ist eine Zuordnung von Cloud, Instance Type und Image.</translation>
    </message>
    <message>
        <source>A setting needs a Cloud, an Instance Type and an Image; one of them is missing here.</source>
        <translation>Eine Einstellung braucht Cloud, Instance Type und Image; eines davon fehlt hier.</translation>
    </message>
    <message>
        <source>It is not said which MultiCloud Image this is: give an Href, or a Name alone, with Revision, with Revision and Publisher, or with Settings.</source>
        <translation>Es ist nicht gesagt, welches MultiCloud Image das ist: geben Sie einen Href an, oder einen Name allein, mit Revision, mit Revision und Publisher, oder mit Settings.</translation>
    </message>
    <message>
        <source>%1 has a setting already, on line %2. A MultiCloud Image has one image for each cloud: remove one, or make a second MultiCloud Image.</source>
        <translation>%1 hat schon eine Einstellung, in Zeile %2. Ein MultiCloud Image hat ein Image je Cloud: entfernen Sie eine, oder machen Sie ein zweites MultiCloud Image.</translation>
    </message>
    <message>
        <source>a ServerTemplate</source>
        <translation>ein ServerTemplate</translation>
    </message>
    <message>
        <source>This is not a ServerTemplate of right_st: it has no Name and no MultiCloudImages.</source>
        <translation>Das ist kein ServerTemplate von right_st: es hat keinen Name und keine MultiCloudImages.</translation>
    </message>
    <message>
        <source>The ServerTemplate has no Name. Give it one.</source>
        <translation>Das ServerTemplate hat keinen Name. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>This is not a MultiCloud Image of right_st, which is a map of Name and Settings.</source>
        <translation>Das ist kein MultiCloud Image von right_st; das wäre eine Zuordnung von Name und Settings.</translation>
    </message>
    <message>
        <source>a file of alerts</source>
        <translation>eine Datei mit Alerts</translation>
    </message>
    <message>
        <source>This is not a file of alerts, which is a map with the list “Alerts”.</source>
        <translation>Das ist keine Datei mit Alerts; das wäre eine Zuordnung mit der Liste „Alerts“.</translation>
    </message>
    <message>
        <source>The file holds no alerts. right_st refuses such a file.</source>
        <translation>Die Datei enthält keine Alerts. right_st lehnt so eine Datei ab.</translation>
    </message>
    <message>
        <source>A second document begins here. Put each one into a file of its own.</source>
        <translation>Hier beginnt ein zweites Dokument. Legen Sie jedes in eine eigene Datei.</translation>
    </message>
    <message>
        <source>An alias (*) is used here. Write out what it stands for.</source>
        <translation>Hier wird ein Alias (*) benutzt. Schreiben Sie aus, wofür er steht.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values, which is too much to read here.</source>
        <translation>Die Datei enthält mehr als %1 Werte; das ist zu viel, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>An anchor (&amp;) is used here. Write out the value where it is needed.</source>
        <translation>Hier wird ein Anker (&amp;) benutzt. Schreiben Sie den Wert dort aus, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>A tag (!) is used here. Remove it; texts, lists and maps need none.</source>
        <translation>Hier wird ein Tag (!) benutzt. Entfernen Sie ihn; Texte, Listen und Zuordnungen brauchen keinen.</translation>
    </message>
    <message>
        <source>A list or map is used as a key here. Keys are texts.</source>
        <translation>Eine Liste oder Zuordnung wird hier als Schlüssel benutzt. Schlüssel sind Texte.</translation>
    </message>
    <message>
        <source>“%1” occurs twice, first on line %2. Keep one of them.</source>
        <translation>„%1“ kommt zweimal vor, zuerst in Zeile %2. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>A byte here is no text in UTF-8 (%1). Save the file as UTF-8.</source>
        <translation>Ein Byte hier ist kein Text in UTF-8 (%1). Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A tab is used to indent, which YAML does not allow. Use spaces.</source>
        <translation>Ein Tabulator dient zum Einrücken, was YAML nicht erlaubt. Benutzen Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1 (%2 that began on line %3).</source>
        <translation>Das ist kein gültiges YAML: %1 (%2, begonnen in Zeile %3).</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which no YAML file that is read here needs to be.</source>
        <translation>Die Datei ist größer als %1 MiB; keine YAML-Datei, die hier gelesen wird, muss das sein.</translation>
    </message>
    <message>
        <source>The plan had no cloud of this name; it is kept as not registered.</source>
        <translation>Der Plan hatte keine Cloud dieses Namens; sie bleibt als nicht registriert.</translation>
    </message>
    <message>
        <source>Nothing but its name is known.</source>
        <translation>Nur der Name ist bekannt.</translation>
    </message>
    <message>
        <source>Nothing but its uid is known.</source>
        <translation>Nur die UID ist bekannt.</translation>
    </message>
    <message>
        <source>User Data “%1”</source>
        <translation>User Data „%1“</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>neueste %1</translation>
    </message>
    <message>
        <source>Order of MultiCloud Images</source>
        <translation>Reihenfolge der MultiCloud Images</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the files in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>This is not a file with contents to read.</source>
        <translation>Das ist keine Datei mit Inhalt zum Lesen.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB, which is too much to import.</source>
        <translation>Die Datei ist größer als 1 GiB; das ist zu viel für einen Import.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>“%1” is not understood as %2.</source>
        <translation>„%1“ ist als %2 nicht verständlich.</translation>
    </message>
    <message>
        <source>right_st ServerTemplate or MultiCloud Image</source>
        <translation>right_st-ServerTemplate oder -MultiCloud-Image</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>No file was named to import.</source>
        <translation>Keine Datei zum Importieren wurde genannt.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The ServerTemplate %1 is defined again in %2; the last one is taken.</source>
        <translation>Das ServerTemplate %1 wird in %2 noch einmal definiert; das letzte gilt.</translation>
    </message>
    <message>
        <source>Several MultiCloud Images are called %1; the one imported from %2 is meant.</source>
        <translation>Mehrere MultiCloud Images heißen %1; gemeint ist das aus %2 importierte.</translation>
    </message>
    <message>
        <source>The MultiCloud Image %1 is defined again and otherwise in %2; the last one is taken.</source>
        <translation>Das MultiCloud Image %1 wird in %2 noch einmal und anders definiert; das letzte gilt.</translation>
    </message>
    <message>
        <source>%1 is listed already, on line %2. A ServerTemplate lists a MultiCloud Image once, in one revision: remove one of them.</source>
        <translation>%1 ist schon gelistet, in Zeile %2. Ein ServerTemplate listet ein MultiCloud Image einmal, in einer Revision: entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 is the same cloud as the one on line %2. A MultiCloud Image has one image for each cloud: remove one, or make a second MultiCloud Image.</source>
        <translation>%1 ist dieselbe Cloud wie die in Zeile %2. Ein MultiCloud Image hat ein Image je Cloud: entfernen Sie eines, oder machen Sie ein zweites MultiCloud Image.</translation>
    </message>
    <message>
        <source>%1 is a %2 in this plan. A setting needs a machine image.</source>
        <translation>%1 ist in diesem Plan von der Art %2. Eine Einstellung braucht ein Machine Image.</translation>
    </message>
    <message>
        <source>A row of “%1” has no “%2”; it may have %3.</source>
        <translation>Eine Zeile von „%1“ hat kein „%2“; sie darf %3 haben.</translation>
    </message>
    <message>
        <source>“%1” is not understood: %2.</source>
        <translation>„%1“ ist nicht verständlich: %2.</translation>
    </message>
    <message>
        <source>This row has no “id”. Give it a number that no other row of “%1” has.</source>
        <translation>Diese Zeile hat keine „id“. Geben Sie ihr eine Zahl, die keine andere Zeile von „%1“ hat.</translation>
    </message>
    <message>
        <source>The id %1 is taken by the row on line %2. Give one of them another number.</source>
        <translation>Die ID %1 hat schon die Zeile %2. Geben Sie einer davon eine andere Zahl.</translation>
    </message>
    <message>
        <source>There is no table “%1” in a plan.</source>
        <translation>In einem Plan gibt es keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>This plan was written by a newer version of MCI Planner (format %1). Open it with that version.</source>
        <translation>Dieser Plan wurde von einer neueren Version von MCI Planner geschrieben (Format %1). Öffnen Sie ihn damit.</translation>
    </message>
    <message>
        <source>This is not a plan kept as text, which begins with {&quot;format&quot;:&quot;mci-planner plan&quot;,&quot;version&quot;:1.</source>
        <translation>Das ist kein als Text gespeicherter Plan; der beginnt mit {&quot;format&quot;:&quot;mci-planner plan&quot;,&quot;version&quot;:1.</translation>
    </message>
    <message>
        <source>The value of “%1” is not understood here: a plan is tables in [ ] of rows in { }, one row a line.</source>
        <translation>Der Wert von „%1“ ist hier nicht verständlich: ein Plan besteht aus Tabellen in [ ] mit Zeilen in { }, eine je Zeile.</translation>
    </message>
    <message>
        <source>“%1” is %2, but “%3” has no row of that id. Add the row or correct the number.</source>
        <translation>„%1“ ist %2, aber „%3“ hat keine Zeile mit dieser ID. Fügen Sie die Zeile hinzu, oder berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <source>The plan is not whole. %1</source>
        <translation>Der Plan ist nicht heil. %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>1 file refused</source>
        <translation>1 Datei abgelehnt</translation>
    </message>
    <message>
        <source>%1 files refused</source>
        <translation>%1 Dateien abgelehnt</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1: %2, new</source>
        <translation>%1: %2, neu</translation>
    </message>
    <message>
        <source>%1: %2, removed</source>
        <translation>%1: %2, entfernt</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>The ServerTemplate lists no MultiCloud Image; no server can be launched from it.</source>
        <translation>Das ServerTemplate listet kein MultiCloud Image; von ihm kann kein Server starten.</translation>
    </message>
    <message>
        <source>The Revision or Publisher of %1 is ignored because it has Settings, which define its HEAD.</source>
        <translation>Revision oder Publisher von %1 wird übergangen, weil es Settings hat, die seinen HEAD definieren.</translation>
    </message>
    <message>
        <source>The file of a MultiCloud Image, %1, is missing. Put it there or correct the path.</source>
        <translation>Die Datei eines MultiCloud Image, %1, fehlt. Legen Sie sie dorthin, oder berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is listed already (%2, line %3). A ServerTemplate lists a MultiCloud Image once, in one revision: remove one of them.</source>
        <translation>%1 ist schon gelistet (%2, Zeile %3). Ein ServerTemplate listet ein MultiCloud Image einmal, in einer Revision: entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The file holds alerts only. They come with the ServerTemplate that refers to it.</source>
        <translation>Die Datei enthält nur Alerts. Sie kommen mit dem ServerTemplate, das auf sie verweist.</translation>
    </message>
    <message>
        <source>The file of alerts %1 is missing; the reference to it is kept.</source>
        <translation>Die Datei mit Alerts %1 fehlt; der Verweis auf sie bleibt.</translation>
    </message>
    <message>
        <source>it must be a text in quotes</source>
        <translation>es muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>es muss true oder false sein</translation>
    </message>
    <message>
        <source>it must be a whole number without quotes</source>
        <translation>es muss eine ganze Zahl ohne Anführungszeichen sein</translation>
    </message>
    <message>
        <source>it must be a time in UTC such as &quot;2012-03-01T12:00:00Z&quot;</source>
        <translation>es muss eine Zeit in UTC sein, etwa &quot;2012-03-01T12:00:00Z&quot;</translation>
    </message>
    <message>
        <source>it must be a list of texts in [ ]</source>
        <translation>es muss eine Liste von Texten in [ ] sein</translation>
    </message>
    <message>
        <source>it must be the id of a row: a whole number from 1 to %1</source>
        <translation>es muss die ID einer Zeile sein: eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>it must be one of %1</source>
        <translation>es muss eines sein von %1</translation>
    </message>
    <message>
        <source>of %1 for %2</source>
        <translation>von %1 für %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 hat keinen Wert: %2.</translation>
    </message>
    <message>
        <source>The %1 of %2 is not in the plan (number %3).</source>
        <translation>%1 von %2 ist nicht im Plan (Nummer %3).</translation>
    </message>
    <message>
        <source>%1 is missing among what refers to its %2.</source>
        <translation>%1 fehlt unter dem, was auf seinen Wert (%2) verweist.</translation>
    </message>
    <message>
        <source>%1 rows say their %2, but the back references count %3.</source>
        <translation>%1 Zeilen nennen ihren Wert (%2), aber die Rückverweise zählen %3.</translation>
    </message>
    <message>
        <source>%1 is for %2, but its %3 belongs to %4.</source>
        <translation>%1 ist für %2, aber sein Wert (%3) gehört zu %4.</translation>
    </message>
    <message>
        <source>%1 has the %2 image %3 where a %4 image belongs.</source>
        <translation>%1 hat das Image %3 der Art %2, wo eines der Art %4 hingehört.</translation>
    </message>
    <message>
        <source>%1 is not found by its cloud.</source>
        <translation>%1 wird über seine Cloud nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 has more than one setting for %2.</source>
        <translation>%1 hat mehr als eine Einstellung für %2.</translation>
    </message>
    <message>
        <source>%1 lists the MultiCloud Image %2 twice.</source>
        <translation>%1 listet das MultiCloud Image %2 zweimal.</translation>
    </message>
    <message>
        <source>%1 is not found as the default.</source>
        <translation>%1 wird nicht als Standard gefunden.</translation>
    </message>
    <message>
        <source>%1 has %2 default MultiCloud Images instead of one.</source>
        <translation>%1 hat %2 Standard-MultiCloud-Images statt einem.</translation>
    </message>
    <message>
        <source>%1 lists MultiCloud Images, but none is the default.</source>
        <translation>%1 listet MultiCloud Images, aber keines ist der Standard.</translation>
    </message>
    <message>
        <source>%1 has more than one image of the uid %2.</source>
        <translation>%1 hat mehr als ein Image mit der UID %2.</translation>
    </message>
    <message>
        <source>There is more than one %1.</source>
        <translation>Es gibt mehr als ein %1.</translation>
    </message>
    <message>
        <source>%1 has a minimum of %2 and a maximum of %3.</source>
        <translation>%1 hat ein Minimum von %2 und ein Maximum von %3.</translation>
    </message>
    <message>
        <source>The datacenter weights of %1 add up to %2 instead of 100.</source>
        <translation>Die Datacenter-Gewichte von %1 ergeben zusammen %2 statt 100.</translation>
    </message>
    <message>
        <source>The schedule of %1 has an entry at minute %2, which no day has.</source>
        <translation>Der Zeitplan von %1 hat einen Eintrag bei Minute %2, die kein Tag hat.</translation>
    </message>
    <message>
        <source>The schedule of %1 has a minimum of %2 and a maximum of %3.</source>
        <translation>Der Zeitplan von %1 hat ein Minimum von %2 und ein Maximum von %3.</translation>
    </message>
    <message>
        <source>A waiver of %1 is for %2 objects instead of one.</source>
        <translation>Ein Vermerk, %1 hinzunehmen, gilt für %2 Objekte statt für eines.</translation>
    </message>
    <message>
        <source>Instance %1 must belong to a server or to an array, and to only one.</source>
        <translation>Instanz %1 muss zu einem Server oder zu einem Array gehören, und nur zu einem.</translation>
    </message>
    <message>
        <source>%1 has the role &quot;%2&quot;, which is not for it.</source>
        <translation>%1 hat die Rolle &quot;%2&quot;, die nicht dazu passt.</translation>
    </message>
    <message>
        <source>%1 has more than one Current.</source>
        <translation>%1 hat mehr als ein Current.</translation>
    </message>
    <message>
        <source>one of the values below</source>
        <translation>einer der Werte unten</translation>
    </message>
    <message>
        <source>a number, &lt;5 or &gt;5</source>
        <translation>eine Zahl, &lt;5 oder &gt;5</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>`%1:` of %2

%3
</source>
        <translation>`%1:` von %2

%3
</translation>
    </message>
    <message>
        <source>| term | asks for | takes | of |
|---|---|---|---|
</source>
        <translation>| Begriff | fragt nach | nimmt | von |
|---|---|---|---|
</translation>
    </message>
    <message>
        <source>%1 is not a term. Did you mean %2?</source>
        <translation>%1 ist kein Begriff. War %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 is not a term. Put it in quotes to look for it as text.</source>
        <translation>%1 ist kein Begriff. Setzen Sie es in Anführungszeichen, um es als Text zu suchen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be asked of %2. Here there are %3.</source>
        <translation>%1 lässt sich %2 nicht fragen. Hier gibt es %3.</translation>
    </message>
    <message>
        <source>%1 needs a number after it, such as 0 or &gt;5.</source>
        <translation>%1 braucht eine Zahl dahinter, etwa 0 oder &gt;5.</translation>
    </message>
    <message>
        <source>%1 needs a value after it, such as %2.</source>
        <translation>%1 braucht einen Wert dahinter, etwa %2.</translation>
    </message>
    <message>
        <source>%1 needs a value after it; one with spaces goes in quotes.</source>
        <translation>%1 braucht einen Wert dahinter; einer mit Leerzeichen steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 takes no %2. Did you mean %3?</source>
        <translation>%1 nimmt kein %2. War %3 gemeint?</translation>
    </message>
    <message>
        <source>%1 takes no %2. It takes %3.</source>
        <translation>%1 nimmt kein %2. Es nimmt %3.</translation>
    </message>
    <message>
        <source>%1 takes a number, such as 0, &gt;5 or &lt;5, not %2.</source>
        <translation>%1 nimmt eine Zahl, etwa 0, &gt;5 oder &lt;5, nicht %2.</translation>
    </message>
    <message>
        <source>servers and arrays</source>
        <translation>Server und Arrays</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>instance types</source>
        <translation>Instance Types</translation>
    </message>
    <message>
        <source>datacenters</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>the image is set on the server or array</source>
        <translation>das Image ist auf dem Server oder Array gesetzt</translation>
    </message>
    <message>
        <source>set here, but equal to what it would inherit</source>
        <translation>hier gesetzt, aber gleich dem, was geerbt würde</translation>
    </message>
    <message>
        <source>the image is inherited from a MultiCloud Image</source>
        <translation>das Image ist von einem MultiCloud Image geerbt</translation>
    </message>
    <message>
        <source>from the default MultiCloud Image of the ServerTemplate</source>
        <translation>vom Standard-MultiCloud-Image des ServerTemplate</translation>
    </message>
    <message>
        <source>the image or the MultiCloud Image is chosen on a server</source>
        <translation>das Image oder MultiCloud Image ist auf einem Server gewählt</translation>
    </message>
    <message>
        <source>the image or the MultiCloud Image is chosen on an array</source>
        <translation>das Image oder MultiCloud Image ist auf einem Array gewählt</translation>
    </message>
    <message>
        <source>from a setting that was made by a fingerprint</source>
        <translation>von einer Einstellung, die ein Fingerabdruck gemacht hat</translation>
    </message>
    <message>
        <source>kernel, ramdisk or datacenter is set to the cloud&apos;s default</source>
        <translation>Kernel, Ramdisk oder Datacenter ist auf den Standard der Cloud gesetzt</translation>
    </message>
    <message>
        <source>nothing supplies an image</source>
        <translation>nichts liefert ein Image</translation>
    </message>
    <message>
        <source>something runs</source>
        <translation>etwas läuft</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>an instance is in the state “%1”</source>
        <translation>eine Instanz ist im Zustand „%1“</translation>
    </message>
    <message>
        <source>anything is found that is not waived</source>
        <translation>etwas wird gefunden, das nicht hingenommen ist</translation>
    </message>
    <message>
        <source>an error is found</source>
        <translation>ein Fehler wird gefunden</translation>
    </message>
    <message>
        <source>a warning is found</source>
        <translation>eine Warnung wird gefunden</translation>
    </message>
    <message>
        <source>advice is found</source>
        <translation>ein Hinweis wird gefunden</translation>
    </message>
    <message>
        <source>something found is waived</source>
        <translation>etwas Gefundenes ist hingenommen</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>ein Server</translation>
    </message>
    <message>
        <source>a server array</source>
        <translation>ein Server Array</translation>
    </message>
    <message>
        <source>it runs locked, or its deployment is locked</source>
        <translation>es läuft gesperrt, oder sein Deployment ist gesperrt</translation>
    </message>
    <message>
        <source>something needed for a launch is missing, gone or unknown</source>
        <translation>etwas, das ein Start braucht, fehlt, ist weg oder unbekannt</translation>
    </message>
    <message>
        <source>anything is set here rather than inherited</source>
        <translation>etwas ist hier gesetzt statt geerbt</translation>
    </message>
    <message>
        <source>an array that is not enabled</source>
        <translation>ein Array, das nicht eingeschaltet ist</translation>
    </message>
    <message>
        <source>HEAD, which can be edited</source>
        <translation>HEAD, der bearbeitet werden kann</translation>
    </message>
    <message>
        <source>a committed revision</source>
        <translation>eine festgeschriebene Revision</translation>
    </message>
    <message>
        <source>published, here or by its publisher</source>
        <translation>veröffentlicht, hier oder vom Herausgeber</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>removed, but still in use</source>
        <translation>entfernt, aber noch benutzt</translation>
    </message>
    <message>
        <source>known by name only; its settings are not known</source>
        <translation>nur dem Namen nach bekannt; seine Einstellungen sind nicht bekannt</translation>
    </message>
    <message>
        <source>an image that it uses is gone</source>
        <translation>ein Image, das es benutzt, ist weg</translation>
    </message>
    <message>
        <source>everyone may launch it</source>
        <translation>jeder darf es starten</translation>
    </message>
    <message>
        <source>only this account may launch it</source>
        <translation>nur dieses Konto darf es starten</translation>
    </message>
    <message>
        <source>deregistered, no access, or removed: launching it fails</source>
        <translation>abgemeldet, kein Zugriff, oder entfernt: ein Start scheitert</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>-default-</source>
        <translation>-default-</translation>
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
        <source>a text of its own</source>
        <translation>ein eigener Text</translation>
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
        <source>%1, running</source>
        <translation>%1, läuft</translation>
    </message>
    <message>
        <source>%1, launched %2</source>
        <translation>%1, gestartet %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 with %2 in %3</source>
        <translation>%1 mit %2 in %3</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>-inherit-</source>
        <translation>-geerbt-</translation>
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
        <source>the cloud</source>
        <translation>die Cloud</translation>
    </message>
    <message>
        <source>the ServerTemplate</source>
        <translation>das ServerTemplate</translation>
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
        <source>the kernel</source>
        <translation>der Kernel</translation>
    </message>
    <message>
        <source>the ramdisk</source>
        <translation>die Ramdisk</translation>
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
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>another window of this program</source>
        <translation>ein anderes Fenster dieses Programms</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 on the computer “%2” (process %3)</source>
        <translation>%1 auf dem Computer „%2“ (Prozess %3)</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and holds it locked. Close it there, then try again.</source>
        <translation>Ein anderes Programm schreibt in %1 und hält es gesperrt. Schließen Sie es dort, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Make room on it, then try again.</source>
        <translation>Der Datenträger von %1 ist voll. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk reported an error, or it is full. Check the disk, or save a copy elsewhere.</source>
        <translation>%1 ließ sich nicht lesen oder schreiben: der Datenträger meldet einen Fehler, oder er ist voll. Prüfen Sie ihn, oder speichern Sie eine Kopie anderswo.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that the file and its folder may be read and written.</source>
        <translation>%1 ließ sich nicht öffnen. Prüfen Sie, ob die Datei und ihr Ordner gelesen und geschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>%1 refused the edit because it does not fit what the file holds. Save a copy, and open the file again.</source>
        <translation>%1 hat die Änderung abgelehnt, weil sie nicht zum Inhalt der Datei passt. Speichern Sie eine Kopie, und öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1.</source>
        <translation>Ein Text ist zu lang für %1.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>%1 is not an MCI Planner plan, or it is damaged beyond reading. Nothing was changed.</source>
        <translation>%1 ist kein Plan von MCI Planner, oder so beschädigt, dass er nicht zu lesen ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no file %1 in the folder “%2”.</source>
        <translation>Es gibt keine Datei %1 im Ordner „%2“.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose a folder that exists.</source>
        <translation>Es gibt keinen Ordner „%1“. Wählen Sie einen, den es gibt.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a plan file.</source>
        <translation>%1 ist ein Ordner oder ein Gerät, keine Plandatei.</translation>
    </message>
    <message>
        <source>%1 may not be read by you. Ask its owner for access.</source>
        <translation>%1 darf von Ihnen nicht gelesen werden. Bitten Sie den Eigentümer um Zugriff.</translation>
    </message>
    <message>
        <source>%1 is an empty file, not a plan. Nothing was changed.</source>
        <translation>%1 ist eine leere Datei, kein Plan. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of MCI Planner (format %2; this version reads up to %3). Nothing was changed. Install the newer version to open it.</source>
        <translation>%1 wurde von einer neueren Version von MCI Planner geschrieben (Format %2; diese Version liest bis %3). Nichts wurde geändert. Installieren Sie die neuere Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is not exactly what MCI Planner writes: “%2” was added, removed or altered by another program, or the file is damaged. It was not opened, and nothing was changed.</source>
        <translation>%1 ist nicht genau das, was MCI Planner schreibt: „%2“ wurde von einem anderen Programm hinzugefügt, entfernt oder verändert, oder die Datei ist beschädigt. Sie wurde nicht geöffnet, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open an earlier copy if there is one.</source>
        <translation>%1 ist beschädigt. Öffnen Sie eine frühere Kopie, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>%1 is damaged and can only be looked at.</source>
        <translation>%1 ist beschädigt und lässt sich nur ansehen.</translation>
    </message>
    <message>
        <source>Rows that could be read: %1.</source>
        <translation>Zeilen, die sich lesen ließen: %1.</translation>
    </message>
    <message>
        <source>Rows left out because their values make no sense: %1.</source>
        <translation>Zeilen, die wegblieben, weil ihre Werte keinen Sinn ergeben: %1.</translation>
    </message>
    <message>
        <source>These tables could not be read to their end: %1.</source>
        <translation>Diese Tabellen ließen sich nicht bis zum Ende lesen: %1.</translation>
    </message>
    <message>
        <source>Open an earlier copy if there is one, or save a copy of what could be read.</source>
        <translation>Öffnen Sie eine frühere Kopie, wenn es eine gibt, oder speichern Sie eine Kopie dessen, was zu lesen war.</translation>
    </message>
    <message>
        <source>%1 is damaged and can only be looked at; some of what it holds may be missing or wrong. Open an earlier copy if there is one, or save a copy of what could be read. First finding: %2</source>
        <translation>%1 ist beschädigt und lässt sich nur ansehen; ein Teil des Inhalts kann fehlen oder falsch sein. Öffnen Sie eine frühere Kopie, wenn es eine gibt, oder speichern Sie eine Kopie dessen, was zu lesen war. Erster Befund: %2</translation>
    </message>
    <message>
        <source>What %1 holds contradicts itself: it is damaged, or another program changed it. It can only be looked at. First contradiction: %2</source>
        <translation>Was in %1 steht, widerspricht sich: es ist beschädigt, oder ein anderes Programm hat es geändert. Es lässt sich nur ansehen. Erster Widerspruch: %2</translation>
    </message>
    <message>
        <source>%1 is still being read. It can be edited in a moment.</source>
        <translation>%1 wird noch gelesen. Gleich lässt es sich bearbeiten.</translation>
    </message>
    <message>
        <source>%1 is the plan that is open. Choose another name for the copy.</source>
        <translation>%1 ist der offene Plan. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>%1 is open in %2. You can look at it here and save a copy, but not edit it.</source>
        <translation>%1 ist in %2 geöffnet. Sie können es hier ansehen und eine Kopie speichern, aber nicht bearbeiten.</translation>
    </message>
    <message>
        <source>%1 may not be written. You can look at it and save a copy, but not edit it.</source>
        <translation>%1 darf nicht geschrieben werden. Sie können es ansehen und eine Kopie speichern, aber nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Another program changed %1. The plan was read again.</source>
        <translation>Ein anderes Programm hat %1 geändert. Der Plan wurde neu gelesen.</translation>
    </message>
    <message>
        <source>Your last edit was not made; please make it again.</source>
        <translation>Ihre letzte Änderung wurde nicht getan; bitte machen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Edits that were not yet saved and are lost: %1. Please make them again.</source>
        <translation>Änderungen, die noch nicht gespeichert waren und verloren sind: %1. Bitte machen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>One edit of the trial no longer fits the plan and was left out.</source>
        <translation>Eine Änderung des Versuchs passt nicht mehr zum Plan und blieb weg.</translation>
    </message>
    <message>
        <source>%1 edits of the trial no longer fit the plan and were left out.</source>
        <translation>%1 Änderungen des Versuchs passen nicht mehr zum Plan und blieben weg.</translation>
    </message>
    <message>
        <source>The history kept in %1 does not fit its plan, so this step cannot be taken back. The plan itself is as it was.</source>
        <translation>Die Geschichte in %1 passt nicht zu ihrem Plan, daher lässt sich dieser Schritt nicht zurücknehmen. Der Plan selbst ist, wie er war.</translation>
    </message>
    <message>
        <source>%1 has no numbers left for new rows, of which each needs one that was never used. Export it as text and import that into a new plan.</source>
        <translation>%1 hat keine Nummern mehr für neue Zeilen, von denen jede eine braucht, die noch nie vergeben war. Exportieren Sie ihn als Text und importieren Sie diesen in einen neuen Plan.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver does not use the system&apos;s SQLite library, so plans cannot be opened safely. Install Qt and libsqlite3 from the same distribution.</source>
        <translation>Qts SQLite-Treiber benutzt nicht die SQLite-Bibliothek des Systems, daher lassen sich Pläne nicht sicher öffnen. Installieren Sie Qt und libsqlite3 aus derselben Distribution.</translation>
    </message>
    <message>
        <source>%1 is not a trial that MCI Planner saved.</source>
        <translation>%1 ist kein Versuch, den MCI Planner gespeichert hat.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of MCI Planner. Open it with that version.</source>
        <translation>%1 wurde von einer neueren Version von MCI Planner gespeichert. Öffnen Sie es damit.</translation>
    </message>
    <message>
        <source>%1 is damaged: it holds rows that no plan has.</source>
        <translation>%1 ist beschädigt: es enthält Zeilen, die kein Plan hat.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Co&amp;mpare the Two…</source>
        <translation>Die beiden verg&amp;leichen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare With…</source>
        <translation>Verg&amp;leichen mit…</translation>
    </message>
    <message>
        <source>Launch Instances</source>
        <translation>Instanzen starten</translation>
    </message>
    <message>
        <source>How many instances of %1 should be launched? %2 of at most %3 run.</source>
        <translation>Wie viele Instanzen von %1 sollen starten? %2 von höchstens %3 laufen.</translation>
    </message>
    <message>
        <source>All that runs of these arrays is as Next would launch it.</source>
        <translation>Alles, was von diesen Arrays läuft, ist so, wie Next es jetzt starten würde.</translation>
    </message>
    <message>
        <source>Disable Arra&amp;y</source>
        <translation>Arra&amp;y ausschalten</translation>
    </message>
    <message>
        <source>Enable Arra&amp;y</source>
        <translation>Arra&amp;y einschalten</translation>
    </message>
    <message>
        <source>Unlock Depl&amp;oyment</source>
        <translation>Depl&amp;oyment entsperren</translation>
    </message>
    <message>
        <source>Lock Depl&amp;oyment</source>
        <translation>Depl&amp;oyment sperren</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Copy or cut servers, and go to a deployment.</source>
        <translation>Kopieren oder schneiden Sie Server aus, und gehen Sie zu einem Deployment.</translation>
    </message>
    <message>
        <source>Nothing was looked at before this.</source>
        <translation>Davor wurde nichts angesehen.</translation>
    </message>
    <message>
        <source>Nothing was looked at after this.</source>
        <translation>Danach wurde nichts angesehen.</translation>
    </message>
    <message>
        <source>Select a server, an array or a revision, or two alike.</source>
        <translation>Wählen Sie einen Server, ein Array oder eine Revision aus, oder zwei gleicher Art.</translation>
    </message>
    <message>
        <source>Select servers that do not run, or one array.</source>
        <translation>Wählen Sie Server aus, die nicht laufen, oder ein Array.</translation>
    </message>
    <message>
        <source>Select a server or an array that runs.</source>
        <translation>Wählen Sie einen Server oder ein Array aus, das läuft.</translation>
    </message>
    <message>
        <source>Select a server that is stopped.</source>
        <translation>Wählen Sie einen Server aus, der angehalten ist.</translation>
    </message>
    <message>
        <source>Select what runs and is not locked.</source>
        <translation>Wählen Sie etwas aus, das läuft und nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>Select what runs and is locked.</source>
        <translation>Wählen Sie etwas aus, das läuft und gesperrt ist.</translation>
    </message>
    <message>
        <source>Select servers or arrays.</source>
        <translation>Wählen Sie Server oder Arrays aus.</translation>
    </message>
    <message>
        <source>Select servers or arrays; there must be another deployment.</source>
        <translation>Wählen Sie Server oder Arrays aus; es muss ein anderes Deployment geben.</translation>
    </message>
    <message>
        <source>Select an array.</source>
        <translation>Wählen Sie ein Array aus.</translation>
    </message>
    <message>
        <source>Select one array.</source>
        <translation>Wählen Sie ein einzelnes Array aus.</translation>
    </message>
    <message>
        <source>Select one MultiCloud Image.</source>
        <translation>Wählen Sie ein MultiCloud Image aus.</translation>
    </message>
    <message>
        <source>Select the HEAD of one MultiCloud Image.</source>
        <translation>Wählen Sie den HEAD eines MultiCloud Image aus.</translation>
    </message>
    <message>
        <source>Select a committed revision that is not published.</source>
        <translation>Wählen Sie eine festgeschriebene Revision aus, die nicht veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Select one server or array with an override.</source>
        <translation>Wählen Sie einen Server oder ein Array mit einer Überschreibung aus.</translation>
    </message>
    <message>
        <source>Select one ServerTemplate.</source>
        <translation>Wählen Sie ein ServerTemplate aus.</translation>
    </message>
    <message>
        <source>Select the HEAD of one ServerTemplate.</source>
        <translation>Wählen Sie den HEAD eines ServerTemplate aus.</translation>
    </message>
    <message>
        <source>Select one ServerTemplate that servers use.</source>
        <translation>Wählen Sie ein ServerTemplate aus, das Server benutzen.</translation>
    </message>
    <message>
        <source>Select a cloud.</source>
        <translation>Wählen Sie eine Cloud aus.</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>Es ist kein Plan offen.</translation>
    </message>
    <message>
        <source>The plan is still being read.</source>
        <translation>Der Plan wird noch gelesen.</translation>
    </message>
    <message>
        <source>The plan is read-only.</source>
        <translation>Der Plan ist nur lesbar.</translation>
    </message>
    <message>
        <source>Select first what it acts on.</source>
        <translation>Wählen Sie zuerst aus, worauf es wirkt.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>1 instance that runs goes from the plan, too; in its cloud it runs on.</source>
        <translation>1 laufende Instanz verschwindet mit aus dem Plan; in ihrer Cloud läuft sie weiter.</translation>
    </message>
    <message>
        <source>%1 instances that run go from the plan, too; in their cloud they run on.</source>
        <translation>%1 laufende Instanzen verschwinden mit aus dem Plan; in ihrer Cloud laufen sie weiter.</translation>
    </message>
    <message>
        <source>Delete %1 and its history?</source>
        <translation>%1 samt Geschichte löschen?</translation>
    </message>
    <message>
        <source>Delete %1 and their history?</source>
        <translation>%1 samt ihrer Geschichte löschen?</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Rückgängig bringt es wieder.</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Rückgängig bringt sie wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the deployment %1, and %n servers and arrays in it? Undo brings them back.</source>
        <translation>
            <numerusform>Das Deployment %1 löschen, mit %n Server oder Array darin? Rückgängig bringt beides wieder.</numerusform>
            <numerusform>Das Deployment %1 löschen, mit %n Servern und Arrays darin? Rückgängig bringt alles wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>About MCI Planner</source>
        <translation>Über MCI Planner</translation>
    </message>
    <message>
        <source>MCI Planner %1

Plans which machine image every Server and Server Array launches next, across clouds, and shows where each choice comes from.

Free software under the MIT licence.</source>
        <translation>MCI Planner %1

Plant, welches Machine Image jeder Server und jedes Server Array als nächstes startet, über Clouds hinweg, und zeigt, woher jede Wahl kommt.

Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>MCI Planner, %1</source>
        <translation>MCI Planner, %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that can be written to, and a name that ends in .png, .svg or .pdf.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen Ordner, in den geschrieben werden darf, und einen Namen, der auf .png, .svg oder .pdf endet.</translation>
    </message>
    <message>
        <source>%1 would change:
%2</source>
        <translation>%1 würde ändern:
%2</translation>
    </message>
    <message>
        <source>Record Tests…</source>
        <translation>Tests vermerken…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Hinnehmen…</translation>
    </message>
    <message>
        <source>Un-waive</source>
        <translation>Nicht mehr hinnehmen</translation>
    </message>
    <message>
        <source>Set How This Rule Counts…</source>
        <translation>Festlegen, wie diese Regel zählt…</translation>
    </message>
    <message>
        <source>published as a pair</source>
        <translation>als Paar veröffentlicht</translation>
    </message>
    <message>
        <source>never tested</source>
        <translation>nie getestet</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>bestanden am %1</translation>
    </message>
    <message>
        <source>failed on %1</source>
        <translation>gescheitert am %1</translation>
    </message>
    <message>
        <source>Test records</source>
        <translation>Vermerke von Tests</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Getestet von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No test of this ServerTemplate is recorded.</source>
        <translation>Kein Test dieses ServerTemplate ist vermerkt.</translation>
    </message>
    <message>
        <source>Tests of %1</source>
        <translation>Tests von %1</translation>
    </message>
    <message>
        <source>Delete Records</source>
        <translation>Vermerke löschen</translation>
    </message>
    <message>
        <source>Select records first.</source>
        <translation>Wählen Sie zuerst Vermerke aus.</translation>
    </message>
    <message>
        <source>Record Tests</source>
        <translation>Tests vermerken</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>%1 with %2 was tested in:</source>
        <translation>%1 mit %2 wurde getestet in:</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Getestet am</translation>
    </message>
    <message>
        <source>What was tried, or what went wrong</source>
        <translation>Was versucht wurde, oder was schiefging</translation>
    </message>
    <message numerus="yes">
        <source>Waive %n Findings</source>
        <translation>
            <numerusform>%n Befund hinnehmen</numerusform>
            <numerusform>%n Befunde hinnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Why it need not hold here</source>
        <translation>Warum es hier nicht gelten muss</translation>
    </message>
    <message>
        <source>What others must know to judge it later</source>
        <translation>Was andere wissen müssen, um es später zu beurteilen</translation>
    </message>
    <message>
        <source>Open again on (without a day: never)</source>
        <translation>Wieder offen ab (ohne Tag: nie)</translation>
    </message>
    <message>
        <source>such as EC2 us-east-1</source>
        <translation>etwa EC2 us-east-1</translation>
    </message>
    <message>
        <source>such as AWS US-East</source>
        <translation>etwa AWS US-East</translation>
    </message>
    <message>
        <source>such as amazon</source>
        <translation>etwa amazon</translation>
    </message>
    <message>
        <source>such as us-east-1a</source>
        <translation>etwa us-east-1a</translation>
    </message>
    <message>
        <source>such as m5.large</source>
        <translation>etwa m5.large</translation>
    </message>
    <message>
        <source>such as 8 GB</source>
        <translation>etwa 8 GB</translation>
    </message>
    <message>
        <source>such as ami-0c1b2d3e</source>
        <translation>etwa ami-0c1b2d3e</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>choose a cloud</source>
        <translation>eine Cloud wählen</translation>
    </message>
    <message>
        <source>Add Cloud</source>
        <translation>Cloud hinzufügen</translation>
    </message>
    <message>
        <source>Add Datacenter</source>
        <translation>Datacenter hinzufügen</translation>
    </message>
    <message>
        <source>Add Instance Type</source>
        <translation>Instance Type hinzufügen</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>Image hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1 Images</source>
        <translation>%1 Images bearbeiten</translation>
    </message>
    <message>
        <source>This was removed although it is in use. It stays where it is used, and is no longer offered. Choose another there.</source>
        <translation>Dies wurde entfernt, obwohl es benutzt wird. Es bleibt, wo es benutzt wird, und wird nicht mehr angeboten. Wählen Sie dort etwas anderes.</translation>
    </message>
    <message>
        <source>This cloud is not registered in the account; nothing can be launched in it. What refers to it stays.</source>
        <translation>Diese Cloud ist im Konto nicht registriert; in ihr kann nichts starten. Was auf sie verweist, bleibt.</translation>
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
        <source>This image is gone; launching it fails. What runs is not affected. Choose another where it is used.</source>
        <translation>Dieses Image ist weg; ein Start scheitert. Was läuft, ist nicht betroffen. Wählen Sie ein anderes, wo es benutzt wird.</translation>
    </message>
    <message>
        <source>Its owner advises against this image. It still launches.</source>
        <translation>Sein Eigentümer rät von diesem Image ab. Es startet noch.</translation>
    </message>
    <message>
        <source>Add &amp;Image…</source>
        <translation>&amp;Image hinzufügen…</translation>
    </message>
    <message>
        <source>Add Instance &amp;Type…</source>
        <translation>Instance &amp;Type hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Datacenter…</source>
        <translation>&amp;Datacenter hinzufügen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>importiert aus %1</translation>
    </message>
    <message>
        <source>HEAD, can be edited</source>
        <translation>HEAD, kann bearbeitet werden</translation>
    </message>
    <message>
        <source>%1, committed</source>
        <translation>%1, festgeschrieben</translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation>Commit-Nachricht</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgeschrieben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Cloned from</source>
        <translation>Geklont von</translation>
    </message>
    <message>
        <source>It is ready to be published.</source>
        <translation>Es kann veröffentlicht werden.</translation>
    </message>
    <message>
        <source>1 thing is missing before it is ready to publish.</source>
        <translation>1 Ding fehlt, bevor es veröffentlicht werden kann.</translation>
    </message>
    <message>
        <source>%1 things are missing before it is ready to publish.</source>
        <translation>%1 Dinge fehlen, bevor es veröffentlicht werden kann.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish Anyway</source>
        <translation>Trotzdem veröffentlichen</translation>
    </message>
    <message>
        <source>HEAD</source>
        <translation>HEAD</translation>
    </message>
    <message>
        <source>rev %1</source>
        <translation>rev %1</translation>
    </message>
    <message>
        <source>HEAD: the working copy, can be edited</source>
        <translation>HEAD: die Arbeitskopie, kann bearbeitet werden</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Revision %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Add Deployment</source>
        <translation>Deployment hinzufügen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Everything in it is cloned: servers as inactive ones, arrays disabled, Server Defaults.</source>
        <translation>Alles darin wird geklont: Server als inaktive, Arrays ausgeschaltet, Server Defaults.</translation>
    </message>
    <message>
        <source>[no default]</source>
        <translation>[kein Standard]</translation>
    </message>
    <message>
        <source>Edit Server Defaults</source>
        <translation>Server Defaults bearbeiten</translation>
    </message>
    <message>
        <source>Add Server Defaults</source>
        <translation>Server Defaults hinzufügen</translation>
    </message>
    <message>
        <source>Server Defaults of the Account</source>
        <translation>Server Defaults des Kontos</translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>(mehrere)</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation>Hat ein Datum</translation>
    </message>
    <message>
        <source>1 CPU</source>
        <translation>1 CPU</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>and from the MultiCloud Image: %1</source>
        <translation>und vom MultiCloud Image: %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>one more field</source>
        <translation>ein weiteres Feld</translation>
    </message>
    <message>
        <source>%1 more fields</source>
        <translation>%1 weitere Felder</translation>
    </message>
    <message>
        <source>A relaunch would change %1.</source>
        <translation>Ein Neustart würde %1 ändern.</translation>
    </message>
    <message>
        <source>A relaunch would change %1 and %2.</source>
        <translation>Ein Neustart würde %1 und %2 ändern.</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>kein Image</translation>
    </message>
    <message>
        <source>the image is gone</source>
        <translation>das Image ist weg</translation>
    </message>
    <message>
        <source>no access to the image</source>
        <translation>kein Zugriff auf das Image</translation>
    </message>
    <message>
        <source>image unknown</source>
        <translation>Image unbekannt</translation>
    </message>
    <message>
        <source>supports all %1 clouds of the selection</source>
        <translation>unterstützt alle %1 Clouds der Auswahl</translation>
    </message>
    <message>
        <source>[Inherit from ServerTemplate]</source>
        <translation>[Vom ServerTemplate erben]</translation>
    </message>
    <message>
        <source>each ServerTemplate&apos;s default</source>
        <translation>der Standard jedes ServerTemplate</translation>
    </message>
    <message>
        <source>This ServerTemplate lists no MultiCloud Image.</source>
        <translation>Dieses ServerTemplate listet kein MultiCloud Image.</translation>
    </message>
    <message>
        <source>has no setting for %1</source>
        <translation>hat keine Einstellung für %1</translation>
    </message>
    <message>
        <source>listed by this ServerTemplate · %1</source>
        <translation>von diesem ServerTemplate gelistet · %1</translation>
    </message>
    <message>
        <source>It was removed from the plan.</source>
        <translation>Es wurde aus dem Plan entfernt.</translation>
    </message>
    <message>
        <source>It has no setting for %1, nor for any other cloud.</source>
        <translation>Es hat keine Einstellung für %1, und auch für keine andere Cloud.</translation>
    </message>
    <message>
        <source>It has no setting for %1; it supports %2.</source>
        <translation>Es hat keine Einstellung für %1; es unterstützt %2.</translation>
    </message>
    <message>
        <source>Not listed by this ServerTemplate (untested)</source>
        <translation>Von diesem ServerTemplate nicht gelistet (ungetestet)</translation>
    </message>
    <message>
        <source>Settings not known</source>
        <translation>Einstellungen nicht bekannt</translation>
    </message>
    <message>
        <source>Listed by this ServerTemplate</source>
        <translation>Von diesem ServerTemplate gelistet</translation>
    </message>
    <message>
        <source>Not listed by this ServerTemplate</source>
        <translation>Von diesem ServerTemplate nicht gelistet</translation>
    </message>
    <message>
        <source>The ServerTemplate does not list this MultiCloud Image, so the two may never have been tested together. A listed one is the safer choice.</source>
        <translation>Das ServerTemplate listet dieses MultiCloud Image nicht, also wurden die beiden vielleicht nie zusammen getestet. Ein gelistetes ist die sicherere Wahl.</translation>
    </message>
    <message>
        <source>This is a production deployment: let a MultiCloud Image choose the image there, so that it is one that was tested.</source>
        <translation>Das ist ein Deployment in Produktion: lassen Sie dort ein MultiCloud Image das Image wählen, damit es eines ist, das getestet wurde.</translation>
    </message>
    <message>
        <source>No MultiCloud Image chose this image, so it may never have been tested with this ServerTemplate. Good for trying an image out.</source>
        <translation>Kein MultiCloud Image hat dieses Image gewählt, also wurde es mit diesem ServerTemplate vielleicht nie getestet. Gut, um ein Image auszuprobieren.</translation>
    </message>
    <message>
        <source>Set here, although it equals what it would inherit: it will not follow when that changes.</source>
        <translation>Hier gesetzt, obwohl es dem gleicht, was geerbt würde: es folgt nicht, wenn sich das ändert.</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Revisions of this ServerTemplate</source>
        <translation>Revisionen dieses ServerTemplate</translation>
    </message>
    <message>
        <source>Other ServerTemplates</source>
        <translation>Andere ServerTemplates</translation>
    </message>
    <message>
        <source>By the array&apos;s datacenter policy</source>
        <translation>Nach der Datacenter-Verteilung des Arrays</translation>
    </message>
    <message>
        <source>the cloud chooses</source>
        <translation>die Cloud wählt</translation>
    </message>
    <message>
        <source>64-bit (arm64)</source>
        <translation>64 Bit (arm64)</translation>
    </message>
    <message>
        <source>32/64-bit</source>
        <translation>32/64 Bit</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>New MultiCloud Image</source>
        <translation>Neues MultiCloud Image</translation>
    </message>
    <message>
        <source>Add MultiCloud Image</source>
        <translation>MultiCloud Image hinzufügen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Record that %1 was published? A revision is published once, and its tags are then visible to everyone. Nothing is sent anywhere.</source>
        <translation>Vermerken, dass %1 veröffentlicht wurde? Eine Revision wird einmal veröffentlicht, und ihre Tags sind dann für alle sichtbar. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>published by %1</source>
        <translation>veröffentlicht von %1</translation>
    </message>
    <message>
        <source>HEAD · rev %1</source>
        <translation>HEAD · rev %1</translation>
    </message>
    <message>
        <source>This image was removed. It is kept because something still refers to it.</source>
        <translation>Dieses Image wurde entfernt. Es bleibt erhalten, weil noch etwas darauf verweist.</translation>
    </message>
    <message>
        <source>This image is gone; launching it fails. What runs is not affected.</source>
        <translation>Dieses Image ist weg; ein Start scheitert. Was läuft, ist nicht betroffen.</translation>
    </message>
    <message>
        <source>This instance type was removed. It is kept because something still refers to it.</source>
        <translation>Dieser Instance Type wurde entfernt. Er bleibt erhalten, weil noch etwas darauf verweist.</translation>
    </message>
    <message>
        <source>This cloud was removed. It is kept because something still refers to it.</source>
        <translation>Diese Cloud wurde entfernt. Sie bleibt erhalten, weil noch etwas darauf verweist.</translation>
    </message>
    <message>
        <source>This cloud is not registered; nothing can be launched in it.</source>
        <translation>Diese Cloud ist nicht registriert; in ihr kann nichts starten.</translation>
    </message>
    <message>
        <source>⚠ %1: the image %2 is gone.</source>
        <translation>⚠ %1: das Image %2 ist weg.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
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
        <source>another</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>setting of a MultiCloud Image</source>
        <translation>Einstellung eines MultiCloud Image</translation>
    </message>
    <message>
        <source>listed by a ServerTemplate</source>
        <translation>gelistet von einem ServerTemplate</translation>
    </message>
    <message>
        <source>Server Defaults</source>
        <translation>Server Defaults</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>previous launch</source>
        <translation>früherer Start</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 Einstellung</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>%1 Einstellungen</translation>
    </message>
    <message>
        <source>1 listing</source>
        <translation>1 Eintrag in Listen</translation>
    </message>
    <message>
        <source>%1 listings</source>
        <translation>%1 Einträge in Listen</translation>
    </message>
    <message>
        <source>Next of %1</source>
        <translation>Next von %1</translation>
    </message>
    <message>
        <source>1 policy</source>
        <translation>1 Verteilung</translation>
    </message>
    <message>
        <source>%1 policies</source>
        <translation>%1 Verteilungen</translation>
    </message>
    <message>
        <source>%1 Server Defaults</source>
        <translation>%1 Server Defaults</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>1 previous launch</source>
        <translation>1 früherer Start</translation>
    </message>
    <message>
        <source>%1 previous launches</source>
        <translation>%1 frühere Starts</translation>
    </message>
    <message>
        <source>The Server Defaults of %1 filled in %2: set here, it does not follow the MultiCloud Image.</source>
        <translation>Die Server Defaults von %1 haben %2 ausgefüllt: hier gesetzt, folgt es dem MultiCloud Image nicht.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 and all its revisions</source>
        <translation>%1 und alle seine Revisionen</translation>
    </message>
    <message>
        <source>%1 with %2, %3 and %4</source>
        <translation>%1 mit %2, %3 und %4</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Image</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Images</translation>
    </message>
    <message>
        <source>1 instance type</source>
        <translation>1 Instance Type</translation>
    </message>
    <message>
        <source>%1 instance types</source>
        <translation>%1 Instance Types</translation>
    </message>
    <message>
        <source>1 datacenter</source>
        <translation>1 Datacenter</translation>
    </message>
    <message>
        <source>%1 datacenters</source>
        <translation>%1 Datacenter</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 It is marked as removed already, and kept for as long as that is so.</source>
        <translation>%1 Es ist schon als entfernt vermerkt und bleibt erhalten, solange das so ist.</translation>
    </message>
    <message>
        <source>%1

Deleted anyway, it stays where it is used, marked as removed, and is no longer offered. Undo takes that back.</source>
        <translation>%1

Trotzdem gelöscht, bleibt es, wo es benutzt wird, als entfernt vermerkt, und wird nicht mehr angeboten. Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Delete %1? Undo brings back what goes.</source>
        <translation>%1 löschen? Rückgängig bringt wieder, was geht.</translation>
    </message>
    <message>
        <source>Delete Anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Keep a trial of %1</source>
        <translation>Einen Versuch mit %1 behalten</translation>
    </message>
    <message>
        <source>Keep the trial %1</source>
        <translation>Den Versuch %1 behalten</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Keep What Was Tried</source>
        <translation>Behalten, was versucht wurde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Say in a few words what this changes.</source>
        <translation>Sagen Sie in wenigen Worten, was das ändert.</translation>
    </message>
    <message>
        <source>Save Trial</source>
        <translation>Versuch speichern</translation>
    </message>
    <message>
        <source>Save and Leave</source>
        <translation>Speichern und verlassen</translation>
    </message>
    <message>
        <source>What If</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Record that %1 was published, with the MultiCloud Images that it lists? A revision is published once. Nothing is sent anywhere.</source>
        <translation>Vermerken, dass %1 veröffentlicht wurde, mit den MultiCloud Images, die es listet? Eine Revision wird einmal veröffentlicht. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>1 waived</source>
        <translation>1 hingenommen</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 hingenommen</translation>
    </message>
    <message>
        <source>ServerTemplates and MultiCloud Images</source>
        <translation>ServerTemplates und MultiCloud Images</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>In this trial</source>
        <translation>In diesem Versuch</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>Differs from What Runs</source>
        <translation>Weicht von dem ab, was läuft</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Überschrieben</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>With Findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <source>HEAD Only</source>
        <translation>Nur HEAD</translation>
    </message>
    <message>
        <source>Not Used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>An Image Is Gone</source>
        <translation>Ein Image ist weg</translation>
    </message>
    <message>
        <source>Not Listed</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Ein Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a filter “%1” already. Choose another name.</source>
        <translation>Einen Filter „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>This deployment has no servers yet.</source>
        <translation>Dieses Deployment hat noch keine Server.</translation>
    </message>
    <message>
        <source>Add Server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>All deployments</source>
        <translation>Alle Deployments</translation>
    </message>
    <message>
        <source>1 deployment</source>
        <translation>1 Deployment</translation>
    </message>
    <message>
        <source>%1 deployments</source>
        <translation>%1 Deployments</translation>
    </message>
    <message>
        <source>This plan has no servers yet.</source>
        <translation>Dieser Plan hat noch keine Server.</translation>
    </message>
    <message>
        <source>Add Deployment…</source>
        <translation>Deployment hinzufügen…</translation>
    </message>
    <message>
        <source>named by an import, not registered</source>
        <translation>von einem Import genannt, nicht registriert</translation>
    </message>
    <message>
        <source>No image of this cloud is known yet.</source>
        <translation>Von dieser Cloud ist noch kein Image bekannt.</translation>
    </message>
    <message>
        <source>Add Image…</source>
        <translation>Image hinzufügen…</translation>
    </message>
    <message>
        <source>Instance Types of %1</source>
        <translation>Instance Types von %1</translation>
    </message>
    <message>
        <source>No instance type of this cloud is known yet.</source>
        <translation>Von dieser Cloud ist noch kein Instance Type bekannt.</translation>
    </message>
    <message>
        <source>Add Instance Type…</source>
        <translation>Instance Type hinzufügen…</translation>
    </message>
    <message>
        <source>Datacenters of %1</source>
        <translation>Datacenter von %1</translation>
    </message>
    <message>
        <source>No datacenter of this cloud is known yet.</source>
        <translation>Von dieser Cloud ist noch kein Datacenter bekannt.</translation>
    </message>
    <message>
        <source>Add Datacenter…</source>
        <translation>Datacenter hinzufügen…</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>1 revision</source>
        <translation>1 Revision</translation>
    </message>
    <message>
        <source>%1 revisions</source>
        <translation>%1 Revisionen</translation>
    </message>
    <message>
        <source>This plan has no ServerTemplates yet. Make one, import right_st files with File &gt; Import…, or drop them here.</source>
        <translation>Dieser Plan hat noch keine ServerTemplates. Erstellen Sie eines, importieren Sie right_st-Dateien mit Datei &gt; Importieren…, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>New ServerTemplate…</source>
        <translation>Neues ServerTemplate…</translation>
    </message>
    <message>
        <source>This plan has no MultiCloud Images yet. Make one, import right_st files with File &gt; Import…, or drop them here.</source>
        <translation>Dieser Plan hat noch keine MultiCloud Images. Erstellen Sie eines, importieren Sie right_st-Dateien mit Datei &gt; Importieren…, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>New MultiCloud Image…</source>
        <translation>Neues MultiCloud Image…</translation>
    </message>
    <message>
        <source>1 cloud</source>
        <translation>1 Cloud</translation>
    </message>
    <message>
        <source>%1 clouds</source>
        <translation>%1 Clouds</translation>
    </message>
    <message>
        <source>This plan has no clouds yet. Add one, or import files that name them.</source>
        <translation>Dieser Plan hat noch keine Clouds. Fügen Sie eine hinzu, oder importieren Sie Dateien, die sie nennen.</translation>
    </message>
    <message>
        <source>Add Cloud…</source>
        <translation>Cloud hinzufügen…</translation>
    </message>
    <message>
        <source>%1 was removed from the plan, and nothing is launched there</source>
        <translation>%1 wurde aus dem Plan entfernt, und dort startet nichts</translation>
    </message>
    <message>
        <source>there is no image there</source>
        <translation>kein Image</translation>
    </message>
    <message>
        <source>there is no instance type there</source>
        <translation>keinen Instance Type</translation>
    </message>
    <message>
        <source>it was removed from the plan</source>
        <translation>es wurde aus dem Plan entfernt</translation>
    </message>
    <message>
        <source>this account has lost access to it</source>
        <translation>dieses Konto hat keinen Zugriff mehr darauf</translation>
    </message>
    <message>
        <source>it is deregistered</source>
        <translation>es ist abgemeldet</translation>
    </message>
    <message>
        <source>every datacenter of its policy was removed from the plan</source>
        <translation>jedes Datacenter seiner Verteilung wurde aus dem Plan entfernt</translation>
    </message>
    <message>
        <source>the cloud has retired it</source>
        <translation>die Cloud hat ihn zurückgezogen</translation>
    </message>
    <message>
        <source>was removed from the plan</source>
        <translation>aus dem Plan entfernt wurde</translation>
    </message>
    <message>
        <source>is not registered in this account</source>
        <translation>in diesem Konto nicht registriert ist</translation>
    </message>
    <message>
        <source>begins with a blank</source>
        <translation>beginnt mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>ends with a blank</source>
        <translation>endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>begins and ends with a blank</source>
        <translation>beginnt und endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>it does not begin with “%1”</source>
        <translation>sie beginnt nicht mit „%1“</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit</source>
        <translation>„%1“ ist keine hexadezimale Ziffer</translation>
    </message>
    <message>
        <source>its number of digits is %1, where it must be 8 or 17</source>
        <translation>die Zahl ihrer Ziffern ist %1, sie muss 8 oder 17 sein</translation>
    </message>
    <message>
        <source>is in production</source>
        <translation>ist in Produktion</translation>
    </message>
    <message>
        <source>is in a locked deployment</source>
        <translation>ist in einem gesperrten Deployment</translation>
    </message>
    <message>
        <source>is in production, and sets %1 by hand</source>
        <translation>ist in Produktion und setzt %1 von Hand</translation>
    </message>
    <message>
        <source>is in a locked deployment, and sets %1 by hand</source>
        <translation>ist in einem gesperrten Deployment und setzt %1 von Hand</translation>
    </message>
    <message>
        <source>lists no MultiCloud Image, so there is no image to launch</source>
        <translation>listet kein MultiCloud Image, also gibt es kein Image zum Starten</translation>
    </message>
    <message>
        <source>inherits from %1, which lists no MultiCloud Image, so nothing gives it %2</source>
        <translation>erbt von %1, das kein MultiCloud Image listet, also gibt nichts %2</translation>
    </message>
    <message>
        <source>has no ServerTemplate, so nothing gives it %1</source>
        <translation>hat kein ServerTemplate, also gibt nichts %1</translation>
    </message>
    <message>
        <source>%1 lists the latest revision by now.</source>
        <translation>%1 listet inzwischen die neueste Revision.</translation>
    </message>
    <message>
        <source>A HEAD changes with every edit, so no test says anything of it.</source>
        <translation>Ein HEAD ändert sich mit jeder Bearbeitung, also sagt kein Test etwas darüber.</translation>
    </message>
    <message>
        <source>A dash makes this an entry of its own, without %1. Did you mean it to belong to the entry above? Then indent line %2 under line %3, without its dash.</source>
        <translation>Ein Strich macht dies zu einem eigenen Eintrag, ohne %1. Sollte es zum Eintrag darüber gehören? Dann rücken Sie Zeile %2 unter Zeile %3 ein, ohne ihren Strich.</translation>
    </message>
    <message>
        <source>Dashes make these entries of their own, without %1. Did you mean them to belong to the entry above? Then indent lines %2 and %3 under line %4, without their dashes.</source>
        <translation>Striche machen diese zu eigenen Einträgen, ohne %1. Sollten sie zum Eintrag darüber gehören? Dann rücken Sie die Zeilen %2 und %3 unter Zeile %4 ein, ohne ihre Striche.</translation>
    </message>
    <message>
        <source>A merge was not resolved here: lines %1, %2 and %3 are Git&apos;s markers (&lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;). Decide between the lines from %1 to %2 and those from %2 to %3, and remove the markers.</source>
        <translation>Hier wurde eine Zusammenführung nicht aufgelöst: die Zeilen %1, %2 und %3 sind Marken von Git (&lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= und &gt;&gt;&gt;&gt;&gt;&gt;&gt;). Entscheiden Sie sich zwischen den Zeilen von %1 bis %2 und denen von %2 bis %3, und entfernen Sie die Marken.</translation>
    </message>
    <message>
        <source>“%1” begins further left than line %2, so it ends what that belongs to, and line %3 fits nothing any more. Indent line %4 as line %2 is.</source>
        <translation>„%1“ beginnt weiter links als Zeile %2 und beendet so, wozu diese gehört, und Zeile %3 passt zu nichts mehr. Rücken Sie Zeile %4 ein wie Zeile %2.</translation>
    </message>
    <message>
        <source>1 entry skipped</source>
        <translation>1 Eintrag übergangen</translation>
    </message>
    <message>
        <source>%1 entries skipped</source>
        <translation>%1 Einträge übergangen</translation>
    </message>
    <message>
        <source> So it can&apos;t be launched.</source>
        <translation> Also lässt es sich nicht starten.</translation>
    </message>
    <message>
        <source> It was removed from the plan.</source>
        <translation> Es wurde aus dem Plan entfernt.</translation>
    </message>
    <message>
        <source> It wins, but can&apos;t be launched: %1.</source>
        <translation> Es gewinnt, lässt sich aber nicht starten: %1.</translation>
    </message>
    <message>
        <source>removed from the plan</source>
        <translation>aus dem Plan entfernt</translation>
    </message>
    <message>
        <source>retired by the cloud</source>
        <translation>von der Cloud zurückgezogen</translation>
    </message>
    <message>
        <source>not registered in this account</source>
        <translation>in diesem Konto nicht registriert</translation>
    </message>
    <message>
        <source>%1 names no image for %2. Put one into its setting, or set an image here.</source>
        <translation>%1 nennt kein Image für %2. Tragen Sie eines in seine Einstellung ein, oder setzen Sie hier ein Image.</translation>
    </message>
    <message>
        <source>Every datacenter in the policy of %1 was removed from the plan. Set another policy.</source>
        <translation>Jedes Datacenter in der Verteilung von %1 wurde aus dem Plan entfernt. Setzen Sie eine andere Verteilung.</translation>
    </message>
    <message>
        <source>%1 %2 is retired: %3 no longer offers it. Choose another.</source>
        <translation>%1 %2 ist zurückgezogen: %3 bietet ihn nicht mehr an. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The MultiCloud Image names no image for this cloud.</source>
        <translation>Das MultiCloud Image nennt kein Image für diese Cloud.</translation>
    </message>
    <message>
        <source>The cloud has retired it and no longer offers it.</source>
        <translation>Die Cloud hat ihn zurückgezogen und bietet ihn nicht mehr an.</translation>
    </message>
    <message>
        <source>The cloud has retired this instance type; nothing can be launched with it.</source>
        <translation>Die Cloud hat diesen Instance Type zurückgezogen; mit ihm kann nichts starten.</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>No errors and no warnings</source>
        <translation>Keine Fehler und keine Warnungen</translation>
    </message>
    <message>
        <source>%1; %2 not shown.</source>
        <translation>%1; %2 nicht gezeigt.</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>An array of %1 is called %2, too.</source>
        <translation>Auch ein Array von %1 heißt %2.</translation>
    </message>
    <message>
        <source>A server of %1 is called %2, too.</source>
        <translation>Auch ein Server von %1 heißt %2.</translation>
    </message>
    <message>
        <source>Another deployment is called %1, too.</source>
        <translation>Auch ein anderes Deployment heißt %1.</translation>
    </message>
    <message>
        <source>any datacenter</source>
        <translation>beliebiges Datacenter</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Launch Servers</source>
        <translation>Server &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Launch Instances…</source>
        <translation>Instanzen &amp;starten…</translation>
    </message>
    <message>
        <source>&amp;Launch %1 Servers</source>
        <translation>%1 Server &amp;starten</translation>
    </message>
    <message>
        <source>any datacenter, set here</source>
        <translation>beliebiges Datacenter, hier gesetzt</translation>
    </message>
    <message>
        <source>A server belongs to a deployment, and there is none yet.</source>
        <translation>Ein Server gehört zu einem Deployment, und es gibt noch keines.</translation>
    </message>
    <message>
        <source>A server launches in a cloud, and there is none yet.</source>
        <translation>Ein Server startet in einer Cloud, und es gibt noch keine.</translation>
    </message>
    <message>
        <source>A server is made from a ServerTemplate, and there is none yet. Import some, or begin with one.</source>
        <translation>Ein Server entsteht aus einem ServerTemplate, und es gibt noch keines. Importieren Sie welche, oder beginnen Sie mit einem.</translation>
    </message>
    <message>
        <source>it holds a NUL character.</source>
        <translation>es enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>This entry is larger than %1 MiB, which nothing that is read here is.</source>
        <translation>Dieser Eintrag ist größer als %1 MiB, was nichts ist, das hier gelesen wird.</translation>
    </message>
    <message>
        <source>This is not valid JSON (column %1): %2</source>
        <translation>Dies ist kein gültiges JSON (Spalte %1): %2</translation>
    </message>
    <message>
        <source>It cannot be unpacked: %1.</source>
        <translation>Es lässt sich nicht auspacken: %1.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 times its size, which no inventory does. Unpack it yourself if it is what you think.</source>
        <translation>Ausgepackt ist es mehr als %1-mal so groß, was kein Bestand ist. Packen Sie es selbst aus, wenn es ist, was Sie meinen.</translation>
    </message>
    <message>
        <source>Nothing in it is recognised: it is neither an inventory nor a right_st file nor a plan as text that this program knows.</source>
        <translation>Nichts darin wird erkannt: Es ist weder ein Bestand noch eine right_st-Datei noch ein Plan als Text, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>%1 lines before the first brace were passed over.</source>
        <translation>%1 Zeilen vor der ersten Klammer wurden übergangen.</translation>
    </message>
    <message>
        <source>The file is too large to be one.</source>
        <translation>Die Datei ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>This is one line with the name of a file, as a symbolic link that was checked out as a text. Give that file instead: %1</source>
        <translation>Dies ist eine Zeile mit dem Namen einer Datei, wie ein symbolischer Verweis, der als Text ausgecheckt wurde. Geben Sie stattdessen diese Datei: %1</translation>
    </message>
    <message>
        <source>This is a list of plain values, as --query prints it. Export it again without --query.</source>
        <translation>Dies ist eine Liste bloßer Werte, wie --query sie ausgibt. Exportieren Sie sie noch einmal ohne --query.</translation>
    </message>
    <message>
        <source>This is an empty list of something.</source>
        <translation>Dies ist eine leere Liste von etwas.</translation>
    </message>
    <message>
        <source>It does not fit together with this plan. %1</source>
        <translation>Er passt nicht mit diesem Plan zusammen. %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Its name leads out of the archive; it is left out.</source>
        <translation>Ihr Name führt aus dem Archiv hinaus; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Festschreiben…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Klonen…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Revision %1 is committed and never changes.</source>
        <translation>Revision %1 ist festgeschrieben und ändert sich nie.</translation>
    </message>
    <message>
        <source>Edit HEAD</source>
        <translation>HEAD bearbeiten</translation>
    </message>
    <message>
        <source>It has been deleted. Clone it to go on with it.</source>
        <translation>Es wurde gelöscht. Klonen Sie es, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>Only HEAD is edited and committed.</source>
        <translation>Nur HEAD wird bearbeitet und festgeschrieben.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>Rows that refer to others which are not there: %1.</source>
        <translation>Zeilen, die auf andere verweisen, die es nicht gibt: %1.</translation>
    </message>
    <message>
        <source>These tables do not hold the rows that were saved: %1.</source>
        <translation>Diese Tabellen enthalten nicht die Zeilen, die gespeichert wurden: %1.</translation>
    </message>
    <message>
        <source>%1 was deleted, renamed or replaced by another program since it was opened. What is shown is no longer in that file: save a copy of it, or open the file again.</source>
        <translation>%1 wurde von einem anderen Programm gelöscht, umbenannt oder ersetzt, seit der Plan offen ist. Was zu sehen ist, steht nicht mehr in dieser Datei: Speichern Sie eine Kopie davon, oder öffnen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 may not be written, and can only be read from a copy, which cannot be made in the folder “%2”. Make room there, or copy the file to where it may be written.</source>
        <translation>%1 darf nicht geschrieben werden und lässt sich nur aus einer Kopie lesen, die im Ordner „%2“ nicht angelegt werden kann. Schaffen Sie dort Platz, oder kopieren Sie die Datei dorthin, wo sie geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The last commit to %1 was cut short, and cannot be taken back there, since the file may not be written. What is shown is the plan before that commit.</source>
        <translation>Das letzte Speichern in %1 wurde abgebrochen und kann dort nicht zurückgenommen werden, da die Datei nicht geschrieben werden darf. Zu sehen ist der Plan davor.</translation>
    </message>
    <message>
        <source>%1 could not be checked, so nothing is written to it yet. %2</source>
        <translation>%1 konnte nicht geprüft werden, deshalb wird noch nichts hineingeschrieben. %2</translation>
    </message>
    <message>
        <source>Edits that were made meanwhile and are not in it: %1.</source>
        <translation>Bearbeitungen, die inzwischen gemacht wurden und nicht darin sind: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written as it is shown. Nothing was changed; choose another disk.</source>
        <translation>%1 konnte nicht so geschrieben werden, wie der Plan zu sehen ist. Nichts wurde verändert; wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 can only be looked at: the file that says who edits it could not be made beside it. The disk may be full. Make room on it, then open the plan again.</source>
        <translation>%1 lässt sich nur ansehen: Die Datei daneben, die sagt, wer den Plan bearbeitet, konnte nicht angelegt werden. Vielleicht ist der Datenträger voll. Schaffen Sie Platz, und öffnen Sie den Plan erneut.</translation>
    </message>
    <message>
        <source>%1 can only be looked at: what should say who edits it, %2, is no file. Remove it, then open the plan again.</source>
        <translation>%1 lässt sich nur ansehen: %2 sollte sagen, wer den Plan bearbeitet, ist aber keine Datei. Entfernen Sie es, und öffnen Sie den Plan erneut.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Another program changed %1. The plan was read again. Look at it, then save the copy.</source>
        <translation>Ein anderes Programm hat %1 geändert. Der Plan wurde neu gelesen. Sehen Sie ihn an, dann speichern Sie die Kopie.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it may not be written by you</source>
        <translation>Sie dürfen sie nicht schreiben</translation>
    </message>
    <message>
        <source>its folder is missing</source>
        <translation>ihr Ordner fehlt</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is the plan itself</source>
        <translation>es ist der Plan selbst</translation>
    </message>
    <message>
        <source>%1 of this trial will be lost unless you keep or save the trial.</source>
        <translation>%1 dieses Versuchs gehen verloren, wenn Sie ihn nicht behalten oder speichern.</translation>
    </message>
    <message>
        <source>Save Trial…</source>
        <translation>Versuch speichern…</translation>
    </message>
    <message>
        <source>Answer from what can be read of a damaged plan.</source>
        <translation>Aus dem antworten, was sich von einem beschädigten Plan lesen lässt.</translation>
    </message>
    <message>
        <source>Edit the plan although another computer, or nobody knows who, left it locked.</source>
        <translation>Den Plan bearbeiten, obwohl ihn ein anderer Computer, oder niemand weiß wer, gesperrt zurückließ.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>--damaged-anyway answers from what could be read.</source>
        <translation>--damaged-anyway antwortet aus dem, was sich lesen ließ.</translation>
    </message>
    <message>
        <source>If it is not open there any more, say --break-lock.</source>
        <translation>Ist er dort nicht mehr offen, so sagen Sie --break-lock.</translation>
    </message>
    <message>
        <source>%1 does not boot on %2: %3</source>
        <translation>%1 bootet auf %2 nicht: %3</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>Instance Type</translation>
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
        <source>user data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>datacenter</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>the image does not boot on it</source>
        <translation>das Image bootet darauf nicht</translation>
    </message>
    <message>
        <source>Add Image to %1</source>
        <translation>Image zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Begin with the sample plan “%1”</source>
        <translation>Mit dem Beispielplan „%1“ beginnen</translation>
    </message>
    <message>
        <source>Mend %1 findings: %2</source>
        <translation>%1 Befunde beheben: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 inherits %2 again</source>
        <translation>%1 erbt wieder %2</translation>
    </message>
    <message>
        <source>Went back before “%1”</source>
        <translation>Zurückgegangen vor „%1“</translation>
    </message>
    <message>
        <source>Went back before “%1” (%2 changes)</source>
        <translation>Zurückgegangen vor „%1“ (%2 Änderungen)</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Set the bounds of %1 to %2–%3</source>
        <translation>Die Grenzen von %1 auf %2–%3 setzen</translation>
    </message>
    <message>
        <source>Resize %1 to 1 instance</source>
        <translation>%1 auf 1 Instanz bringen</translation>
    </message>
    <message numerus="yes">
        <source>Resize %1 to %n instances</source>
        <translation>
            <numerusform>%1 auf %n Instanz bringen</numerusform>
            <numerusform>%1 auf %n Instanzen bringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the datacenter policy of %1</source>
        <translation>Die Datacenter-Verteilung von %1 setzen</translation>
    </message>
    <message>
        <source>Set the schedule of %1</source>
        <translation>Den Zeitplan von %1 setzen</translation>
    </message>
    <message>
        <source>Set the scaling of %1</source>
        <translation>Die Skalierung von %1 setzen</translation>
    </message>
    <message>
        <source>Let %1 count as: %2</source>
        <translation>%1 zählen lassen als: %2</translation>
    </message>
    <message>
        <source>Let %1 count as it does by default</source>
        <translation>%1 zählen lassen, wie es von sich aus zählt</translation>
    </message>
    <message>
        <source>Let %1 count as: %2 (%3)</source>
        <translation>%1 zählen lassen als: %2 (%3)</translation>
    </message>
    <message>
        <source>Let %1 count as everywhere (%2)</source>
        <translation>%1 zählen lassen wie überall (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Waive %1 for %n objects</source>
        <translation>
            <numerusform>%1 für %n Objekt hinnehmen</numerusform>
            <numerusform>%1 für %n Objekte hinnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n waivers</source>
        <translation>
            <numerusform>%n Befund nicht mehr hinnehmen</numerusform>
            <numerusform>%n Befunde nicht mehr hinnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the waiver of %1 for %2</source>
        <translation>%1 für %2 nicht mehr hinnehmen</translation>
    </message>
    <message>
        <source>Set how much %1 counts</source>
        <translation>Festlegen, wie viel %1 zählt</translation>
    </message>
    <message numerus="yes">
        <source>Set how much %n rules count</source>
        <translation>
            <numerusform>Festlegen, wie viel %n Regel zählt</numerusform>
            <numerusform>Festlegen, wie viel %n Regeln zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the test of %1 with %2 in %3</source>
        <translation>Den Test von %1 mit %2 in %3 vermerken</translation>
    </message>
    <message numerus="yes">
        <source>Record the test of %1 with %2 in %n clouds</source>
        <translation>
            <numerusform>Den Test von %1 mit %2 in %n Cloud vermerken</numerusform>
            <numerusform>Den Test von %1 mit %2 in %n Clouds vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the records of %n tests</source>
        <translation>
            <numerusform>Den Vermerk von %n Test löschen</numerusform>
            <numerusform>Die Vermerke von %n Tests löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record of the test of %1 with %2 in %3</source>
        <translation>Den Vermerk des Tests von %1 mit %2 in %3 löschen</translation>
    </message>
    <message>
        <source>Add the %1 %2 to %3</source>
        <translation>%1 %2 zu %3 hinzufügen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Add the cloud %1</source>
        <translation>Die Cloud %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 images to %2</source>
        <translation>%1 Images zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 images</source>
        <translation>%1 Images hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1 images</source>
        <translation>%1 Images bearbeiten</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Clone %1 into %2</source>
        <translation>%1 in %2 klonen</translation>
    </message>
    <message>
        <source>Lock the deployment %1</source>
        <translation>Das Deployment %1 sperren</translation>
    </message>
    <message>
        <source>Unlock the deployment %1</source>
        <translation>Das Deployment %1 entsperren</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n deployments</source>
        <translation>
            <numerusform>%n Deployment sperren</numerusform>
            <numerusform>%n Deployments sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n deployments</source>
        <translation>
            <numerusform>%n Deployment entsperren</numerusform>
            <numerusform>%n Deployments entsperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Clone the deployment %1 as %2</source>
        <translation>Das Deployment %1 als %2 klonen</translation>
    </message>
    <message>
        <source>Remove the Server Defaults of %1 for %2</source>
        <translation>Die Server Defaults von %1 für %2 entfernen</translation>
    </message>
    <message>
        <source>Set the Server Defaults of %1 for %2</source>
        <translation>Die Server Defaults von %1 für %2 setzen</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>%1 rebooten</translation>
    </message>
    <message numerus="yes">
        <source>Reboot %n instances</source>
        <translation>
            <numerusform>%n Instanz rebooten</numerusform>
            <numerusform>%n Instanzen rebooten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n instances</source>
        <translation>
            <numerusform>%n Instanz anhalten</numerusform>
            <numerusform>%n Instanzen anhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 wieder starten</translation>
    </message>
    <message numerus="yes">
        <source>Start %n instances</source>
        <translation>
            <numerusform>%n Instanz wieder starten</numerusform>
            <numerusform>%n Instanzen wieder starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n instances</source>
        <translation>
            <numerusform>%n Instanz sperren</numerusform>
            <numerusform>%n Instanzen sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n instances</source>
        <translation>
            <numerusform>%n Instanz entsperren</numerusform>
            <numerusform>%n Instanzen entsperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Relaunch %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Launch %1</source>
        <translation>%1 starten</translation>
    </message>
    <message numerus="yes">
        <source>%n instances of %1</source>
        <translation>
            <numerusform>%n Instanz von %1</numerusform>
            <numerusform>%n Instanzen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminate %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Launch an instance of %1</source>
        <translation>Eine Instanz von %1 starten</translation>
    </message>
    <message numerus="yes">
        <source>Launch %n instances of %1</source>
        <translation>
            <numerusform>%n Instanz von %1 starten</numerusform>
            <numerusform>%n Instanzen von %1 starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terminate %n instances</source>
        <translation>
            <numerusform>%n Instanz beenden</numerusform>
            <numerusform>%n Instanzen beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>List %1 in %2</source>
        <translation>%1 in %2 listen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n MultiCloud Images from their list</source>
        <translation>
            <numerusform>%n MultiCloud Image aus der Liste entfernen</numerusform>
            <numerusform>%n MultiCloud Images aus der Liste entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Make %1 the default of %2</source>
        <translation>%1 zum Standard von %2 machen</translation>
    </message>
    <message>
        <source>Move %1 in %2</source>
        <translation>%1 in %2 verschieben</translation>
    </message>
    <message>
        <source>Commit %1 as revision %2</source>
        <translation>%1 als Revision %2 festschreiben</translation>
    </message>
    <message>
        <source>Clone %1 as %2</source>
        <translation>%1 als %2 klonen</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>Inherit the %1 of %2</source>
        <translation>%1 von %2 erben</translation>
    </message>
    <message>
        <source>%1 of %2 inherits; 1 override removed</source>
        <translation>%1 von %2 erbt; 1 Überschreibung entfernt</translation>
    </message>
    <message>
        <source>%1 of %2 inherits; %3 overrides removed</source>
        <translation>%1 von %2 erbt; %3 Überschreibungen entfernt</translation>
    </message>
    <message>
        <source>Let %1 launch in any datacenter</source>
        <translation>%1 in einem beliebigen Datacenter starten lassen</translation>
    </message>
    <message>
        <source>Set the %1 of %2 to the cloud&apos;s default</source>
        <translation>%1 von %2 auf den Standard der Cloud setzen</translation>
    </message>
    <message>
        <source>Set the %1 of %2 to %3</source>
        <translation>%1 von %2 auf %3 setzen</translation>
    </message>
    <message>
        <source>Set the %1 of %2</source>
        <translation>%1 von %2 setzen</translation>
    </message>
    <message>
        <source>Set the tags of %1</source>
        <translation>Die Tags von %1 setzen</translation>
    </message>
    <message>
        <source>Keep the %1 of %2 as it is</source>
        <translation>%1 von %2 behalten, wie es ist</translation>
    </message>
    <message>
        <source>Inherit all settings of %1</source>
        <translation>Alle Einstellungen von %1 erben</translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation>
            <numerusform>%n Array</numerusform>
            <numerusform>%n Arrays</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote what is set on %1 to %2</source>
        <translation>Was auf %1 gesetzt ist, in %2 übernehmen</translation>
    </message>
    <message>
        <source>Make HEAD from %1, and promote what is set on %2 to it</source>
        <translation>HEAD aus %1 machen, und dorthin übernehmen, was an %2 gesetzt ist</translation>
    </message>
    <message>
        <source>Promote what is set on %1 to the new %2</source>
        <translation>Was auf %1 gesetzt ist, in das neue %2 übernehmen</translation>
    </message>
    <message>
        <source>Delete %1 objects</source>
        <translation>%1 Objekte löschen</translation>
    </message>
    <message>
        <source>Delete %1 with all revisions</source>
        <translation>%1 mit allen Revisionen löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Add the MultiCloud Image %1</source>
        <translation>Das MultiCloud Image %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add the ServerTemplate %1</source>
        <translation>Das ServerTemplate %1 hinzufügen</translation>
    </message>
    <message>
        <source>Make HEAD from %1</source>
        <translation>HEAD aus %1 machen</translation>
    </message>
    <message>
        <source>Add the deployment %1</source>
        <translation>Das Deployment %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the deployment %1</source>
        <translation>Das Deployment %1 entfernen</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Change the setting of %1 for %2</source>
        <translation>Die Einstellung von %1 für %2 ändern</translation>
    </message>
    <message>
        <source>Change %1 settings of %2</source>
        <translation>%1 Einstellungen von %2 ändern</translation>
    </message>
    <message>
        <source>Change %1 settings</source>
        <translation>%1 Einstellungen ändern</translation>
    </message>
    <message>
        <source>Remove the setting of %1 for %2</source>
        <translation>Die Einstellung von %1 für %2 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 settings of %2</source>
        <translation>%1 Einstellungen von %2 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 settings</source>
        <translation>%1 Einstellungen entfernen</translation>
    </message>
    <message>
        <source>Fill %1 from %2</source>
        <translation>%1 aus %2 füllen</translation>
    </message>
    <message>
        <source>%1 with its MultiCloud Image</source>
        <translation>%1 mit seinem MultiCloud Image</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n MultiCloud Images</source>
        <translation>
            <numerusform>%1 mit %n MultiCloud Image</numerusform>
            <numerusform>%1 mit %n MultiCloud Images</numerusform>
        </translation>
    </message>
    <message>
        <source>Update %1 to %2</source>
        <translation>%1 auf %2 aktualisieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import %1 files</source>
        <translation>%1 Dateien importieren</translation>
    </message>
    <message>
        <source>Import the plan %1</source>
        <translation>Den Plan %1 importieren</translation>
    </message>
    <message>
        <source>The cloud or region of inventories that do not say it.</source>
        <translation>Die Cloud oder Region von Beständen, die sie nicht nennen.</translation>
    </message>
    <message>
        <source>What makes a deployment of what is added: tag:NAME, account or cloud.</source>
        <translation>Was bei Hinzugefügtem ein Deployment ergibt: tag:NAME, account oder cloud.</translation>
    </message>
    <message>
        <source>Take what the inventories do not list for gone.</source>
        <translation>Was die Bestände nicht aufführen, gilt als verschwunden.</translation>
    </message>
    <message>
        <source>Take inventories that are older than what the plan knows.</source>
        <translation>Auch Bestände nehmen, die älter sind als das, was der Plan weiß.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Nur sagen, was getan würde.</translation>
    </message>
    <message>
        <source>The regions to collect, separated by commas.</source>
        <translation>Die Regionen, die gesammelt werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Imports files, folders and archives into a plan, which is made when it does not exist.</source>
        <translation>Importiert Dateien, Ordner und Archive in einen Plan, der angelegt wird, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>not complete, other pages follow</source>
        <translation>nicht vollständig, weitere Seiten folgen</translation>
    </message>
    <message>
        <source>Read %1: %2</source>
        <translation>%1 gelesen: %2</translation>
    </message>
    <message>
        <source>%1 Others are --deployment-by %2.</source>
        <translation>%1 Andere sind --deployment-by %2.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Launch option</source>
        <translation>Startoption</translation>
    </message>
    <message>
        <source>Follows Default</source>
        <translation>Folgt dem Standard</translation>
    </message>
    <message>
        <source>Follows Latest</source>
        <translation>Folgt der neuesten</translation>
    </message>
    <message>
        <source>1 alias stands for it</source>
        <translation>1 Alias steht dafür</translation>
    </message>
    <message>
        <source>%1 aliases stand for it</source>
        <translation>%1 Aliase stehen dafür</translation>
    </message>
    <message>
        <source>In 1 launch option of an array</source>
        <translation>In 1 Startoption eines Arrays</translation>
    </message>
    <message>
        <source>In %1 launch options of arrays</source>
        <translation>In %1 Startoptionen von Arrays</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Intel Mac</source>
        <translation>Intel-Mac</translation>
    </message>
    <message>
        <source>Arm Mac</source>
        <translation>Arm-Mac</translation>
    </message>
    <message>
        <source>Keep what is planned</source>
        <translation>Behalten, was geplant ist</translation>
    </message>
    <message>
        <source>Keep what is planned in %1 conflicts</source>
        <translation>In %1 Konflikten behalten, was geplant ist</translation>
    </message>
    <message>
        <source>Take what their sources say in %1 conflicts</source>
        <translation>In %1 Konflikten nehmen, was die Quelle sagt</translation>
    </message>
    <message>
        <source>An option of %1 names an instance type and also leaves it to the cloud. Do one of both.</source>
        <translation>Eine Option von %1 nennt einen Instance Type und überlässt ihn auch der Cloud. Tun Sie eines von beiden.</translation>
    </message>
    <message>
        <source>An option of %1 names a ServerTemplate and also follows one. Do one of both.</source>
        <translation>Eine Option von %1 nennt ein ServerTemplate und folgt auch einem. Tun Sie eines von beiden.</translation>
    </message>
    <message>
        <source>%1 has no default revision that could be followed. Make a revision its default first.</source>
        <translation>%1 hat keine Standard-Revision, der gefolgt werden könnte. Machen Sie zuerst eine Revision zum Standard.</translation>
    </message>
    <message>
        <source>%1 has no committed revision that could be followed. Commit one first.</source>
        <translation>%1 hat keine festgeschriebene Revision, der gefolgt werden könnte. Schreiben Sie zuerst eine fest.</translation>
    </message>
    <message>
        <source>%1 has been deleted and can&apos;t be followed. Choose another.</source>
        <translation>%1 ist gelöscht, und ihm kann nicht gefolgt werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Let %1 follow the Default of %2</source>
        <translation>%1 dem Standard von %2 folgen lassen</translation>
    </message>
    <message>
        <source>Let %1 follow the latest revision of %2</source>
        <translation>%1 der neuesten Revision von %2 folgen lassen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be a default: only a committed revision that is not deleted can. Commit HEAD, or choose another revision.</source>
        <translation>%1 kann kein Standard sein: Das kann nur eine festgeschriebene Revision, die nicht gelöscht ist. Schreiben Sie HEAD fest, oder wählen Sie eine andere Revision.</translation>
    </message>
    <message>
        <source>Make %1 the default revision</source>
        <translation>%1 zur Standard-Revision machen</translation>
    </message>
    <message>
        <source>%1 is known by its number only, so no version can be made from it. Bring it in, or choose another revision.</source>
        <translation>Von %1 ist nur die Nummer bekannt, also lässt sich keine Version daraus machen. Bringen Sie die Revision ein, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 lists no MultiCloud Image that a next version could change. List one first.</source>
        <translation>%1 listet kein MultiCloud Image, das eine nächste Version ändern könnte. Listen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>The next version of %1 would be as it is. Choose another image or instance type.</source>
        <translation>Die nächste Version von %1 wäre, wie sie ist. Wählen Sie ein anderes Image oder einen anderen Instance Type.</translation>
    </message>
    <message>
        <source>Make the version %1 and its default</source>
        <translation>Die Version %1 machen und zum Standard</translation>
    </message>
    <message>
        <source>Make the version %1</source>
        <translation>Die Version %1 machen</translation>
    </message>
    <message>
        <source>“%1” is no region of AWS, as us-east-1 is.</source>
        <translation>„%1“ ist keine Region von AWS, wie us-east-1 eine ist.</translation>
    </message>
    <message>
        <source>Say which regions are meant: --regions us-east-1,eu-west-1.</source>
        <translation>Sagen Sie, welche Regionen gemeint sind: --regions us-east-1,eu-west-1.</translation>
    </message>
    <message>
        <source>This is an answer of AWS that says what went wrong, not an inventory.</source>
        <translation>Das ist eine Antwort von AWS, die sagt, was misslang, kein Bestand.</translation>
    </message>
    <message>
        <source>This is what a command to create something is given, not an inventory of what there is.</source>
        <translation>Das ist, was ein Befehl zum Anlegen bekommt, kein Bestand dessen, was es gibt.</translation>
    </message>
    <message>
        <source>These instances have no ImageId. Export them again without --query.</source>
        <translation>Diese Instanzen haben keine ImageId. Exportieren Sie sie noch einmal ohne --query.</translation>
    </message>
    <message>
        <source>A group without AutoScalingGroupName.</source>
        <translation>Eine Gruppe ohne AutoScalingGroupName.</translation>
    </message>
    <message>
        <source>An image without ImageId.</source>
        <translation>Ein Image ohne ImageId.</translation>
    </message>
    <message>
        <source>An instance without InstanceId.</source>
        <translation>Eine Instanz ohne InstanceId.</translation>
    </message>
    <message>
        <source>An instance type without InstanceType.</source>
        <translation>Ein Instanztyp ohne InstanceType.</translation>
    </message>
    <message>
        <source>A parameter that is no image.</source>
        <translation>Ein Parameter, der kein Image ist.</translation>
    </message>
    <message>
        <source>A region that the account did not opt in to.</source>
        <translation>Eine Region, die das Konto nicht freigeschaltet hat.</translation>
    </message>
    <message>
        <source>A version without the template that it is of.</source>
        <translation>Eine Version ohne die Vorlage, zu der sie gehört.</translation>
    </message>
    <message>
        <source>There is no script for “%1”; there is one for %2.</source>
        <translation>Für „%1“ gibt es kein Skript; es gibt eines für %2.</translation>
    </message>
    <message>
        <source>It is older than what the plan knows of this already. To import it all the same, say --older.</source>
        <translation>Sie ist älter als das, was der Plan davon schon weiß. Um sie trotzdem zu importieren, sagen Sie --older.</translation>
    </message>
    <message>
        <source>What makes a deployment of what is added? Proposed is %1.</source>
        <translation>Was ergibt bei Hinzugefügtem ein Deployment? Vorgeschlagen ist %1.</translation>
    </message>
    <message>
        <source>What was planned here is so at the source now.</source>
        <translation>Was hier geplant war, ist an der Quelle jetzt so.</translation>
    </message>
    <message>
        <source>It was changed here and at the source, differently; the plan&apos;s value stays until it is decided.</source>
        <translation>Es wurde hier und an der Quelle geändert, verschieden; der Wert des Plans bleibt, bis es entschieden ist.</translation>
    </message>
    <message>
        <source>The source has a revision %1 of its own by now; the planned one is %2.</source>
        <translation>Die Quelle hat inzwischen selbst eine Revision %1; die geplante ist %2.</translation>
    </message>
    <message>
        <source>%1 names the ServerTemplate %2 and also follows %3.</source>
        <translation>%1 nennt das ServerTemplate %2 und folgt auch %3.</translation>
    </message>
    <message>
        <source>The default revision of %1 is %2, which is of another ServerTemplate.</source>
        <translation>Die Standard-Revision von %1 ist %2, die zu einem anderen ServerTemplate gehört.</translation>
    </message>
    <message>
        <source>%1, option %2</source>
        <translation>%1, Option %2</translation>
    </message>
    <message>
        <source>the image is what an alias stands for</source>
        <translation>das Image ist, wofür ein Alias steht</translation>
    </message>
    <message>
        <source>the image is set by a launch option</source>
        <translation>das Image ist von einer Startoption gesetzt</translation>
    </message>
    <message>
        <source>the ServerTemplate&apos;s Default is followed</source>
        <translation>dem Standard des ServerTemplate wird gefolgt</translation>
    </message>
    <message>
        <source>the ServerTemplate&apos;s latest revision is followed</source>
        <translation>der neuesten Revision des ServerTemplate wird gefolgt</translation>
    </message>
    <message>
        <source>what would give the image is not known</source>
        <translation>was das Image gäbe, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is an alias. %2</source>
        <translation>%1 ist ein Alias. %2</translation>
    </message>
    <message>
        <source>%1 is an alias, which stands for %2: %3.</source>
        <translation>%1 ist ein Alias und steht für %2: %3.</translation>
    </message>
    <message>
        <source>Set by the launch option %1 of %2.</source>
        <translation>Von der Startoption %1 von %2 gesetzt.</translation>
    </message>
    <message>
        <source>The Next of %1 follows the Default of %2.</source>
        <translation>Der Next von %1 folgt dem Standard von %2.</translation>
    </message>
    <message>
        <source>The Next of %1 follows the latest revision of %2.</source>
        <translation>Der Next von %1 folgt der neuesten Revision von %2.</translation>
    </message>
    <message>
        <source>%1 has no ServerTemplate: its Next names what it launches itself.</source>
        <translation>%1 hat kein ServerTemplate: Sein Next nennt selbst, was er startet.</translation>
    </message>
    <message>
        <source>%1 gives requirements in %2, and the cloud chooses a type that meets them.</source>
        <translation>%1 nennt in %2 Anforderungen, und die Cloud wählt einen Typ, der sie erfüllt.</translation>
    </message>
    <message>
        <source>The launch option %1 of %2 comes first.</source>
        <translation>Die Startoption %1 von %2 geht vor.</translation>
    </message>
    <message>
        <source>Not set by the launch option %1 of %2.</source>
        <translation>Von der Startoption %1 von %2 nicht gesetzt.</translation>
    </message>
    <message>
        <source>What the alias %1 stands for is not known. Bring that in, or set an image here.</source>
        <translation>Wofür der Alias %1 steht, ist nicht bekannt. Bringen Sie es ein, oder setzen Sie hier ein Image.</translation>
    </message>
    <message>
        <source>The alias %1 leads to no image, only to more aliases. Set an image here.</source>
        <translation>Der Alias %1 führt zu keinem Image, nur zu weiteren Aliasen. Setzen Sie hier ein Image.</translation>
    </message>
    <message>
        <source>Which revision of the ServerTemplate is followed is not known, which leaves %1 open. Bring its revisions in, name a revision here, or %2.</source>
        <translation>Welcher Revision des ServerTemplate gefolgt wird, ist nicht bekannt; damit ist %1 offen. Bringen Sie seine Revisionen ein, nennen Sie hier eine Revision, oder %2.</translation>
    </message>
    <message>
        <source>%1 is known by its number only, which leaves %2 open. Bring it in, or %3.</source>
        <translation>Von %1 ist nur die Nummer bekannt; damit ist %2 offen. Bringen Sie die Revision ein, oder %3.</translation>
    </message>
    <message>
        <source>%1 %2 is unavailable: in %3 it is %4. Choose another.</source>
        <translation>%1 %2 ist nicht verfügbar: In %3 ist es %4. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>What %1 will launch as %2 is not known. %3</source>
        <translation>Was %1 als %2 starten wird, ist nicht bekannt. %3</translation>
    </message>
    <message>
        <source>its launch option %1 sets it</source>
        <translation>seine Startoption %1 es setzt</translation>
    </message>
    <message>
        <source>it follows the Default, which is that revision now</source>
        <translation>er dem Standard folgt, der jetzt diese Revision ist</translation>
    </message>
    <message>
        <source>it follows the latest revision, which is that one now</source>
        <translation>er der neuesten Revision folgt, die jetzt diese ist</translation>
    </message>
    <message>
        <source> That is what the alias %1 stands for.</source>
        <translation> Dafür steht der Alias %1.</translation>
    </message>
    <message>
        <source>chosen by the cloud</source>
        <translation>von der Cloud gewählt</translation>
    </message>
    <message>
        <source>launch option</source>
        <translation>Startoption</translation>
    </message>
    <message>
        <source>follows Default</source>
        <translation>folgt dem Standard</translation>
    </message>
    <message>
        <source>follows Latest</source>
        <translation>folgt der neuesten</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>There is no ServerTemplate to inherit it from, and it is not set here.</source>
        <translation>Es gibt kein ServerTemplate, von dem es geerbt würde, und hier ist es nicht gesetzt.</translation>
    </message>
    <message>
        <source>What the alias stands for is not known.</source>
        <translation>Wofür der Alias steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The alias stands for itself, or for more aliases after one another than are followed.</source>
        <translation>Der Alias steht für sich selbst oder für mehr Aliase nacheinander, als gefolgt wird.</translation>
    </message>
    <message>
        <source>Which revision of the ServerTemplate is followed is not known.</source>
        <translation>Welcher Revision des ServerTemplate gefolgt wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The revision of the ServerTemplate is known by its number only.</source>
        <translation>Von der Revision des ServerTemplate ist nur die Nummer bekannt.</translation>
    </message>
    <message>
        <source>64-bit (Mac)</source>
        <translation>64 Bit (Mac)</translation>
    </message>
    <message>
        <source>64-bit (arm64, Mac)</source>
        <translation>64 Bit (arm64, Mac)</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>1 alias</source>
        <translation>1 Alias</translation>
    </message>
    <message>
        <source>%1 aliases</source>
        <translation>%1 Aliase</translation>
    </message>
    <message>
        <source>1 launch option</source>
        <translation>1 Startoption</translation>
    </message>
    <message>
        <source>%1 launch options</source>
        <translation>%1 Startoptionen</translation>
    </message>
    <message>
        <source>Of 1 more it cannot be known, because too little of it was brought in.</source>
        <translation>Von 1 weiteren lässt es sich nicht wissen, weil zu wenig davon hereingeholt wurde.</translation>
    </message>
    <message>
        <source>Of %1 more it cannot be known, because too little of them was brought in.</source>
        <translation>Von %1 weiteren lässt es sich nicht wissen, weil zu wenig davon hereingeholt wurde.</translation>
    </message>
    <message>
        <source>What would be inherited is the same image. Choose another one.</source>
        <translation>Geerbt würde dasselbe Image. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>It is a database and may be a plan file. Export that plan as text, and import the text.</source>
        <translation>Es ist eine Datenbank und vielleicht eine Plandatei. Exportieren Sie diesen Plan als Text und importieren Sie den Text.</translation>
    </message>
    <message>
        <source>Nothing; the rest of the file comes in.</source>
        <translation>Nichts; der Rest der Datei wird eingelesen.</translation>
    </message>
    <message>
        <source>Nothing; it is left out.</source>
        <translation>Nichts; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>Print the file again, or correct it there, and add it again.</source>
        <translation>Geben Sie die Datei neu aus, oder berichtigen Sie sie dort, und fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <source>Check the file and add it again; the others come in without it.</source>
        <translation>Prüfen Sie die Datei und fügen Sie sie wieder hinzu; die anderen werden ohne sie eingelesen.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Left out: older than the plan</source>
        <translation>Weggelassen: älter als der Plan</translation>
    </message>
    <message>
        <source>Left out: its region is not known</source>
        <translation>Weggelassen: Region nicht bekannt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Other pages follow</source>
        <translation>Weitere Seiten folgen</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>%1 (× %2)</source>
        <translation>%1 (× %2)</translation>
    </message>
    <message>
        <source>right_st file or plan as text</source>
        <translation>right_st-Datei oder Plan als Text</translation>
    </message>
    <message>
        <source>Records and files passed over</source>
        <translation>Übergangene Einträge und Dateien</translation>
    </message>
    <message>
        <source>--as-of is a day as 2027-01-31, not “%1”.</source>
        <translation>--as-of ist ein Tag wie 2027-01-31, nicht „%1“.</translation>
    </message>
    <message>
        <source>As it will be, or was, on that day; otherwise today. Dates of images and waivers count from it.</source>
        <translation>Wie es an diesem Tag sein wird oder war; sonst heute. Daten von Images und Hingenommenem zählen von da an.</translation>
    </message>
    <message>
        <source>1 server or array has no image at all.</source>
        <translation>1 Server oder Array hat gar kein Image.</translation>
    </message>
    <message>
        <source>%1 servers and arrays have no image at all.</source>
        <translation>%1 Server und Arrays haben gar kein Image.</translation>
    </message>
    <message>
        <source>Of 1 server or array it is not known which image it launches.</source>
        <translation>Von 1 Server oder Array ist nicht bekannt, welches Image er startet.</translation>
    </message>
    <message>
        <source>Of %1 servers and arrays it is not known which image they launch.</source>
        <translation>Von %1 Servern und Arrays ist nicht bekannt, welches Image sie starten.</translation>
    </message>
    <message>
        <source>Option %1, weight %2</source>
        <translation>Option %1, Gewicht %2</translation>
    </message>
    <message>
        <source>Option %1, %2 instances</source>
        <translation>Option %1, %2 Instanzen</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Launches otherwise: %1, %2</source>
        <translation>Startet anders: %1, %2</translation>
    </message>
    <message>
        <source>1 server or array is new.</source>
        <translation>1 Server oder Array ist neu.</translation>
    </message>
    <message>
        <source>%1 servers and arrays are new.</source>
        <translation>%1 Server und Arrays sind neu.</translation>
    </message>
    <message>
        <source>The next image of %1 of them is not known; mci-planner resolve says why.</source>
        <translation>Das nächste Image von %1 davon ist nicht bekannt; mci-planner resolve sagt, warum.</translation>
    </message>
    <message>
        <source>a type that the cloud chooses</source>
        <translation>ein Typ, den die Cloud wählt</translation>
    </message>
    <message>
        <source>%1 was %2 there, is planned as %3, and is %4 there now</source>
        <translation>%1 war dort %2, ist als %3 geplant und ist dort jetzt %4</translation>
    </message>
    <message>
        <source>it was deleted here, and is otherwise there now</source>
        <translation>hier wurde es gelöscht, und dort ist es jetzt anders</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the image boots by %1 only, which the instance type does not have.</source>
        <translation>das Image startet nur mit %1, was der Instance Type nicht hat.</translation>
    </message>
    <message>
        <source>the image wants a TPM, which needs UEFI, and the instance type does not have it.</source>
        <translation>das Image will ein TPM, das UEFI braucht, und der Instance Type hat es nicht.</translation>
    </message>
    <message>
        <source>the instance type requires enhanced networking (ENA), which the image does not support.</source>
        <translation>der Instance Type verlangt Enhanced Networking (ENA), was das Image nicht unterstützt.</translation>
    </message>
    <message>
        <source>the image needs %1 MiB of memory, and the instance type has %2.</source>
        <translation>das Image braucht %1 MiB Arbeitsspeicher, und der Instance Type hat %2.</translation>
    </message>
    <message>
        <source>its latest is revision %1</source>
        <translation>die neueste ist Revision %1</translation>
    </message>
    <message>
        <source>following Default: %1</source>
        <translation>dem Standard folgen: %1</translation>
    </message>
    <message>
        <source>following Latest: %1</source>
        <translation>der neuesten folgen: %1</translation>
    </message>
    <message>
        <source>naming a number: %1</source>
        <translation>eine Nummer nennen: %1</translation>
    </message>
    <message>
        <source>no group launches from it</source>
        <translation>keine Gruppe startet daraus</translation>
    </message>
    <message>
        <source>the groups that launch from it want no instance</source>
        <translation>die Gruppen, die daraus starten, wollen keine Instanz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Set the launch options of %1</source>
        <translation>Die Startoptionen von %1 setzen</translation>
    </message>
    <message>
        <source>The latest revision of %1, %2, is not in the plan. Bring it in, or name a revision.</source>
        <translation>Die neueste Revision von %1, %2, ist nicht im Plan. Lesen Sie sie ein, oder nennen Sie eine Revision.</translation>
    </message>
    <message>
        <source>%1 is known by its number only: what it lists was not brought in. Bring it in, or choose another revision.</source>
        <translation>%1 ist nur der Nummer nach bekannt: Was sie listet, wurde nicht eingelesen. Lesen Sie sie ein, oder wählen Sie eine andere Revision.</translation>
    </message>
    <message>
        <source>“%1” begins further left than line %2, and belongs to nothing there. Indent line %3 as line %2 is.</source>
        <translation>„%1“ beginnt weiter links als Zeile %2 und gehört dort zu nichts. Rücken Sie Zeile %3 ein wie Zeile %2.</translation>
    </message>
    <message>
        <source>An offering without InstanceType.</source>
        <translation>Ein Angebot ohne InstanceType.</translation>
    </message>
    <message>
        <source>A template without LaunchTemplateId and LaunchTemplateName.</source>
        <translation>Ein Template ohne LaunchTemplateId und LaunchTemplateName.</translation>
    </message>
    <message>
        <source>A configuration without LaunchConfigurationName.</source>
        <translation>Eine Konfiguration ohne LaunchConfigurationName.</translation>
    </message>
    <message>
        <source>It was brought in already, and newer is known.</source>
        <translation>Es wurde schon eingelesen, und Neueres ist bekannt.</translation>
    </message>
    <message>
        <source>It is not listed any more.</source>
        <translation>Es wird nicht mehr gelistet.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>The alias %1 was removed from the plan. Set an image here.</source>
        <translation>Der Alias %1 wurde aus dem Plan entfernt. Setzen Sie hier ein Image.</translation>
    </message>
    <message>
        <source>Select a committed revision of one ServerTemplate.</source>
        <translation>Wählen Sie eine festgeschriebene Revision eines ServerTemplate.</translation>
    </message>
    <message>
        <source>Select a committed revision that is not the default.</source>
        <translation>Wählen Sie eine festgeschriebene Revision, die nicht der Standard ist.</translation>
    </message>
    <message>
        <source>what %1 stood for on %2</source>
        <translation>wofür %1 am %2 stand</translation>
    </message>
    <message>
        <source>what %1 stands for</source>
        <translation>wofür %1 steht</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1 [Default]</source>
        <translation>%1 [Standard]</translation>
    </message>
    <message>
        <source>%1 [Latest]</source>
        <translation>%1 [Neueste]</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Image</numerusform>
            <numerusform>%n Images</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned otherwise here, and not yet done in the cloud</source>
        <translation>Hier anders geplant und in der Cloud noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Neueste: %1</translation>
    </message>
    <message>
        <source>Only a committed revision can be the default.</source>
        <translation>Nur eine festgeschriebene Revision kann der Standard sein.</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>Sie ist schon der Standard.</translation>
    </message>
    <message>
        <source>It is known by its number only. Bring it in first.</source>
        <translation>Sie ist nur der Nummer nach bekannt. Lesen Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>HEAD is edited and committed. A next version is made from a committed revision.</source>
        <translation>HEAD wird bearbeitet und festgeschrieben. Eine nächste Version wird aus einer festgeschriebenen Revision gemacht.</translation>
    </message>
    <message>
        <source>Make %1 the Default</source>
        <translation>%1 zum Standard machen</translation>
    </message>
    <message>
        <source>Make Default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>What these files do not list stays as it is; --complete takes it for gone.</source>
        <translation>Was diese Dateien nicht aufführen, bleibt, wie es ist; --complete nimmt es für verschwunden.</translation>
    </message>
    <message>
        <source>It is planned otherwise here, and not yet done at the source.</source>
        <translation>Es ist hier anders geplant und an der Quelle noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 “%2” tells it.</source>
        <translation>%1 „%2“ sagt es.</translation>
    </message>
    <message>
        <source>%1, and what it stands for is not known</source>
        <translation>%1, und wofür es steht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>It was deleted here, and is back, as the source names it in something new.</source>
        <translation>Es wurde hier gelöscht und ist wieder da, weil die Quelle es in etwas Neuem nennt.</translation>
    </message>
    <message>
        <source>What %1 launches from was not read, which leaves %2 open. Bring its group in, choose a ServerTemplate, or %3.</source>
        <translation>Woraus %1 startet, wurde nicht gelesen, was %2 offen lässt. Lesen Sie die Gruppe ein, wählen Sie ein ServerTemplate, oder %3.</translation>
    </message>
    <message>
        <source>What it launches from was not read.</source>
        <translation>Woraus es startet, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The profile of the cloud&apos;s command line; for azure the subscription.</source>
        <translation>Das Profil der Befehlszeile der Cloud; bei azure das Abonnement.</translation>
    </message>
    <message>
        <source>The folders of Terraform to collect, separated by commas.</source>
        <translation>Die Ordner von Terraform, die gesammelt werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Prints a script that collects what runs in a cloud, to be imported.</source>
        <translation>Gibt ein Skript aus, das zum Importieren sammelt, was in einer Cloud läuft.</translation>
    </message>
    <message>
        <source>Completion is for bash, zsh or fish, not for “%1”.</source>
        <translation>Vervollständigung gibt es für bash, zsh oder fish, nicht für „%1“.</translation>
    </message>
    <message>
        <source>Prints what a shell needs to complete commands and options.</source>
        <translation>Gibt aus, was eine Shell braucht, um Befehle und Optionen zu vervollständigen.</translation>
    </message>
    <message>
        <source>Say in which form: --as %1.</source>
        <translation>Sagen Sie, in welcher Form: --as %1.</translation>
    </message>
    <message>
        <source>There is no form “%1”; --as is one of %2.</source>
        <translation>Es gibt keine Form „%1“; --as ist eines von %2.</translation>
    </message>
    <message>
        <source>The form: commands of a cloud, variables, right_st files or a report.</source>
        <translation>Die Form: Befehle einer Cloud, Variablen, right_st-Dateien oder ein Bericht.</translation>
    </message>
    <message>
        <source>Writes what is planned otherwise than the clouds have it, as commands, variables or a report.</source>
        <translation>Schreibt, was anders geplant ist, als die Clouds es haben, als Befehle, Variablen oder Bericht.</translation>
    </message>
    <message>
        <source>How keys of maps are put together: */{region}-*, where each * is part of the name.</source>
        <translation>Wie die Schlüssel von Zuordnungen zusammengesetzt sind: */{region}-*, wobei jedes * ein Teil des Namens ist.</translation>
    </message>
    <message>
        <source>The project of images of Google that are named without one.</source>
        <translation>Das Projekt von Images von Google, die ohne eines genannt sind.</translation>
    </message>
    <message>
        <source>--count is a number of instances, not “%1”.</source>
        <translation>--count ist eine Anzahl von Instanzen, nicht „%1“.</translation>
    </message>
    <message>
        <source>--count is for one array.</source>
        <translation>--count gilt für ein einzelnes Array.</translation>
    </message>
    <message>
        <source>Name servers that do not run, or one array.</source>
        <translation>Nennen Sie Server, die nicht laufen, oder ein einzelnes Array.</translation>
    </message>
    <message>
        <source>Nothing of these runs, so there is nothing to terminate.</source>
        <translation>Nichts davon läuft, also gibt es nichts zu beenden.</translation>
    </message>
    <message>
        <source>Notes that servers, or instances of an array, are launched as Next is now.</source>
        <translation>Vermerkt, dass Server oder Instanzen eines Arrays gestartet werden, so wie Next jetzt ist.</translation>
    </message>
    <message>
        <source>How many instances of one array; 1 unless said.</source>
        <translation>Wie viele Instanzen eines Arrays; sonst 1.</translation>
    </message>
    <message>
        <source>Notes that what runs is terminated and launched as Next is now.</source>
        <translation>Vermerkt, dass beendet wird, was läuft, und neu gestartet, so wie Next jetzt ist.</translation>
    </message>
    <message>
        <source>Notes that what runs is terminated.</source>
        <translation>Vermerkt, dass beendet wird, was läuft.</translation>
    </message>
    <message>
        <source>Without a command it opens the window. PLAN is a plan file, or a plan as text. What follows “--” is never an option.</source>
        <translation>Ohne Befehl öffnet es das Fenster. PLAN ist eine Plandatei oder ein Plan als Text. Was auf „--“ folgt, ist nie eine Option.</translation>
    </message>
    <message>
        <source>Clean.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Findings or differences.</source>
        <translation>Befunde oder Unterschiede.</translation>
    </message>
    <message>
        <source>Wrong use.</source>
        <translation>Falsch benutzt.</translation>
    </message>
    <message>
        <source>A file that cannot be read or written.</source>
        <translation>Eine Datei, die sich nicht lesen oder schreiben lässt.</translation>
    </message>
    <message>
        <source>Prints the manual page, as man shows it.</source>
        <translation>Gibt die Handbuchseite aus, wie man sie zeigt.</translation>
    </message>
    <message>
        <source>Lists the commands; after a command, what it takes.</source>
        <translation>Nennt die Befehle; nach einem Befehl, was er nimmt.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Gibt die Version aus.</translation>
    </message>
    <message>
        <source>%1 is no plan as text; only those are merged. Export it first.</source>
        <translation>%1 ist kein Plan als Text; nur solche werden zusammengeführt. Exportieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Conflict: %1: %2.</source>
        <translation>Konflikt: %1: %2.</translation>
    </message>
    <message>
        <source>1 conflict. What is planned here stands; check shows it as W-61, with two ways out.</source>
        <translation>1 Konflikt. Was hier geplant ist, gilt; check zeigt ihn als W-61, mit zwei Auswegen.</translation>
    </message>
    <message>
        <source>%1 conflicts. What is planned here stands; check shows them as W-61, with two ways out.</source>
        <translation>%1 Konflikte. Was hier geplant ist, gilt; check zeigt sie als W-61, mit zwei Auswegen.</translation>
    </message>
    <message>
        <source>Merges what two plans as text have changed since a third, into OURS, as git asks for.</source>
        <translation>Führt zusammen, was zwei Pläne als Text seit einem dritten geändert haben, in OURS, wie git es verlangt.</translation>
    </message>
    <message>
        <source>There is no field “%1”; the fields are %2.</source>
        <translation>Es gibt kein Feld „%1“; die Felder sind %2.</translation>
    </message>
    <message>
        <source>Let these fields follow again, or all.</source>
        <translation>Diese Felder wieder folgen lassen, oder alle.</translation>
    </message>
    <message>
        <source>A ServerTemplate or revision; NAME@default and NAME@latest follow it.</source>
        <translation>Ein ServerTemplate oder eine Revision; NAME@default und NAME@latest folgen ihm.</translation>
    </message>
    <message>
        <source>The MultiCloud Image.</source>
        <translation>Das MultiCloud Image.</translation>
    </message>
    <message>
        <source>The machine image.</source>
        <translation>Das Machine Image.</translation>
    </message>
    <message>
        <source>The instance type.</source>
        <translation>Der Instance Type.</translation>
    </message>
    <message>
        <source>The kernel image, or -default-.</source>
        <translation>Das Kernel-Image, oder -default-.</translation>
    </message>
    <message>
        <source>The ramdisk image, or -default-.</source>
        <translation>Das Ramdisk-Image, oder -default-.</translation>
    </message>
    <message>
        <source>The datacenter, or -default- for any.</source>
        <translation>Das Datacenter, oder -default- für ein beliebiges.</translation>
    </message>
    <message>
        <source>The user data, which may be empty.</source>
        <translation>Die User Data, die leer sein dürfen.</translation>
    </message>
    <message>
        <source>The tags of the servers and arrays themselves, separated by commas.</source>
        <translation>Die Tags der Server und Arrays selbst, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Set here what these fields inherit now.</source>
        <translation>Hier setzen, was diese Felder jetzt erben.</translation>
    </message>
    <message>
        <source>set needs what to set; mci-planner set --help lists it.</source>
        <translation>set braucht etwas zum Setzen; mci-planner set --help listet es auf.</translation>
    </message>
    <message>
        <source>Edit Next of %1</source>
        <translation>Next von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Sets what servers and arrays launch next, or lets it be inherited.</source>
        <translation>Setzt, was Server und Arrays als nächstes starten, oder lässt es erben.</translation>
    </message>
    <message>
        <source>The plan has no cloud “%1”.</source>
        <translation>Der Plan hat keine Cloud „%1“.</translation>
    </message>
    <message>
        <source>Unite images and ServerTemplates</source>
        <translation>Images und ServerTemplates vereinen</translation>
    </message>
    <message>
        <source>Latest build</source>
        <translation>Neuester Build</translation>
    </message>
    <message>
        <source>Of the clouds</source>
        <translation>Aus den Clouds</translation>
    </message>
    <message>
        <source>Servers and arrays</source>
        <translation>Server und Arrays</translation>
    </message>
    <message>
        <source>Not decided: build %1 of %2 has several images for %3: %4</source>
        <translation>Nicht entschieden: Build %1 von %2 hat mehrere Images für %3: %4</translation>
    </message>
    <message>
        <source>1 image has no other of its kind.</source>
        <translation>Zu 1 Image gibt es kein anderes seiner Art.</translation>
    </message>
    <message>
        <source>%1 images have no other of their kind.</source>
        <translation>Zu %1 Images gibt es kein anderes ihrer Art.</translation>
    </message>
    <message>
        <source>Of 1 image nothing but its uid is known.</source>
        <translation>Von 1 Image ist nur die UID bekannt.</translation>
    </message>
    <message>
        <source>Of %1 images nothing but their uid is known.</source>
        <translation>Von %1 Images ist nur die UID bekannt.</translation>
    </message>
    <message>
        <source>1 image can&apos;t be launched any more.</source>
        <translation>1 Image lässt sich nicht mehr starten.</translation>
    </message>
    <message>
        <source>%1 images can&apos;t be launched any more.</source>
        <translation>%1 Images lassen sich nicht mehr starten.</translation>
    </message>
    <message>
        <source>%1 stays where it is: what it launches is not known, or would be something else.</source>
        <translation>%1 bleibt am bisherigen Ort: Was dort startet, ist nicht bekannt oder wäre etwas anderes.</translation>
    </message>
    <message>
        <source>%1 would launch another %2: %3 → %4</source>
        <translation>%1 würde anders starten, %2: %3 → %4</translation>
    </message>
    <message>
        <source>No launch changes.</source>
        <translation>Kein Start ändert sich.</translation>
    </message>
    <message>
        <source>1 server or array inherits from another ServerTemplate. No launch changes.</source>
        <translation>1 Server oder Array erbt von einem anderen ServerTemplate. Kein Start ändert sich.</translation>
    </message>
    <message>
        <source>%1 servers and arrays inherit from another ServerTemplate. No launch changes.</source>
        <translation>%1 Server und Arrays erben von einem anderen ServerTemplate. Kein Start ändert sich.</translation>
    </message>
    <message>
        <source>There is nothing to unite.</source>
        <translation>Es gibt nichts zu vereinen.</translation>
    </message>
    <message>
        <source>Launches would change, so nothing was done. --move does it all the same.</source>
        <translation>Starts würden sich ändern, also wurde nichts getan. --move tut es trotzdem.</translation>
    </message>
    <message>
        <source>Only make MultiCloud Images of lone images.</source>
        <translation>Nur aus einzelnen Images MultiCloud Images machen.</translation>
    </message>
    <message>
        <source>Only make ServerTemplates of those of several clouds.</source>
        <translation>Nur aus ServerTemplates mehrerer Clouds gemeinsame machen.</translation>
    </message>
    <message>
        <source>Only the images of this cloud.</source>
        <translation>Nur die Images dieser Cloud.</translation>
    </message>
    <message>
        <source>Do it also where launches change by it.</source>
        <translation>Es auch tun, wo sich dadurch Starts ändern.</translation>
    </message>
    <message>
        <source>Makes one MultiCloud Image of the images of several clouds, and one ServerTemplate of their launch templates.</source>
        <translation>Macht aus den Images mehrerer Clouds ein MultiCloud Image, und aus ihren Launch Templates ein ServerTemplate.</translation>
    </message>
    <message>
        <source>can no longer be launched</source>
        <translation>kann nicht mehr starten</translation>
    </message>
    <message>
        <source>can be launched again</source>
        <translation>kann wieder starten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>What launches differently</source>
        <translation>Was anders startet</translation>
    </message>
    <message>
        <source>Server or array</source>
        <translation>Server oder Array</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What was edited</source>
        <translation>Was bearbeitet wurde</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Terminates: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Launches: %1</source>
        <translation>Startet: %1</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>%1 Say it otherwise with --map-key PATTERN.</source>
        <translation>%1 Anders sagen Sie es mit --map-key MUSTER.</translation>
    </message>
    <message>
        <source>%1 Say it with --project NAME.</source>
        <translation>%1 Sagen Sie es mit --project NAME.</translation>
    </message>
    <message>
        <source>No %1 is called “%2”.</source>
        <translation>Nichts heißt „%2“ (gesucht: %1).</translation>
    </message>
    <message>
        <source>--format is text, csv, tsv, json or %1, not “%2”.</source>
        <translation>--format ist text, csv, tsv, json oder %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>it was deleted here, but is changed or used there, and stays until this is decided</source>
        <translation>es wurde hier gelöscht, ist dort aber geändert oder benutzt und bleibt, bis das entschieden ist</translation>
    </message>
    <message>
        <source>it was deleted there, but is changed or used here, and stays until this is decided</source>
        <translation>es wurde dort gelöscht, ist hier aber geändert oder benutzt und bleibt, bis das entschieden ist</translation>
    </message>
    <message>
        <source>%1 can&apos;t be deleted: it is in use.</source>
        <translation>%1 lässt sich nicht löschen: Es wird benutzt.</translation>
    </message>
    <message>
        <source>A comment begins here and does not end. End it with */.</source>
        <translation>Hier beginnt ein Kommentar und endet nicht. Beenden Sie ihn mit */.</translation>
    </message>
    <message>
        <source>A name is expected here, as in: region = &quot;us-east-1&quot;.</source>
        <translation>Hier wird ein Name erwartet, wie in: region = &quot;us-east-1&quot;.</translation>
    </message>
    <message>
        <source>A { is not closed before the end of the file.</source>
        <translation>Eine { wird bis zum Ende der Datei nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is followed by neither = nor {.</source>
        <translation>Auf „%1“ folgt weder = noch {.</translation>
    </message>
    <message>
        <source>A %1 is not closed before the end of the file.</source>
        <translation>Eine %1 wird bis zum Ende der Datei nicht geschlossen.</translation>
    </message>
    <message>
        <source>A text begins here and does not end on its line. End it with &quot;.</source>
        <translation>Hier beginnt ein Text und endet nicht in seiner Zeile. Beenden Sie ihn mit &quot;.</translation>
    </message>
    <message>
        <source>“\%1” is no escape of a text. Write \\ for a backslash.</source>
        <translation>„\%1“ ist keine Escape-Folge eines Textes. Schreiben Sie \\ für einen Backslash.</translation>
    </message>
    <message>
        <source>After \u there are not four digits of a character.</source>
        <translation>Nach \u stehen nicht die vier Ziffern eines Zeichens.</translation>
    </message>
    <message>
        <source>A text that ends with a line “%1” begins here, and there is no such line.</source>
        <translation>Hier beginnt ein Text, der mit einer Zeile „%1“ endet, und eine solche Zeile gibt es nicht.</translation>
    </message>
    <message>
        <source>AWS commands</source>
        <translation>AWS-Befehle</translation>
    </message>
    <message>
        <source>Azure commands</source>
        <translation>Azure-Befehle</translation>
    </message>
    <message>
        <source>Google Cloud commands</source>
        <translation>Google-Cloud-Befehle</translation>
    </message>
    <message>
        <source>Terraform variables</source>
        <translation>Terraform-Variablen</translation>
    </message>
    <message>
        <source>Terraform locals</source>
        <translation>Terraform-Locals</translation>
    </message>
    <message>
        <source>CloudFormation Mappings</source>
        <translation>CloudFormation-Mappings</translation>
    </message>
    <message>
        <source>Report as Markdown</source>
        <translation>Bericht als Markdown</translation>
    </message>
    <message>
        <source>Report as HTML</source>
        <translation>Bericht als HTML</translation>
    </message>
    <message>
        <source>%1 of launch option %2</source>
        <translation>%1 der Startoption %2</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Nothing is planned otherwise than its clouds have it.</source>
        <translation>Nichts ist anders geplant, als die Clouds es haben.</translation>
    </message>
    <message>
        <source>1 server or array is planned otherwise than its cloud has it.</source>
        <translation>1 Server oder Array ist anders geplant, als seine Cloud es hat.</translation>
    </message>
    <message>
        <source>%1 servers and arrays are planned otherwise than their clouds have them.</source>
        <translation>%1 Server und Arrays sind anders geplant, als ihre Clouds sie haben.</translation>
    </message>
    <message>
        <source>The plan has no image or no instance type for it.</source>
        <translation>Der Plan hat kein Image oder keinen Instance Type dafür.</translation>
    </message>
    <message>
        <source>It launches from a launch configuration, which has no versions: give it a launch template first.</source>
        <translation>Der Start geht von einer Launch Configuration aus, die keine Versionen hat: Geben Sie zuerst ein Launch Template.</translation>
    </message>
    <message>
        <source>Its template asks for properties instead of a type, or is to: a version cannot take one for the other.</source>
        <translation>Die Vorlage verlangt Eigenschaften statt eines Typs, oder soll es: Eine Version kann nicht das eine gegen das andere tauschen.</translation>
    </message>
    <message>
        <source>Which version it launches from is not known.</source>
        <translation>Von welcher Version gestartet wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 follows the template %2, too; which version it launches is not known, and it may move along.</source>
        <translation>Auch %1 folgt der Vorlage %2; welche Version dort startet, ist nicht bekannt, und sie kann sich mit ändern.</translation>
    </message>
    <message>
        <source>An instance keeps the image it was launched with: launch a new one in its place.</source>
        <translation>Eine Instanz behält das Image, mit dem sie gestartet wurde: Starten Sie an ihrer Stelle eine neue.</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Was geplant ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What %1 launches from</source>
        <translation>Wovon %1 startet</translation>
    </message>
    <message>
        <source>The default version of %1</source>
        <translation>Die Standardversion von %1</translation>
    </message>
    <message>
        <source>The latest version of %1</source>
        <translation>Die neueste Version von %1</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
    <message>
        <source>%1 has a new version: </source>
        <translation>%1 hat eine neue Version: </translation>
    </message>
    <message>
        <source>Minimum and maximum of %1</source>
        <translation>Minimum und Maximum von %1</translation>
    </message>
    <message>
        <source>%1 is not yours to write; what it is planned to stand for: %2.</source>
        <translation>%1 gehört Ihnen nicht und lässt sich nicht schreiben; wofür es dem Plan nach stehen soll: %2.</translation>
    </message>
    <message>
        <source>The parameter %1</source>
        <translation>Der Parameter %1</translation>
    </message>
    <message>
        <source>Does in AWS what is planned. %1</source>
        <translation>Führt in AWS aus, was geplant ist. %1</translation>
    </message>
    <message>
        <source>What runs stays as it is until it is replaced:</source>
        <translation>Was läuft, bleibt, wie es ist, bis es ersetzt wird:</translation>
    </message>
    <message>
        <source>Does in Azure what is planned. %1</source>
        <translation>Führt in Azure aus, was geplant ist. %1</translation>
    </message>
    <message>
        <source>The image of %1</source>
        <translation>Das Image von %1</translation>
    </message>
    <message>
        <source>The size of %1</source>
        <translation>Die Größe von %1</translation>
    </message>
    <message>
        <source>Minimum and maximum are of its autoscale setting, which is not read: change them there.</source>
        <translation>Minimum und Maximum gehören zur Einstellung der automatischen Skalierung, die nicht gelesen wird: Ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>A virtual machine keeps the image it was made from: make a new one in its place.</source>
        <translation>Eine virtuelle Maschine behält das Image, aus dem sie gemacht wurde: Machen Sie an ihrer Stelle eine neue.</translation>
    </message>
    <message>
        <source>Whether latest passes over %1</source>
        <translation>Ob latest %1 übergeht</translation>
    </message>
    <message>
        <source>Does in Google Cloud what is planned. %1</source>
        <translation>Führt in Google Cloud aus, was geplant ist. %1</translation>
    </message>
    <message>
        <source>The template %1</source>
        <translation>Die Vorlage %1</translation>
    </message>
    <message>
        <source>As %1, but for image and machine type</source>
        <translation>Wie %1, bis auf Image und Maschinentyp</translation>
    </message>
    <message>
        <source>It has several versions: set their templates yourself.</source>
        <translation>Es gibt mehrere Versionen: Setzen Sie deren Vorlagen selbst.</translation>
    </message>
    <message>
        <source>Which template it launches from is not known.</source>
        <translation>Von welcher Vorlage gestartet wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The target size of %1</source>
        <translation>Die Zielgröße von %1</translation>
    </message>
    <message>
        <source>An instance keeps the disk it was made with: make a new one in its place.</source>
        <translation>Eine Instanz behält das Laufwerk, mit dem sie gemacht wurde: Machen Sie an ihrer Stelle eine neue.</translation>
    </message>
    <message>
        <source>Read it, then run it where %1 has its credentials. First it looks whether all is as the plan knows it, and stops where it is not.</source>
        <translation>Lesen Sie es, und führen Sie es dann dort aus, wo %1 seine Zugangsdaten hat. Zuerst prüft es, ob alles ist, wie der Plan es kennt, und hält an, wo es nicht so ist.</translation>
    </message>
    <message>
        <source>Nothing is planned otherwise than %1 has it.</source>
        <translation>Nichts ist anders geplant, als %1 es hat.</translation>
    </message>
    <message>
        <source>Its launch options ask for properties of types, which are not read: change its mixed instances policy yourself.</source>
        <translation>Die Startoptionen verlangen Eigenschaften von Typen, die nicht gelesen werden: Ändern Sie die Mixed Instances Policy selbst.</translation>
    </message>
    <message>
        <source>“%1” is no location of Azure, as westeurope is.</source>
        <translation>„%1“ ist kein Standort von Azure, wie westeurope einer ist.</translation>
    </message>
    <message>
        <source>Say which locations are meant: --regions westeurope,eastus.</source>
        <translation>Sagen Sie, welche Standorte gemeint sind: --regions westeurope,eastus.</translation>
    </message>
    <message>
        <source>This is an instance view: how something is doing, not what it launches. Export az vm list, az vmss list and az vmss list-instances instead.</source>
        <translation>Das ist eine Instance View: wie es um etwas steht, nicht, was es startet. Exportieren Sie stattdessen az vm list, az vmss list und az vmss list-instances.</translation>
    </message>
    <message>
        <source>This is an answer of Azure that says what went wrong, not an inventory.</source>
        <translation>Das ist eine Antwort von Azure, die sagt, was misslang, kein Bestand.</translation>
    </message>
    <message>
        <source>A definition of a gallery without its id.</source>
        <translation>Eine Definition einer Galerie ohne ihre id.</translation>
    </message>
    <message>
        <source>A version that is none of an image by its id.</source>
        <translation>Eine Version, die ihrer id nach nicht zu einem Image gehört.</translation>
    </message>
    <message>
        <source>A record that is no image by its id.</source>
        <translation>Ein Eintrag, der seiner id nach kein Image ist.</translation>
    </message>
    <message>
        <source>An image whose urn is not of four parts.</source>
        <translation>Ein Image, dessen urn nicht aus vier Teilen besteht.</translation>
    </message>
    <message>
        <source>An image of the marketplace without its id.</source>
        <translation>Ein Image des Marketplace ohne seine id.</translation>
    </message>
    <message>
        <source>A record that is no virtual machine by its id.</source>
        <translation>Ein Eintrag, der seiner id nach keine virtuelle Maschine ist.</translation>
    </message>
    <message>
        <source>A record that is no scale set by its id.</source>
        <translation>Ein Eintrag, der seiner id nach keine Skalierungsgruppe ist.</translation>
    </message>
    <message>
        <source>A size without its name.</source>
        <translation>Eine Größe ohne ihren Namen.</translation>
    </message>
    <message>
        <source>A SKU of something else than virtual machines.</source>
        <translation>Eine SKU von etwas anderem als virtuellen Maschinen.</translation>
    </message>
    <message>
        <source>Images of a provider whose clouds are not known here.</source>
        <translation>Images eines Anbieters, dessen Clouds hier nicht bekannt sind.</translation>
    </message>
    <message>
        <source>An offer without publisher, offer, sku, version and generation.</source>
        <translation>Ein Angebot ohne publisher, offer, sku, version und Generation.</translation>
    </message>
    <message>
        <source>This is an answer of RightScale&apos;s API 1.5, which is not read. ServerTemplates and MultiCloud Images come in as right_st writes them.</source>
        <translation>Das ist eine Antwort der API 1.5 von RightScale, die nicht gelesen wird. ServerTemplates und MultiCloud Images werden eingelesen, wie right_st sie schreibt.</translation>
    </message>
    <message>
        <source>This is what kingpin is told to do, not what there is. MultiCloud Images come in as right_st writes them.</source>
        <translation>Das ist, was kingpin tun soll, nicht, was es gibt. MultiCloud Images werden eingelesen, wie right_st sie schreibt.</translation>
    </message>
    <message>
        <source>This is the configuration of Spinnaker&apos;s rosco: what images are baked from, not what there is. Bring in the images themselves, as the cloud lists them.</source>
        <translation>Das ist die Konfiguration von rosco aus Spinnaker: woraus Images gebacken werden, nicht, was es gibt. Lesen Sie die Images selbst ein, wie die Cloud sie auflistet.</translation>
    </message>
    <message>
        <source>This is a channel of kops: which images it recommends, by name only. Bring in the images themselves, as the cloud lists them.</source>
        <translation>Das ist ein Kanal von kops: welche Images er empfiehlt, nur dem Namen nach. Lesen Sie die Images selbst ein, wie die Cloud sie auflistet.</translation>
    </message>
    <message>
        <source>This is a signed stream; signatures are not checked here. Give the stream without one, whose name ends in .json.</source>
        <translation>Das ist ein signierter Stream; Signaturen werden hier nicht geprüft. Geben Sie den Stream ohne Signatur an, dessen Name auf .json endet.</translation>
    </message>
    <message>
        <source>Google lists all of its regions at once: leave out --regions. Which projects are meant is said to the script: sh collect.sh inventory PROJECT…</source>
        <translation>Google listet alle seine Regionen auf einmal: Lassen Sie --regions weg. Welche Projekte gemeint sind, wird dem Skript gesagt: sh collect.sh inventory PROJECT…</translation>
    </message>
    <message>
        <source>These are members of a group that is not named with them. “gcloud compute instances list” says of each instance which group it is of.</source>
        <translation>Das sind Mitglieder einer Gruppe, die nicht mit genannt ist. „gcloud compute instances list“ sagt von jeder Instanz, zu welcher Gruppe sie gehört.</translation>
    </message>
    <message>
        <source>These groups are listed without what they launch. Export them with “gcloud compute instance-groups managed list”.</source>
        <translation>Diese Gruppen sind ohne das aufgelistet, was sie starten. Exportieren Sie sie mit „gcloud compute instance-groups managed list“.</translation>
    </message>
    <message>
        <source>These are snapshots of disks, not images that instances are launched with.</source>
        <translation>Das sind Snapshots von Laufwerken, keine Images, mit denen Instanzen gestartet werden.</translation>
    </message>
    <message>
        <source>These are machine images, which are whole instances, not images of disks; they are not read.</source>
        <translation>Das sind Maschinen-Images, also ganze Instanzen, keine Images von Laufwerken; sie werden nicht gelesen.</translation>
    </message>
    <message>
        <source>This is an answer of Google that says what went wrong, not an inventory.</source>
        <translation>Das ist eine Antwort von Google, die sagt, was misslang, kein Bestand.</translation>
    </message>
    <message>
        <source>A group without name and selfLink.</source>
        <translation>Eine Gruppe ohne name und selfLink.</translation>
    </message>
    <message>
        <source>A group is half rolled over: not all of its instances are of the version that they are to be.</source>
        <translation>Eine Gruppe ist erst halb umgestellt: Nicht alle ihre Instanzen haben die Version, die sie haben sollen.</translation>
    </message>
    <message>
        <source>A group is just changing its instances: soon others will run.</source>
        <translation>Eine Gruppe wechselt gerade ihre Instanzen: Bald laufen andere.</translation>
    </message>
    <message>
        <source>An image without selfLink, which says whose it is.</source>
        <translation>Ein Image ohne selfLink, der sagt, wem es gehört.</translation>
    </message>
    <message>
        <source>An instance without name and selfLink.</source>
        <translation>Eine Instanz ohne name und selfLink.</translation>
    </message>
    <message>
        <source>A disk without selfLink.</source>
        <translation>Ein Laufwerk ohne selfLink.</translation>
    </message>
    <message>
        <source>An instance template without name and selfLink.</source>
        <translation>Eine Instanzvorlage ohne name und selfLink.</translation>
    </message>
    <message>
        <source>The boot disk of an instance template is made from no image: what it launches is not known.</source>
        <translation>Das Bootlaufwerk einer Instanzvorlage wird aus keinem Image gemacht: Was sie startet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A machine type without name.</source>
        <translation>Ein Maschinentyp ohne name.</translation>
    </message>
    <message>
        <source>Disks tell what instances run only together with these. They come with gcloud compute instances list.</source>
        <translation>Laufwerke sagen nur zusammen mit den Instanzen, was diese ausführen. Die Instanzen kommen mit gcloud compute instances list.</translation>
    </message>
    <message>
        <source>The boot disk of an instance was not given, so that what it runs is not known. It comes with gcloud compute disks list.</source>
        <translation>Das Bootlaufwerk einer Instanz fehlt, daher ist nicht bekannt, was auf ihr läuft. Es kommt mit gcloud compute disks list.</translation>
    </message>
    <message>
        <source>The boot disk of an instance is another one&apos;s, too: what runs is known only of the one that the disk names.</source>
        <translation>Das Bootlaufwerk einer Instanz gehört auch zu einer anderen: Was läuft, ist nur von der bekannt, die das Laufwerk nennt.</translation>
    </message>
    <message>
        <source>The boot disk of an instance was made from no image: what it runs is not known.</source>
        <translation>Das Bootlaufwerk einer Instanz wurde aus keinem Image gemacht: Was auf ihr läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It does not say which OpenStack it is of. Say what you call that cloud: --cloud NAME.</source>
        <translation>Sie sagt nicht, zu welchem OpenStack sie gehört. Sagen Sie, wie Sie diese Cloud nennen: --cloud NAME.</translation>
    </message>
    <message>
        <source>“%1” is known by its name only. Bring in what lists the images and types of this cloud, too.</source>
        <translation>„%1“ ist nur dem Namen nach bekannt. Lesen Sie auch ein, was die Images und Typen dieser Cloud auflistet.</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 here, so it is not known which one is meant.</source>
        <translation>„%1“ heißen hier %2, daher ist nicht bekannt, was davon gemeint ist.</translation>
    </message>
    <message>
        <source>The group %1 was not given; what it launches is unknown. It comes with %2.</source>
        <translation>Die Gruppe %1 fehlt; was sie startet, ist nicht bekannt. Sie kommt mit %2.</translation>
    </message>
    <message>
        <source>The project of this image is not said, so that nothing else is known to be the same image. Say it: --project NAME.</source>
        <translation>Das Projekt dieses Images ist nicht genannt, daher ist von nichts anderem bekannt, dass es dasselbe Image ist. Nennen Sie es: --project NAME.</translation>
    </message>
    <message>
        <source>%1 has more than one image for this cloud; it takes another one.</source>
        <translation>%1 hat mehr als ein Image für diese Cloud und nimmt ein anderes.</translation>
    </message>
    <message>
        <source>A CloudFormation template without Mappings.</source>
        <translation>Eine CloudFormation-Vorlage ohne Mappings.</translation>
    </message>
    <message>
        <source>The value of “%1” has to be computed. Only texts, numbers, lists and maps are read; write it out.</source>
        <translation>Der Wert von „%1“ muss berechnet werden. Nur Texte, Zahlen, Listen und Zuordnungen werden gelesen; schreiben Sie ihn aus.</translation>
    </message>
    <message>
        <source>A block of a Terraform configuration that is no variable.</source>
        <translation>Ein Block einer Terraform-Konfiguration, der keine Variable ist.</translation>
    </message>
    <message>
        <source>Map of images</source>
        <translation>Zuordnung von Images</translation>
    </message>
    <message>
        <source>CloudFormation template</source>
        <translation>CloudFormation-Vorlage</translation>
    </message>
    <message>
        <source>The key “%1” does not fit the pattern that was said, so that %2 is left out.</source>
        <translation>Der Schlüssel „%1“ passt nicht zum genannten Muster, daher bleibt %2 weg.</translation>
    </message>
    <message>
        <source>“%1” is turned round: %2 stands where a name should, and “%3” where the image should. Exchange them.</source>
        <translation>„%1“ ist vertauscht: %2 steht, wo ein Name stehen sollte, und „%3“, wo das Image stehen sollte. Tauschen Sie beide.</translation>
    </message>
    <message>
        <source>“%1” holds no image.</source>
        <translation>„%1“ enthält kein Image.</translation>
    </message>
    <message>
        <source>“%1” is no image, but “%2”.</source>
        <translation>„%1“ ist kein Image, sondern „%2“.</translation>
    </message>
    <message>
        <source>The keys of maps are read as %1, where each * is part of the name.</source>
        <translation>Die Schlüssel von Zuordnungen werden als %1 gelesen, wobei jedes * ein Teil des Namens ist.</translation>
    </message>
    <message>
        <source>The keys of maps are read as %1, as was said.</source>
        <translation>Die Schlüssel von Zuordnungen werden als %1 gelesen, wie angegeben.</translation>
    </message>
    <message>
        <source>Images of Google are named without the project that they are of.</source>
        <translation>Images von Google sind ohne das Projekt genannt, zu dem sie gehören.</translation>
    </message>
    <message>
        <source>Say which regions are meant, as your cloud calls them: --regions RegionOne.</source>
        <translation>Sagen Sie, welche Regionen gemeint sind, so wie Ihre Cloud sie nennt: --regions RegionOne.</translation>
    </message>
    <message>
        <source>“%1” is no region of OpenStack, as RegionOne is.</source>
        <translation>„%1“ ist keine Region von OpenStack, wie RegionOne eine ist.</translation>
    </message>
    <message>
        <source>It says names and ids only. Ask for details, as openstack server list --long -f json does.</source>
        <translation>Sie nennt nur Namen und ids. Fragen Sie nach Einzelheiten, wie openstack server list --long -f json es tut.</translation>
    </message>
    <message>
        <source>An image without id.</source>
        <translation>Ein Image ohne id.</translation>
    </message>
    <message>
        <source>A flavor without id.</source>
        <translation>Ein Flavor ohne id.</translation>
    </message>
    <message>
        <source>A server without id.</source>
        <translation>Ein Server ohne id.</translation>
    </message>
    <message>
        <source>A server that is booted from a volume: which image it runs is not known.</source>
        <translation>Ein Server, der von einem Volume bootet: Welches Image auf ihm läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A build of a container image (docker), which no cloud launches.</source>
        <translation>Ein Build eines Container-Images (docker), das keine Cloud startet.</translation>
    </message>
    <message>
        <source>A build that is no image of a cloud, such as a disk or a box.</source>
        <translation>Ein Build, der kein Image einer Cloud ist, etwa ein Laufwerk oder eine Box.</translation>
    </message>
    <message>
        <source>A file to be downloaded, not an image of a cloud.</source>
        <translation>Eine Datei zum Herunterladen, kein Image einer Cloud.</translation>
    </message>
    <message>
        <source>This is an index of streams. Give the files that it names as their paths.</source>
        <translation>Das ist ein Verzeichnis von Streams. Geben Sie die Dateien an, die es als deren Pfade nennt.</translation>
    </message>
    <message>
        <source>This is a plan as terraform plan -out writes it, for Terraform alone. Print it with terraform show -json, or tofu show -json, and bring in that.</source>
        <translation>Das ist ein Plan, wie terraform plan -out ihn schreibt, nur für Terraform. Geben Sie ihn mit terraform show -json oder tofu show -json aus, und lesen Sie das ein.</translation>
    </message>
    <message>
        <source>Say in which folders Terraform keeps what is meant: --folders network,shop.</source>
        <translation>Sagen Sie, in welchen Ordnern Terraform hält, was gemeint ist: --folders network,shop.</translation>
    </message>
    <message>
        <source>This is of format version %1, and only 0.1 to 1.x are known.</source>
        <translation>Das hat die Formatversion %1, und nur 0.1 bis 1.x sind bekannt.</translation>
    </message>
    <message>
        <source>Terraform state version %1: only version 4 is read. Print it: terraform show -json.</source>
        <translation>Terraform-State der Version %1: Nur Version 4 wird gelesen. Geben Sie ihn aus: terraform show -json.</translation>
    </message>
    <message>
        <source>Of %1, planned_values and the change say different things about %2; the change counts.</source>
        <translation>Bei %1 sagen planned_values und die Änderung Verschiedenes zu %2; die Änderung zählt.</translation>
    </message>
    <message>
        <source>What was replaced already, and is only left to be destroyed.</source>
        <translation>Was schon ersetzt wurde und nur noch zu zerstören ist.</translation>
    </message>
    <message>
        <source>The plan ended with errors, or is only of a part; what it does not say stays.</source>
        <translation>Der Plan endete mit Fehlern oder umfasst nur einen Teil; was er nicht nennt, bleibt.</translation>
    </message>
    <message>
        <source>A resource of RightScale, which names images by the numbers of its API.</source>
        <translation>Eine Ressource von RightScale, das Images mit den Nummern seiner API nennt.</translation>
    </message>
    <message>
        <source>No resource in it launches an image.</source>
        <translation>Keine Ressource darin startet ein Image.</translation>
    </message>
    <message>
        <source>Terraform state version 3: only version 4 is read, which Terraform 0.12 and newer write. Print it with one that can read it: terraform show -json.</source>
        <translation>Terraform-State der Version 3: Nur Version 4 wird gelesen, die Terraform 0.12 und neuer schreibt. Geben Sie ihn mit einem Terraform aus, das ihn lesen kann: terraform show -json.</translation>
    </message>
    <message>
        <source>OpenTofu has encrypted this state. Print it: tofu show -json.</source>
        <translation>OpenTofu hat diesen State verschlüsselt. Geben Sie ihn aus: tofu show -json.</translation>
    </message>
    <message>
        <source>These are the messages of terraform plan -json, not the plan. Keep the plan with -out=FILE, and print it: terraform show -json FILE.</source>
        <translation>Das sind die Meldungen von terraform plan -json, nicht der Plan. Behalten Sie den Plan mit -out=FILE, und geben Sie ihn aus: terraform show -json FILE.</translation>
    </message>
    <message>
        <source>This is about the configuration of Terraform, not an inventory of what there is. Print that: terraform show -json.</source>
        <translation>Das betrifft die Konfiguration von Terraform und ist kein Bestand dessen, was es gibt. Geben Sie das aus: terraform show -json.</translation>
    </message>
    <message>
        <source>Terraform state version 1: only version 4 is read, which Terraform 0.12 and newer write.</source>
        <translation>Terraform-State der Version 1: Nur Version 4 wird gelesen, die Terraform 0.12 und neuer schreibt.</translation>
    </message>
    <message>
        <source>The plan destroys %1; until that is done, it is kept.</source>
        <translation>Der Plan zerstört %1; bis das geschehen ist, bleibt es erhalten.</translation>
    </message>
    <message>
        <source>A launch template of which no version is said.</source>
        <translation>Ein Launch Template, zu dem keine Version genannt ist.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1 (split)</source>
        <translation>%1 (abgetrennt)</translation>
    </message>
    <message>
        <source>United from %1</source>
        <translation>Vereint aus %1</translation>
    </message>
    <message numerus="yes">
        <source>Unite the ServerTemplates of %n servers and arrays</source>
        <translation>
            <numerusform>Das ServerTemplate von %n Server oder Array vereinen</numerusform>
            <numerusform>Die ServerTemplates von %n Servern und Arrays vereinen</numerusform>
        </translation>
    </message>
    <message>
        <source>The ServerTemplate %1 is no longer in the plan. Look for proposals again.</source>
        <translation>Das ServerTemplate %1 ist nicht mehr im Plan. Suchen Sie noch einmal nach Vorschlägen.</translation>
    </message>
    <message>
        <source>Two of the ServerTemplates would be named %1. Rename one, or join them.</source>
        <translation>Zwei der ServerTemplates würden %1 heißen. Benennen Sie eines um, oder legen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>No server or array would move to another ServerTemplate, so there is nothing to unite.</source>
        <translation>Kein Server oder Array würde zu einem anderen ServerTemplate wechseln, also gibt es nichts zu vereinen.</translation>
    </message>
    <message>
        <source>United from the images %1</source>
        <translation>Vereint aus den Images %1</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>Build %1</translation>
    </message>
    <message>
        <source>The MultiCloud Image %1 is no longer in the plan. Look for proposals again.</source>
        <translation>Das MultiCloud Image %1 ist nicht mehr im Plan. Suchen Sie noch einmal nach Vorschlägen.</translation>
    </message>
    <message>
        <source>Two of the MultiCloud Images would be named %1. Rename one, or join them.</source>
        <translation>Zwei der MultiCloud Images würden %1 heißen. Benennen Sie eines um, oder legen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>An image of %1 is no longer in the plan. Look for proposals again.</source>
        <translation>Ein Image von %1 ist nicht mehr im Plan. Suchen Sie noch einmal nach Vorschlägen.</translation>
    </message>
    <message>
        <source>A build of %1 has two images for one cloud. Take one of them.</source>
        <translation>Ein Build von %1 hat zwei Images für eine Cloud. Nehmen Sie eines davon.</translation>
    </message>
    <message>
        <source>No image is taken, so there is nothing to unite.</source>
        <translation>Kein Image ist genommen, also gibt es nichts zu vereinen.</translation>
    </message>
    <message numerus="yes">
        <source>Unite %1 images as %n MultiCloud Images</source>
        <translation>
            <numerusform>%1 Images als %n MultiCloud Image vereinen</numerusform>
            <numerusform>%1 Images als %n MultiCloud Images vereinen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (united)</source>
        <translation>%1 (vereint)</translation>
    </message>
    <message>
        <source>%1 (united %2)</source>
        <translation>%1 (vereint %2)</translation>
    </message>
    <message>
        <source>%1 files are to be written, each on its own: name a folder with --to.</source>
        <translation>%1 Dateien sind zu schreiben, jede für sich: Nennen Sie einen Ordner mit --to.</translation>
    </message>
    <message>
        <source>Nothing of these runs, so there is nothing to relaunch.</source>
        <translation>Nichts davon läuft, also gibt es nichts neu zu starten.</translation>
    </message>
    <message>
        <source>Nothing was merged: %1 is ours alone.</source>
        <translation>Nichts wurde zusammengeführt: %1 ist unsere Fassung allein.</translation>
    </message>
    <message>
        <source>What would come of it is not whole. %1</source>
        <translation>Was dabei herauskäme, ist nicht ganz. %1</translation>
    </message>
    <message>
        <source>There is no server or array in what is named, so there is nothing to set.</source>
        <translation>In dem, was genannt ist, gibt es weder Server noch Array, also ist nichts zu setzen.</translation>
    </message>
    <message>
        <source>Build %1 of %2 is older than what that has, and is not made its latest revision.</source>
        <translation>Build %1 von %2 ist älter als das, was jenes hat, und wird nicht zu seiner neuesten Revision.</translation>
    </message>
    <message>
        <source>How %1 is upgraded, as any other way replaces what runs</source>
        <translation>Wie %1 aktualisiert wird, denn jede andere Weise ersetzt, was läuft</translation>
    </message>
    <message>
        <source>A new template has only what it is told: give this script what %1 has besides image and type, as gcloud compute instance-templates create takes it.</source>
        <translation>Eine neue Vorlage hat nur, was ihr gesagt wird: Geben Sie diesem Skript, was %1 außer Image und Typ hat, so wie gcloud compute instance-templates create es nimmt.</translation>
    </message>
    <message>
        <source>It has no autoscaler with bounds of its own, as far as is known: set it up yourself.</source>
        <translation>Soweit bekannt, hat es keinen Autoscaler mit eigenen Grenzen: Richten Sie ihn selbst ein.</translation>
    </message>
    <message>
        <source>It does not say of which region it is. Put it into a folder of that name, call it as images.%1.json, or say it: --cloud %1.</source>
        <translation>Sie sagt nicht, von welcher Region sie ist. Legen Sie sie in einen Ordner dieses Namens, nennen Sie sie etwa images.%1.json, oder sagen Sie es: --cloud %1.</translation>
    </message>
    <message>
        <source>“%1” is no region that is known; say it as %2.</source>
        <translation>„%1“ ist keine bekannte Region; sagen Sie sie wie %2.</translation>
    </message>
    <message>
        <source>A variable that is sensitive.</source>
        <translation>Eine Variable, die vertraulich ist.</translation>
    </message>
    <message>
        <source>“%1” is no region that is known, so that %2 is left out.</source>
        <translation>„%1“ ist keine bekannte Region, daher wird %2 weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is no image.</source>
        <translation>„%1“ ist kein Image.</translation>
    </message>
    <message>
        <source>These are outputs, not resources. Print the state, and bring in that: terraform show -json.</source>
        <translation>Das sind Ausgaben, keine Ressourcen. Geben Sie den Zustand aus, und holen Sie den herein: terraform show -json.</translation>
    </message>
    <message>
        <source>As of %1:</source>
        <translation>Stand vom %1:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>Stand (UTC)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>more pages follow</source>
        <translation>weitere Seiten folgen</translation>
    </message>
    <message>
        <source>Nothing is missing for an answer to be certain.</source>
        <translation>Für eine sichere Antwort fehlt nichts.</translation>
    </message>
    <message>
        <source>What is missing for an answer to be certain:</source>
        <translation>Was für eine sichere Antwort fehlt:</translation>
    </message>
    <message>
        <source>“%1” tells it.</source>
        <translation>„%1“ sagt es.</translation>
    </message>
    <message>
        <source>Scripts that collect it:</source>
        <translation>Skripte, die es einsammeln:</translation>
    </message>
    <message>
        <source>No inventory was brought in yet.</source>
        <translation>Noch wurde kein Bestand eingelesen.</translation>
    </message>
    <message>
        <source>Ages as they are, or were, on that day; otherwise today.</source>
        <translation>Alter, wie es an diesem Tag ist oder war; sonst heute.</translation>
    </message>
    <message>
        <source>Only what is missing, with the commands that bring it.</source>
        <translation>Nur was fehlt, mit den Befehlen, die es bringen.</translation>
    </message>
    <message>
        <source>Says what was brought in of the clouds and when, and what is missing for an answer to be certain.</source>
        <translation>Sagt, was von den Clouds eingelesen wurde und wann, und was für eine sichere Antwort fehlt.</translation>
    </message>
    <message>
        <source>mci-planner COMMAND --help says more of a command, mci-planner help PAGE prints a page of the help: %1.</source>
        <translation>mci-planner BEFEHL --help sagt mehr über einen Befehl, mci-planner help SEITE gibt eine Seite der Hilfe aus: %1.</translation>
    </message>
    <message>
        <source>PLAN is a plan file, or a plan as text.</source>
        <translation>PLAN ist eine Plandatei oder ein Plan als Text.</translation>
    </message>
    <message>
        <source>There is no help on “%1”. There are pages on %2.</source>
        <translation>Zu „%1“ gibt es keine Hilfe. Seiten gibt es zu %2.</translation>
    </message>
    <message>
        <source>what no command tells</source>
        <translation>was kein Befehl sagt</translation>
    </message>
    <message>
        <source>%1 of %2, account %3</source>
        <translation>%1 von %2, Konto %3</translation>
    </message>
    <message>
        <source>What 1 server or array launches next is not known.</source>
        <translation>Was 1 Server oder Array als Nächstes startet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What %1 servers and arrays launch next is not known.</source>
        <translation>Was %1 Server und Arrays als Nächstes starten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the image that 1 server or array launches is still there is not known.</source>
        <translation>Ob es das Image noch gibt, das 1 Server oder Array startet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether the images that %1 servers and arrays launch are still there is not known.</source>
        <translation>Ob es die Images noch gibt, die %1 Server und Arrays starten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Which image 1 server or array runs is not known.</source>
        <translation>Mit welchem Image 1 Server oder Array läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Which images %1 servers and arrays run is not known.</source>
        <translation>Mit welchen Images %1 Server und Arrays laufen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What they use is not counted: they were never brought in.</source>
        <translation>Was sie benutzen, ist nicht gezählt: Sie wurden nie eingelesen.</translation>
    </message>
    <message>
        <source>What 1 of them uses is not counted: only its name or number is known.</source>
        <translation>Was 1 davon benutzt, ist nicht gezählt: Nur Name oder Nummer ist bekannt.</translation>
    </message>
    <message>
        <source>What %1 of them use is not counted: only their names or numbers are known.</source>
        <translation>Was %1 davon benutzen, ist nicht gezählt: Nur Namen oder Nummern sind bekannt.</translation>
    </message>
    <message>
        <source>What stands on further pages was not brought in.</source>
        <translation>Was auf weiteren Seiten steht, wurde nicht eingelesen.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Not counted, because it was not brought in: %1.</source>
        <translation>Nicht gezählt, weil nicht eingelesen: %1.</translation>
    </message>
    <message>
        <source>The oldest inventory that matters: %1 (%2).</source>
        <translation>Der älteste Bestand, auf den es ankommt: %1 (%2).</translation>
    </message>
    <message>
        <source>launch template versions</source>
        <translation>Versionen von Launch Templates</translation>
    </message>
    <message>
        <source>launch configurations</source>
        <translation>Launch Configurations</translation>
    </message>
    <message>
        <source>Auto Scaling groups</source>
        <translation>Auto-Scaling-Gruppen</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>launch templates</source>
        <translation>Launch Templates</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>instance types offered</source>
        <translation>angebotene Instance Types</translation>
    </message>
    <message>
        <source>scale sets</source>
        <translation>Scale Sets</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>virtuelle Maschinen</translation>
    </message>
    <message>
        <source>instances of scale sets</source>
        <translation>Instanzen von Scale Sets</translation>
    </message>
    <message>
        <source>image definitions</source>
        <translation>Image-Definitionen</translation>
    </message>
    <message>
        <source>image versions</source>
        <translation>Image-Versionen</translation>
    </message>
    <message>
        <source>image versions of others</source>
        <translation>Image-Versionen anderer</translation>
    </message>
    <message>
        <source>managed images</source>
        <translation>verwaltete Images</translation>
    </message>
    <message>
        <source>images of the marketplace</source>
        <translation>Images des Marketplace</translation>
    </message>
    <message>
        <source>instance templates</source>
        <translation>Instance Templates</translation>
    </message>
    <message>
        <source>managed instance groups</source>
        <translation>Managed Instance Groups</translation>
    </message>
    <message>
        <source>disks</source>
        <translation>Disks</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>plan or state of Terraform</source>
        <translation>Plan oder State von Terraform</translation>
    </message>
    <message>
        <source>settings of MultiCloud Images</source>
        <translation>Einstellungen von MultiCloud Images</translation>
    </message>
    <message>
        <source>“%1” is the name of a plan as text, which is exported from a plan file. Make that first, as %2.</source>
        <translation>„%1“ ist der Name eines Plans als Text, der aus einer Plandatei exportiert wird. Legen Sie diese zuerst an, als %2.</translation>
    </message>
    <message>
        <source>A comma stands between values that are in no list. Put all of them between [ and ], with no comma after the last.</source>
        <translation>Ein Komma steht zwischen Werten, die in keiner Liste sind. Setzen Sie sie alle zwischen [ und ], ohne Komma nach dem letzten.</translation>
    </message>
    <message>
        <source>Where the image of %1 comes from</source>
        <translation>Woher das Image von %1 kommt</translation>
    </message>
    <message>
        <source>The definition of a version was not given, which says its generation and architecture. It comes with az sig image-definition list.</source>
        <translation>Die Definition einer Version war nicht dabei, die ihre Generation und Architektur sagt. Sie kommt mit az sig image-definition list.</translation>
    </message>
    <message>
        <source>This file of Terraform names no image by its id. What its configuration launches is said by the plan or state: terraform show -json.</source>
        <translation>Diese Datei von Terraform nennt kein Image mit seiner Id. Was ihre Konfiguration startet, sagt der Plan oder State: terraform show -json.</translation>
    </message>
    <message>
        <source>This is XML, as an interface answers programs. Export it with the command line of the cloud, as JSON.</source>
        <translation>Das ist XML, wie eine Schnittstelle Programmen antwortet. Exportieren Sie es mit der Befehlszeile der Cloud, als JSON.</translation>
    </message>
    <message>
        <source>An image is named by the number of its project, so that it is not known to be one that has its name. It comes with gcloud projects list.</source>
        <translation>Ein Image ist mit der Nummer seines Projekts genannt, sodass nicht bekannt ist, ob es eines ist, das dessen Namen hat. Den sagt gcloud projects list.</translation>
    </message>
    <message>
        <source> It comes before %1.</source>
        <translation> Vor %1.</translation>
    </message>
    <message>
        <source>This plan has no deployments yet. Bring in what runs, or begin with a deployment of your own (Plan &gt; Add Deployment…).</source>
        <translation>Dieser Plan hat noch keine Deployments. Lesen Sie ein, was läuft, oder beginnen Sie mit einem eigenen Deployment (Plan &gt; Deployment hinzufügen…).</translation>
    </message>
    <message>
        <source>Bring In Inventories…</source>
        <translation>Bestände einlesen…</translation>
    </message>
    <message>
        <source>Of several clouds</source>
        <translation>Von mehreren Clouds</translation>
    </message>
    <message>
        <source>%1 still changes. Commit it first, and choose the revision.</source>
        <translation>%1 ändert sich noch. Schreiben Sie es zuerst fest, und wählen Sie die Revision.</translation>
    </message>
    <message>
        <source>The next version of %1 would be as it is. Choose another MultiCloud Image.</source>
        <translation>Die nächste Version von %1 wäre, wie sie ist. Wählen Sie ein anderes MultiCloud Image.</translation>
    </message>
    <message>
        <source>An item of “%1” is empty: fill it, or remove the dash.</source>
        <translation>Ein Eintrag von „%1“ ist leer: Füllen Sie ihn, oder entfernen Sie den Strich.</translation>
    </message>
    <message>
        <source>%1 launches as before: its launch options say it themselves.</source>
        <translation>%1 startet wie bisher: Seine Startoptionen sagen es selbst.</translation>
    </message>
    <message>
        <source>Take what is there now</source>
        <translation>Nehmen, was dort jetzt ist</translation>
    </message>
    <message>
        <source>What it stands for was left out: the plan knows it as of a later time.</source>
        <translation>Wofür es steht, wurde ausgelassen: Der Plan weiß es von später.</translation>
    </message>
    <message>
        <source>This is a tree of AWS&apos;s parameters, as no command prints it. Export those that are used: aws ssm get-parameters.</source>
        <translation>Das ist ein Baum der Parameter von AWS, wie ihn kein Befehl ausgibt. Exportieren Sie die, die benutzt werden: aws ssm get-parameters.</translation>
    </message>
    <message>
        <source>This is a deployment template of Azure: what may be made, not what there is. Export az vm list, az vmss list and az vm image list instead.</source>
        <translation>Das ist eine Bereitstellungsvorlage von Azure: was angelegt werden kann, nicht, was es gibt. Exportieren Sie stattdessen az vm list, az vmss list und az vm image list.</translation>
    </message>
    <message>
        <source>This is Vantage&apos;s list of instance types. Bring in those of the cloud itself, as aws ec2 describe-instance-types or az vm list-skus prints them.</source>
        <translation>Das ist eine Liste der Instanztypen von Vantage. Lesen Sie die der Cloud selbst ein, wie aws ec2 describe-instance-types oder az vm list-skus sie ausgeben.</translation>
    </message>
    <message>
        <source>“%1” fits several; name one of them as here:</source>
        <translation>„%1“ passt auf mehrere; nennen Sie eines davon wie hier:</translation>
    </message>
    <message>
        <source>It was brought in, and does not list what is missing: collect it anew. What is still missing then is gone, or of another account.</source>
        <translation>Es ist eingelesen und führt nicht auf, was fehlt: Sammeln Sie es neu. Was dann noch fehlt, ist weg oder von einem anderen Konto.</translation>
    </message>
    <message>
        <source>nothing names it, as far as inventories were brought in; a MultiCloud Image made here counts once something lists or chooses it</source>
        <translation>nichts nennt es, soweit Bestände eingelesen sind; ein hier gemachtes MultiCloud Image zählt, sobald etwas es listet oder wählt</translation>
    </message>
    <message>
        <source>%1 (latest version)</source>
        <translation>%1 (neueste Version)</translation>
    </message>
    <message>
        <source>A version whose VersionNumber is no number of a version. Export it again with aws ec2 describe-launch-template-versions.</source>
        <translation>Eine Version, deren VersionNumber keine Nummer einer Version ist. Exportieren Sie sie erneut mit aws ec2 describe-launch-template-versions.</translation>
    </message>
    <message>
        <source>What follows here is of another kind and is not read. Give it as a file of its own.</source>
        <translation>Was hier folgt, ist von anderer Art und wird nicht gelesen. Geben Sie es als eigene Datei an.</translation>
    </message>
    <message>
        <source>“%1” is the name of a region of another cloud. Say another name for this OpenStack: --cloud NAME.</source>
        <translation>„%1“ heißt eine Region einer anderen Cloud. Geben Sie diesem OpenStack einen anderen Namen: --cloud NAME.</translation>
    </message>
    <message>
        <source>“%1” is no number of a version, so it is not known what is launched. Export again what names it.</source>
        <translation>„%1“ ist keine Nummer einer Version; daher ist nicht bekannt, was gestartet wird. Exportieren Sie erneut, was sie nennt.</translation>
    </message>
    <message>
        <source>“%1” is a plan as text, and this needs a plan. Bring it into one: mci-planner import PLAN %1.</source>
        <translation>„%1“ ist ein Plan als Text, gebraucht wird hier ein Plan. Lesen Sie ihn in einen ein: mci-planner import PLAN %1.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>further pages of %1 (“%2”)</source>
        <translation>weitere Seiten von %1 („%2“)</translation>
    </message>
    <message>
        <source>%1 of which only the name or number is known (“%2”)</source>
        <translation>%1, von denen nur Name oder Nummer bekannt ist („%2“)</translation>
    </message>
    <message>
        <source>These are credentials for account %s; what is planned is in %s.</source>
        <translation>Das sind Zugangsdaten für das Konto %s; geplant ist für %s.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give what %s has besides image and machine type:</source>
        <translation>Nichts wurde geändert. Geben Sie an, was %s außer Image und Maschinentyp hat:</translation>
    </message>
    <message>
        <source>%s cannot be read.</source>
        <translation>%s kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%s: expected &quot;%s&quot;, found &quot;%s&quot;.</source>
        <translation>%s: erwartet „%s“, gefunden „%s“.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring in the inventories again, and hand over what is planned then.</source>
        <translation>Nichts wurde geändert. Lesen Sie die Bestände erneut ein, und übergeben Sie, was dann geplant ist.</translation>
    </message>
    <message>
        <source>The launch options of %1</source>
        <translation>Die Startoptionen von %1</translation>
    </message>
    <message>
        <source>Two files plan it, and the later one is taken: %1 and %2. To keep two apart, bring one of them in by its state once it runs, or give them Name tags of their own.</source>
        <translation>Zwei Dateien planen es, und die spätere gilt: %1 und %2. Damit es zwei bleiben, lesen Sie eines davon aus seinem State ein, sobald es läuft, oder geben Sie beiden eigene Name-Tags.</translation>
    </message>
    <message>
        <source>What %1 boots from was not read, which leaves %2 open. Bring that in, choose a ServerTemplate, or %3.</source>
        <translation>Wovon %1 bootet, wurde nicht gelesen; das lässt %2 offen. Lesen Sie es ein, wählen Sie ein ServerTemplate, oder %3.</translation>
    </message>
    <message>
        <source>This form holds images of AWS only; what else is planned of these is not in it: %1.</source>
        <translation>Diese Form enthält nur Images von AWS; was sonst für diese geplant ist, steht nicht darin: %1.</translation>
    </message>
    <message>
        <source>This form holds images only; what else is planned of these is not in it: %1.</source>
        <translation>Diese Form enthält nur Images; was sonst für diese geplant ist, steht nicht darin: %1.</translation>
    </message>
    <message>
        <source>The template %1 is also followed by what is not planned otherwise: %2. So that this stays as it is, these get their version by its number: %3.</source>
        <translation>Dem Template %1 folgt auch, was nicht anders geplant ist: %2. Damit das bleibt, wie es ist, bekommen diese ihre Version nach der Nummer: %3.</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <translation>seit wann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>What %1 finds can&apos;t be mended by one edit. %2</source>
        <translation>Was %1 findet, lässt sich nicht mit einer Änderung beheben. %2</translation>
    </message>
    <message>
        <source>%1 can be mended in these ways; say which with --way:</source>
        <translation>%1 lässt sich auf diesen Wegen beheben; sagen Sie mit --way, auf welchem:</translation>
    </message>
    <message>
        <source>Mends what a rule of check finds, where one edit does it.</source>
        <translation>Behebt, was eine Regel von check findet, wo eine Änderung genügt.</translation>
    </message>
    <message>
        <source>Which of the rule&apos;s ways; needed where it has several.</source>
        <translation>Welcher der Wege der Regel; nötig, wo sie mehrere hat.</translation>
    </message>
    <message>
        <source>%1 has no image in any cloud. Say with --cloud where the next version has one.</source>
        <translation>%1 hat in keiner Cloud ein Image. Sagen Sie mit --cloud, wo die nächste Version eines hat.</translation>
    </message>
    <message>
        <source>%1 has images in several clouds: %2. Say with --cloud where it is to be another.</source>
        <translation>%1 hat Images in mehreren Clouds: %2. Sagen Sie mit --cloud, wo es ein anderes sein soll.</translation>
    </message>
    <message>
        <source>Say what the next version has otherwise: --image, --type or both, or --mci.</source>
        <translation>Sagen Sie, was an der nächsten Version anders ist: --image, --type oder beides, oder --mci.</translation>
    </message>
    <message>
        <source>Makes a revision of a ServerTemplate its default, which what follows it launches.</source>
        <translation>Macht eine Revision eines ServerTemplates zu seinem Standard; was ihm folgt, startet daraus.</translation>
    </message>
    <message>
        <source>Makes the next version of a ServerTemplate, with another image or instance type.</source>
        <translation>Macht die nächste Version eines ServerTemplates, mit einem anderen Image oder Instance Type.</translation>
    </message>
    <message>
        <source>The machine image that it has.</source>
        <translation>Das Machine Image, das sie hat.</translation>
    </message>
    <message>
        <source>The instance type that it has.</source>
        <translation>Der Instance Type, den sie hat.</translation>
    </message>
    <message>
        <source>Where image and type are others; needed where the revision has several clouds.</source>
        <translation>Wo Image und Typ andere sind; nötig, wo die Revision mehrere Clouds hat.</translation>
    </message>
    <message>
        <source>Instead of image and type, the MultiCloud Image that is its default.</source>
        <translation>Statt Image und Typ das MultiCloud Image, das ihr Standard ist.</translation>
    </message>
    <message>
        <source>Make it the default of the ServerTemplate, too.</source>
        <translation>Sie auch zum Standard des ServerTemplates machen.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wozu sie da ist.</translation>
    </message>
    <message>
        <source>Standard input holds no plan as text. Export one into the pipe: mci-planner export PLAN.</source>
        <translation>In der Standardeingabe steht kein Plan als Text. Exportieren Sie einen in die Pipe: mci-planner export PLAN.</translation>
    </message>
    <message>
        <source>Import %1 files and folders</source>
        <translation>%1 Dateien und Ordner importieren</translation>
    </message>
    <message>
        <source>%1 has no image in %2. Choose one, too.</source>
        <translation>%1 hat in %2 kein Image. Wählen Sie auch eines.</translation>
    </message>
    <message>
        <source>This is not valid JSON: a text holds half of a letter. An escape such as \ude00 needs the other half before it, such as \ud83d.</source>
        <translation>Das ist kein gültiges JSON: Ein Text enthält ein halbes Zeichen. Vor einem Escape wie \ude00 muss die andere Hälfte stehen, etwa \ud83d.</translation>
    </message>
    <message>
        <source>Standard input is one plan. Name the other one by its file.</source>
        <translation>Die Standardeingabe ist ein Plan. Nennen Sie den anderen mit seiner Datei.</translation>
    </message>
    <message>
        <source>--mci is the default in every cloud; it goes without --image, --type and --cloud.</source>
        <translation>--mci ist der Standard in jeder Cloud; es steht ohne --image, --type und --cloud.</translation>
    </message>
    <message>
        <source>Makes the MultiCloud Image %1</source>
        <translation>Macht das MultiCloud Image %1</translation>
    </message>
    <message>
        <source>%1 lists %2 instead of %3</source>
        <translation>%1 listet %2 statt %3</translation>
    </message>
    <message>
        <source>Standard input is only looked at: it can&apos;t be edited or kept, and it has no history. Name a plan file, or a plan as text.</source>
        <translation>Die Standardeingabe wird nur angesehen: Sie lässt sich weder bearbeiten noch behalten und hat keinen Verlauf. Nennen Sie eine Plandatei oder einen Plan als Text.</translation>
    </message>
    <message>
        <source>Would be done: %1</source>
        <translation>Würde getan: %1</translation>
    </message>
    <message>
        <source>No server, array, deployment, ServerTemplate or MultiCloud Image is called “%1”.</source>
        <translation>Kein Server, Array, Deployment, ServerTemplate oder MultiCloud Image heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Add &amp;Cloud…</source>
        <translation>&amp;Cloud hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Image…</source>
        <translation>&amp;Image hinzufügen…</translation>
    </message>
    <message>
        <source>Add Instance &amp;Type…</source>
        <translation>Instance &amp;Type hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Datacenter…</source>
        <translation>&amp;Datacenter hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Filter Rows</source>
        <translation>Zeilen &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>Eine Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>&amp;Relaunch…</source>
        <translation>&amp;Neu starten…</translation>
    </message>
    <message>
        <source>Re&amp;boot (Image Stays)</source>
        <translation>Re&amp;boot (Image bleibt)</translation>
    </message>
    <message>
        <source>Sto&amp;p (Image Stays)</source>
        <translation>Anhal&amp;ten (Image bleibt)</translation>
    </message>
    <message>
        <source>Start (Ima&amp;ge Stays)</source>
        <translation>Wieder starten (Ima&amp;ge bleibt)</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>&amp;Klonen</translation>
    </message>
    <message>
        <source>&amp;Move to Deployment…</source>
        <translation>In ein Deployment &amp;verschieben…</translation>
    </message>
    <message>
        <source>Enable Arra&amp;y</source>
        <translation>Arra&amp;y einschalten</translation>
    </message>
    <message>
        <source>Resi&amp;ze Array…</source>
        <translation>G&amp;röße des Arrays ändern…</translation>
    </message>
    <message>
        <source>Array Settings…</source>
        <translation>Einstellungen des Arrays…</translation>
    </message>
    <message>
        <source>New &amp;MultiCloud Image…</source>
        <translation>Neues &amp;MultiCloud Image…</translation>
    </message>
    <message>
        <source>Clone MultiCloud Image…</source>
        <translation>MultiCloud Image klonen…</translation>
    </message>
    <message>
        <source>Commit MultiCloud Image…</source>
        <translation>MultiCloud Image festschreiben…</translation>
    </message>
    <message>
        <source>Publish MultiCloud Image…</source>
        <translation>MultiCloud Image veröffentlichen…</translation>
    </message>
    <message>
        <source>&amp;Promote to the MultiCloud Image…</source>
        <translation>In das MultiCloud Image ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>Add &amp;Deployment…</source>
        <translation>&amp;Deployment hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Server…</source>
        <translation>&amp;Server hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Array…</source>
        <translation>&amp;Array hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit Deployment…</source>
        <translation>Deplo&amp;yment bearbeiten…</translation>
    </message>
    <message>
        <source>Lock Depl&amp;oyment</source>
        <translation>Depl&amp;oyment sperren</translation>
    </message>
    <message>
        <source>Clone Deployme&amp;nt…</source>
        <translation>Deployme&amp;nt klonen…</translation>
    </message>
    <message>
        <source>Launch All &amp;in Deployment</source>
        <translation>Alle &amp;im Deployment starten</translation>
    </message>
    <message>
        <source>Account&apos;s Server De&amp;faults…</source>
        <translation>Server De&amp;faults des Kontos…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>New Server&amp;Template…</source>
        <translation>Neues Server&amp;Template…</translation>
    </message>
    <message>
        <source>Clone ServerTemplate…</source>
        <translation>ServerTemplate klonen…</translation>
    </message>
    <message>
        <source>Commit ServerTemplate…</source>
        <translation>ServerTemplate festschreiben…</translation>
    </message>
    <message>
        <source>Publish ServerTemplate…</source>
        <translation>ServerTemplate veröffentlichen…</translation>
    </message>
    <message>
        <source>&amp;Update Servers to Revision…</source>
        <translation>Server auf Revision akt&amp;ualisieren…</translation>
    </message>
    <message>
        <source>&amp;What If</source>
        <translation>&amp;Was wäre, wenn</translation>
    </message>
    <message>
        <source>Keep W&amp;hat Was Tried…</source>
        <translation>Be&amp;halten, was versucht wurde…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Trial…</source>
        <translation>&amp;Versuch speichern…</translation>
    </message>
    <message>
        <source>Saved Trials…</source>
        <translation>Gespeicherte Versuche…</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <translation>Dem Desktop &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About MCI Planner</source>
        <translation>Ü&amp;ber MCI Planner</translation>
    </message>
    <message>
        <source>R&amp;ules of This Plan…</source>
        <translation>R&amp;egeln dieses Plans…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Co&amp;mpare With…</source>
        <translation>Verg&amp;leichen mit…</translation>
    </message>
    <message>
        <source>Compare With Another Plan…</source>
        <translation>Mit einem anderen Plan vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Coverage</source>
        <translation>&amp;Abdeckung</translation>
    </message>
    <message>
        <source>D&amp;rift</source>
        <translation>Abwei&amp;chung</translation>
    </message>
    <message>
        <source>Discard Trial…</source>
        <translation>Versuch verwerfen…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Show &amp;Used By</source>
        <translation>&amp;Benutzt von zeigen</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Bring In Inventories…</source>
        <translation>&amp;Bestände einlesen…</translation>
    </message>
    <message>
        <source>New &amp;Version of ServerTemplate…</source>
        <translation>Neue &amp;Version des ServerTemplate…</translation>
    </message>
    <message>
        <source>&amp;As Of…</source>
        <translation>Stand v&amp;om…</translation>
    </message>
    <message>
        <source>Make De&amp;fault Revision</source>
        <translation>Zur Standard&amp;revision machen</translation>
    </message>
    <message>
        <source>&amp;Unite Images…</source>
        <translation>Ima&amp;ges vereinen…</translation>
    </message>
    <message>
        <source>Unite ServerTem&amp;plates…</source>
        <translation>ServerTem&amp;plates vereinen…</translation>
    </message>
    <message>
        <source>&amp;Hand Over…</source>
        <translation>Über&amp;geben…</translation>
    </message>
    <message>
        <source>&amp;Inventories</source>
        <translation>B&amp;estände</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>Instance Type</source>
        <translation>Instance Type</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>MultiCloud Image</source>
        <translation>MultiCloud Image</translation>
    </message>
    <message>
        <source>ServerTemplate</source>
        <translation>ServerTemplate</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server Array</source>
        <translation>Server Array</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
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
    <message>
        <source>rebooted</source>
        <translation>rebootet</translation>
    </message>
    <message>
        <source>started</source>
        <translation>wieder gestartet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>ein Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Test record</source>
        <translation>Testeintrag</translation>
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
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Getestet von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tested at</source>
        <translation>Getestet am</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Hinnahme</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server Array</source>
        <translation>Server Array</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Waived at</source>
        <translation>Hingenommen am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Rule setting</source>
        <translation>Regeleinstellung</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Cloud type</source>
        <translation>Art der Cloud</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Href</source>
        <translation>Href</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>Resource UID</source>
        <translation>Resource UID</translation>
    </message>
    <message>
        <source>Instance Type</source>
        <translation>Instance Type</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>OS platform</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Deprecated at</source>
        <translation>Veraltet am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
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
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>RightScale-enabled</source>
        <translation>RightScale-fähig</translation>
    </message>
    <message>
        <source>MultiCloud Image lineage</source>
        <translation>Linie eines MultiCloud Image</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Cloned from</source>
        <translation>Geklont von</translation>
    </message>
    <message>
        <source>Cloned at</source>
        <translation>Geklont am</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Settings known</source>
        <translation>Einstellungen bekannt</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation>Commit-Nachricht</translation>
    </message>
    <message>
        <source>Committed by</source>
        <translation>Commit durch</translation>
    </message>
    <message>
        <source>Committed at</source>
        <translation>Commit am</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>MultiCloud Image setting</source>
        <translation>Einstellung eines MultiCloud Image</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Ramdisk</source>
        <translation>Ramdisk</translation>
    </message>
    <message>
        <source>User Data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>ServerTemplate lineage</source>
        <translation>Linie eines ServerTemplates</translation>
    </message>
    <message>
        <source>Inputs, scripts and alerts</source>
        <translation>Inputs, Skripte und Alerts</translation>
    </message>
    <message>
        <source>Listed MultiCloud Image</source>
        <translation>Aufgeführtes MultiCloud Image</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Revision named</source>
        <translation>Revision genannt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Launch snapshot</source>
        <translation>Momentaufnahme eines Starts</translation>
    </message>
    <message>
        <source>Cloud id</source>
        <translation>Id der Cloud</translation>
    </message>
    <message>
        <source>ServerTemplate id</source>
        <translation>Id des ServerTemplates</translation>
    </message>
    <message>
        <source>MultiCloud Image id</source>
        <translation>Id des MultiCloud Image</translation>
    </message>
    <message>
        <source>Image id</source>
        <translation>Id des Image</translation>
    </message>
    <message>
        <source>Kernel id</source>
        <translation>Id des Kernels</translation>
    </message>
    <message>
        <source>Ramdisk id</source>
        <translation>Id der Ramdisk</translation>
    </message>
    <message>
        <source>Instance Type id</source>
        <translation>Id des Instance Type</translation>
    </message>
    <message>
        <source>Datacenter id</source>
        <translation>Id des Datacenters</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Name des Image</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Launched with</source>
        <translation>Gestartet mit</translation>
    </message>
    <message>
        <source>Launched at</source>
        <translation>Gestartet am</translation>
    </message>
    <message>
        <source>Terminated at</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Instance event</source>
        <translation>Ereignis einer Instanz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Server Defaults</source>
        <translation>Server Defaults</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Array type</source>
        <translation>Art des Arrays</translation>
    </message>
    <message>
        <source>Min count</source>
        <translation>Mindestzahl</translation>
    </message>
    <message>
        <source>Max count</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Resize up by</source>
        <translation>Erweitern um</translation>
    </message>
    <message>
        <source>Resize down by</source>
        <translation>Verkleinern um</translation>
    </message>
    <message>
        <source>Resize calm time</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Decision threshold</source>
        <translation>Entscheidungsschwelle</translation>
    </message>
    <message>
        <source>Voters by tag</source>
        <translation>Stimmen nach Tag</translation>
    </message>
    <message>
        <source>Items per instance</source>
        <translation>Einträge je Instanz</translation>
    </message>
    <message>
        <source>Datacenter policy</source>
        <translation>Datacenter-Verteilung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Max instances</source>
        <translation>Höchstzahl der Instanzen</translation>
    </message>
    <message>
        <source>Schedule entry</source>
        <translation>Zeitplaneintrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Minute of the day, UTC</source>
        <translation>Minute des Tages, UTC</translation>
    </message>
    <message>
        <source>x86_64 (Mac)</source>
        <translation>x86_64 (Mac)</translation>
    </message>
    <message>
        <source>arm64 (Mac)</source>
        <translation>arm64 (Mac)</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>as was said</source>
        <translation>wie es gesagt wurde</translation>
    </message>
    <message>
        <source>newest of a family</source>
        <translation>neuestes einer Familie</translation>
    </message>
    <message>
        <source>highest version of a gallery</source>
        <translation>höchste Version einer Galerie</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>UEFI preferred</source>
        <translation>UEFI bevorzugt</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>noch nicht bereit</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Google Cloud</source>
        <translation>Google Cloud</translation>
    </message>
    <message>
        <source>OpenStack</source>
        <translation>OpenStack</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Packer</translation>
    </message>
    <message>
        <source>simplestreams</source>
        <translation>simplestreams</translation>
    </message>
    <message>
        <source>CoreOS</source>
        <translation>CoreOS</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>Boot modes</source>
        <translation>Boot-Arten</translation>
    </message>
    <message>
        <source>Virtualizations</source>
        <translation>Virtualisierungen</translation>
    </message>
    <message>
        <source>ENA</source>
        <translation>ENA</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>Speicher in MiB</translation>
    </message>
    <message>
        <source>Boot mode</source>
        <translation>Boot-Art</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>Excluded from latest</source>
        <translation>Ausgenommen von „latest“</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Gebaut am</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopiert von</translation>
    </message>
    <message>
        <source>Copied from cloud</source>
        <translation>Kopiert aus Cloud</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Minimum disk in GiB</source>
        <translation>Mindestgröße der Platte in GiB</translation>
    </message>
    <message>
        <source>Minimum memory in MiB</source>
        <translation>Mindestspeicher in MiB</translation>
    </message>
    <message>
        <source>Instance type chosen by the cloud</source>
        <translation>Instance Type von der Cloud gewählt</translation>
    </message>
    <message>
        <source>Default revision</source>
        <translation>Standard-Revision</translation>
    </message>
    <message>
        <source>Latest revision known</source>
        <translation>Neueste bekannte Revision</translation>
    </message>
    <message>
        <source>Contents known</source>
        <translation>Inhalt bekannt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Id at its source</source>
        <translation>Id bei der Quelle</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Imported row</source>
        <translation>Importierte Zeile</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The source said</source>
        <translation>Die Quelle sagte</translation>
    </message>
    <message>
        <source>The source says</source>
        <translation>Die Quelle sagt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>ServerTemplate followed</source>
        <translation>Gefolgtes ServerTemplate</translation>
    </message>
    <message>
        <source>Revision followed</source>
        <translation>Gefolgte Revision</translation>
    </message>
    <message>
        <source>Desired count</source>
        <translation>Gewünschte Anzahl</translation>
    </message>
    <message>
        <source>Launch option</source>
        <translation>Startoption</translation>
    </message>
    <message>
        <source>Target size</source>
        <translation>Zielgröße</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Running instances differ from Next</source>
        <translation>Laufende Instanzen weichen von Next ab</translation>
    </message>
    <message>
        <source>%4 running instances of %1 were launched with something else than what it would launch now.</source>
        <translation>%4 laufende Instanzen von %1 wurden mit etwas anderem gestartet, als jetzt starten würde.</translation>
    </message>
    <message>
        <source>A Server Array&apos;s settings only control how the next instances are launched; what runs keeps its image. Terminate old instances to have new ones take their place. (Inheritance of Images, Server Arrays)</source>
        <translation>Die Einstellungen eines Server Array bestimmen nur, wie die nächsten Instanzen starten; was läuft, behält sein Image. Beenden Sie alte Instanzen, damit neue an ihre Stelle treten. (Inheritance of Images, Server Arrays)</translation>
    </message>
    <message>
        <source>The next scale-up will fail</source>
        <translation>Die nächste Erweiterung wird scheitern</translation>
    </message>
    <message>
        <source>%1 is enabled, but the next instance that it needs can&apos;t be launched. %4</source>
        <translation>%1 ist eingeschaltet, aber die nächste Instanz, die es braucht, kann nicht starten. %4</translation>
    </message>
    <message>
        <source>An enabled array launches by itself when the load rises, which is the worst time to fail.</source>
        <translation>Ein eingeschaltetes Array startet von selbst, wenn die Last steigt; das ist der schlechteste Augenblick zu scheitern.</translation>
    </message>
    <message>
        <source>The datacenter policy does not fit</source>
        <translation>Die Datacenter-Verteilung passt nicht</translation>
    </message>
    <message>
        <source>The datacenter policy of %1 does not work out: %4.</source>
        <translation>Die Datacenter-Verteilung von %1 geht nicht auf: %4.</translation>
    </message>
    <message>
        <source>The weights must add up to 100, and where every datacenter has a maximum, these cap the array. (Server Arrays)</source>
        <translation>Die Gewichte müssen zusammen 100 ergeben, und wo jedes Datacenter eine Höchstzahl hat, begrenzen diese das Array. (Server Arrays)</translation>
    </message>
    <message>
        <source>Not redundant</source>
        <translation>Nicht redundant</translation>
    </message>
    <message>
        <source>%1 is in production, but %4.</source>
        <translation>%1 ist in Produktion, aber %4.</translation>
    </message>
    <message>
        <source>It is strongly recommended that at least two instances run, each in a different datacenter, so that one can fail. (Server Arrays)</source>
        <translation>Es wird dringend empfohlen, dass mindestens zwei Instanzen laufen, jede in einem anderen Datacenter, damit eine ausfallen kann. (Server Arrays)</translation>
    </message>
    <message>
        <source>Production is not locked down</source>
        <translation>Die Produktion ist nicht abgesichert</translation>
    </message>
    <message>
        <source>Locking down production means to commit all HEADs, to lock the deployment and its servers, and to test a restart. (Prepare ServerTemplates for Production)</source>
        <translation>Die Produktion abzusichern heißt, alle HEADs festzuschreiben, das Deployment und seine Server zu sperren und einen Neustart zu testen. (Prepare ServerTemplates for Production)</translation>
    </message>
    <message>
        <source>Lock the deployment and its running servers</source>
        <translation>Das Deployment und seine laufenden Server sperren</translation>
    </message>
    <message>
        <source>Several images for the same ServerTemplate</source>
        <translation>Mehrere Images für dasselbe ServerTemplate</translation>
    </message>
    <message>
        <source>The servers and arrays of %1 in %2 would launch %4, because they use different revisions.</source>
        <translation>Die Server und Arrays von %1 in %2 würden %4 starten, weil sie verschiedene Revisionen benutzen.</translation>
    </message>
    <message>
        <source>A deployment should be consistent and repeatable: update all of its servers to the same revision. (Instances and Servers, Concepts)</source>
        <translation>Ein Deployment sollte einheitlich und wiederholbar sein: aktualisieren Sie alle seine Server auf dieselbe Revision. (Instances and Servers, Concepts)</translation>
    </message>
    <message>
        <source>Image and instance type do not fit</source>
        <translation>Image und Instance Type passen nicht zusammen</translation>
    </message>
    <message>
        <source>%1 would launch %3 on %2, but %4</source>
        <translation>%1 würde %3 auf %2 starten, aber %4</translation>
    </message>
    <message>
        <source>An image only boots on an instance type of its kind. On AWS, large and bigger instance types need a MultiCloud Image with 64-bit images; small ones need 32-bit images. (Inheritance of Images; MultiCloud Images)</source>
        <translation>Ein Image startet nur auf einem Instance Type seiner Art. Auf AWS brauchen large und größere Instance Types ein MultiCloud Image mit 64-Bit-Images; kleine brauchen 32-Bit-Images. (Inheritance of Images; MultiCloud Images)</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>Wählen, was passt</translation>
    </message>
    <message>
        <source>The instance type is overridden</source>
        <translation>Der Instance Type ist überschrieben</translation>
    </message>
    <message>
        <source>%1 launches on %2 in place of %3, which its MultiCloud Image selects.%4</source>
        <translation>%1 startet auf %2 statt auf %3, den das MultiCloud Image wählt.%4</translation>
    </message>
    <message>
        <source>Keep “Inherit from MultiCloud Image”, so that instance type and system architecture are sure to fit. (Inheritance of Images)</source>
        <translation>Behalten Sie „Vom MultiCloud Image erben“ bei, damit Instance Type und Systemarchitektur sicher zusammenpassen. (Inheritance of Images)</translation>
    </message>
    <message>
        <source>Inherit the instance type</source>
        <translation>Den Instance Type erben</translation>
    </message>
    <message>
        <source>The instance type is meant for another image</source>
        <translation>Der Instance Type ist für ein anderes Image gedacht</translation>
    </message>
    <message>
        <source>%1 inherits its instance type from %2, but not its image: %3 is of another kind (%4).</source>
        <translation>%1 erbt den Instance Type von %2, aber nicht das Image: %3 ist von anderer Art (%4).</translation>
    </message>
    <message>
        <source>The instance type of a MultiCloud Image was chosen for the image of that MultiCloud Image. Let both inherit, or set both.</source>
        <translation>Der Instance Type eines MultiCloud Image wurde für dessen Image gewählt. Lassen Sie beide erben, oder setzen Sie beide.</translation>
    </message>
    <message>
        <source>Inherit the image</source>
        <translation>Das Image erben</translation>
    </message>
    <message>
        <source>No RightLink tag</source>
        <translation>Kein RightLink-Tag</translation>
    </message>
    <message>
        <source>Neither %2 nor %1 is tagged as having RightLink, so scripts will not run correctly.%4</source>
        <translation>Weder %2 noch %1 hat ein Tag für RightLink, daher laufen Skripte nicht richtig.%4</translation>
    </message>
    <message>
        <source>Tag the MultiCloud Image with provides:rs_agent_type=right_link or rs_agent:type=right_link_lite. (MultiCloud Images; RightLink 10)</source>
        <translation>Geben Sie dem MultiCloud Image das Tag provides:rs_agent_type=right_link oder rs_agent:type=right_link_lite. (MultiCloud Images; RightLink 10)</translation>
    </message>
    <message>
        <source>A deprecated RightLink tag</source>
        <translation>Ein veraltetes RightLink-Tag</translation>
    </message>
    <message>
        <source>%1 is launched with the tag rs_agent:mime_include_url, which is deprecated.%4</source>
        <translation>%1 startet mit dem Tag rs_agent:mime_include_url, das veraltet ist.%4</translation>
    </message>
    <message>
        <source>Use the tag rs_agent:mime_shellscript instead. (RightLink 10)</source>
        <translation>Nehmen Sie stattdessen das Tag rs_agent:mime_shellscript. (RightLink 10)</translation>
    </message>
    <message>
        <source>RightLink will not be installed</source>
        <translation>RightLink wird nicht installiert</translation>
    </message>
    <message>
        <source>%1 is tagged for RightLink 10, but no tag says how to install it, and %2 is not known to contain it.</source>
        <translation>%1 hat ein Tag für RightLink 10, aber keines sagt, wie es installiert wird, und von %2 ist nicht bekannt, dass es RightLink enthält.</translation>
    </message>
    <message>
        <source>Installing at boot takes two tags: rs_agent:type, and rs_agent:mime_shellscript or rs_agent:powershell_url. (RightLink 10)</source>
        <translation>Das Installieren beim Booten braucht zwei Tags: rs_agent:type, und rs_agent:mime_shellscript oder rs_agent:powershell_url. (RightLink 10)</translation>
    </message>
    <message>
        <source>Tags for another operating system</source>
        <translation>Tags für ein anderes Betriebssystem</translation>
    </message>
    <message>
        <source>The RightLink tags of %1 do not fit %2: %4</source>
        <translation>Die RightLink-Tags von %1 passen nicht zu %2: %4</translation>
    </message>
    <message>
        <source>Linux takes rs_agent:mime_shellscript, Windows rs_agent:powershell_url. (RightLink 10)</source>
        <translation>Linux nimmt rs_agent:mime_shellscript, Windows rs_agent:powershell_url. (RightLink 10)</translation>
    </message>
    <message>
        <source>The default is 32-bit</source>
        <translation>Der Standard ist 32 Bit</translation>
    </message>
    <message>
        <source>%1 wants the instance type %3, but inherits a 32-bit image. %2 is listed as well, and is 64-bit.</source>
        <translation>%1 will den Instance Type %3, erbt aber ein 32-Bit-Image. %2 ist auch gelistet und hat 64 Bit.</translation>
    </message>
    <message>
        <source>The default of RightScale&apos;s ServerTemplates is typically a 32-bit image with a small instance type; for a large one, choose a MultiCloud Image with 64-bit images. (Inheritance of Images)</source>
        <translation>Der Standard der ServerTemplates von RightScale ist typischerweise ein 32-Bit-Image mit kleinem Instance Type; wählen Sie für einen großen ein MultiCloud Image mit 64-Bit-Images. (Inheritance of Images)</translation>
    </message>
    <message>
        <source>Choose the 64-bit MultiCloud Image</source>
        <translation>Das 64-Bit-MultiCloud-Image wählen</translation>
    </message>
    <message>
        <source>The image is not RightScale-enabled</source>
        <translation>Das Image ist nicht für RightScale eingerichtet</translation>
    </message>
    <message>
        <source>%1 uses the image %2, which is not RightScale-enabled.</source>
        <translation>%1 benutzt das Image %2, das nicht für RightScale eingerichtet ist.</translation>
    </message>
    <message>
        <source>RightScale only supports instances launched with one of its RightImages. (MultiCloud Images; Add Server Assistant)</source>
        <translation>RightScale unterstützt nur Instanzen, die mit einem seiner RightImages gestartet wurden. (MultiCloud Images; Add Server Assistant)</translation>
    </message>
    <message>
        <source>The new revision brings another kind of image</source>
        <translation>Die neue Revision bringt ein Image anderer Art</translation>
    </message>
    <message>
        <source>After its update to %2, %1 would launch %3, which is of another kind than what runs (%4).</source>
        <translation>Nach der Aktualisierung auf %2 würde %1 %3 starten, das von anderer Art ist als das, was läuft (%4).</translation>
    </message>
    <message>
        <source>The default MultiCloud Image of another revision may be different. Look at it before you relaunch. (ServerTemplates, Update Xref)</source>
        <translation>Das Standard-MultiCloud-Image einer anderen Revision kann ein anderes sein. Sehen Sie es an, bevor Sie neu starten. (ServerTemplates, Update Xref)</translation>
    </message>
    <message>
        <source>The MultiCloud Image does not support the cloud</source>
        <translation>Das MultiCloud Image unterstützt die Cloud nicht</translation>
    </message>
    <message>
        <source>A server can only be added to a cloud that its MultiCloud Image supports. Choose one that does, or add the cloud to this one. (Inheritance of Images)</source>
        <translation>Ein Server lässt sich nur in einer Cloud hinzufügen, die sein MultiCloud Image unterstützt. Wählen Sie eines, das sie unterstützt, oder fügen Sie diesem die Cloud hinzu. (Inheritance of Images)</translation>
    </message>
    <message>
        <source>Choose a listed MultiCloud Image that supports the cloud</source>
        <translation>Ein gelistetes MultiCloud Image wählen, das die Cloud unterstützt</translation>
    </message>
    <message>
        <source>Running on overrides only</source>
        <translation>Läuft nur auf Überschreibungen</translation>
    </message>
    <message>
        <source>%2 does not support %3: %1 launches with the image and instance type that are set on it, and inherits no kernel, ramdisk or user data.</source>
        <translation>%2 unterstützt %3 nicht: %1 startet mit dem Image und Instance Type, die dort gesetzt sind, und erbt weder Kernel noch Ramdisk noch User Data.</translation>
    </message>
    <message>
        <source>The dashboard refuses to add such a server; only the API allows it. Choose a MultiCloud Image that supports the cloud. (Inheritance of Images)</source>
        <translation>Das Dashboard lehnt es ab, so einen Server hinzuzufügen; nur die API erlaubt es. Wählen Sie ein MultiCloud Image, das die Cloud unterstützt. (Inheritance of Images)</translation>
    </message>
    <message>
        <source>The image is gone</source>
        <translation>Das Image ist weg</translation>
    </message>
    <message>
        <source>The cloud answers “AuthFailure: Not authorized for images”. Choose another image, or put one that is there into the MultiCloud Image. (FAQ: Why is my image invalid or unavailable?)</source>
        <translation>Die Cloud antwortet „AuthFailure: Not authorized for images“. Wählen Sie ein anderes Image, oder setzen Sie eines, das da ist, in das MultiCloud Image. (FAQ: Why is my image invalid or unavailable?)</translation>
    </message>
    <message>
        <source>The image is deprecated</source>
        <translation>Das Image ist veraltet</translation>
    </message>
    <message>
        <source>A deprecated image still launches, until it is deregistered without a word. Plan for another one in time.</source>
        <translation>Ein veraltetes Image startet noch, bis es ohne ein Wort abgemeldet wird. Planen Sie rechtzeitig ein anderes ein.</translation>
    </message>
    <message>
        <source>The user data is too long</source>
        <translation>Die User Data sind zu lang</translation>
    </message>
    <message>
        <source>The user data of %1 has %4 bytes; clouds take at most 16384.</source>
        <translation>Die User Data von %1 haben %4 Bytes; Clouds nehmen höchstens 16384.</translation>
    </message>
    <message>
        <source>EC2 limits user data to 16 KB.</source>
        <translation>EC2 begrenzt User Data auf 16 KB.</translation>
    </message>
    <message>
        <source>Something of another cloud</source>
        <translation>Etwas aus einer anderen Cloud</translation>
    </message>
    <message>
        <source>%1 uses %2, which belongs to %3: it does not exist in the cloud where it would be launched.</source>
        <translation>%1 benutzt %2, das zu %3 gehört: wo es gestartet würde, gibt es das nicht.</translation>
    </message>
    <message>
        <source>Images, instance types and datacenters exist in exactly one cloud each.</source>
        <translation>Images, Instance Types und Datacenter gibt es in genau einer Cloud.</translation>
    </message>
    <message>
        <source>Inherit it</source>
        <translation>Erben</translation>
    </message>
    <message>
        <source>No instance type</source>
        <translation>Kein Instance Type</translation>
    </message>
    <message>
        <source>%2 names no instance type for %3, so one must be chosen on %1 before it can launch.</source>
        <translation>%2 nennt keinen Instance Type für %3, daher muss auf %1 einer gewählt werden, bevor es starten kann.</translation>
    </message>
    <message>
        <source>Settings that an image fingerprint made carry no instance type. (Image Fingerprints)</source>
        <translation>Einstellungen, die ein Image-Fingerabdruck gemacht hat, nennen keinen Instance Type. (Image Fingerprints)</translation>
    </message>
    <message>
        <source>The wrong kind of image</source>
        <translation>Die falsche Art von Image</translation>
    </message>
    <message>
        <source>%1 has the %4 image %2 in a field for another kind of image.</source>
        <translation>%1 hat das Image %2 der Art %4 in einem Feld für eine andere Art.</translation>
    </message>
    <message>
        <source>Only a machine image boots; kernel and ramdisk images go into their own fields.</source>
        <translation>Nur ein Machine Image bootet; Kernel- und Ramdisk-Images gehören in eigene Felder.</translation>
    </message>
    <message>
        <source>A cloud is of use once the account has registered it with its credentials; an import may name clouds that it has not.</source>
        <translation>Eine Cloud nützt erst, wenn das Konto sie mit seinen Zugangsdaten registriert hat; ein Import kann Clouds nennen, die es nicht hat.</translation>
    </message>
    <message>
        <source>Different images in one MultiCloud Image</source>
        <translation>Verschiedene Images in einem MultiCloud Image</translation>
    </message>
    <message>
        <source>The images of %1 are not the same in all clouds: %4.</source>
        <translation>Die Images von %1 sind nicht in allen Clouds gleich: %4.</translation>
    </message>
    <message>
        <source>A MultiCloud Image should map each cloud to the same operating system and version; create a separate one for each type. (MultiCloud Images)</source>
        <translation>Ein MultiCloud Image sollte jeder Cloud dasselbe Betriebssystem in derselben Version zuordnen; machen Sie für jede Art ein eigenes. (MultiCloud Images)</translation>
    </message>
    <message>
        <source>The name does not fit the images</source>
        <translation>Der Name passt nicht zu den Images</translation>
    </message>
    <message>
        <source>The name of %1 does not fit its image %2 in %3, which is %4.</source>
        <translation>Der Name von %1 passt nicht zu seinem Image %2 in %3, das %4 ist.</translation>
    </message>
    <message>
        <source>Name the MultiCloud Image after its underlying images. (MultiCloud Images)</source>
        <translation>Benennen Sie das MultiCloud Image nach den Images darin. (MultiCloud Images)</translation>
    </message>
    <message>
        <source>A name used more than once</source>
        <translation>Ein mehrfach benutzter Name</translation>
    </message>
    <message>
        <source>Rename a clone to distinguish it from its ancestor. (MultiCloud Images)</source>
        <translation>Benennen Sie einen Klon um, damit er sich von seiner Vorlage unterscheidet. (MultiCloud Images)</translation>
    </message>
    <message>
        <source>A private image in what is published</source>
        <translation>Ein privates Image in Veröffentlichtem</translation>
    </message>
    <message>
        <source>Make the image public, or share it with the other accounts. (MultiCloud Images, Sharing)</source>
        <translation>Machen Sie das Image öffentlich, oder teilen Sie es mit den anderen Konten. (MultiCloud Images, Sharing)</translation>
    </message>
    <message>
        <source>A stock image in production</source>
        <translation>Ein Image von der Stange in Produktion</translation>
    </message>
    <message>
        <source>Production launches %2 through %1, which is a public image of its vendor.</source>
        <translation>Die Produktion startet %2 durch %1; das ist ein öffentliches Image seines Anbieters.</translation>
    </message>
    <message>
        <source>A vendor can deregister a stock image at any time; build your own MultiCloud Image from your own copies. (RightLink 10)</source>
        <translation>Ein Anbieter kann so ein Image jederzeit abmelden; bauen Sie ein eigenes MultiCloud Image aus eigenen Kopien. (RightLink 10)</translation>
    </message>
    <message>
        <source>No image matches the fingerprint</source>
        <translation>Kein Image passt zum Fingerabdruck</translation>
    </message>
    <message>
        <source>The fingerprint of %1 matches no image in %2.</source>
        <translation>Der Fingerabdruck von %1 passt auf kein Image in %2.</translation>
    </message>
    <message>
        <source>Ask the administrator of the cloud to upload the image, then rematch. (Image Fingerprints)</source>
        <translation>Bitten Sie den Administrator der Cloud, das Image hochzuladen, und suchen Sie dann neu. (Image Fingerprints)</translation>
    </message>
    <message>
        <source>Not committed yet</source>
        <translation>Noch nicht festgeschrieben</translation>
    </message>
    <message>
        <source>%1, which %2 lists as HEAD, has %4.</source>
        <translation>%1, das %2 als HEAD listet: %4.</translation>
    </message>
    <message>
        <source>When the ServerTemplate is committed, commit what it lists with it, so that the revision never changes. (ServerTemplates, Commit)</source>
        <translation>Wird das ServerTemplate festgeschrieben, dann auch, was es listet, damit sich die Revision nie ändert. (ServerTemplates, Commit)</translation>
    </message>
    <message>
        <source>A combination that was never tested</source>
        <translation>Eine Kombination, die nie getestet wurde</translation>
    </message>
    <message>
        <source>%1 combines %3 with %2; the two %4.</source>
        <translation>%1 verbindet %3 mit %2; die beiden %4.</translation>
    </message>
    <message>
        <source>RightScale tests its ServerTemplates with their own MultiCloud Images only. Try every other combination in staging before you rely on it, and record the test. (Inheritance of Images; Test ServerTemplates in Staging)</source>
        <translation>RightScale testet seine ServerTemplates nur mit den eigenen MultiCloud Images. Probieren Sie jede andere Kombination im Staging aus, bevor Sie sich darauf verlassen, und vermerken Sie den Test. (Inheritance of Images; Test ServerTemplates in Staging)</translation>
    </message>
    <message>
        <source>The MultiCloud Image is not listed</source>
        <translation>Das MultiCloud Image ist nicht gelistet</translation>
    </message>
    <message>
        <source>%1 uses %2, which is not among the MultiCloud Images that %3 lists, so it may have problems launching.%4</source>
        <translation>%1 benutzt %2, das nicht unter den MultiCloud Images ist, die %3 listet; das kann Schwierigkeiten beim Start machen.%4</translation>
    </message>
    <message>
        <source>It is best to let one of the MultiCloud Images that the ServerTemplate lists select the image: these were tested with it. (Inheritance of Images, Best Practices)</source>
        <translation>Am besten wählt eines der MultiCloud Images, die das ServerTemplate listet, das Image: diese wurden damit getestet. (Inheritance of Images, Best Practices)</translation>
    </message>
    <message>
        <source>Inherit the MultiCloud Image</source>
        <translation>Das MultiCloud Image erben</translation>
    </message>
    <message>
        <source>The image is overridden</source>
        <translation>Das Image ist überschrieben</translation>
    </message>
    <message>
        <source>%1 launches the image %2, which was chosen by hand, in place of the one that its MultiCloud Image selects.</source>
        <translation>%1 startet das von Hand gewählte Image %2 statt dessen, das das MultiCloud Image wählt.</translation>
    </message>
    <message>
        <source>Choosing an image by hand is for testing, by people who know the image well. For everything else keep “Inherit from MultiCloud Image”. (Inheritance of Images)</source>
        <translation>Ein Image von Hand zu wählen ist zum Testen da, für Leute, die das Image gut kennen. Behalten Sie sonst „Vom MultiCloud Image erben“ bei. (Inheritance of Images)</translation>
    </message>
    <message>
        <source>An image chosen by hand in production</source>
        <translation>Ein von Hand gewähltes Image in Produktion</translation>
    </message>
    <message>
        <source>In production, always let a MultiCloud Image select the image, so that it is one that was tested. (Inheritance of Images, Best Practices)</source>
        <translation>Lassen Sie in Produktion immer ein MultiCloud Image das Image wählen, damit es eines ist, das getestet wurde. (Inheritance of Images, Best Practices)</translation>
    </message>
    <message>
        <source>The instance type comes from Server Defaults</source>
        <translation>Der Instance Type kommt aus Server Defaults</translation>
    </message>
    <message>
        <source>The instance type %2 of %1 was filled in by Server Defaults, so it does not follow the MultiCloud Image.</source>
        <translation>Den Instance Type %2 von %1 haben Server Defaults ausgefüllt, daher folgt er dem MultiCloud Image nicht.</translation>
    </message>
    <message>
        <source>Server Defaults only fill in a new server; afterwards the value is set there and stays, whatever the MultiCloud Image says. (Server Defaults)</source>
        <translation>Server Defaults füllen nur einen neuen Server aus; danach ist der Wert dort gesetzt und bleibt, was auch immer das MultiCloud Image sagt. (Server Defaults)</translation>
    </message>
    <message>
        <source>HEAD of a ServerTemplate in production</source>
        <translation>HEAD eines ServerTemplate in Produktion</translation>
    </message>
    <message>
        <source>Only use committed ServerTemplates in a production environment. (Lifecycle Management of ServerTemplates)</source>
        <translation>Benutzen Sie in Produktion nur festgeschriebene ServerTemplates. (Lifecycle Management of ServerTemplates)</translation>
    </message>
    <message>
        <source>Use the newest committed revision</source>
        <translation>Die neueste festgeschriebene Revision benutzen</translation>
    </message>
    <message>
        <source>HEAD of a MultiCloud Image</source>
        <translation>HEAD eines MultiCloud Image</translation>
    </message>
    <message>
        <source>%1 launches with %2, which changes with every edit, although it should launch the same each time.</source>
        <translation>%1 startet mit %2, das sich mit jeder Bearbeitung ändert, obwohl jeder Start gleich sein sollte.</translation>
    </message>
    <message>
        <source>Always use a committed revision of a MultiCloud Image for ServerTemplates that are ready for production. (MultiCloud Images)</source>
        <translation>Benutzen Sie für ServerTemplates, die für die Produktion bereit sind, immer eine festgeschriebene Revision eines MultiCloud Image. (MultiCloud Images)</translation>
    </message>
    <message>
        <source>A newer revision of the ServerTemplate</source>
        <translation>Eine neuere Revision des ServerTemplate</translation>
    </message>
    <message>
        <source>%1 uses %3; %2 is now available.</source>
        <translation>%1 benutzt %3; %2 ist jetzt verfügbar.</translation>
    </message>
    <message>
        <source>A newer revision is never used by itself; update the server or array when you are ready for it. (ServerTemplates, Update Xref)</source>
        <translation>Eine neuere Revision wird nie von selbst benutzt; aktualisieren Sie den Server oder das Array, wenn Sie so weit sind. (ServerTemplates, Update Xref)</translation>
    </message>
    <message>
        <source>Use the newest revision</source>
        <translation>Die neueste Revision benutzen</translation>
    </message>
    <message>
        <source>Set to what it would inherit anyway</source>
        <translation>Auf das gesetzt, was ohnehin geerbt würde</translation>
    </message>
    <message>
        <source>On %1, %4 is set to %2, which it would inherit anyway: it will not follow when that changes.</source>
        <translation>Auf %1 ist gesetzt: %4 auf %2, was ohnehin geerbt würde; es folgt nicht, wenn sich das ändert.</translation>
    </message>
    <message>
        <source>A value that is set stays as it is. Let it inherit again, so that it follows the ServerTemplate and its MultiCloud Image.</source>
        <translation>Ein gesetzter Wert bleibt, wie er ist. Lassen Sie ihn wieder erben, damit er dem ServerTemplate und seinem MultiCloud Image folgt.</translation>
    </message>
    <message>
        <source>Next differs from what runs</source>
        <translation>Next weicht von dem ab, was läuft</translation>
    </message>
    <message>
        <source>Relaunching %1 would change %4.</source>
        <translation>Ein Neustart von %1 würde ändern: %4.</translation>
    </message>
    <message>
        <source>What runs keeps what it was launched with; a relaunch applies everything that has changed since, inherited changes too. Look at Current beside Next before you relaunch. (Instances and Servers)</source>
        <translation>Was läuft, behält, womit es gestartet wurde; ein Neustart bringt alles, was sich seither geändert hat, auch geerbte Änderungen. Sehen Sie Current neben Next an, bevor Sie neu starten. (Instances and Servers)</translation>
    </message>
    <message>
        <source>Kernel or ramdisk set on the server</source>
        <translation>Kernel oder Ramdisk auf dem Server gesetzt</translation>
    </message>
    <message>
        <source>On %1, %4 is set by hand.</source>
        <translation>Auf %1 ist von Hand gesetzt: %4.</translation>
    </message>
    <message>
        <source>Kernel and ramdisk belong to an image, so the MultiCloud Image should name them; rarely configure anything on the server itself. (Instances and Servers, Concepts)</source>
        <translation>Kernel und Ramdisk gehören zu einem Image, daher sollte das MultiCloud Image sie nennen; stellen Sie am Server selbst nur selten etwas ein. (Instances and Servers, Concepts)</translation>
    </message>
    <message>
        <source>Set by hand in production</source>
        <translation>In Produktion von Hand gesetzt</translation>
    </message>
    <message>
        <source>Changes to the Next server are for development and testing; in production, let it inherit. (Managing Next Servers)</source>
        <translation>Änderungen am Next-Server sind für Entwicklung und Test; lassen Sie ihn in Produktion erben. (Managing Next Servers)</translation>
    </message>
    <message>
        <source>Inherit them</source>
        <translation>Alles erben</translation>
    </message>
    <message>
        <source>Another ServerTemplate in production</source>
        <translation>Ein anderes ServerTemplate in Produktion</translation>
    </message>
    <message>
        <source>%1 runs with %2; its next launch would use %3, another ServerTemplate altogether.</source>
        <translation>%1 läuft mit %2; der nächste Start nähme %3, ein ganz anderes ServerTemplate.</translation>
    </message>
    <message>
        <source>Changing the whole ServerTemplate is for development and test only. (Lifecycle Management of ServerTemplates)</source>
        <translation>Das ganze ServerTemplate zu wechseln ist nur für Entwicklung und Test. (Lifecycle Management of ServerTemplates)</translation>
    </message>
    <message>
        <source>Go back to the ServerTemplate that runs</source>
        <translation>Zum ServerTemplate zurückkehren, das läuft</translation>
    </message>
    <message>
        <source>A MultiCloud Image of your own in production, untested</source>
        <translation>Ein eigenes MultiCloud Image in Produktion, ungetestet</translation>
    </message>
    <message>
        <source>MultiCloud Images made from your own images must be thoroughly tested before production uses them. Record the test when it is done. (Inheritance of Images, Best Practices)</source>
        <translation>MultiCloud Images aus eigenen Images müssen gründlich getestet werden, bevor die Produktion sie benutzt. Vermerken Sie den Test, wenn er getan ist. (Inheritance of Images, Best Practices)</translation>
    </message>
    <message>
        <source>A committed ServerTemplate lists a HEAD</source>
        <translation>Ein festgeschriebenes ServerTemplate listet einen HEAD</translation>
    </message>
    <message>
        <source>%1 is committed, but lists %2, which changes with every edit.</source>
        <translation>%1 ist festgeschrieben, listet aber %2, das sich mit jeder Bearbeitung ändert.</translation>
    </message>
    <message>
        <source>Committed revisions should not include HEAD versions. (Lifecycle Management of ServerTemplates)</source>
        <translation>Festgeschriebene Revisionen sollten keine HEADs enthalten. (Lifecycle Management of ServerTemplates)</translation>
    </message>
    <message>
        <source>A newer revision of a MultiCloud Image</source>
        <translation>Eine neuere Revision eines MultiCloud Image</translation>
    </message>
    <message>
        <source>%1 lists %3; %2 is now available.</source>
        <translation>%1 listet %3; %2 ist jetzt verfügbar.</translation>
    </message>
    <message>
        <source>A newer revision is never listed by itself; list it when it was tested. (ServerTemplates, Images)</source>
        <translation>Eine neuere Revision wird nie von selbst gelistet; listen Sie sie, wenn sie getestet ist. (ServerTemplates, Images)</translation>
    </message>
    <message>
        <source>List the newer revision</source>
        <translation>Die neuere Revision listen</translation>
    </message>
    <message>
        <source>No MultiCloud Image for a cloud in use</source>
        <translation>Kein MultiCloud Image für eine benutzte Cloud</translation>
    </message>
    <message>
        <source>%1 lists no MultiCloud Image for %2, where a deployment that uses it has servers.</source>
        <translation>%1 listet kein MultiCloud Image für %2, wo ein Deployment, das es benutzt, Server hat.</translation>
    </message>
    <message>
        <source>A ServerTemplate for production contains MultiCloud Images that support all of the clouds. (Prepare ServerTemplates for Production)</source>
        <translation>Ein ServerTemplate für die Produktion enthält MultiCloud Images, die alle Clouds unterstützen. (Prepare ServerTemplates for Production)</translation>
    </message>
    <message>
        <source>The default lacks a cloud that another has</source>
        <translation>Dem Standard fehlt eine Cloud, die ein anderes hat</translation>
    </message>
    <message>
        <source>The default MultiCloud Image of %1, %2, does not support %4, though others that it lists do. Servers there can&apos;t inherit it and must choose one.</source>
        <translation>Das Standard-MultiCloud-Image von %1, %2, unterstützt %4 nicht, wohl aber andere, die es listet. Server dort können es nicht erben und müssen eines wählen.</translation>
    </message>
    <message>
        <source>Verify that the proper default MultiCloud Image is selected. (Prepare ServerTemplates for Production)</source>
        <translation>Prüfen Sie, dass das richtige Standard-MultiCloud-Image gewählt ist. (Prepare ServerTemplates for Production)</translation>
    </message>
    <message>
        <source>No MultiCloud Image to inherit from</source>
        <translation>Kein MultiCloud Image zum Erben</translation>
    </message>
    <message>
        <source>A ServerTemplate needs at least one MultiCloud Image that supports at least one cloud. (Create a Custom ServerTemplate)</source>
        <translation>Ein ServerTemplate braucht mindestens ein MultiCloud Image, das mindestens eine Cloud unterstützt. (Create a Custom ServerTemplate)</translation>
    </message>
    <message>
        <source>MultiCloud Images of different releases</source>
        <translation>MultiCloud Images verschiedener Releases</translation>
    </message>
    <message>
        <source>%1 lists MultiCloud Images of different compatibility releases: %4.</source>
        <translation>%1 listet MultiCloud Images verschiedener Kompatibilitäts-Releases: %4.</translation>
    </message>
    <message>
        <source>Keep to one compatibility release, whose parts were tested together. (Lifecycle Management of ServerTemplates)</source>
        <translation>Bleiben Sie bei einem Kompatibilitäts-Release, dessen Teile zusammen getestet wurden. (Lifecycle Management of ServerTemplates)</translation>
    </message>
    <message>
        <source>%2 does not support %3, so %4 that %1 could inherit.</source>
        <translation>%2 unterstützt %3 nicht, also kann %1 dort %4 erben.</translation>
    </message>
    <message>
        <source>%1 uses the image %2, which is gone: %4. Launching would fail.</source>
        <translation>%1 benutzt das Image %2, das es nicht mehr gibt: %4. Der Start würde scheitern.</translation>
    </message>
    <message>
        <source>The cloud is not registered, or removed</source>
        <translation>Die Cloud ist nicht registriert, oder entfernt</translation>
    </message>
    <message>
        <source>%1 is in %2, which %4: nothing can be launched there.</source>
        <translation>%1 ist in %2, das %4: dort kann nichts starten.</translation>
    </message>
    <message>
        <source>What it would launch with is not known</source>
        <translation>Womit es starten würde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The settings of %2 are not known, and neither is what they give %1 in %3: %4.</source>
        <translation>Die Einstellungen von %2 sind nicht bekannt, und auch nicht, was sie %1 in %3 geben: %4.</translation>
    </message>
    <message>
        <source>A MultiCloud Image that a file only names may have an image for the cloud or not. Import its settings, add one for the cloud, or set image and instance type.</source>
        <translation>Ein MultiCloud Image, das eine Datei nur nennt, kann ein Image für die Cloud haben oder nicht. Importieren Sie seine Einstellungen, fügen Sie eine für die Cloud hinzu, oder setzen Sie Image und Instance Type.</translation>
    </message>
    <message>
        <source>A setting without image</source>
        <translation>Eine Einstellung ohne Image</translation>
    </message>
    <message>
        <source>%2 has a setting for %3 that names no image, so %1 has none to launch.</source>
        <translation>%2 hat eine Einstellung für %3, die kein Image nennt, also hat %1 keines zum Starten.</translation>
    </message>
    <message>
        <source>Put an image into the setting of the MultiCloud Image, or have the fingerprint matched again. (Image Fingerprints)</source>
        <translation>Tragen Sie ein Image in die Einstellung des MultiCloud Image ein, oder lassen Sie den Fingerabdruck neu vergleichen. (Image Fingerprints)</translation>
    </message>
    <message>
        <source>The instance type or datacenter is gone</source>
        <translation>Den Instance Type oder das Datacenter gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 would launch with %2, but %4.</source>
        <translation>%1 würde mit %2 starten, aber %4.</translation>
    </message>
    <message>
        <source>What was deleted or retired keeps its place in the settings that name it, and is refused at launch. Choose another.</source>
        <translation>Was gelöscht oder zurückgezogen wurde, behält seinen Platz in den Einstellungen, die es nennen, und wird beim Start abgelehnt. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%4 MultiCloud Images have the name of %1, so that the name alone does not tell them apart.</source>
        <translation>%4 MultiCloud Images haben den Namen von %1, sodass der Name allein sie nicht unterscheidet.</translation>
    </message>
    <message>
        <source>%4 is published, but the image %2 of %1 in %3 is private: others can&apos;t launch it.</source>
        <translation>%4 ist veröffentlicht, aber das Image %2 von %1 in %3 ist privat: andere können es nicht starten.</translation>
    </message>
    <message>
        <source>A name that begins or ends with a blank</source>
        <translation>Ein Name, der mit einem Leerzeichen beginnt oder endet</translation>
    </message>
    <message>
        <source>The name of %1 %4, which nobody sees who looks for it.</source>
        <translation>Der Name von %1 %4, was niemand sieht, der danach sucht.</translation>
    </message>
    <message>
        <source>right_st and the API find things by their exact names. Where the name is yours to choose, write it without the blank; here it is kept as it is.</source>
        <translation>right_st und die API finden Dinge unter ihrem genauen Namen. Wo Sie den Namen wählen, schreiben Sie ihn ohne das Leerzeichen; hier bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>No id of an Amazon image</source>
        <translation>Keine Kennung eines Image von Amazon</translation>
    </message>
    <message>
        <source>%1 uses %2 in %3, which can&apos;t be the id of an image there: %4.</source>
        <translation>%1 benutzt %2 in %3, was dort keine Kennung eines Image sein kann: %4.</translation>
    </message>
    <message>
        <source>An id of AWS is “ami-”, for a kernel “aki-”, for a ramdisk “ari-”, and 8 or 17 hexadecimal digits. Correct it where it was written.</source>
        <translation>Eine Kennung von AWS ist „ami-“, für einen Kernel „aki-“, für eine Ramdisk „ari-“, und 8 oder 17 hexadezimale Ziffern. Berichtigen Sie sie, wo sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 %4, but its image %2 was chosen by hand, not by a MultiCloud Image.</source>
        <translation>%1 %4, aber das Image %2 wurde von Hand gewählt, nicht von einem MultiCloud Image.</translation>
    </message>
    <message>
        <source>%1 %4, but uses %2, which changes with every edit.</source>
        <translation>%1 %4, benutzt aber %2, das sich mit jeder Bearbeitung ändert.</translation>
    </message>
    <message>
        <source>%1 %4.</source>
        <translation>%1 %4.</translation>
    </message>
    <message>
        <source>%1 launches with %2, which was made here and was never tested with %3 in %4.</source>
        <translation>%1 startet mit %2, das hier gemacht und nie mit %3 in %4 getestet wurde.</translation>
    </message>
    <message>
        <source>“latest” is not the latest revision</source>
        <translation>„latest“ ist nicht die neueste Revision</translation>
    </message>
    <message>
        <source>%1 is to list the latest revision of a MultiCloud Image, which is %2, but lists %3.</source>
        <translation>%1 soll die neueste Revision eines MultiCloud Image listen, nämlich %2, listet aber %3.</translation>
    </message>
    <message>
        <source>“latest” follows the highest committed revision. Another program may have added one and left the list as it was. (ServerTemplates, Images)</source>
        <translation>„latest“ folgt der höchsten festgeschriebenen Revision. Ein anderes Programm kann eine hinzugefügt und die Liste gelassen haben, wie sie war. (ServerTemplates, Images)</translation>
    </message>
    <message>
        <source>List the latest revision</source>
        <translation>Die neueste Revision listen</translation>
    </message>
    <message>
        <source>What it stands for is not known</source>
        <translation>Wofür es steht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be launched from what is known. %4</source>
        <translation>%1 kann mit dem, was bekannt ist, nicht gestartet werden. %4</translation>
    </message>
    <message>
        <source>An alias stands for an image, and $Default and $Latest for a revision, that only the cloud can tell. Bring in what it says, or choose here.</source>
        <translation>Ein Alias steht für ein Image, $Default und $Latest stehen für eine Revision, die nur die Cloud nennen kann. Holen Sie herein, was sie sagt, oder wählen Sie hier.</translation>
    </message>
    <message>
        <source>Keep what is planned</source>
        <translation>Behalten, was geplant ist</translation>
    </message>
    <message>
        <source>Launching is suspended</source>
        <translation>Das Starten ist ausgesetzt</translation>
    </message>
    <message>
        <source>%1 launches nothing, not even in place of what ends: its launching is suspended.</source>
        <translation>%1 startet nichts, nicht einmal als Ersatz für Endendes: Das Starten ist ausgesetzt.</translation>
    </message>
    <message>
        <source>A group replaces and adds instances only while its process Launch runs. Resume it when the work that it was suspended for is done.</source>
        <translation>Eine Gruppe ersetzt und ergänzt Instanzen nur, solange ihr Prozess Launch läuft. Nehmen Sie ihn wieder auf, wenn die Arbeit getan ist, für die er ausgesetzt wurde.</translation>
    </message>
    <message>
        <source>A group that is half rolled over</source>
        <translation>Eine halb umgestellte Gruppe</translation>
    </message>
    <message>
        <source>The running instances of %1 were launched from several ServerTemplates: %4.</source>
        <translation>Die laufenden Instanzen von %1 wurden aus mehreren ServerTemplates gestartet: %4.</translation>
    </message>
    <message>
        <source>A rollout that stopped halfway leaves old and new side by side. Finish it, or roll it back.</source>
        <translation>Eine Umstellung, die auf halbem Weg anhielt, lässt Altes und Neues nebeneinander. Führen Sie sie zu Ende, oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>An alias beside requirements</source>
        <translation>Ein Alias neben Anforderungen</translation>
    </message>
    <message>
        <source>%1 names its image by %2 and leaves the instance type to the cloud.</source>
        <translation>%1 nennt sein Image durch %2 und überlässt den Instance Type der Cloud.</translation>
    </message>
    <message>
        <source>AWS has refused groups whose launch template names its image by a parameter while requirements stand for the instance type, as it can&apos;t tell the architecture. Name an image or a type.</source>
        <translation>AWS hat Gruppen abgelehnt, deren Launch Template sein Image durch einen Parameter nennt, während Anforderungen für den Instance Type stehen, da es die Architektur nicht erkennen kann. Nennen Sie ein Image oder einen Typ.</translation>
    </message>
    <message>
        <source>The default is not the latest</source>
        <translation>Der Standard ist nicht die neueste</translation>
    </message>
    <message>
        <source>%1 is the default, but %4.</source>
        <translation>%1 ist der Standard, aber %4.</translation>
    </message>
    <message>
        <source>Who follows Default and who follows Latest launch differently. Make the latest the default when it was tried.</source>
        <translation>Wer dem Standard und wer der neuesten folgt, startet verschieden. Machen Sie die neueste zum Standard, wenn sie erprobt ist.</translation>
    </message>
    <message>
        <source>Nothing launches from it</source>
        <translation>Nichts startet daraus</translation>
    </message>
    <message>
        <source>%1 still names %2, but %4.</source>
        <translation>%1 nennt noch %2, aber %4.</translation>
    </message>
    <message>
        <source>As long as a template names an image, nobody dares to deregister it, and once that is done, nobody can launch from the template. Delete what is not wanted any more.</source>
        <translation>Solange ein Template ein Image nennt, wagt niemand, es abzumelden, und ist das geschehen, kann niemand mehr aus dem Template starten. Löschen Sie, was nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>The image is soon deprecated</source>
        <translation>Das Image wird bald abgekündigt</translation>
    </message>
    <message>
        <source>%1 launches %2 today; its provider deprecates it on %4.</source>
        <translation>%1 startet heute %2; sein Anbieter kündigt es zum %4 ab.</translation>
    </message>
    <message>
        <source>A deprecated image may be gone any day, without a word. Plan for another one within these 30 days.</source>
        <translation>Ein abgekündigtes Image kann jeden Tag wortlos verschwinden. Planen Sie innerhalb dieser 30 Tage ein anderes.</translation>
    </message>
    <message>
        <source>Follows an alias</source>
        <translation>Folgt einem Alias</translation>
    </message>
    <message>
        <source>%1 launches what %2 stands for, which is %3 as far as is known.</source>
        <translation>%1 startet, wofür %2 steht, und das ist, soweit bekannt, %3.</translation>
    </message>
    <message>
        <source>When the alias moves, so does the next launch, without a change here. Set the image where that must not be.</source>
        <translation>Bewegt sich der Alias, dann auch der nächste Start, ohne dass sich hier etwas ändert. Setzen Sie das Image, wo das nicht sein darf.</translation>
    </message>
    <message>
        <source>Next is older than what runs</source>
        <translation>Next ist älter als das, was läuft</translation>
    </message>
    <message>
        <source>%1 would launch %2 next, which is older than %3, which runs: %4.</source>
        <translation>%1 würde als Nächstes %2 starten, das älter ist als %3, das läuft: %4.</translation>
    </message>
    <message>
        <source>The next launch would take a step back. Look at who set the image, and whether somebody moved it back.</source>
        <translation>Der nächste Start ginge einen Schritt zurück. Sehen Sie nach, wer das Image gesetzt hat und ob es jemand zurückgesetzt hat.</translation>
    </message>
    <message>
        <source>One image id in two regions</source>
        <translation>Eine Image-Kennung in zwei Regionen</translation>
    </message>
    <message>
        <source>%1 names %4 in %2 and in %3; at most one of them is right.</source>
        <translation>%1 nennt %4 in %2 und in %3; höchstens eines davon stimmt.</translation>
    </message>
    <message>
        <source>An image of AWS is in one region, and a copy of it in another has another id. Put the id of the copy there.</source>
        <translation>Ein Image von AWS liegt in einer Region, und eine Kopie davon in einer anderen hat eine andere Kennung. Tragen Sie dort die Kennung der Kopie ein.</translation>
    </message>
    <message>
        <source>Images of different dates</source>
        <translation>Images von verschiedenen Tagen</translation>
    </message>
    <message>
        <source>The images of %1 were not made together: %2 and %3 are of %4.</source>
        <translation>Die Images von %1 wurden nicht zusammen gemacht: %2 und %3 sind vom %4.</translation>
    </message>
    <message>
        <source>What is meant to be the same in all clouds should be of one build.</source>
        <translation>Was in allen Clouds dasselbe sein soll, sollte von einem Build stammen.</translation>
    </message>
    <message>
        <source>An image of another account</source>
        <translation>Ein Image eines anderen Kontos</translation>
    </message>
    <message>
        <source>%1 launches %2, which is private and belongs to the account %4.</source>
        <translation>%1 startet %2, das privat ist und dem Konto %4 gehört.</translation>
    </message>
    <message>
        <source>Who shares an image can take it back, and the next launch fails. Copy it into the account.</source>
        <translation>Wer ein Image teilt, kann es zurücknehmen, und der nächste Start schlägt fehl. Kopieren Sie es in das Konto.</translation>
    </message>
    <message>
        <source>What is known is old</source>
        <translation>Was bekannt ist, ist alt</translation>
    </message>
    <message>
        <source>What %1 launches and runs in %2 was last read on %4.</source>
        <translation>Was %1 in %2 startet und was dort läuft, wurde zuletzt am %4 gelesen.</translation>
    </message>
    <message>
        <source>After 30 days much may have moved. Collect and bring it in again.</source>
        <translation>Nach 30 Tagen kann sich vieles bewegt haben. Sammeln Sie es ein, und lesen Sie es wieder ein.</translation>
    </message>
    <message>
        <source>The instance type is not offered</source>
        <translation>Der Instance Type wird nicht angeboten</translation>
    </message>
    <message>
        <source>%1 would launch on %2, which is not among the instance types that %3 offers.</source>
        <translation>%1 würde auf %2 starten, das nicht unter den Instance Types ist, die %3 anbietet.</translation>
    </message>
    <message>
        <source>What a region does not list is refused at launch: it is a new type that is not there yet, an old one, or a slip of the pen. Choose one that is there.</source>
        <translation>Was eine Region nicht listet, wird beim Start abgelehnt: ein neuer Typ, den es dort noch nicht gibt, ein alter oder ein Schreibfehler. Wählen Sie einen, den es dort gibt.</translation>
    </message>
    <message>
        <source>Changed here and elsewhere</source>
        <translation>Hier und anderswo geändert</translation>
    </message>
    <message>
        <source>%1 was changed here and elsewhere, differently: %4.</source>
        <translation>%1 wurde hier und anderswo geändert, und zwar verschieden: %4.</translation>
    </message>
    <message>
        <source>What is planned stays until it is decided. Keep it, or take what is there now: at the source it was read from, or in the branch that was merged.</source>
        <translation>Was geplant ist, bleibt, bis entschieden ist. Behalten Sie es, oder nehmen Sie, was dort jetzt ist: an der Quelle, aus der es gelesen wurde, oder im Zweig, der zusammengeführt wurde.</translation>
    </message>
    <message>
        <source>Take what is there now</source>
        <translation>Nehmen, was dort jetzt ist</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> seit %1</translation>
    </message>
    <message>
        <source>%1 would launch the image %2, which its provider has deprecated%4: it may soon be gone.</source>
        <translation>%1 würde das Image %2 starten, das sein Anbieter%4 für veraltet erklärt hat: Es kann bald weg sein.</translation>
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
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Would launch</source>
        <translation>Würde starten</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>A relaunch changes</source>
        <translation>Ein Neustart ändert</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Benutzt als</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>In the Cloud</source>
        <translation>In der Cloud</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Genannt von</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>the revision&apos;s number, or HEAD</source>
        <translation>die Nummer der Revision, oder HEAD</translation>
    </message>
    <message>
        <source>the default MultiCloud Image</source>
        <translation>das Standard-MultiCloud-Image</translation>
    </message>
    <message>
        <source>how many MultiCloud Images it lists; of a cloud, how many support it</source>
        <translation>wie viele MultiCloud Images es listet; bei einer Cloud, wie viele sie unterstützen</translation>
    </message>
    <message>
        <source>how many ServerTemplates list it</source>
        <translation>wie viele ServerTemplates es listen</translation>
    </message>
    <message>
        <source>how many servers and arrays have it on their Next</source>
        <translation>wie viele Server und Arrays es im Next haben</translation>
    </message>
    <message>
        <source>the publisher, or whether it was made here or imported</source>
        <translation>der Herausgeber, oder ob es hier erstellt oder importiert wurde</translation>
    </message>
    <message>
        <source>the Resource UID</source>
        <translation>die Ressourcen-UID</translation>
    </message>
    <message>
        <source>the virtualization</source>
        <translation>die Virtualisierung</translation>
    </message>
    <message>
        <source>the root device</source>
        <translation>das Root-Gerät</translation>
    </message>
    <message>
        <source>the account that owns the image</source>
        <translation>das Konto, dem das Image gehört</translation>
    </message>
    <message>
        <source>the operating system</source>
        <translation>das Betriebssystem</translation>
    </message>
    <message>
        <source>the memory, as the cloud writes it</source>
        <translation>der Arbeitsspeicher, wie die Cloud ihn schreibt</translation>
    </message>
    <message>
        <source>the number of CPUs</source>
        <translation>die Zahl der CPUs</translation>
    </message>
    <message>
        <source>how many images the cloud has</source>
        <translation>wie viele Images die Cloud hat</translation>
    </message>
    <message>
        <source>how many instance types the cloud has</source>
        <translation>wie viele Instance Types die Cloud hat</translation>
    </message>
    <message>
        <source>how many datacenters the cloud has</source>
        <translation>wie viele Datacenter die Cloud hat</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>die Beschreibung</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the cloud; of a MultiCloud Image or ServerTemplate, one that it supports</source>
        <translation>die Cloud; bei einem MultiCloud Image oder ServerTemplate eine, die es unterstützt</translation>
    </message>
    <message>
        <source>the deployment</source>
        <translation>das Deployment</translation>
    </message>
    <message>
        <source>the ServerTemplate; of a MultiCloud Image, one that lists it</source>
        <translation>das ServerTemplate; bei einem MultiCloud Image eines, das es listet</translation>
    </message>
    <message>
        <source>the MultiCloud Image; of a ServerTemplate, one that it lists</source>
        <translation>das MultiCloud Image; bei einem ServerTemplate eines, das es listet</translation>
    </message>
    <message>
        <source>the image that would launch, by Resource UID or name; of a MultiCloud Image, one that it uses</source>
        <translation>das Image, das starten würde, nach Ressourcen-UID oder Name; bei einem MultiCloud Image eines, das es benutzt</translation>
    </message>
    <message>
        <source>where the image comes from</source>
        <translation>woher das Image kommt</translation>
    </message>
    <message>
        <source>the image that runs, by Resource UID or name</source>
        <translation>das Image, das läuft, nach Ressourcen-UID oder Name</translation>
    </message>
    <message>
        <source>the instance type; of a cloud, its cloud type</source>
        <translation>der Instance Type; bei einer Cloud ihr Cloud-Typ</translation>
    </message>
    <message>
        <source>the architecture; of a server or array, that of its image</source>
        <translation>die Architektur; bei einem Server oder Array die seines Image</translation>
    </message>
    <message>
        <source>a tag; of a server or array, one that it has at launch</source>
        <translation>ein Tag; bei einem Server oder Array eines, das es beim Start hat</translation>
    </message>
    <message>
        <source>what runs; of an image or instance type, whether it can be launched</source>
        <translation>was läuft; bei einem Image oder Instance Type, ob es starten kann</translation>
    </message>
    <message>
        <source>whether what runs differs from what would launch</source>
        <translation>ob das, was läuft, von dem abweicht, was starten würde</translation>
    </message>
    <message>
        <source>what the checks find: a rule, such as W-05, or how much it counts</source>
        <translation>was die Prüfungen finden: eine Regel, etwa W-05, oder wie viel es zählt</translation>
    </message>
    <message>
        <source>the environment of the deployment</source>
        <translation>die Umgebung des Deployments</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>whether the cloud is registered in the account</source>
        <translation>ob die Cloud im Konto registriert ist</translation>
    </message>
    <message>
        <source>machine, kernel, ramdisk or alias</source>
        <translation>Maschine, Kernel, Ramdisk oder Alias</translation>
    </message>
    <message>
        <source>the family, gallery or product</source>
        <translation>die Familie, die Galerie oder das Produkt</translation>
    </message>
    <message>
        <source>the boot mode</source>
        <translation>die Boot-Art</translation>
    </message>
    <message>
        <source>whether it was imported and is planned otherwise since</source>
        <translation>ob es importiert wurde und seither anders geplant ist</translation>
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
