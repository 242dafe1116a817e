<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Fluxscope</source>
        <translation>Über Fluxscope</translation>
    </message>
    <message>
        <source>Fluxscope %1

Shows which model answered, what it cost and under which id support finds the call.

Copyright 2026 The Fluxscope developers. Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>Fluxscope %1\n\nZeigt, welches Modell geantwortet hat, was es gekostet hat und unter welcher ID der Support den Aufruf findet.\n\nCopyright 2026 Die Fluxscope-Entwickler. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>AllowedActions</name>
    <message>
        <source>The prompt of this call is not known: it was not kept, or the call was made elsewhere.</source>
        <translation>Der Prompt dieses Aufrufs ist nicht bekannt: Er wurde nicht aufbewahrt, oder der Aufruf entstand anderswo.</translation>
    </message>
    <message>
        <source>No selected call has an id for support.</source>
        <translation>Kein ausgewählter Aufruf hat eine Kennung für den Support.</translation>
    </message>
    <message>
        <source>Shows word by word how the replies of two calls differ: select exactly two in the history</source>
        <translation>Zeigt Wort für Wort, wie sich die Antworten zweier Aufrufe unterscheiden: Wählen Sie im Verlauf genau zwei aus</translation>
    </message>
    <message>
        <source>No call is selected on this page. Going to a column selects its call, but in a blind comparison none is selected.</source>
        <translation>Auf dieser Seite ist kein Aufruf ausgewählt. Wer in eine Spalte geht, wählt deren Aufruf aus; in einem blinden Vergleich ist keiner ausgewählt.</translation>
    </message>
    <message>
        <source>No call is selected.</source>
        <translation>Kein Aufruf ist ausgewählt.</translation>
    </message>
    <message>
        <source>This call still runs.</source>
        <translation>Dieser Aufruf läuft noch.</translation>
    </message>
    <message>
        <source>This call has no reply.</source>
        <translation>Dieser Aufruf hat keine Antwort.</translation>
    </message>
    <message>
        <source>This call does not run here.</source>
        <translation>Dieser Aufruf läuft nicht in diesem Fenster.</translation>
    </message>
    <message>
        <source>Opens the comparison of one call: select exactly one in the history</source>
        <translation>Öffnet den Vergleich eines Aufrufs: Wählen Sie im Verlauf genau einen aus</translation>
    </message>
    <message>
        <source>This call belongs to no comparison.</source>
        <translation>Dieser Aufruf gehört zu keinem Vergleich.</translation>
    </message>
    <message>
        <source>The comparison of this call is on this page.</source>
        <translation>Der Vergleich dieses Aufrufs steht auf dieser Seite.</translation>
    </message>
    <message>
        <source>Another comparison still runs. Wait for it, or stop it.</source>
        <translation>Ein anderer Vergleich läuft noch. Warten Sie darauf, oder stoppen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>FillOffer</name>
    <message>
        <source>A request was pasted. Fluxscope can put its model, messages and parameters into the fields; the key in it is left out.</source>
        <translation>Eine Anfrage wurde eingefügt. Fluxscope kann Modell, Nachrichten und Parameter in die Felder übernehmen; der Schlüssel darin bleibt weg.</translation>
    </message>
    <message>
        <source>A request was pasted. Fluxscope can put its model, messages and parameters into the fields.</source>
        <translation>Eine Anfrage wurde eingefügt. Fluxscope kann Modell, Nachrichten und Parameter in die Felder übernehmen.</translation>
    </message>
    <message>
        <source>Fill in the fields</source>
        <translation>Felder ausfüllen</translation>
    </message>
    <message>
        <source>Filled in. Images, files or tool results of the request were left out.</source>
        <translation>Ausgefüllt. Bilder, Dateien oder Werkzeugergebnisse der Anfrage wurden weggelassen.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Application</name>
    <message>
        <source>Explain in three sentences why the sky is blue.</source>
        <translation>Erkläre in drei Sätzen, warum der Himmel blau ist.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. They hold until Fluxscope ends.</source>
        <translation>Die Einstellungen können nicht in %1 geschrieben werden. Sie gelten, bis Fluxscope beendet wird.</translation>
    </message>
    <message>
        <source>Calls cannot be written to the history now (%1). They are kept in memory and written as soon as that works again. Sending works as before.</source>
        <translation>Aufrufe können zurzeit nicht in den Verlauf geschrieben werden (%1). Sie bleiben im Speicher und werden geschrieben, sobald es wieder möglich ist. Das Senden funktioniert wie zuvor.</translation>
    </message>
    <message>
        <source>The history took longer than a second, so a call was sent before its row was on disk. The row is kept in memory and written as soon as possible.</source>
        <translation>Der Verlauf brauchte länger als eine Sekunde, daher wurde ein Aufruf gesendet, bevor seine Zeile auf der Festplatte war. Sie bleibt im Speicher und wird so bald wie möglich geschrieben.</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one has been begun.</source>
        <translation>Der Verlauf war beschädigt. Er bleibt als %1 erhalten; ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The history was made by a newer Fluxscope and is left as it is. New calls are kept in memory only; install the newer version to see and keep them.</source>
        <translation>Der Verlauf stammt von einer neueren Version von Fluxscope und bleibt unverändert. Neue Aufrufe bleiben nur im Speicher; mit der neueren Version lassen sie sich sehen und aufbewahren.</translation>
    </message>
    <message>
        <source>The history is damaged, and another Fluxscope window uses it. Close all windows and start again; until then calls are kept in memory only.</source>
        <translation>Der Verlauf ist beschädigt und wird von einem weiteren Fluxscope-Fenster benutzt. Bitte alle Fenster schließen und neu starten; bis dahin bleiben Aufrufe nur im Speicher.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened (%2). Calls are kept in memory only; sending works as before.</source>
        <translation>Der Verlauf %1 lässt sich nicht öffnen (%2). Aufrufe bleiben nur im Speicher; das Senden funktioniert wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were running when Fluxscope ended unexpectedly. They are marked as interrupted, with the text that had arrived.</source>
        <translation>
            <numerusform>%n Aufruf lief noch, als Fluxscope unerwartet endete. Er ist als unterbrochen markiert, mit dem bis dahin eingetroffenen Text.</numerusform>
            <numerusform>%n Aufrufe liefen noch, als Fluxscope unerwartet endete. Sie sind als unterbrochen markiert, mit dem bis dahin eingetroffenen Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>FLUX_API_KEY is not used: a key has no spaces, line breaks or characters outside ASCII. Set it again and start anew.</source>
        <translation>FLUX_API_KEY wird nicht verwendet: Ein Schlüssel enthält keine Leerzeichen, Zeilenumbrüche oder Zeichen außerhalb von ASCII. Bitte neu setzen und Fluxscope neu starten.</translation>
    </message>
    <message>
        <source>This is the demo: replies and costs are invented, nothing leaves this computer, and history and settings are forgotten at the end. Ctrl+Return sends the sample prompt.</source>
        <translation>Das ist die Demo: Antworten und Kosten sind erfunden, nichts verlässt diesen Computer, und Verlauf und Einstellungen werden am Ende verworfen. Strg+Return sendet den Beispiel-Prompt.</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>Eigenen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Calls are kept in %1, which only you can read. The file is not encrypted. You can choose in the settings not to keep prompts and replies.</source>
        <translation>Aufrufe werden in %1 aufbewahrt; nur das eigene Benutzerkonto kann sie lesen. Die Datei ist nicht verschlüsselt. In den Einstellungen lässt sich festlegen, dass Prompts und Antworten nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Fluxscope could not be started again. Start it from your menu or terminal.</source>
        <translation>Fluxscope konnte nicht noch einmal gestartet werden. Bitte über das Menü oder das Terminal starten.</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. The import begins once it has.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet. Der Import beginnt, sobald er geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CallText</name>
    <message>
        <source>HTTP %1 · %2</source>
        <extracomment>%1 is an HTTP status such as 200, %2 the state of a call such as &quot;done&quot;</extracomment>
        <translation>HTTP %1 · %2</translation>
    </message>
    <message>
        <source>%1 (body)</source>
        <extracomment>%1 is a price</extracomment>
        <translation>%1 (Body)</translation>
    </message>
    <message>
        <source>usage.cost_usd of the reply&apos;s body: X-Flux-Cost-Usd, which is what is billed, did not come</source>
        <translation>usage.cost_usd aus dem Body der Antwort: X-Flux-Cost-Usd, die Grundlage der Abrechnung, fehlt</translation>
    </message>
    <message>
        <source>X-Flux-Cost-Usd, FluxRouter&apos;s own figure</source>
        <translation>X-Flux-Cost-Usd, FluxRouters eigene Angabe</translation>
    </message>
    <message>
        <source>X-Flux-Cost-Usd, FluxRouter&apos;s own figure: %1 in + %2 out</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>X-Flux-Cost-Usd, FluxRouters eigene Angabe: %1 ein + %2 aus</translation>
    </message>
    <message>
        <source>X-Flux-Cost-Usd, FluxRouter&apos;s own figure: %1 in + %2 out (%3 of them reasoning)</source>
        <extracomment>%1, %2 and %3 are numbers of tokens</extracomment>
        <translation>X-Flux-Cost-Usd, FluxRouters eigene Angabe: %1 ein + %2 aus (davon %3 Reasoning)</translation>
    </message>
    <message>
        <source>X-Flux-Model: the model that answered</source>
        <translation>X-Flux-Model: das Modell, das geantwortet hat</translation>
    </message>
    <message>
        <source>x-flux-routed-model, since X-Flux-Model did not come</source>
        <translation>x-flux-routed-model, da X-Flux-Model fehlt</translation>
    </message>
    <message>
        <source>Not known before the response headers are there</source>
        <translation>Erst bekannt, wenn die Header der Antwort da sind</translation>
    </message>
    <message>
        <source>No response came, so no model is named</source>
        <translation>Es kam keine Antwort, daher ist kein Modell genannt</translation>
    </message>
    <message>
        <source>The call failed, and the response names no model</source>
        <translation>Der Aufruf schlug fehl, und die Antwort nennt kein Modell</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The response names no model: X-Flux-Model did not come</source>
        <translation>Die Antwort nennt kein Modell: X-Flux-Model fehlt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>X-Flux-Routed: another model than the requested one answered</source>
        <translation>X-Flux-Routed: Ein anderes als das angefragte Modell hat geantwortet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>X-Flux-Routed: the requested model answered</source>
        <translation>X-Flux-Routed: Das angefragte Modell hat geantwortet</translation>
    </message>
    <message>
        <source>No model answered this call</source>
        <translation>Kein Modell hat diesen Aufruf beantwortet</translation>
    </message>
    <message>
        <source>X-Flux-Routed did not come</source>
        <translation>X-Flux-Routed fehlt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing is billed</source>
        <translation>Nichts wurde gesendet, also wird nichts berechnet</translation>
    </message>
    <message>
        <source>unknown (may be billed)</source>
        <translation>unbekannt (evtl. berechnet)</translation>
    </message>
    <message>
        <source>The call ended early and FluxRouter may still finish and bill it; its usage page shows that</source>
        <translation>Der Aufruf endete vorzeitig; FluxRouter kann ihn noch beenden und berechnen. Die Nutzungsseite zeigt es</translation>
    </message>
    <message>
        <source>X-Flux-Cost-Usd came more than once with different prices, see Headers</source>
        <translation>X-Flux-Cost-Usd kam mehrfach mit verschiedenen Preisen, siehe Header</translation>
    </message>
    <message>
        <source>X-Flux-Cost-Usd came with a value that is no price, see Headers</source>
        <translation>X-Flux-Cost-Usd kam mit einem Wert, der kein Preis ist, siehe Header</translation>
    </message>
    <message>
        <source>Not reported for streamed replies; FluxRouter&apos;s usage page shows it</source>
        <translation>Bei gestreamten Antworten nicht gemeldet; FluxRouters Nutzungsseite zeigt die Kosten</translation>
    </message>
    <message>
        <source>The response names no price: X-Flux-Cost-Usd did not come</source>
        <translation>Die Antwort nennt keinen Preis: X-Flux-Cost-Usd fehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a header, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a header, %2 its shortened value, as in CF-RAY a28b0c000f09ee52-BKK</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>X-Flux-Request-Id did not come; support can search by %1: %2</source>
        <translation>X-Flux-Request-Id fehlt; der Support kann hiermit suchen: %1: %2</translation>
    </message>
    <message>
        <source>No response came, so there is no id</source>
        <translation>Es kam keine Antwort, daher gibt es keine ID</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>FluxRouter returned no request id</source>
        <translation>FluxRouter lieferte keine Request-ID</translation>
    </message>
    <message>
        <source>Time to the first text or reasoning of the stream</source>
        <translation>Zeit bis zum ersten Text oder Reasoning des Streams</translation>
    </message>
    <message>
        <source>Not measured: not streamed</source>
        <translation>Nicht gemessen: nicht gestreamt</translation>
    </message>
    <message>
        <source>No text has come yet</source>
        <translation>Noch ist kein Text gekommen</translation>
    </message>
    <message>
        <source>Time to the end of the call</source>
        <translation>Zeit bis zum Ende des Aufrufs</translation>
    </message>
    <message>
        <source>Time so far</source>
        <translation>Bisherige Zeit</translation>
    </message>
    <message>
        <source>The end of this call was not seen</source>
        <translation>Das Ende dieses Aufrufs wurde nicht beobachtet</translation>
    </message>
    <message>
        <source>Not known before the end of the reply</source>
        <translation>Erst am Ende der Antwort bekannt</translation>
    </message>
    <message>
        <source>There is no reply that could report tokens</source>
        <translation>Es gibt keine Antwort, die Token melden könnte</translation>
    </message>
    <message>
        <source>The reply reports no tokens</source>
        <translation>Die Antwort meldet keine Token</translation>
    </message>
    <message>
        <source>As the reply reports them</source>
        <translation>Wie von der Antwort gemeldet</translation>
    </message>
    <message>
        <source>reasoning: %1 of the output</source>
        <translation>Reasoning: %1 der Ausgabe</translation>
    </message>
    <message>
        <source>cached: %1 of the input</source>
        <translation>aus dem Cache: %1 der Eingabe</translation>
    </message>
    <message>
        <source>%1 → %2 tokens</source>
        <extracomment>%1 is the number of tokens of the prompt, %2 that of the reply</extracomment>
        <translation>%1 → %2 Token</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>Output tokens between the first one and the end, reasoning included</source>
        <translation>Ausgabe-Token zwischen dem ersten und dem Ende, einschließlich Reasoning</translation>
    </message>
    <message>
        <source>Measured for streams of at least 20 tokens that report their usage</source>
        <translation>Gemessen bei Streams ab 20 Token, die ihren Verbrauch melden</translation>
    </message>
    <message>
        <source>FluxRouter moved this call up to a higher tier.</source>
        <translation>FluxRouter hat diesen Aufruf in eine höhere Stufe verschoben.</translation>
    </message>
    <message>
        <source>FluxRouter summarized the prompt before it was answered.</source>
        <translation>FluxRouter hat den Prompt vor der Beantwortung zusammengefasst.</translation>
    </message>
    <message>
        <source>Engines that FluxRouter ran: %1</source>
        <extracomment>%1 is a list of names such as r10_11_rtk_compactor</extracomment>
        <translation>Von FluxRouter ausgeführte Engines: %1</translation>
    </message>
    <message>
        <source>Never sent: no byte of the request left</source>
        <translation>Nie gesendet: kein Byte der Anfrage ging hinaus</translation>
    </message>
    <message>
        <source>Sent once at %1</source>
        <extracomment>%1 is a time of day with milliseconds</extracomment>
        <translation>Einmal gesendet um %1</translation>
    </message>
    <message>
        <source>Empty reply: %1, served by an unknown model, cost %2, total time %3</source>
        <translation>Leere Antwort: %1, beantwortet von einem unbekannten Modell, Kosten %2, Gesamtzeit %3</translation>
    </message>
    <message>
        <source>Empty reply: %1, served by %2, cost %3, total time %4</source>
        <translation>Leere Antwort: %1, beantwortet von %2, Kosten %3, Gesamtzeit %4</translation>
    </message>
    <message>
        <source>Done: %1, served by an unknown model, cost %2, total time %3</source>
        <translation>Fertig: %1, beantwortet von einem unbekannten Modell, Kosten %2, Gesamtzeit %3</translation>
    </message>
    <message>
        <source>Done: %1, routed and served by %2, cost %3, total time %4</source>
        <translation>Fertig: %1, weitergeleitet und beantwortet von %2, Kosten %3, Gesamtzeit %4</translation>
    </message>
    <message>
        <source>Done: %1, served by %2, cost %3, total time %4</source>
        <translation>Fertig: %1, beantwortet von %2, Kosten %3, Gesamtzeit %4</translation>
    </message>
    <message>
        <source>Sending the prompt to %1</source>
        <translation>Prompt wird an %1 gesendet</translation>
    </message>
    <message>
        <source>Waiting for the reply to %1, served by %2</source>
        <translation>Warten auf die Antwort auf den Aufruf von %1, beantwortet von %2</translation>
    </message>
    <message>
        <source>The reply to %1, served by %2, is arriving</source>
        <translation>Die Antwort auf den Aufruf von %1, beantwortet von %2, trifft ein</translation>
    </message>
    <message>
        <source>Waiting for the reply of %1</source>
        <translation>Warten auf die Antwort von %1</translation>
    </message>
    <message>
        <source>The reply of %1 is arriving</source>
        <translation>Die Antwort von %1 trifft ein</translation>
    </message>
    <message>
        <source>Cut off: the reply of %1 is not whole, cost %2</source>
        <translation>Abgeschnitten: Die Antwort von %1 ist nicht vollständig, Kosten %2</translation>
    </message>
    <message>
        <source>Stopped: the call to %1 was given up, cost %2</source>
        <translation>Gestoppt: Der Aufruf von %1 wurde aufgegeben, Kosten %2</translation>
    </message>
    <message>
        <source>Interrupted: Fluxscope ended during the call to %1, cost %2</source>
        <translation>Unterbrochen: Fluxscope endete während des Aufrufs von %1, Kosten %2</translation>
    </message>
    <message>
        <source>Not sent: the call to %1 never left. %2</source>
        <translation>Nicht gesendet: Der Aufruf von %1 ging nie hinaus. %2</translation>
    </message>
    <message>
        <source>Failed with HTTP %1: the call to %2. %3</source>
        <translation>Fehlgeschlagen mit HTTP %1: der Aufruf von %2. %3</translation>
    </message>
    <message>
        <source>Failed: the call to %1. %2</source>
        <translation>Fehlgeschlagen: der Aufruf von %1. %2</translation>
    </message>
    <message>
        <source>No text came as a stream</source>
        <translation>Es kam kein Text als Stream</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was measured</source>
        <translation>Es wurde nichts gesendet, also wurde nichts gemessen</translation>
    </message>
    <message>
        <source>Stopped: the call to %1 was given up before it left</source>
        <translation>Gestoppt: Der Aufruf an %1 wurde aufgegeben, bevor er gesendet war</translation>
    </message>
    <message>
        <source>%1 · pasted</source>
        <extracomment>%1 is the status of a call, such as 200; the call was made elsewhere and added by hand</extracomment>
        <translation>%1 · eingefügt</translation>
    </message>
    <message>
        <source>Made elsewhere and added by hand: what was sent, and how often, is not known</source>
        <translation>Anderswo gesendet und von Hand hinzugefügt: was gesendet wurde und wie oft, ist nicht bekannt</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>Not measurable: the text of the stream arrived in one piece, so when its first token was written is not known</source>
        <translation>Nicht messbar: Der Text des Streams kam in einem Stück an, daher ist nicht bekannt, wann sein erster Token geschrieben wurde</translation>
    </message>
    <message>
        <source>Not measurable: the text of the stream arrived in one piece, and the rate counts from its first token</source>
        <translation>Nicht messbar: Der Text des Streams kam in einem Stück an, und die Geschwindigkeit zählt ab seinem ersten Token</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CompareCells</name>
    <message>
        <source>not measured: not streamed</source>
        <translation>nicht gemessen: nicht gestreamt</translation>
    </message>
    <message>
        <source>not measurable (arrived in one piece)</source>
        <translation>nicht messbar (kam in einem Stück)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>%1 is a median, %2 the least and %3 the greatest value: 14 (12–20)</extracomment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 different texts among the replies of %2 calls</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 stopped, %2 incomplete, %3 running</source>
        <translation>%1 gestoppt, %2 unvollständig, %3 laufen</translation>
    </message>
    <message>
        <source>%1 calls with a price, %2 without, of which %3 may be billed</source>
        <extracomment>%1 to %3 are counts of calls</extracomment>
        <translation>%1 Aufrufe mit Preis, %2 ohne; %3 davon werden vielleicht berechnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln streams not measurable: they arrived in one piece</source>
        <translation>
            <numerusform>%Ln Stream nicht messbar: er kam in einem Stück</numerusform>
            <numerusform>%Ln Streams nicht messbar: sie kamen in einem Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln whole calls that were measured</source>
        <translation>
            <numerusform>Aus %Ln vollständigen Aufruf, der gemessen wurde</numerusform>
            <numerusform>Aus %Ln vollständigen Aufrufen, die gemessen wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Länge erreicht</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Median cost</source>
        <translation>Mittlere Kosten (Median)</translation>
    </message>
    <message>
        <source>Cost from – to</source>
        <translation>Kosten von – bis</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Per 1,000 calls</source>
        <translation>Je 1.000 Aufrufe</translation>
    </message>
    <message>
        <source>First: median</source>
        <translation>Erstes: Median</translation>
    </message>
    <message>
        <source>First: from – to</source>
        <translation>Erstes: von – bis</translation>
    </message>
    <message>
        <source>First: quartiles</source>
        <translation>Erstes: Quartile</translation>
    </message>
    <message>
        <source>First: 95th</source>
        <translation>Erstes: 95.</translation>
    </message>
    <message>
        <source>Total: median</source>
        <translation>Gesamt: Median</translation>
    </message>
    <message>
        <source>Total: from – to</source>
        <translation>Gesamt: von – bis</translation>
    </message>
    <message>
        <source>Total: quartiles</source>
        <translation>Gesamt: Quartile</translation>
    </message>
    <message>
        <source>Total: 95th</source>
        <translation>Gesamt: 95.</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>The model ended its reply itself. Times, output tokens and lengths are of these only.</source>
        <translation>Das Modell beendete seine Antwort selbst. Zeiten, Ausgabetoken und Längen sind nur von diesen.</translation>
    </message>
    <message>
        <source>Failed, or never sent</source>
        <translation>Fehlgeschlagen oder nie gesendet</translation>
    </message>
    <message>
        <source>By the network, or because Fluxscope ended</source>
        <translation>Durch das Netz, oder weil Fluxscope endete</translation>
    </message>
    <message>
        <source>Ended at the token limit</source>
        <translation>Endeten an der Tokengrenze</translation>
    </message>
    <message>
        <source>Stopped, incomplete, or still running</source>
        <translation>Gestoppt, unvollständig oder noch laufend</translation>
    </message>
    <message>
        <source>The exact sum of the known costs, also of calls that did not end whole</source>
        <translation>Die genaue Summe der bekannten Kosten, auch von Aufrufen, die nicht vollständig endeten</translation>
    </message>
    <message>
        <source>Calls that ended without a price; some may have been billed</source>
        <translation>Aufrufe, die ohne Preis endeten; manche wurden vielleicht berechnet</translation>
    </message>
    <message>
        <source>At the mean of the known costs</source>
        <translation>Beim Durchschnitt der bekannten Kosten</translation>
    </message>
    <message>
        <source>From 3 calls on</source>
        <translation>Ab 3 Aufrufen</translation>
    </message>
    <message>
        <source>Half of the calls lie between these; from 8 calls on</source>
        <translation>Dazwischen liegt die Hälfte der Aufrufe; ab 8 Aufrufen</translation>
    </message>
    <message>
        <source>95 of 100 calls are faster; from 20 calls on</source>
        <translation>95 von 100 Aufrufen sind schneller; ab 20 Aufrufen</translation>
    </message>
    <message>
        <source>The median, with the least and the greatest value</source>
        <translation>Der Median mit dem kleinsten und dem größten Wert</translation>
    </message>
    <message>
        <source>Different texts among the replies that have text</source>
        <translation>Verschiedene Texte unter den Antworten, die Text haben</translation>
    </message>
    <message>
        <source>Cost: quartiles</source>
        <translation>Kosten: Quartile</translation>
    </message>
    <message>
        <source>Cost: 95% range of the median</source>
        <translation>Kosten: 95-%-Bereich des Medians</translation>
    </message>
    <message>
        <source>First: 95% range of the median</source>
        <translation>Erstes: 95-%-Bereich des Medians</translation>
    </message>
    <message>
        <source>Total: 95% range of the median</source>
        <translation>Gesamt: 95-%-Bereich des Medians</translation>
    </message>
    <message>
        <source>Between these lies the true median with 95% confidence; from 6 calls on</source>
        <translation>Dazwischen liegt der wahre Median mit 95&#xa0;% Sicherheit; ab 6 Aufrufen</translation>
    </message>
    <message>
        <source>Between these lies the true median with 95% confidence; from 6 calls on. Where no call was routed and all cost the same, it is that price, from 3 calls on</source>
        <translation>Dazwischen liegt der wahre Median mit 95 % Sicherheit; ab 6 Aufrufen. Wo kein Aufruf weitergeleitet wurde und alle gleich viel kosteten, ist es dieser Preis, ab 3 Aufrufen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CompareModel</name>
    <message>
        <source>all entries</source>
        <translation>alle Einträge</translation>
    </message>
</context>
<context>
    <name>Fluxscope::ComparePlanText</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1 × %2, each made twice</source>
        <extracomment>%1: &quot;6 entries&quot;, %2: &quot;3 repeats&quot;</extracomment>
        <translation>
            <numerusform>%n Aufruf: %1 × %2, jeder zweimal</numerusform>
            <numerusform>%n Aufrufe: %1 × %2, jeder zweimal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1 × %2</source>
        <translation>
            <numerusform>%n Aufruf: %1 × %2</numerusform>
            <numerusform>%n Aufrufe: %1 × %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n Prompt</numerusform>
            <numerusform>%n Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1 × %2 × %3, each made twice</source>
        <extracomment>%1: &quot;2 prompts&quot;, %2: &quot;6 entries&quot;, %3: &quot;3 repeats&quot;</extracomment>
        <translation>
            <numerusform>%n Aufruf: %1 × %2 × %3, jeder zweimal</numerusform>
            <numerusform>%n Aufrufe: %1 × %2 × %3, jeder zweimal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1 × %2 × %3</source>
        <translation>
            <numerusform>%n Aufruf: %1 × %2 × %3</numerusform>
            <numerusform>%n Aufrufe: %1 × %2 × %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what the last calls of these models cost…</source>
        <translation>Es wird nachgesehen, was die letzten Aufrufe dieser Modelle gekostet haben …</translation>
    </message>
    <message>
        <source>Cost unknown: no earlier call of these models has a price</source>
        <translation>Kosten unbekannt: kein früherer Aufruf dieser Modelle hat einen Preis</translation>
    </message>
    <message>
        <source>About %1 by the last calls of these models</source>
        <translation>Etwa %1 nach den letzten Aufrufen dieser Modelle</translation>
    </message>
    <message>
        <source>About %1 by the last calls of these models; unknown for %2 of %3 entries</source>
        <extracomment>%1: an amount, %2 and %3: numbers</extracomment>
        <translation>Etwa %1 nach den letzten Aufrufen dieser Modelle; unbekannt für %2 von %3 Einträgen</translation>
    </message>
    <message>
        <source>The median of the last calls of each entry in this history, at most %1, times its calls. Another prompt can cost more or less. FluxRouter tells the cost only without streaming, so these calls stand for streamed ones, too.</source>
        <translation>Der Median der letzten Aufrufe jedes Eintrags in diesem Verlauf, höchstens %1, mal der Zahl seiner Aufrufe. Ein anderer Prompt kann mehr oder weniger kosten. FluxRouter nennt die Kosten nur ohne Streaming, deshalb stehen diese Aufrufe auch für gestreamte.</translation>
    </message>
    <message>
        <source>Differs: stop sequences are not sent on %1.</source>
        <extracomment>%1: one or more API shapes</extracomment>
        <translation>Abweichend: Stoppsequenzen werden auf %1 nicht gesendet.</translation>
    </message>
    <message>
        <source>Differs: the seed is not sent on %1.</source>
        <extracomment>%1: one or more API shapes</extracomment>
        <translation>Abweichend: der Seed wird auf %1 nicht gesendet.</translation>
    </message>
    <message>
        <source>Differs: the output limit is %2 tokens on %1, which needs one; the others get none. Set Max tokens to send the same to all.</source>
        <extracomment>%1: an API shape, %2: a number</extracomment>
        <translation>Abweichend: auf %1 wird eine Ausgabegrenze von %2 Tokens gesendet, weil dort eine nötig ist; die anderen erhalten keine. Setzen Sie „Max. Tokens“, damit alle dasselbe erhalten.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Cost and speed</source>
        <translation>Kosten und Tempo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: &quot;6 entries&quot;, %2: what is measured, %3: &quot;3 repeats&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Differs: another output limit, or none, is sent on %1, since in Additional JSON each API shape has a name of its own for it. Set Max tokens instead to send the same to all.</source>
        <extracomment>%1: one or more API shapes</extracomment>
        <translation>Abweichend: auf %1 wird eine andere Ausgabegrenze oder keine gesendet, weil in „Zusätzliches JSON“ jedes API-Format einen eigenen Namen dafür hat. Setzen Sie stattdessen „Max. Tokens“, damit alle dasselbe erhalten.</translation>
    </message>
    <message>
        <source>Differs: “%2” of Additional JSON is sent on %1 as well, where there is no such parameter.</source>
        <extracomment>%1: one or more API shapes, %2: a name in JSON</extracomment>
        <translation>Abweichend: „%2“ aus „Zusätzliches JSON“ wird auch auf %1 gesendet; dort gibt es diesen Parameter nicht.</translation>
    </message>
    <message>
        <source>May differ: it is not known here whether all API shapes read “%1” of Additional JSON alike.</source>
        <extracomment>%1: a name in JSON</extracomment>
        <translation>Vielleicht abweichend: Es ist hier nicht bekannt, ob alle API-Formate „%1“ aus „Zusätzliches JSON“ gleich lesen.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::ComparePoints</name>
    <message>
        <source>%1, served by %2: %3, %4 (%5)</source>
        <extracomment>A call: %1 is an entry of a comparison, %2 a model, %3 a price, %4 a duration, %5 a time of day</extracomment>
        <translation>%1, beantwortet von %2: %3, %4 (%5)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CompareRemarks</name>
    <message>
        <source>%1 at %2: same text as %3, maybe from a cache</source>
        <extracomment>%1 is an entry of a comparison, %2 and %3 are times of day</extracomment>
        <translation>%1 um %2: derselbe Text wie der von %3, vielleicht aus einem Cache</translation>
    </message>
    <message>
        <source>%1 at %2: same text as %3</source>
        <translation>%1 um %2: derselbe Text wie der von %3</translation>
    </message>
    <message>
        <source>same text as %1, maybe from a cache</source>
        <extracomment>stands on a reply; %1 is the time of day of another call</extracomment>
        <translation>derselbe Text wie der von %1, vielleicht aus einem Cache</translation>
    </message>
    <message>
        <source>same text as %1</source>
        <extracomment>stands on a reply; %1 is the time of day of another call</extracomment>
        <translation>derselbe Text wie der von %1</translation>
    </message>
    <message>
        <source>same text as another reply of this comparison</source>
        <translation>derselbe Text wie eine andere Antwort dieses Vergleichs</translation>
    </message>
    <message>
        <source>same text as an earlier reply of the history</source>
        <translation>derselbe Text wie eine frühere Antwort im Verlauf</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CompareText</name>
    <message>
        <source>Cost, streamed</source>
        <translation>Kosten, gestreamt</translation>
    </message>
    <message>
        <source>Cost, not streamed</source>
        <translation>Kosten, nicht gestreamt</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Total time, streamed</source>
        <translation>Gesamtzeit, gestreamt</translation>
    </message>
    <message>
        <source>Total time, not streamed</source>
        <translation>Gesamtzeit, nicht gestreamt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two entries of a comparison by their numbers, or two models</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pairs</source>
        <extracomment>Behind a list of pairs of entries</extracomment>
        <translation>
            <numerusform>%Ln weiteres Paar</numerusform>
            <numerusform>%Ln weitere Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <extracomment>An entry of a comparison: %1 its number, %2 its model, %3 its API shape</extracomment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry of a comparison: %1 its number, %2 its model</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>gestreamt</translation>
    </message>
    <message>
        <source>not streamed</source>
        <translation>nicht gestreamt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of percents: %1 is a whole number, %2 one with the sign of percent: 24–76%</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 and %2 are counts of calls, %3 a range of percents: 5 of 10, 24–76%</extracomment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Measured: Cost (not streamed)</source>
        <translation>Gemessen: Kosten (nicht gestreamt)</translation>
    </message>
    <message>
        <source>Measured: Speed (streamed)</source>
        <translation>Gemessen: Geschwindigkeit (gestreamt)</translation>
    </message>
    <message>
        <source>Measured: Both (each call made twice: not streamed for the cost, streamed for the speed)</source>
        <translation>Gemessen: Beides (jeder Aufruf zweimal: nicht gestreamt für die Kosten, gestreamt für die Geschwindigkeit)</translation>
    </message>
    <message>
        <source>too few calls (%1 of %2)</source>
        <extracomment>%1 calls were measured, the figure needs %2</extracomment>
        <translation>zu wenige Aufrufe (%1 von %2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A range of two values: 0.41 s – 0.83 s</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: too few calls to tell.</source>
        <extracomment>%1 is a figure, such as Cost</extracomment>
        <translation>%1: zu wenige Aufrufe, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>%1: nothing to compare yet.</source>
        <translation>%1: noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>exactly the same in %1</source>
        <extracomment>%1 lists pairs of entries by their numbers, 1 and 2, 1 and 3, or of models</extracomment>
        <translation>genau gleich bei %1</translation>
    </message>
    <message numerus="yes">
        <source>too few calls to tell for %Ln other pairs</source>
        <translation>
            <numerusform>für %Ln anderes Paar zu wenige Aufrufe</numerusform>
            <numerusform>für %Ln andere Paare zu wenige Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a figure, such as Cost; %2 lists what can be said of it</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 priced)</source>
        <extracomment>%1 is a price made of the prices of %2 of %3 calls: $0.3 (2 of 3 priced)</extracomment>
        <translation>%1 (%2 von %3 mit Preis)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln replies repeat an earlier text and are left out.</source>
        <translation>
            <numerusform>Die einzige Antwort wiederholt einen früheren Text und ist ausgelassen.</numerusform>
            <numerusform>Alle %Ln Antworten wiederholen einen früheren Text und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the 95% ranges of the medians part between %1</source>
        <extracomment>%1 lists pairs of entries by their numbers, 1 and 2, 1 and 3, or of models</extracomment>
        <translation>die 95-%-Bereiche der Mediane trennen sich zwischen %1</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <extracomment>A share in percents that is more than 0 and rounds to it: %1 is 1, or 1%</extracomment>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>&gt;%1</source>
        <extracomment>A share in percents that is less than 100 and rounds to it: %1 is 99, or 99%</extracomment>
        <translation>&gt;%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a model that reads like a word for calls without one, such as unknown or failed</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CompareWords</name>
    <message>
        <source>Calls that are streamed and calls that are not are samples of their own: a cost and a time to the first token never come from the same call.</source>
        <translation>Gestreamte und nicht gestreamte Aufrufe sind Stichproben für sich: Kosten und Zeit bis zum ersten Token stammen nie aus demselben Aufruf.</translation>
    </message>
    <message>
        <source>The run varied each call: a tag stands before its prompt, so no two calls sent the same text, and the tag may change the replies.</source>
        <translation>Der Lauf veränderte jeden Aufruf: Vor seinem Prompt steht eine Marke, daher sendeten keine zwei Aufrufe denselben Text, und die Marke kann die Antworten verändern.</translation>
    </message>
    <message>
        <source>Up to %1 calls ran at once and shared the line, which can make their times longer.</source>
        <extracomment>%1 is a count of calls, at least 2</extracomment>
        <translation>Bis zu %1 Aufrufe liefen gleichzeitig und teilten sich die Leitung, was ihre Zeiten verlängern kann.</translation>
    </message>
    <message>
        <source>Calls started per second: at most %1.</source>
        <extracomment>%1 is a count of calls</extracomment>
        <translation>Je Sekunde begonnene Aufrufe: höchstens %1.</translation>
    </message>
    <message>
        <source>Differs: no stop sequences are sent to %1, whose API shape has none.</source>
        <extracomment>%1 lists entries of a comparison</extracomment>
        <translation>Abweichung: An %1 gehen keine Stoppsequenzen, weil das API-Format keine kennt.</translation>
    </message>
    <message>
        <source>Differs: no seed is sent to %1, whose API shape has none.</source>
        <extracomment>%1 lists entries of a comparison</extracomment>
        <translation>Abweichung: An %1 geht kein Seed, weil das API-Format keinen kennt.</translation>
    </message>
    <message>
        <source>Differs: an output limit is sent to %1, whose API shape needs one; the others have none.</source>
        <extracomment>%1 lists entries of a comparison</extracomment>
        <translation>Abweichung: An %1 geht eine Ausgabegrenze, weil das API-Format eine braucht; die anderen haben keine.</translation>
    </message>
    <message>
        <source>Input counted as %1 to %2 tokens for one prompt: a price per token does not say what the same text costs.</source>
        <extracomment>%1 and %2 are counts of tokens</extracomment>
        <translation>Eingabe als %1 bis %2 Token gezählt, bei einem Prompt: Ein Preis je Token sagt nicht, was derselbe Text kostet.</translation>
    </message>
    <message>
        <source>Calls that were deleted from the history: %1 of %2.</source>
        <extracomment>%1 is a count of calls</extracomment>
        <translation>Aufrufe, die aus dem Verlauf gelöscht wurden: %1 von %2.</translation>
    </message>
    <message>
        <source>Planned calls that were not made: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Geplante Aufrufe, die nicht gemacht wurden: %1 von %2.</translation>
    </message>
    <message>
        <source>Planned calls that are missing, since they were not made or were deleted from the history: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Geplante Aufrufe, die fehlen, weil sie nicht gemacht oder aus dem Verlauf gelöscht wurden: %1 von %2.</translation>
    </message>
    <message>
        <source>Calls that failed, were cut off or stopped, ended by length, are incomplete or empty: %1 of %2. Times, output tokens and lengths leave them out; if they were the slow ones, as with timeouts, the times are too good.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Aufrufe, die fehlschlugen, abgeschnitten oder gestoppt wurden, durch Länge endeten, unvollständig oder leer sind: %1 von %2. Zeiten, Ausgabe-Token und Längen lassen sie aus; waren es die langsamen, wie bei Zeitüberschreitungen, sind die Zeiten zu gut.</translation>
    </message>
    <message>
        <source>Calls whose price is unknown, so that the totals leave them out: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Aufrufe, deren Preis unbekannt ist, sodass die Summen sie auslassen: %1 von %2.</translation>
    </message>
    <message>
        <source>Calls without a price that may be billed: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Aufrufe ohne Preis, die vielleicht berechnet werden: %1 von %2.</translation>
    </message>
    <message>
        <source>Calls whose price is from the body of the reply, not from the header that says what is billed: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Aufrufe, deren Preis aus dem Text der Antwort stammt und nicht aus dem Header, der sagt, was berechnet wird: %1 von %2.</translation>
    </message>
    <message>
        <source>Calls of which no header says who answered, so that the shares of the models leave them out: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Aufrufe, bei denen kein Header sagt, wer geantwortet hat, sodass die Anteile der Modelle sie auslassen: %1 von %2.</translation>
    </message>
    <message>
        <source>Streamed calls whose first token is not measurable, since they arrived in one piece: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Gestreamte Aufrufe, deren erstes Token nicht messbar ist, weil sie in einem Stück kamen: %1 von %2.</translation>
    </message>
    <message>
        <source>Calls with the same text as an earlier one: %1 of %2, of which %3 may be from a cache.</source>
        <extracomment>%1 to %3 are counts of calls</extracomment>
        <translation>Aufrufe mit demselben Text wie ein früherer: %1 von %2, davon vielleicht aus einem Cache: %3.</translation>
    </message>
    <message>
        <source>Ranges hold with 95% confidence each, for this prompt at this hour, and for calls that do not depend on each other.</source>
        <translation>Bereiche gelten je mit 95 % Sicherheit, für diesen Prompt zu dieser Stunde und für Aufrufe, die nicht voneinander abhängen.</translation>
    </message>
    <message>
        <source>Nothing is corrected for the %1 pairs of entries: the ranges of one may part by chance.</source>
        <extracomment>%1 is a count, at least 2</extracomment>
        <translation>Für die %1 Paare von Einträgen ist nichts korrigiert: Die Bereiche von einem können sich durch Zufall trennen.</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <extracomment>%1 is a count of calls</extracomment>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 not made</source>
        <extracomment>%1 is a count of calls</extracomment>
        <translation>%1 nicht gemacht</translation>
    </message>
    <message>
        <source>%1 not made or deleted</source>
        <extracomment>%1 is a count of calls</extracomment>
        <translation>%1 nicht gemacht oder gelöscht</translation>
    </message>
    <message>
        <source>The built-in demo gateway answered: replies, prices and times are invented.</source>
        <translation>Das eingebaute Demo-Gateway hat geantwortet: Antworten, Preise und Zeiten sind erfunden.</translation>
    </message>
    <message>
        <source>Calls not counted of %1: %2.</source>
        <extracomment>%1 is an entry of a comparison, %2 such as 2 deleted, 3 not made</extracomment>
        <translation>Nicht gezählte Aufrufe von %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an entry of a comparison, %2 says whether its calls are streamed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Differs: another output limit, or none, is sent to %1, since in Additional JSON each API shape has a name of its own for it.</source>
        <extracomment>%1 lists entries of a comparison</extracomment>
        <translation>Abweichung: An %1 geht eine andere Ausgabegrenze oder keine, weil in „Zusätzliches JSON“ jedes API-Format einen eigenen Namen dafür hat.</translation>
    </message>
    <message>
        <source>The run went on at one call per second at %1, after the gateway had refused calls.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>Der Lauf ging mit einem Aufruf je Sekunde weiter (%1), nachdem das Gateway Aufrufe abgelehnt hatte.</translation>
    </message>
    <message>
        <source>Calls began between %1 and %2, with more than an hour between two of them: what answers, how fast and at which price may have changed meanwhile.</source>
        <extracomment>%1 and %2 are times of day, with a date where they are on different days</extracomment>
        <translation>Aufrufe begannen zwischen %1 und %2, mit mehr als einer Stunde zwischen zweien: Was antwortet, wie schnell und zu welchem Preis, kann sich inzwischen geändert haben.</translation>
    </message>
    <message>
        <source>Calls were made by several versions of Fluxscope, which may measure differently: %1.</source>
        <extracomment>%1 lists versions of Fluxscope</extracomment>
        <translation>Die Aufrufe stammen von mehreren Fluxscope-Versionen, die verschieden messen können: %1.</translation>
    </message>
    <message>
        <source>Differs: “%2” of Additional JSON is sent to %1 as well, whose API shape has no such parameter.</source>
        <extracomment>%1 lists entries of a comparison, %2 is a name in JSON</extracomment>
        <translation>Abweichung: „%2“ aus „Zusätzliches JSON“ geht auch an %1; das API-Format kennt dort keinen solchen Parameter.</translation>
    </message>
    <message>
        <source>None of the streamed calls names a price, so what they cost is unknown. The header that says what is billed comes only without streaming.</source>
        <translation>Keiner der gestreamten Aufrufe nennt einen Preis, daher ist unbekannt, was sie kosten. Der Header, der sagt, was berechnet wird, kommt nur ohne Streaming.</translation>
    </message>
    <message>
        <source>Calls sent again beyond the plan, which the figures count like the others: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Über den Plan hinaus nochmals gesendete Aufrufe, die in den Zahlen wie die anderen zählen: %1 von %2.</translation>
    </message>
    <message>
        <source>Calls that were refused (too many, no room, or no sign-in to a proxy), at which a run pauses: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Abgelehnte Aufrufe (zu viele, kein Platz oder keine Anmeldung am Proxy), bei denen ein Lauf pausiert: %1 von %2.</translation>
    </message>
    <message>
        <source>May differ: it is not known here whether all API shapes read the whole Additional JSON alike.</source>
        <translation>Vielleicht eine Abweichung: Es ist hier nicht bekannt, ob alle API-Formate „Zusätzliches JSON“ ganz und gleich lesen.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::DaysModel</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <extracomment>%1 is the name of a time zone, such as UTC or Europe/Berlin</extracomment>
        <translation>Tag (%1)</translation>
    </message>
</context>
<context>
    <name>Fluxscope::DiffChanges</name>
    <message>
        <source>Change %1 of %2: removed: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is text of a reply</extracomment>
        <translation>Änderung %1 von %2: entfernt: %3</translation>
    </message>
    <message>
        <source>Change %1 of %2: added: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is text of a reply</extracomment>
        <translation>Änderung %1 von %2: hinzugefügt: %3</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3 → %4</source>
        <extracomment>%1 and %2 are numbers, %3 and %4 are texts of two replies</extracomment>
        <translation>Änderung %1 von %2: %3 → %4</translation>
    </message>
    <message>
        <source>The two replies are identical.</source>
        <translation>Die beiden Antworten sind identisch.</translation>
    </message>
    <message numerus="yes">
        <source>The two replies are identical except for white space in %n places.</source>
        <translation>
            <numerusform>Die beiden Antworten sind bis auf Leerraum an %Ln Stelle identisch.</numerusform>
            <numerusform>Die beiden Antworten sind bis auf Leerraum an %Ln Stellen identisch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two replies differ in %n places. They are so long and so different that some changes are shown larger than need be.</source>
        <translation>
            <numerusform>Die beiden Antworten unterscheiden sich an %Ln Stelle. Sie sind so lang und so verschieden, dass manche Änderungen größer gezeigt werden als nötig.</numerusform>
            <numerusform>Die beiden Antworten unterscheiden sich an %Ln Stellen. Sie sind so lang und so verschieden, dass manche Änderungen größer gezeigt werden als nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two replies differ in %n places.</source>
        <translation>
            <numerusform>Die beiden Antworten unterscheiden sich an %Ln Stelle.</numerusform>
            <numerusform>Die beiden Antworten unterscheiden sich an %Ln Stellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::DisplayText</name>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds with two decimals</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>%1 is a price in US dollars, in the digits of the server, such as 0.000146</extracomment>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a short date, %2 a time of day
----------
%1 is a count, %2 the name of a header such as X-Flux-Request-Id</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>%1 is a long date, %2 a time of day with milliseconds, %3 a time zone such as UTC+02:00</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Chat completions</source>
        <translation>Chat completions</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>token limit</source>
        <translation>Token-Limit</translation>
    </message>
    <message>
        <source>tool calls</source>
        <translation>Tool-Aufrufe</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streamt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>All: no calls</source>
        <translation>Alle: keine Aufrufe</translation>
    </message>
    <message numerus="yes">
        <source>All: %n calls</source>
        <translation>
            <numerusform>Alle: %Ln Aufruf</numerusform>
            <numerusform>Alle: %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%Ln ohne Preis</numerusform>
            <numerusform>%Ln ohne Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing copied: FluxRouter returned no id for %n calls</source>
        <translation>
            <numerusform>Nichts kopiert: FluxRouter lieferte für %n Aufruf keine ID</numerusform>
            <numerusform>Nichts kopiert: FluxRouter lieferte für %n Aufrufe keine ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>%1 is the name of a header such as X-Flux-Request-Id</extracomment>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n ids: %1.</source>
        <extracomment>%1 lists counts and names of headers: 2 X-Flux-Request-Id, 1 CF-RAY</extracomment>
        <translation>
            <numerusform>%n ID kopiert: %1.</numerusform>
            <numerusform>%n IDs kopiert: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n calls have none.</source>
        <extracomment>%1 is a whole sentence: how many ids were copied. %n calls have no id.</extracomment>
        <translation>
            <numerusform>%1 %n Aufruf hat keine.</numerusform>
            <numerusform>%1 %n Aufrufe haben keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n</source>
        <extracomment>%1 is a sum with its currency, %n the number of calls it is the sum of: $0.0123 in 45</extracomment>
        <translation>
            <numerusform>%1 in %Ln</numerusform>
            <numerusform>%1 in %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a whole number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Filtered: no calls</source>
        <translation>Gefiltert: keine Aufrufe</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %n calls</source>
        <translation>
            <numerusform>Gefiltert: %n Aufruf</numerusform>
            <numerusform>Gefiltert: %n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n calls are selected; the sums that follow are over them.</extracomment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::ErrorText</name>
    <message>
        <source>The model did not finish its reply.</source>
        <translation>Das Modell hat seine Antwort nicht beendet.</translation>
    </message>
    <message>
        <source>The gateway marked the reply as incomplete, for example because of a content filter. Raw shows its own word for it.</source>
        <translation>Das Gateway hat die Antwort als unvollständig gekennzeichnet, zum Beispiel wegen eines Inhaltsfilters. Das genaue Wort steht unter „Rohdaten“.</translation>
    </message>
    <message>
        <source>You stopped this call.</source>
        <translation>Dieser Aufruf wurde gestoppt.</translation>
    </message>
    <message>
        <source>What had arrived is kept. FluxRouter may still finish the call and bill it.</source>
        <translation>Was eingetroffen war, bleibt erhalten. FluxRouter kann den Aufruf noch beenden und berechnen.</translation>
    </message>
    <message>
        <source>Fluxscope ended while this call was running.</source>
        <translation>Fluxscope endete, während dieser Aufruf lief.</translation>
    </message>
    <message>
        <source>What had arrived is kept. FluxRouter may have finished the call and billed it.</source>
        <translation>Was eingetroffen war, bleibt erhalten. FluxRouter hat den Aufruf möglicherweise beendet und berechnet.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>Der Host wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling of the base URL, and that this computer is online.</source>
        <translation>Bitte die Schreibweise der Basis-URL prüfen, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing answers at this host and port. Check the base URL, and whether the gateway is running.</source>
        <translation>Unter diesem Host und Port antwortet nichts. Bitte die Basis-URL prüfen, und ob das Gateway läuft.</translation>
    </message>
    <message>
        <source>The connection was closed before a reply came.</source>
        <translation>Die Verbindung wurde geschlossen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The request was sent once and not repeated. FluxRouter may have processed and billed it; its usage page shows that.</source>
        <translation>Die Anfrage wurde einmal gesendet und nicht wiederholt. FluxRouter hat sie möglicherweise verarbeitet und berechnet; die Nutzungsseite zeigt es.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check that this computer is online and that no firewall is in the way.</source>
        <translation>Bitte prüfen, ob dieser Computer online ist und keine Firewall im Weg steht.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Der Proxy konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Check the proxy of this connection in the settings.</source>
        <translation>Bitte den Proxy dieser Verbindung in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>Der Proxy verlangt Name und Passwort.</translation>
    </message>
    <message>
        <source>Enter them for this connection in the settings. The key is not meant here.</source>
        <translation>Bitte beides für diese Verbindung in den Einstellungen eingeben. Der API-Schlüssel ist hier nicht gemeint.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>Nothing was sent. If your network uses a certificate authority of its own, choose its CA file; else check the base URL and this computer&apos;s date.</source>
        <translation>Nichts wurde gesendet. Nutzt das Netzwerk eine eigene Zertifizierungsstelle, deren CA-Datei wählen; sonst die Basis-URL und das Datum dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>No connection was made in time.</source>
        <translation>Es kam nicht rechtzeitig eine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The request did not leave. Check the network, the proxy and the base URL.</source>
        <translation>Die Anfrage ging nicht hinaus. Bitte Netzwerk, Proxy und Basis-URL prüfen.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Reasoning models can take minutes; the limit can be raised in the settings. FluxRouter may still finish the call and bill it.</source>
        <translation>Reasoning-Modelle können Minuten brauchen; das Zeitlimit lässt sich in den Einstellungen erhöhen. FluxRouter kann den Aufruf noch beenden und berechnen.</translation>
    </message>
    <message>
        <source>The reply stopped arriving.</source>
        <translation>Von der Antwort kam nichts mehr.</translation>
    </message>
    <message>
        <source>What had arrived is kept. The limit can be raised in the settings. FluxRouter may still finish the call and bill it.</source>
        <translation>Was eingetroffen war, bleibt erhalten. Das Zeitlimit lässt sich in den Einstellungen erhöhen. FluxRouter kann den Aufruf noch beenden und berechnen.</translation>
    </message>
    <message>
        <source>The server sent the call elsewhere.</source>
        <translation>Der Server hat den Aufruf an eine andere Adresse verwiesen.</translation>
    </message>
    <message>
        <source>Redirects are not followed, since they would carry the key to another place. If the new address is right, enter it as the base URL.</source>
        <translation>Weiterleitungen wird nicht gefolgt, da sie den Schlüssel an eine andere Stelle tragen würden. Stimmt die neue Adresse, bitte als Basis-URL eingeben.</translation>
    </message>
    <message>
        <source>The response had no readable headers.</source>
        <translation>Die Antwort hatte keine lesbaren Header.</translation>
    </message>
    <message>
        <source>It may have had more headers than can be read. The call may have been billed.</source>
        <translation>Möglicherweise hatte sie mehr Header, als gelesen werden können. Der Aufruf wurde möglicherweise berechnet.</translation>
    </message>
    <message>
        <source>The response had no content.</source>
        <translation>Die Antwort hatte keinen Inhalt.</translation>
    </message>
    <message>
        <source>The server reported success and sent nothing. Check the base URL; the usage page shows whether the call was billed.</source>
        <translation>Der Server meldete Erfolg und sendete nichts. Bitte die Basis-URL prüfen; die Nutzungsseite zeigt, ob der Aufruf berechnet wurde.</translation>
    </message>
    <message>
        <source>The response is not valid JSON.</source>
        <translation>Die Antwort ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Something between here and FluxRouter may have changed it. Raw shows what came.</source>
        <translation>Möglicherweise wurde sie auf dem Weg von FluxRouter hierher verändert. „Rohdaten“ zeigt, was ankam.</translation>
    </message>
    <message>
        <source>The response is not of this API shape.</source>
        <translation>Die Antwort passt nicht zu diesem API-Format.</translation>
    </message>
    <message>
        <source>Check that the base URL and the API shape belong together. Raw shows what came.</source>
        <translation>Bitte prüfen, ob Basis-URL und API-Format zusammengehören. „Rohdaten“ zeigt, was ankam.</translation>
    </message>
    <message>
        <source>The response is not from an API.</source>
        <translation>Die Antwort stammt nicht von einer API.</translation>
    </message>
    <message>
        <source>A web page or another kind of file came, often from a login page or a wrong base URL. Raw shows what came.</source>
        <translation>Es kam eine Webseite oder eine andere Art von Datei, oft von einer Anmeldeseite oder wegen einer falschen Basis-URL. „Rohdaten“ zeigt, was ankam.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>Die Antwort brach ab.</translation>
    </message>
    <message>
        <source>What had arrived is kept under Raw. The call may have been billed.</source>
        <translation>Was eingetroffen war, steht unter „Rohdaten“. Der Aufruf wurde möglicherweise berechnet.</translation>
    </message>
    <message>
        <source>The stream ended before the reply was whole.</source>
        <translation>Der Stream endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The response was compressed although that was ruled out.</source>
        <translation>Die Antwort war komprimiert, obwohl das ausgeschlossen war.</translation>
    </message>
    <message>
        <source>A proxy on the way may do that. It was not unpacked.</source>
        <translation>Das kann an einem Proxy auf dem Weg liegen. Sie wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>The reply is larger than 64 MiB.</source>
        <translation>Die Antwort ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>What had arrived up to there is kept. Ask for less, or set a token limit.</source>
        <translation>Was bis dahin eingetroffen war, bleibt erhalten. Bitte weniger anfordern oder ein Token-Limit setzen.</translation>
    </message>
    <message>
        <source>The stream had a line of more than 16 MiB.</source>
        <translation>Der Stream hatte eine Zeile von mehr als 16 MiB.</translation>
    </message>
    <message>
        <source>What had arrived up to there is kept. No API sends such lines; check the base URL.</source>
        <translation>Was bis dahin eingetroffen war, bleibt erhalten. Keine API sendet solche Zeilen; bitte die Basis-URL prüfen.</translation>
    </message>
    <message>
        <source>The prompt does not fit into the model&apos;s context window.</source>
        <translation>Der Prompt passt nicht in das Kontextfenster des Modells.</translation>
    </message>
    <message>
        <source>Shorten the prompt or the earlier messages, or choose a model with a larger window.</source>
        <translation>Bitte den Prompt oder die früheren Nachrichten kürzen oder ein Modell mit größerem Kontextfenster wählen.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>Der Schlüssel wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It may be missing, mistyped or expired, or belong to another base URL. On Responses an unknown model id is answered the same way, so check both.</source>
        <translation>Er fehlt vielleicht, enthält einen Tippfehler, ist abgelaufen oder gehört zu einer anderen Basis-URL. Bei „Responses“ wird eine unbekannte Modell-ID genauso beantwortet; bitte beides prüfen.</translation>
    </message>
    <message>
        <source>This call is not allowed.</source>
        <translation>Dieser Aufruf ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The key itself is fine. The model may be unknown or not part of your plan, or this API shape is not served.</source>
        <translation>Der Schlüssel selbst ist in Ordnung. Das Modell ist vielleicht unbekannt oder nicht im Tarif enthalten, oder dieses API-Format wird nicht angeboten.</translation>
    </message>
    <message>
        <source>There is no such address or model.</source>
        <translation>Eine solche Adresse oder ein solches Modell gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the base URL and the model id.</source>
        <translation>Bitte Basis-URL und Modell-ID prüfen.</translation>
    </message>
    <message>
        <source>The call took too long.</source>
        <translation>Der Aufruf dauerte zu lange.</translation>
    </message>
    <message>
        <source>The gateway or a model behind it did not answer in time. FluxRouter may still finish the call and bill it.</source>
        <translation>Das Gateway oder ein Modell dahinter antwortete nicht rechtzeitig. FluxRouter kann den Aufruf noch beenden und berechnen.</translation>
    </message>
    <message>
        <source>The prompt is too large.</source>
        <translation>Der Prompt ist zu groß.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Wait a moment and send again. The Free plan allows one request per second.</source>
        <translation>Kurz warten und erneut senden. Der Free-Tarif erlaubt eine Anfrage pro Sekunde.</translation>
    </message>
    <message>
        <source>The model is overloaded.</source>
        <translation>Das Modell ist überlastet.</translation>
    </message>
    <message>
        <source>Wait a moment and send again, or choose another model.</source>
        <translation>Kurz warten und erneut senden oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The server could not answer.</source>
        <translation>Der Server konnte nicht antworten.</translation>
    </message>
    <message>
        <source>This is trouble on FluxRouter&apos;s side and often passes quickly. Send again; if it stays, give the id to support.</source>
        <translation>Das ist eine Störung bei FluxRouter und geht oft schnell vorbei. Bitte erneut senden; bleibt sie bestehen, dem Support die ID nennen.</translation>
    </message>
    <message>
        <source>The request was not accepted.</source>
        <translation>Die Anfrage wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The message says what is wrong. Check the model, the parameters and the additional JSON.</source>
        <translation>Die Meldung sagt, was nicht stimmt. Bitte Modell, Parameter und zusätzliches JSON prüfen.</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>Das Netzwerk hat versagt.</translation>
    </message>
    <message>
        <source>Check that this computer is online, and the base URL and the proxy.</source>
        <translation>Bitte prüfen, ob dieser Computer online ist, sowie die Basis-URL und den Proxy.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted.</source>
        <translation>Das Zertifikat des Servers wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The response could not be read.</source>
        <translation>Die Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Raw shows what came. Check that the base URL leads to FluxRouter.</source>
        <translation>„Rohdaten“ zeigt, was ankam. Bitte prüfen, ob die Basis-URL zu FluxRouter führt.</translation>
    </message>
    <message>
        <source>What came is no HTTP response. Check that the base URL leads to FluxRouter.</source>
        <translation>Was ankam, ist keine HTTP-Antwort. Bitte prüfen, ob die Basis-URL zu FluxRouter führt.</translation>
    </message>
    <message>
        <source>The account is on hold.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Sending again does not help. The billing page says what is open.</source>
        <translation>Erneut zu senden hilft nicht. Die Abrechnungsseite zeigt, was offen ist.</translation>
    </message>
    <message>
        <source>The hourly safety limit is reached.</source>
        <translation>Das stündliche Sicherheitslimit ist erreicht.</translation>
    </message>
    <message>
        <source>Wait until the limit is over and send again. The usage page shows what was spent.</source>
        <translation>Warten, bis das Limit abgelaufen ist, und erneut senden. Die Nutzungsseite zeigt, was ausgegeben wurde.</translation>
    </message>
    <message>
        <source>Premium routing is not available at the moment.</source>
        <translation>Premium-Routing ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Send again after a few seconds, or choose flux-fast or flux-standard.</source>
        <translation>In einigen Sekunden erneut senden oder flux-fast oder flux-standard wählen.</translation>
    </message>
    <message>
        <source>The free allowance is used up.</source>
        <translation>Das Freikontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Add a payment method on the billing page, or wait for the next month.</source>
        <translation>Auf der Abrechnungsseite eine Zahlungsart hinzufügen oder den nächsten Monat abwarten.</translation>
    </message>
    <message>
        <source>A payment method is needed.</source>
        <translation>Eine Zahlungsart wird benötigt.</translation>
    </message>
    <message>
        <source>Add one on the billing page.</source>
        <translation>Bitte auf der Abrechnungsseite hinzufügen.</translation>
    </message>
    <message>
        <source>Your plan does not include this model.</source>
        <translation>Dieses Modell ist im Tarif nicht enthalten.</translation>
    </message>
    <message>
        <source>Choose another model, or change the plan on the billing page.</source>
        <translation>Ein anderes Modell wählen oder auf der Abrechnungsseite den Tarif wechseln.</translation>
    </message>
    <message>
        <source>The credit is used up.</source>
        <translation>Das Guthaben ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Sending again does not help before the credit is renewed. The usage page shows what was spent.</source>
        <translation>Erneut zu senden hilft erst, wenn das Guthaben erneuert ist. Die Nutzungsseite zeigt, was ausgegeben wurde.</translation>
    </message>
    <message>
        <source>FluxRouter asks for payment.</source>
        <translation>FluxRouter verlangt eine Zahlung.</translation>
    </message>
    <message>
        <source>Read the message. The billing page shows what is open.</source>
        <translation>Bitte die Meldung lesen. Die Abrechnungsseite zeigt, was offen ist.</translation>
    </message>
    <message>
        <source>The reply has no text.</source>
        <translation>Die Antwort hat keinen Text.</translation>
    </message>
    <message>
        <source>The model used its whole token limit for reasoning. Raise max tokens, or lower the reasoning effort.</source>
        <translation>Das Modell hat sein ganzes Token-Limit für das Reasoning verbraucht. „Max. Token“ erhöhen oder den Reasoning-Aufwand senken.</translation>
    </message>
    <message>
        <source>The token limit was reached before any text. Raise max tokens.</source>
        <translation>Das Token-Limit war erreicht, bevor Text kam. Bitte „Max. Token“ erhöhen.</translation>
    </message>
    <message>
        <source>The model only reasoned and then ended. The Reasoning tab shows what it thought; ask again, or ask for an answer in so many words.</source>
        <translation>Das Modell hat nur überlegt und dann geendet. Der Reiter „Reasoning“ zeigt seine Gedanken; erneut fragen oder ausdrücklich um eine Antwort bitten.</translation>
    </message>
    <message>
        <source>The model ended its turn without saying anything. That can happen with prompts that ask for nothing; send again, or change the prompt.</source>
        <translation>Das Modell hat geendet, ohne etwas zu sagen. Das kommt bei Prompts vor, die nach nichts fragen; erneut senden oder den Prompt ändern.</translation>
    </message>
    <message>
        <source>The reply ends at its token limit.</source>
        <translation>Die Antwort endet an ihrem Token-Limit.</translation>
    </message>
    <message>
        <source>Raise max tokens, or use Continue to go on from here.</source>
        <translation>„Max. Token“ erhöhen oder mit „Fortsetzen“ hier weitermachen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Usage page</source>
        <translation>Nutzungsseite</translation>
    </message>
    <message>
        <source>Billing page</source>
        <translation>Abrechnungsseite</translation>
    </message>
    <message>
        <source>You stopped this call before it was sent.</source>
        <translation>Dieser Aufruf wurde gestoppt, bevor er gesendet war.</translation>
    </message>
    <message>
        <source>Nothing left this computer, so nothing is billed.</source>
        <translation>Nichts hat diesen Computer verlassen, also wird nichts berechnet.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::FilterText</name>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Requested: %1</source>
        <translation>Angefragt: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Served by: %1</source>
        <translation>Beantwortet von: %1</translation>
    </message>
    <message>
        <source>Routed: %1</source>
        <translation>Weitergeleitet: %1</translation>
    </message>
    <message>
        <source>API shape: %1</source>
        <translation>API-Format: %1</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Gestreamt</translation>
    </message>
    <message>
        <source>Not streamed</source>
        <translation>Nicht gestreamt</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Cost known</source>
        <translation>Kosten bekannt</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>Cost at least %1</source>
        <translation>Kosten mindestens %1</translation>
    </message>
    <message>
        <source>Cost at most %1</source>
        <translation>Kosten höchstens %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
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
        <source>Of one comparison</source>
        <translation>Aus einem Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen call(s)</source>
        <translation>
            <numerusform>%n ausgewählter Aufruf</numerusform>
            <numerusform>%n ausgewählte Aufrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>FluxRouter</source>
        <translation>FluxRouter</translation>
    </message>
    <message>
        <source>Other headers</source>
        <translation>Weitere Header</translation>
    </message>
</context>
<context>
    <name>Fluxscope::HistoryColumns</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Request-ID</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>time to the first token of a stream</extracomment>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>total time of a call</extracomment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>API shape</source>
        <translation>API-Format</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Prompts and replies are not kept, by the settings at that time</source>
        <translation>Prompts und Antworten wurden nach der damaligen Einstellung nicht aufbewahrt</translation>
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
        <source>No response came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>%1 · comparison, entry %2, repeat %3</source>
        <extracomment>which call of a comparison it is: %1 is a time, %2 and %3 are numbers</extracomment>
        <translation>%1 · Vergleich, Eintrag %2, Wiederholung %3</translation>
    </message>
</context>
<context>
    <name>Fluxscope::ServedModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Who answered, or why nobody did</source>
        <translation>Wer antwortete, oder warum niemand</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>For a model the calls of which it is known who answered, else all that ended</source>
        <translation>Bei einem Modell die Aufrufe, von denen bekannt ist, wer antwortete, sonst alle, die endeten</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Between these lies the true share with 95% confidence, if the calls do not depend on each other</source>
        <translation>Dazwischen liegt der wahre Anteil mit 95&#xa0;% Sicherheit, wenn die Aufrufe nicht voneinander abhängen</translation>
    </message>
    <message>
        <source>95% range</source>
        <translation>95-%-Bereich</translation>
    </message>
</context>
<context>
    <name>Fluxscope::StatisticsModel</name>
    <message>
        <source>under %1</source>
        <extracomment>%1 is one percent</extracomment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A range of two durations: 0.41 s – 0.83 s</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>All calls, those never sent included</source>
        <translation>Alle Aufrufe, auch nie gesendete</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Of the calls that are counted</source>
        <translation>An den gezählten Aufrufen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Failed, cut off or interrupted</source>
        <translation>Fehlgeschlagen, abgeschnitten oder unterbrochen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The exact sum of the known costs</source>
        <translation>Die genaue Summe der bekannten Kosten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Calls that ended without a price; some may have been billed</source>
        <translation>Aufrufe, die ohne Preis endeten; manche können berechnet worden sein</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Half of the calls with a price cost less</source>
        <translation>Die Hälfte der Aufrufe mit Preis kostete weniger</translation>
    </message>
    <message>
        <source>Median cost</source>
        <translation>Median-Kosten</translation>
    </message>
    <message>
        <source>Until the first token, of streams that are done</source>
        <translation>Bis zum ersten Token, von fertigen Streams</translation>
    </message>
    <message>
        <source>First: median</source>
        <translation>Erstes: Median</translation>
    </message>
    <message>
        <source>Half of the streams that are done lie between these</source>
        <translation>Die Hälfte der fertigen Streams liegt dazwischen</translation>
    </message>
    <message>
        <source>First: quartiles</source>
        <translation>Erstes: Quartile</translation>
    </message>
    <message>
        <source>95 of 100 streams are faster; from 20 streams on</source>
        <translation>95 von 100 Streams sind schneller; ab 20 Streams</translation>
    </message>
    <message>
        <source>First: 95th</source>
        <translation>Erstes: 95&#xa0;%</translation>
    </message>
    <message>
        <source>Until the end, of calls that are done</source>
        <translation>Bis zum Ende, von fertigen Aufrufen</translation>
    </message>
    <message>
        <source>Total: median</source>
        <translation>Gesamt: Median</translation>
    </message>
    <message>
        <source>Half of the calls that are done lie between these</source>
        <translation>Die Hälfte der fertigen Aufrufe liegt dazwischen</translation>
    </message>
    <message>
        <source>Total: quartiles</source>
        <translation>Gesamt: Quartile</translation>
    </message>
    <message>
        <source>95 of 100 calls are faster; from 20 calls on</source>
        <translation>95 von 100 Aufrufen sind schneller; ab 20 Aufrufen</translation>
    </message>
    <message>
        <source>Total: 95th</source>
        <translation>Gesamt: 95&#xa0;%</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Never left this computer and cost nothing</source>
        <translation>Haben diesen Rechner nie verlassen und kosteten nichts</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>The fastest and the slowest of the streams that are done</source>
        <translation>Der schnellste und der langsamste der fertigen Streams</translation>
    </message>
    <message>
        <source>First: range</source>
        <translation>Erstes: Spanne</translation>
    </message>
    <message>
        <source>The fastest and the slowest of the calls that are done</source>
        <translation>Der schnellste und der langsamste der fertigen Aufrufe</translation>
    </message>
    <message>
        <source>Total: range</source>
        <translation>Gesamt: Spanne</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::AbsenceNote</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <extracomment>Behind sentences, each of which tells what is not counted of an entry: of how many others as well</extracomment>
        <translation>
            <numerusform>%Ln weiterer.</numerusform>
            <numerusform>%Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::AnswerCard</name>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>erstes Token</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about this call</source>
        <translation>Mehr zu diesem Aufruf</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the state of a call (&quot;waiting&quot;), %2 the time since it began (&quot;0:12&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing has come back yet. Reasoning models can take minutes.</source>
        <translation>Noch ist nichts zurückgekommen. Reasoning-Modelle können Minuten brauchen.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>in → out</source>
        <extracomment>above the tokens of a call, such as &quot;90 → 14 tokens&quot;: those of the prompt and those of the reply</extracomment>
        <translation>ein → aus</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::BodyView</name>
    <message>
        <source>The first %1 of %2 are shown; Copy all takes everything.</source>
        <translation>Die ersten %1 von %2 werden angezeigt; „Alles kopieren“ nimmt das Ganze.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CaFileEditor</name>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>none: the system&apos;s certificates only</source>
        <translation>nur die des Systems</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) found, trusted beside the system&apos;s.</source>
        <translation>
            <numerusform>%n Zertifikat gefunden; es gilt neben denen des Systems.</numerusform>
            <numerusform>%n Zertifikate gefunden; sie gelten neben denen des Systems.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not there or cannot be read.</source>
        <translation>Diese Datei fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No certificate was found in this file. It has to be in PEM form: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>In dieser Datei wurde kein Zertifikat gefunden. Sie muss im PEM-Format sein: Text, der mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallActions</name>
    <message>
        <source>Copy request ID</source>
        <translation>Request-ID kopieren</translation>
    </message>
    <message>
        <source>Copy for support…</source>
        <translation>Für Support kopieren…</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Bearbeiten und neu senden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Copy the id that FluxRouter&apos;s support finds this call by</source>
        <translation>Die ID kopieren, mit der FluxRouters Support diesen Aufruf findet</translation>
    </message>
    <message>
        <source>Show and copy the facts that support asks for, without prompt and reply</source>
        <translation>Die Angaben, nach denen der Support fragt, anzeigen und kopieren, ohne Prompt und Antwort</translation>
    </message>
    <message>
        <source>Make a new call with the same prompt</source>
        <translation>Einen neuen Aufruf mit demselben Prompt machen</translation>
    </message>
    <message>
        <source>Put this call&apos;s prompt, model and parameters back into the editor</source>
        <translation>Prompt, Modell und Parameter dieses Aufrufs zurück in den Editor holen</translation>
    </message>
    <message>
        <source>Add this prompt and reply to the earlier messages and go on</source>
        <translation>Prompt und Antwort zu den früheren Nachrichten hinzufügen und weitermachen</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>Als Code kopieren</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Code that makes this call again and shows its X-Flux headers; the key stays in $FLUX_API_KEY</source>
        <translation>Code, der diesen Aufruf wiederholt und seine X-Flux-Header zeigt; der Schlüssel bleibt in $FLUX_API_KEY</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Für Support speichern…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write everything that is known of the selected calls to a file, without prompts and replies</source>
        <translation>Alles, was über die ausgewählten Aufrufe bekannt ist, in eine Datei schreiben, ohne Prompts und Antworten</translation>
    </message>
    <message>
        <source>Write the selected, the filtered or all calls to a file</source>
        <translation>Die ausgewählten, die gefilterten oder alle Aufrufe in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Mark the selected calls, to find them again</source>
        <translation>Die ausgewählten Aufrufe markieren, um sie wiederzufinden</translation>
    </message>
    <message>
        <source>Write down what you think of this call; the filter finds it</source>
        <translation>Aufschreiben, was Sie von diesem Aufruf halten; der Filter findet es</translation>
    </message>
    <message>
        <source>Compare replies…</source>
        <translation>Antworten vergleichen…</translation>
    </message>
    <message>
        <source>Show word by word how the replies of two calls differ; select exactly two in the history</source>
        <translation>Wort für Wort zeigen, wie sich die Antworten zweier Aufrufe unterscheiden; wählen Sie im Verlauf genau zwei aus</translation>
    </message>
    <message>
        <source>&amp;Open comparison</source>
        <translation>&amp;Vergleich öffnen</translation>
    </message>
    <message>
        <source>Show the comparison that this call belongs to on the Compare page</source>
        <translation>Den Vergleich, zu dem dieser Aufruf gehört, auf der Seite „Vergleichen“ zeigen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallBar</name>
    <message>
        <source>Previous repeat of %1</source>
        <extracomment>%1 names a column of a comparison; so below</extracomment>
        <translation>Vorherige Wiederholung von %1</translation>
    </message>
    <message>
        <source>Next repeat of %1</source>
        <translation>Nächste Wiederholung von %1</translation>
    </message>
    <message>
        <source>Stop the call to %1</source>
        <translation>Den Aufruf von %1 stoppen</translation>
    </message>
    <message>
        <source>Send again to %1</source>
        <translation>Erneut an %1 senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of its repeats a column shows, such as &quot;2 of 3&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sent again, beyond the repeats of the plan</source>
        <translation>Erneut gesendet, über die geplanten Wiederholungen hinaus</translation>
    </message>
    <message>
        <source>Previous repeat (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>Vorherige Wiederholung (%1)</translation>
    </message>
    <message>
        <source>This is the first repeat</source>
        <translation>Dies ist die erste Wiederholung</translation>
    </message>
    <message>
        <source>Next repeat (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>Nächste Wiederholung (%1)</translation>
    </message>
    <message>
        <source>This is the last repeat</source>
        <translation>Dies ist die letzte Wiederholung</translation>
    </message>
    <message>
        <source>Stop this call; the others go on</source>
        <translation>Diesen Aufruf stoppen; die anderen laufen weiter</translation>
    </message>
    <message>
        <source>This call does not run or wait</source>
        <translation>Dieser Aufruf läuft nicht und wartet nicht</translation>
    </message>
    <message>
        <source>This call has not ended</source>
        <translation>Dieser Aufruf ist nicht zu Ende</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Make another call; this one stays as it is</source>
        <translation>Einen weiteren Aufruf machen; dieser bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Another window of Fluxscope runs this call</source>
        <translation>Ein anderes Fenster von Fluxscope führt diesen Aufruf aus</translation>
    </message>
    <message>
        <source>No call has been made yet</source>
        <translation>Noch kein Aufruf gemacht</translation>
    </message>
    <message>
        <source>Make another call; this one was deleted</source>
        <translation>Noch einen Aufruf machen; dieser wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallCopies</name>
    <message>
        <source>Copied the reply</source>
        <translation>Antwort kopiert</translation>
    </message>
    <message>
        <source>Copied for support</source>
        <translation>Für den Support kopiert</translation>
    </message>
    <message>
        <source>Copied as code. The key comes from $FLUX_API_KEY.</source>
        <translation>Als Code kopiert. Der Schlüssel kommt aus $FLUX_API_KEY.</translation>
    </message>
    <message>
        <source>The prompt of this call was not kept, so there is no code for it.</source>
        <translation>Der Prompt dieses Aufrufs wurde nicht aufbewahrt, daher gibt es keinen Code dafür.</translation>
    </message>
    <message>
        <source>One of the two calls was deleted meanwhile.</source>
        <translation>Einer der beiden Aufrufe wurde inzwischen gelöscht.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallMarks</name>
    <message numerus="yes">
        <source>Took the star from %n calls</source>
        <translation>
            <numerusform>Stern von %n Aufruf entfernt</numerusform>
            <numerusform>Stern von %n Aufrufen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n calls</source>
        <translation>
            <numerusform>%n Aufruf mit Stern versehen</numerusform>
            <numerusform>%n Aufrufe mit Stern versehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Notiz zu diesem Aufruf</translation>
    </message>
    <message>
        <source>It is kept in the history, goes into exports, and the filter finds it.</source>
        <translation>Sie bleibt im Verlauf, steht in Exporten, und der Filter findet sie.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Removed the note</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. The note is kept once it has.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet. Die Notiz wird danach gespeichert.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallNotice</name>
    <message>
        <source>What happened to %1</source>
        <extracomment>%1 names a column of a comparison</extracomment>
        <translation>Was mit %1 geschah</translation>
    </message>
    <message>
        <source>This reply is not whole</source>
        <translation>Diese Antwort ist nicht vollständig</translation>
    </message>
    <message>
        <source>Why is hidden until you have voted.</source>
        <translation>Warum, bleibt verborgen, bis Sie abgestimmt haben.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the id that support finds the call by</source>
        <translation>Die ID kopieren, mit der der Support den Aufruf findet</translation>
    </message>
    <message>
        <source>Copy request ID of %1</source>
        <extracomment>%1 names a column of a comparison</extracomment>
        <translation>Request-ID von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallSummary</name>
    <message>
        <source>Call summary</source>
        <translation>Zusammenfassung des Aufrufs</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ChangedVotes</name>
    <message>
        <source>Replaced votes from before: %1.</source>
        <extracomment>%1 is a list of replies and of the votes on them</extracomment>
        <translation>Ersetzte Stimmen von vorher: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced votes from before: %1; and %n more.</source>
        <translation>
            <numerusform>Ersetzte Stimmen von vorher: %1; und %n weitere.</numerusform>
            <numerusform>Ersetzte Stimmen von vorher: %1; und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, repeat %2</source>
        <extracomment>%1 names a column of a comparison, %2 is a number</extracomment>
        <translation>%1, Wiederholung %2</translation>
    </message>
    <message>
        <source>%1 (none now, was up)</source>
        <extracomment>%1 names a reply; so below</extracomment>
        <translation>%1 (jetzt keine, vorher gut)</translation>
    </message>
    <message>
        <source>%1 (none now, was down)</source>
        <translation>%1 (jetzt keine, vorher schlecht)</translation>
    </message>
    <message>
        <source>%1 (up now, was down)</source>
        <translation>%1 (jetzt gut, vorher schlecht)</translation>
    </message>
    <message>
        <source>%1 (down now, was up)</source>
        <translation>%1 (jetzt schlecht, vorher gut)</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ChartPane</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CheckPanel</name>
    <message>
        <source>Check connecti&amp;on</source>
        <translation>Verbindung prü&amp;fen</translation>
    </message>
    <message>
        <source>The check asks for the list of models, which costs nothing. It cannot test credit: the list is answered even when the account has none.</source>
        <translation>Die Prüfung fragt nach der Liste der Modelle; das kostet nichts. Guthaben kann sie nicht prüfen: Die Liste kommt auch, wenn das Konto keines hat.</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Verschlüsselung:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Model list:</source>
        <translation>Modellliste:</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfrage läuft…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>none: plain http</source>
        <translation>keine: einfaches http</translation>
    </message>
    <message>
        <source>not tried: there is no key</source>
        <translation>nicht geprüft: kein Schlüssel vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>The gateway lists %n model(s).</source>
        <translation>
            <numerusform>Das Gateway nennt %n Modell.</numerusform>
            <numerusform>Das Gateway nennt %n Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>keiner in Gebrauch</translation>
    </message>
    <message>
        <source>%1 (SOCKS5, %2)</source>
        <extracomment>%1 is the result of a check such as &quot;passed&quot;, %2 the address of a proxy</extracomment>
        <translation>%1 (SOCKS5, %2)</translation>
    </message>
    <message>
        <source>%1 (HTTP, %2)</source>
        <translation>%1 (HTTP, %2)</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ColumnFoot</name>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Thumbs up for %1</source>
        <extracomment>%1 names a column of a comparison; so below</extracomment>
        <translation>Daumen hoch für %1</translation>
    </message>
    <message>
        <source>Thumbs down for %1</source>
        <translation>Daumen runter für %1</translation>
    </message>
    <message>
        <source>Note on the reply of %1</source>
        <translation>Notiz zur Antwort von %1</translation>
    </message>
    <message>
        <source>Copy request ID of %1</source>
        <translation>Request-ID von %1 kopieren</translation>
    </message>
    <message>
        <source>Compare the reply of %1 with another</source>
        <translation>Die Antwort von %1 mit einer anderen vergleichen</translation>
    </message>
    <message>
        <source>This call was deleted from the history</source>
        <translation>Dieser Aufruf wurde aus dem Verlauf gelöscht</translation>
    </message>
    <message>
        <source>This call has not ended</source>
        <translation>Dieser Aufruf ist nicht zu Ende</translation>
    </message>
    <message>
        <source>A good reply</source>
        <translation>Eine gute Antwort</translation>
    </message>
    <message>
        <source>A bad reply</source>
        <translation>Eine schlechte Antwort</translation>
    </message>
    <message>
        <source>Hidden until you have voted</source>
        <translation>Verborgen, bis Sie abgestimmt haben</translation>
    </message>
    <message>
        <source>Write a note on this reply</source>
        <translation>Eine Notiz zu dieser Antwort schreiben</translation>
    </message>
    <message>
        <source>What was noted before may name the model. Notes are open again when you have voted.</source>
        <translation>Frühere Notizen können das Modell nennen. Notizen sind wieder zugänglich, wenn Sie abgestimmt haben.</translation>
    </message>
    <message>
        <source>This call has no request ID</source>
        <translation>Dieser Aufruf hat keine Request-ID</translation>
    </message>
    <message>
        <source>Copy the request ID</source>
        <translation>Die Request-ID kopieren</translation>
    </message>
    <message>
        <source>See how this reply differs from another one</source>
        <translation>Zeigt, wie sich diese Antwort von einer anderen unterscheidet</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1 is what the user wrote</extracomment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>No call has been made</source>
        <translation>Es wurde kein Aufruf gemacht</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ColumnHeading</name>
    <message>
        <source>Expand %1</source>
        <extracomment>%1 names a column of a comparison</extracomment>
        <translation>%1 verbreitern</translation>
    </message>
    <message>
        <source>Back to all columns</source>
        <translation>Zurück zu allen Spalten</translation>
    </message>
    <message>
        <source>Give this column the whole width</source>
        <translation>Dieser Spalte die ganze Breite geben</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ColumnNames</name>
    <message>
        <source>%1, %2, entry %3</source>
        <extracomment>%1 is a model, %2 an API shape, %3 the place in the list of entries; the model is in it more than once</extracomment>
        <translation>%1, %2, Eintrag %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a model, %2 an API shape</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <extracomment>the name of a column while the models are hidden; %1 is a letter</extracomment>
        <translation>Antwort %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ColumnsBar</name>
    <message>
        <source>Order</source>
        <extracomment>before a list: by what the columns of a comparison are sorted</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie aufgeführt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Reihenfolge der Spalten</translation>
    </message>
    <message>
        <source>By the median of the calls shown. Columns move when you choose, and when the run ends.</source>
        <translation>Nach dem Median der gezeigten Aufrufe. Spalten wandern, wenn Sie wählen und wenn der Lauf endet.</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>before a list: which calls the columns show, those not streamed or the streamed ones</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Not streamed</source>
        <translation>Nicht gestreamt</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Gestreamt</translation>
    </message>
    <message>
        <source>Calls shown</source>
        <translation>Gezeigte Aufrufe</translation>
    </message>
    <message>
        <source>Each call was made twice: not streamed for its cost, streamed for the time of its first token</source>
        <translation>Jeder Aufruf wurde zweimal gemacht: nicht gestreamt für seine Kosten, gestreamt für die Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Repeats</source>
        <extracomment>between two arrows that turn the repeats in all columns</extracomment>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Previous repeat in all columns</source>
        <translation>Vorherige Wiederholung in allen Spalten</translation>
    </message>
    <message>
        <source>Next repeat in all columns</source>
        <translation>Nächste Wiederholung in allen Spalten</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam blättern</translation>
    </message>
    <message>
        <source>Scrolling one reply moves the others to the same place</source>
        <translation>Wird eine Antwort verschoben, gehen die anderen an dieselbe Stelle</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Hides names and all figures and shuffles the columns until you have voted on each of them</source>
        <translation>Verbirgt Namen und alle Zahlen und mischt die Spalten, bis Sie über jede abgestimmt haben</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Reasoning in all columns</source>
        <translation>Reasoning in allen Spalten</translation>
    </message>
    <message>
        <source>Opens what the models reasoned before they replied, or folds it</source>
        <translation>Klappt auf oder zu, was die Modelle vor ihrer Antwort überlegt haben</translation>
    </message>
    <message>
        <source>Shuffled, so that the place of a column does not tell its model. Columns can be sorted again when the blind comparison is over.</source>
        <translation>Gemischt, damit der Platz einer Spalte ihr Modell nicht verrät. Die Spalten lassen sich wieder sortieren, wenn der blinde Vergleich beendet ist.</translation>
    </message>
    <message>
        <source>Still shuffled, as the blind comparison left the columns. Choose an order to sort them.</source>
        <translation>Noch gemischt, wie der blinde Vergleich die Spalten hinterlassen hat. Wählen Sie eine Reihenfolge, um sie zu sortieren.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareCard</name>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message numerus="yes">
        <source>queued, %n before it</source>
        <translation>
            <numerusform>in der Warteschlange, %n davor</numerusform>
            <numerusform>in der Warteschlange, %n davor</numerusform>
        </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>stopped before it started</source>
        <translation>gestoppt, bevor er begann</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the state of a call (&quot;waiting&quot;), %2 the time since it began (&quot;0:12&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Call summary of %1</source>
        <extracomment>%1 names a column of a comparison</extracomment>
        <translation>Zusammenfassung des Aufrufs von %1</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>erstes Token</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>gestreamt</translation>
    </message>
    <message>
        <source>not streamed</source>
        <translation>nicht gestreamt</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 says how a call went, %2 that its reply has the text of another one</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareColumn</name>
    <message>
        <source>Reply of %1</source>
        <extracomment>%1 names a column of a comparison</extracomment>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>No call has been made yet.</source>
        <translation>Es gab noch keinen Aufruf.</translation>
    </message>
    <message>
        <source>Queued. Its time has not begun.</source>
        <translation>In der Warteschlange. Seine Zeit hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The reply appears here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>Stopped while it was queued. Nothing was sent.</source>
        <translation>In der Warteschlange gestoppt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Prompt and reply of this call were not kept, as the settings said.</source>
        <translation>Prompt und Antwort dieses Aufrufs wurden nicht behalten, wie es eingestellt war.</translation>
    </message>
    <message>
        <source>This call was deleted from the history.</source>
        <translation>Dieser Aufruf wurde aus dem Verlauf gelöscht.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareColumns</name>
    <message numerus="yes">
        <source>%n columns without a known cost stand last.</source>
        <translation>
            <numerusform>%n Spalte ohne bekannte Kosten steht am Ende.</numerusform>
            <numerusform>%n Spalten ohne bekannte Kosten stehen am Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have voted on every column: here is who wrote them.</source>
        <translation>Sie haben über jede Spalte abgestimmt: So heißen sie.</translation>
    </message>
    <message numerus="yes">
        <source>Voted on %1 of %n columns</source>
        <translation>
            <numerusform>Über %1 von %n Spalte abgestimmt</numerusform>
            <numerusform>Über %1 von %n Spalten abgestimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 names another column, %2 and %3 say which of its repeats: &quot;2 of 3&quot;</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Repeat %1 of %2</source>
        <extracomment>another repeat of the same entry, such as &quot;Repeat 2 of 3&quot;</extracomment>
        <translation>Wiederholung %1 von %2</translation>
    </message>
    <message>
        <source>There is no other reply yet</source>
        <translation>Es gibt noch keine andere Antwort</translation>
    </message>
    <message>
        <source>The history kept no prompt to send again</source>
        <translation>Der Verlauf hat keinen Prompt behalten, der sich erneut senden ließe</translation>
    </message>
    <message>
        <source>You have voted on every column that has a reply: here is who wrote them.</source>
        <translation>Sie haben über jede Spalte abgestimmt, die eine Antwort hat: So heißen sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns without a whole call of known time stand last.</source>
        <translation>
            <numerusform>%n Spalte ohne vollständigen Aufruf mit bekannter Zeit steht am Ende.</numerusform>
            <numerusform>%n Spalten ohne vollständigen Aufruf mit bekannter Zeit stehen am Ende.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareEntries</name>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>A comparison takes at most %1 entries.</source>
        <translation>Ein Vergleich hat höchstens %1 Einträge.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareEntryRow</name>
    <message>
        <source>API shape of entry %1</source>
        <translation>API-Format von Eintrag %1</translation>
    </message>
    <message>
        <source>Model of entry %1</source>
        <translation>Modell von Eintrag %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Remove entry %1</source>
        <translation>Eintrag %1 entfernen</translation>
    </message>
    <message>
        <source>A comparison takes at least two entries.</source>
        <translation>Ein Vergleich hat mindestens zwei Einträge.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareFigures</name>
    <message>
        <source>Who answered</source>
        <translation>Wer antwortete</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>What may mislead</source>
        <translation>Was täuschen kann</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Figures of the comparison</source>
        <translation>Zahlen des Vergleichs</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln repeated replies out</source>
        <translation>
            <numerusform>%Ln wiederholte Antwort weglassen</numerusform>
            <numerusform>%Ln wiederholte Antworten weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave repeated replies out</source>
        <translation>Wiederholte Antworten weglassen</translation>
    </message>
    <message>
        <source>Their text is that of an earlier call, so they may come from a cache.</source>
        <translation>Ihr Text ist der eines früheren Aufrufs, daher kommen sie vielleicht aus einem Cache.</translation>
    </message>
    <message>
        <source>No reply has the text of an earlier one.</source>
        <translation>Keine Antwort hat den Text einer früheren.</translation>
    </message>
    <message numerus="yes">
        <source>figures without %Ln repeated replies</source>
        <translation>
            <numerusform>Zahlen ohne %Ln wiederholte Antwort</numerusform>
            <numerusform>Zahlen ohne %Ln wiederholte Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 To see the figures with them, clear “%2”.</source>
        <extracomment>%1 says in a sentence that all replies are left out, %2 is the caption of the tick that does it</extracomment>
        <translation>%1 Um die Zahlen mit ihnen zu sehen, entfernen Sie das Häkchen bei „%2“.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ComparePage</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Goes to the page where the prompt and its parameters are (Ctrl+1)</source>
        <translation>Geht zu der Seite, auf der Prompt und Parameter stehen (Strg+1)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>There is no comparison to report on yet</source>
        <translation>Es gibt noch keinen Vergleich, über den zu berichten wäre</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Frühere Vergleiche</translation>
    </message>
    <message>
        <source>A comparison still runs. Wait for it, or stop it.</source>
        <translation>Ein Vergleich läuft noch. Warten Sie darauf, oder stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Possible again when the blind comparison is over</source>
        <translation>Wieder möglich, wenn der blinde Vergleich beendet ist</translation>
    </message>
    <message>
        <source>This comparison was made with %1. Choose that connection to go on with it.</source>
        <translation>Dieser Vergleich lief mit %1. Wählen Sie diese Verbindung, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>Another window of Fluxscope runs calls of this comparison. Wait until they have ended.</source>
        <translation>Ein anderes Fenster von Fluxscope führt Aufrufe dieses Vergleichs aus. Warten Sie, bis sie beendet sind.</translation>
    </message>
    <message>
        <source>The history kept no text of this comparison, so nothing can be sent again.</source>
        <translation>Der Verlauf hat keinen Text dieses Vergleichs behalten, daher kann nichts erneut gesendet werden.</translation>
    </message>
    <message>
        <source>The prompt of this comparison has *** in it, where a key may have stood, so it is not sent again. Correct the prompt and run a new comparison.</source>
        <translation>Im Prompt dieses Vergleichs steht ***, wo ein Schlüssel gestanden haben kann; daher wird er nicht erneut gesendet. Berichtigen Sie den Prompt und starten Sie einen neuen Vergleich.</translation>
    </message>
    <message>
        <source>Open Entries and calls to see what Ctrl+Return runs.</source>
        <translation>Öffnen Sie „Einträge und Aufrufe“, um zu sehen, was Strg+Return ausführt.</translation>
    </message>
    <message>
        <source>Writes prompt, replies, figures and ids of this comparison as an HTML page or as Markdown. The report is written in English.</source>
        <translation>Schreibt Prompt, Antworten, Zahlen und IDs dieses Vergleichs als HTML-Seite oder als Markdown. Der Bericht ist auf Englisch.</translation>
    </message>
    <message>
        <source>Open Next comparison to see what Ctrl+Return runs.</source>
        <translation>Öffnen Sie „Nächster Vergleich“, um zu sehen, was Strg+Return ausführt.</translation>
    </message>
    <message>
        <source>Set up. The history kept no text of this comparison, so the prompt stays as it is.</source>
        <translation>Eingerichtet. Der Verlauf hat keinen Text dieses Vergleichs behalten, daher bleibt der Prompt, wie er ist.</translation>
    </message>
    <message>
        <source>The next comparison is set up as the one shown.</source>
        <translation>Der nächste Vergleich ist wie der gezeigte eingerichtet.</translation>
    </message>
    <message>
        <source>This comparison has *** in its prompt or in a model id, where a key may have stood, so its setup cannot be used again.</source>
        <translation>Dieser Vergleich hat *** im Prompt oder in einer Modell-ID, wo ein Schlüssel gestanden haben kann, daher lässt sich seine Einrichtung nicht übernehmen.</translation>
    </message>
    <message>
        <source>The comparison is not in this history, or cannot be read.</source>
        <translation>Der Vergleich ist nicht in diesem Verlauf oder lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ComparePictures</name>
    <message numerus="yes">
        <source>%1: median %2, from %3 to %4 (%Ln calls)</source>
        <extracomment>%1 is an entry of a comparison, %2 to %4 are prices or durations; %n calls have one</extracomment>
        <translation>
            <numerusform>%1: Median %2, von %3 bis %4 (%Ln Aufruf)</numerusform>
            <numerusform>%1: Median %2, von %3 bis %4 (%Ln Aufrufe)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2, half of the calls from %3 to %4, all from %5 to %6 (%Ln calls)</source>
        <extracomment>%1 is an entry of a comparison, %2 to %6 are prices or durations; %n calls have one</extracomment>
        <translation>
            <numerusform>%1: Median %2, die Hälfte der Aufrufe von %3 bis %4, alle von %5 bis %6 (%Ln Aufruf)</numerusform>
            <numerusform>%1: Median %2, die Hälfte der Aufrufe von %3 bis %4, alle von %5 bis %6 (%Ln Aufrufe)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost ($)</source>
        <extracomment>The title of an axis, with its unit</extracomment>
        <translation>Kosten ($)</translation>
    </message>
    <message>
        <source>Time to the first token (s)</source>
        <extracomment>The title of an axis, with its unit</extracomment>
        <translation>Zeit bis zum ersten Token (s)</translation>
    </message>
    <message>
        <source>Total time (s)</source>
        <translation>Gesamtzeit (s)</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareSets</name>
    <message>
        <source>Save set of entries</source>
        <translation>Einträge als Satz speichern</translation>
    </message>
    <message>
        <source>A set of this name exists and is replaced.</source>
        <translation>Ein Satz dieses Namens besteht und wird ersetzt.</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation>Name des Satzes:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved sets</source>
        <translation>Gespeicherte Sätze</translation>
    </message>
    <message>
        <source>No saved sets</source>
        <translation>Keine gespeicherten Sätze</translation>
    </message>
    <message>
        <source>Save the entries under a name to choose them again later.</source>
        <translation>Speichern Sie die Einträge unter einem Namen, um sie später wieder auszuwählen.</translation>
    </message>
    <message>
        <source>Replaces the entries by those of a set</source>
        <translation>Ersetzt die Einträge durch die eines Satzes</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Keeps these entries under a name</source>
        <translation>Behält diese Einträge unter einem Namen</translation>
    </message>
    <message>
        <source>Choose a model for each entry first.</source>
        <translation>Wählen Sie zuerst für jeden Eintrag ein Modell.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Deletes the chosen set; the entries stay</source>
        <translation>Löscht den ausgewählten Satz; die Einträge bleiben</translation>
    </message>
    <message>
        <source>Choose a set to delete it.</source>
        <translation>Wählen Sie einen Satz aus, um ihn zu löschen.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareSetup</name>
    <message>
        <source>A comparison takes at least two entries. Add one.</source>
        <translation>Ein Vergleich hat mindestens zwei Einträge. Fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>Choose a model for entry %1 first.</source>
        <translation>Wählen Sie zuerst ein Modell für Eintrag %1.</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Modelle im Vergleich</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Makes these calls (Ctrl+Return)</source>
        <translation>Führt diese Aufrufe aus (Strg+Return)</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ComparisonView</name>
    <message>
        <source>Results of the comparison</source>
        <translation>Ergebnisse des Vergleichs</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Shown again when the blind comparison is over</source>
        <translation>Wird wieder gezeigt, wenn der blinde Vergleich vorbei ist</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ConnectionEditor</name>
    <message>
        <source>Enter the address of the gateway, such as https://api.fluxrouter.ai.</source>
        <translation>Die Adresse des Gateways eingeben, zum Beispiel https://api.fluxrouter.ai.</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://api.fluxrouter.ai.</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie https://api.fluxrouter.ai.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or a password. Keys have a field of their own below.</source>
        <translation>Eine Adresse darf weder Benutzernamen noch Passwort enthalten. Für Schlüssel gibt es unten ein eigenes Feld.</translation>
    </message>
    <message>
        <source>The address has to begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The address has no host name, or one that cannot be.</source>
        <translation>Die Adresse hat keinen oder keinen gültigen Hostnamen.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Used as %1.</source>
        <translation>Verwendet als %1.</translation>
    </message>
    <message>
        <source>What followed the ? or # is left out.</source>
        <translation>Was auf ? oder # folgte, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the key and the prompts. Use https if you can.</source>
        <translation>Nicht verschlüsselt: Auf dem Weg kann jeder Schlüssel und Prompts lesen. Wenn möglich, https verwenden.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Bitte zuerst berichtigen, was oben markiert ist.</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. Check again in a moment.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet. Bitte gleich noch einmal prüfen.</translation>
    </message>
    <message>
        <source>FLUX_API_KEY was not sent: it goes only to the address in use. The check went without a key.</source>
        <translation>FLUX_API_KEY wurde nicht gesendet: Der Schlüssel geht nur an die Adresse in Gebrauch. Geprüft wurde ohne Schlüssel.</translation>
    </message>
    <message>
        <source>FLUX_API_KEY was not sent: it goes only to the address in use. The check went with the key that is stored for this address.</source>
        <translation>FLUX_API_KEY wurde nicht gesendet: Der Schlüssel geht nur an die Adresse in Gebrauch. Geprüft wurde mit dem Schlüssel, der für diese Adresse gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ConnectionLine</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the address of the gateway, %2 says where its key comes from.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>DEMO · invented replies and costs</source>
        <translation>DEMO · erfundene Antworten und Kosten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connections, keys, time limits, language (Ctrl+,)</source>
        <translation>Verbindungen, Schlüssel, Zeitlimits, Sprache (Strg+,)</translation>
    </message>
    <message>
        <source>key: asking the system keychain</source>
        <translation>Schlüssel: Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>key: FLUX_API_KEY</source>
        <translation>Schlüssel: FLUX_API_KEY</translation>
    </message>
    <message>
        <source>key: this session only</source>
        <translation>Schlüssel: nur diese Sitzung</translation>
    </message>
    <message>
        <source>key: system keychain</source>
        <translation>Schlüssel: im Schlüsselbund</translation>
    </message>
    <message>
        <source>key: sk-demo</source>
        <translation>Schlüssel: sk-demo</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ConnectionQuestions</name>
    <message>
        <source>The key could not be stored in the system keychain.</source>
        <translation>Der Schlüssel konnte nicht im Schlüsselbund des Systems gespeichert werden.</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. What was asked for goes on then.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet. Danach geht es weiter.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ConnectionsPage</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>A&amp;ktivieren</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (aktiv)</translation>
    </message>
    <message>
        <source>One connection has to stay.</source>
        <translation>Eine Verbindung muss bleiben.</translation>
    </message>
    <message>
        <source>New calls go through this connection already.</source>
        <translation>Neue Aufrufe gehen bereits über diese Verbindung.</translation>
    </message>
    <message>
        <source>New calls go through this connection.</source>
        <translation>Neue Aufrufe gehen über diese Verbindung.</translation>
    </message>
    <message>
        <source>This window is the demo: its calls go to the demo gateway on this computer, whichever connection is in use here.</source>
        <translation>Dieses Fenster ist die Demo: Seine Aufrufe gehen an das Demo-Gateway auf diesem Computer, gleich welche Verbindung hier in Gebrauch ist.</translation>
    </message>
    <message>
        <source>This window was started with an address of its own: its calls go to %1, whichever connection is in use here. Proxy and CA file are those of the connection in use.</source>
        <translation>Dieses Fenster wurde mit einer eigenen Adresse gestartet: Seine Aufrufe gehen an %1, gleich welche Verbindung hier in Gebrauch ist. Proxy und CA-Datei sind die der Verbindung in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::DiffDialog</name>
    <message>
        <source>Compare replies</source>
        <translation>Antworten vergleichen</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Left reply</source>
        <translation>Linke Antwort</translation>
    </message>
    <message>
        <source>Right reply</source>
        <translation>Rechte Antwort</translation>
    </message>
    <message>
        <source>Both replies in one text</source>
        <translation>Beide Antworten in einem Text</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Enter shows the difference side by side.</source>
        <translation>Die Eingabetaste zeigt den Unterschied nebeneinander.</translation>
    </message>
    <message>
        <source>Only in the left reply: struck through</source>
        <translation>Nur in der linken Antwort: durchgestrichen</translation>
    </message>
    <message>
        <source>Only in the right reply: underlined</source>
        <translation>Nur in der rechten Antwort: unterstrichen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is the requested model, %2 the one that answered</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Neither call has a reply.</source>
        <translation>Keiner der beiden Aufrufe hat eine Antwort.</translation>
    </message>
    <message>
        <source>Only the left call has a reply.</source>
        <translation>Nur der linke Aufruf hat eine Antwort.</translation>
    </message>
    <message>
        <source>Only the right call has a reply.</source>
        <translation>Nur der rechte Aufruf hat eine Antwort.</translation>
    </message>
    <message>
        <source>The replies are still being compared.</source>
        <translation>Die Antworten werden noch verglichen.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::EarlierComparisons</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>No comparison was made yet</source>
        <translation>Noch kein Vergleich gemacht</translation>
    </message>
    <message>
        <source>text not kept</source>
        <translation>Text nicht behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3: %4 · %5</source>
        <extracomment>%1 is a time, %2 what was measured, %3 such as &quot;3 entries&quot;, %4 the first of their models, %5 the beginning of the prompt</extracomment>
        <translation>%1 · %2 · %3: %4 · %5</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>of comparisons that were made from the time %1 to the later time %2</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::EmptyState</name>
    <message>
        <source>No API key yet</source>
        <translation>Noch kein API-Schlüssel</translation>
    </message>
    <message>
        <source>Enter your FluxRouter key in the settings, then write a prompt and send it. The demo shows everything without a key: its replies and costs are invented.</source>
        <translation>Den FluxRouter-Schlüssel in den Einstellungen eingeben, dann einen Prompt schreiben und senden. Die Demo zeigt alles ohne Schlüssel; ihre Antworten und Kosten sind erfunden.</translation>
    </message>
    <message>
        <source>Send your first prompt</source>
        <translation>Den ersten Prompt senden</translation>
    </message>
    <message>
        <source>Write a prompt and press %1. Here you will see the reply, which model answered, what it cost, how long it took, and the id that FluxRouter&apos;s support finds the call by.</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>Einen Prompt schreiben und %1 drücken. Hier erscheinen dann die Antwort, das antwortende Modell, Kosten und Dauer sowie die ID, mit der FluxRouters Support den Aufruf findet.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::EraseDialog</name>
    <message>
        <source>The history does not answer now. Try it again.</source>
        <translation>Der Verlauf antwortet gerade nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were deleted; then the history could not be written (%1). Try it again.</source>
        <translation>
            <numerusform>%Ln Aufruf wurde gelöscht; dann konnte der Verlauf nicht geschrieben werden (%1). Versuchen Sie es noch einmal.</numerusform>
            <numerusform>%Ln Aufrufe wurden gelöscht; dann konnte der Verlauf nicht geschrieben werden (%1). Versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were deleted, but these copies may still hold them and could not be removed: %1</source>
        <translation>
            <numerusform>%Ln Aufruf wurde gelöscht, aber diese Kopien können ihn noch enthalten und ließen sich nicht entfernen: %1</numerusform>
            <numerusform>%Ln Aufrufe wurden gelöscht, aber diese Kopien können sie noch enthalten und ließen sich nicht entfernen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln call(s) were deleted; %1 of disk space came back.</source>
        <translation>
            <numerusform>Angehalten. %Ln Aufruf wurde gelöscht; %1 Speicherplatz sind wieder frei.</numerusform>
            <numerusform>Angehalten. %Ln Aufrufe wurden gelöscht; %1 Speicherplatz sind wieder frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were deleted; %1 of disk space came back.</source>
        <translation>
            <numerusform>%Ln Aufruf wurde gelöscht; %1 Speicherplatz sind wieder frei.</numerusform>
            <numerusform>%Ln Aufrufe wurden gelöscht; %1 Speicherplatz sind wieder frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls &amp;before</source>
        <translation>Aufrufe &amp;vor dem</translation>
    </message>
    <message>
        <source>F&amp;iltered calls</source>
        <translation>&amp;Gefilterte Aufrufe</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>A&amp;lle Aufrufe</translation>
    </message>
    <message>
        <source>Keep calls with a &amp;star</source>
        <translation>Aufrufe mit &amp;Stern behalten</translation>
    </message>
    <message>
        <source>Deleted calls cannot be brought back. Their text also leaves the search index and the copies that were made before updates. Calls that are running stay.</source>
        <translation>Gelöschte Aufrufe lassen sich nicht zurückholen. Ihr Text verschwindet auch aus dem Suchindex und aus den Kopien, die vor Aktualisierungen angelegt wurden. Laufende Aufrufe bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete calls</source>
        <translation>Aufrufe löschen</translation>
    </message>
    <message>
        <source>Before this day</source>
        <translation>Vor diesem Tag</translation>
    </message>
    <message>
        <source>No filter is in force.</source>
        <translation>Es gilt kein Filter.</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n file(s) of damaged histories (%1), which may hold these calls</source>
        <translation>
            <numerusform>Auch %n Datei eines beschädigten Verlaufs löschen (%1), die diese Aufrufe enthalten kann</numerusform>
            <numerusform>Auch %n Dateien beschädigter Verläufe löschen (%1), die diese Aufrufe enthalten können</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the deletion</source>
        <translation>Fortschritt des Löschens</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf löschen</numerusform>
            <numerusform>%Ln Aufrufe löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no such calls.</source>
        <translation>Solche Aufrufe gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with a star stay.</source>
        <translation>
            <numerusform>%Ln Aufruf mit Stern bleibt.</numerusform>
            <numerusform>%Ln Aufrufe mit Stern bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a star.</source>
        <translation>
            <numerusform>%Ln davon hat einen Stern.</numerusform>
            <numerusform>%Ln davon haben einen Stern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 von %2 Aufrufen</translation>
    </message>
    <message>
        <source>Giving the disk space back…</source>
        <translation>Der Speicherplatz wird freigegeben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Finding the calls…</source>
        <translation>Die Aufrufe werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were deleted. Another window or program reads the history; until it has done so, the log beside the file still holds them.</source>
        <translation>
            <numerusform>%Ln Aufruf wurde gelöscht. Ein anderes Fenster oder Programm liest den Verlauf; bis es damit fertig ist, steht er noch im Protokoll neben der Datei.</numerusform>
            <numerusform>%Ln Aufrufe wurden gelöscht. Ein anderes Fenster oder Programm liest den Verlauf; bis es damit fertig ist, stehen sie noch im Protokoll neben der Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ExportDialog</name>
    <message>
        <source>One JSON object per call, with everything; can be imported again.</source>
        <translation>Ein JSON-Objekt je Aufruf, mit allem; lässt sich wieder importieren.</translation>
    </message>
    <message>
        <source>One row per call, for spreadsheets.</source>
        <translation>Eine Zeile je Aufruf, für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>Requests and responses, for the developer tools of a browser.</source>
        <translation>Anfragen und Antworten, für die Entwicklerwerkzeuge eines Browsers.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>&amp;Selected calls (%1)</source>
        <translation>&amp;Ausgewählte Aufrufe (%1)</translation>
    </message>
    <message>
        <source>F&amp;iltered calls</source>
        <translation>&amp;Gefilterte Aufrufe</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>A&amp;lle Aufrufe</translation>
    </message>
    <message>
        <source>&amp;Prompts and replies</source>
        <translation>&amp;Prompts und Antworten</translation>
    </message>
    <message>
        <source>A&amp;ccount figures (X-Flux-Available, X-Flux-Held)</source>
        <translation>&amp;Kontostände (X-Flux-Available, X-Flux-Held)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Für Support speichern</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Aufrufe exportieren</translation>
    </message>
    <message>
        <source>No filter is in force.</source>
        <translation>Es gilt kein Filter.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>HAR 1.2</source>
        <translation>HAR 1.2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>F&amp;iltered calls (%1)</source>
        <translation>&amp;Gefilterte Aufrufe (%1)</translation>
    </message>
    <message>
        <source>&amp;All calls (%1)</source>
        <translation>A&amp;lle Aufrufe (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 von %2 Aufrufen</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pre&amp;view of the first calls</source>
        <translation>&amp;Vorschau der ersten Aufrufe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>The name ends in .%1, which stands for another format. Choose another name, or that format.</source>
        <translation>Der Name endet auf .%1, was für ein anderes Format steht. Wählen Sie einen anderen Namen oder jenes Format.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::FiguresTable</name>
    <message>
        <source>Sort by “%1”, ascending</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>Nach „%1“ aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>Nach „%1“ absteigend sortieren</translation>
    </message>
    <message>
        <source>Order as listed</source>
        <translation>Reihenfolge wie aufgeführt</translation>
    </message>
    <message>
        <source>Fit the column to its texts</source>
        <translation>Spalte an ihre Texte anpassen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::FilterChips</name>
    <message>
        <source>Remove the condition %1</source>
        <extracomment>%1 is a condition of the filter, such as &quot;Cost unknown&quot;</extracomment>
        <translation>Bedingung entfernen: %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::FilterMenu</name>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Routed</source>
        <translation>&amp;Weitergeleitet</translation>
    </message>
    <message>
        <source>&amp;API shape</source>
        <translation>&amp;API-Format</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Gestreamt</translation>
    </message>
    <message>
        <source>Not streamed</source>
        <translation>Nicht gestreamt</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Only requested model %1</source>
        <translation>Nur angefragtes Modell %1</translation>
    </message>
    <message>
        <source>Only served by %1</source>
        <translation>Nur beantwortet von %1</translation>
    </message>
    <message>
        <source>Only served by an unknown model</source>
        <translation>Nur von einem unbekannten Modell beantwortet</translation>
    </message>
    <message>
        <source>Only connection %1</source>
        <translation>Nur Verbindung %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>From, to…</source>
        <translation>Von, bis…</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::FindBar</name>
    <message>
        <source>Find in the reply</source>
        <translation>In der Antwort suchen</translation>
    </message>
    <message>
        <source>Find in reply</source>
        <translation>In Antwort suchen</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation>Vorheriger Treffer (Umschalt+Return)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation>Nächster Treffer (Return)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>%1 is the number of the current hit, %2 how many hits are marked at most</extracomment>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of the current hit, %2 how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::GeneralPage</name>
    <message>
        <source>New prompts</source>
        <translation>Neue Prompts</translation>
    </message>
    <message>
        <source>Default &amp;model</source>
        <translation>Standard&amp;modell</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Default API &amp;shape</source>
        <translation>Standard-API-&amp;Format</translation>
    </message>
    <message>
        <source>Default API shape</source>
        <translation>Standard-API-Format</translation>
    </message>
    <message>
        <source>Give up a call that is silent</source>
        <translation>Einen Aufruf aufgeben, wenn nichts kommt</translation>
    </message>
    <message>
        <source>&amp;Before the reply, not streamed</source>
        <translation>Vor der Antwort, nicht ge&amp;streamt</translation>
    </message>
    <message>
        <source>Seconds before a reply that is not streamed</source>
        <translation>Sekunden vor einer nicht gestreamten Antwort</translation>
    </message>
    <message>
        <source>Before the &amp;first word of a stream</source>
        <translation>Vor dem &amp;ersten Wort eines Streams</translation>
    </message>
    <message>
        <source>Seconds before the first word of a stream</source>
        <translation>Sekunden vor dem ersten Wort eines Streams</translation>
    </message>
    <message>
        <source>Between &amp;two pieces of a reply</source>
        <translation>&amp;Zwischen zwei Teilen einer Antwort</translation>
    </message>
    <message>
        <source>Seconds between two pieces of a reply</source>
        <translation>Sekunden zwischen zwei Teilen einer Antwort</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Stands behind a number of seconds, so it begins with a space.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>In seconds. Reasoning models can take minutes, and FluxRouter may bill a call that was given up.</source>
        <translation>In Sekunden. Reasoning-Modelle können Minuten brauchen, und FluxRouter kann einen aufgegebenen Aufruf berechnen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Keep prompts and replies in the history</source>
        <translation>Prompts und Antworten im Verlauf auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Otherwise a new call keeps its figures, models and ids, but no text.</source>
        <translation>Sonst behält ein neuer Aufruf Kennzahlen, Modelle und IDs, aber keinen Text.</translation>
    </message>
    <message>
        <source>Calls are kept in %1. Only you can read the file; it is not encrypted.</source>
        <translation>Aufrufe werden in %1 aufbewahrt. Nur das eigene Benutzerkonto kann die Datei lesen; sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Fa&amp;rbschema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Delete calls that are older than</source>
        <translation>Aufrufe löschen, die &amp;älter sind als</translation>
    </message>
    <message>
        <source>Days after which calls are deleted</source>
        <translation>Tage, nach denen Aufrufe gelöscht werden</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Stands behind a number of days, so it begins with a space.</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep &amp;at most</source>
        <translation>Höchstens beha&amp;lten</translation>
    </message>
    <message>
        <source>Calls that are kept at most</source>
        <translation>Aufrufe, die höchstens behalten werden</translation>
    </message>
    <message>
        <source> calls</source>
        <extracomment>Stands behind a number of calls, so it begins with a space.</extracomment>
        <translation> Aufrufe</translation>
    </message>
    <message>
        <source>Looked after at each start and every hour. Calls with a star stay.</source>
        <translation>Wird bei jedem Start und jede Stunde geprüft. Aufrufe mit Stern bleiben.</translation>
    </message>
    <message>
        <source>This window shows a history that was named with --history. It keeps all calls: these limits are for your own history and are looked after when Fluxscope starts without --history.</source>
        <translation>Dieses Fenster zeigt einen Verlauf, der mit --history genannt wurde. Er behält alle Aufrufe: Diese Grenzen gelten für Ihren eigenen Verlauf und werden angewendet, wenn Fluxscope ohne --history startet.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::HeadersView</name>
    <message>
        <source>No headers yet.</source>
        <translation>Noch keine Header.</translation>
    </message>
    <message>
        <source>There were no response headers worth keeping.</source>
        <translation>Es gab keine Antwort-Header, die aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Name und Wert kopieren</translation>
    </message>
    <message>
        <source>Phases inside FluxRouter</source>
        <translation>Phasen in FluxRouter</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::HistoryPane</name>
    <message>
        <source>Filter history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Return. Every call is kept here with the model that answered, its cost and its id.</source>
        <translation>Einen Prompt schreiben und Strg+Return drücken. Hier bleibt jeder Aufruf erhalten, mit dem antwortenden Modell, den Kosten und der ID.</translation>
    </message>
    <message>
        <source>No call matches “%1”</source>
        <extracomment>%1 is what the user typed into the filter</extracomment>
        <translation>Kein Aufruf passt zu „%1“</translation>
    </message>
    <message>
        <source>The filter looks into prompts, replies, models, ids and errors.</source>
        <translation>Der Filter durchsucht Prompts, Antworten, Modelle, IDs und Fehler.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Hide the calls</source>
        <translation>Aufrufe ausblenden</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Aufrufe einblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n new calls not shown</source>
        <translation>
            <numerusform>%n neuer Aufruf nicht angezeigt</numerusform>
            <numerusform>%n neue Aufrufe nicht angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n calls</source>
        <translation>
            <numerusform>%n Aufruf gelöscht</numerusform>
            <numerusform>%n Aufrufe gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>A running call cannot be deleted. Stop it first.</source>
        <translation>Ein laufender Aufruf kann nicht gelöscht werden. Bitte zuerst stoppen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Stop searching and keep what was found</source>
        <translation>Suche beenden und behalten, was gefunden wurde</translation>
    </message>
    <message>
        <source>No call meets the filter</source>
        <translation>Kein Aufruf erfüllt den Filter</translation>
    </message>
    <message>
        <source>Remove a condition above the calls, or all of them.</source>
        <translation>Entfernen Sie eine Bedingung über den Aufrufen oder alle.</translation>
    </message>
    <message>
        <source>Searching… %1</source>
        <extracomment>%1 is how much of the history has been looked through, such as 40 %</extracomment>
        <translation>Suche … %1</translation>
    </message>
    <message>
        <source>A part of a prompt, a reply, a model, an id, an error or a note</source>
        <translation>Teil eines Prompts, einer Antwort, eines Modells, einer ID, eines Fehlers oder einer Notiz</translation>
    </message>
    <message>
        <source>Filter by status, time, model, cost or star</source>
        <translation>Nach Status, Zeit, Modell, Kosten oder Stern filtern</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n calls. A damaged history that was set aside may still hold them: File &gt; Delete calls… deletes it, too.</source>
        <translation>
            <numerusform>%n Aufruf gelöscht. Ein beschädigter Verlauf, der beiseitegelegt wurde, kann ihn noch enthalten: Datei &gt; Aufrufe löschen… löscht auch ihn.</numerusform>
            <numerusform>%n Aufrufe gelöscht. Ein beschädigter Verlauf, der beiseitegelegt wurde, kann sie noch enthalten: Datei &gt; Aufrufe löschen… löscht auch ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is selected.</source>
        <translation>Kein Aufruf ist ausgewählt.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Die Suche wurde angehalten</translation>
    </message>
    <message>
        <source>Nothing was found in what had been looked through by then.</source>
        <translation>In dem, was bis dahin durchgesehen war, wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>The history could not be read to its end</source>
        <translation>Der Verlauf konnte nicht bis zu Ende gelesen werden</translation>
    </message>
    <message>
        <source>Nothing was found before that. Another program may be busy with the file.</source>
        <translation>Bis dahin wurde nichts gefunden. Vielleicht ist ein anderes Programm mit der Datei beschäftigt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Taking what was deleted out of the search index and giving its room back…</source>
        <translation>Gelöschtes wird aus dem Suchindex genommen und sein Platz zurückgegeben …</translation>
    </message>
    <message>
        <source>Deleting for good… %1</source>
        <extracomment>%1 is how much of it is done, such as 40%</extracomment>
        <translation>Wird endgültig gelöscht … %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::JsonEditor</name>
    <message>
        <source>Additional JSON</source>
        <translation>Zusätzliches JSON</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2.</source>
        <translation>Das ist noch kein JSON: Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>This has to be a JSON object: { &quot;name&quot;: value }.</source>
        <translation>Das muss ein JSON-Objekt sein: { &quot;name&quot;: Wert }.</translation>
    </message>
    <message>
        <source>&quot;model&quot; and &quot;stream&quot; have no effect here; set them above.</source>
        <translation>&quot;model&quot; und &quot;stream&quot; wirken hier nicht; bitte oben einstellen.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>%1 was named when Fluxscope was started, and there is no key for it. It is kept until Fluxscope ends. FLUX_API_KEY can hold it for longer.</source>
        <translation>%1 wurde beim Start von Fluxscope angegeben, und es gibt keinen Schlüssel dafür. Er bleibt bis zum Ende von Fluxscope erhalten. Für länger kann er in FLUX_API_KEY stehen.</translation>
    </message>
    <message>
        <source>This is no key: a key has no spaces, line breaks or characters outside ASCII.</source>
        <translation>Das ist kein Schlüssel: Ein Schlüssel hat keine Leerzeichen, Zeilenumbrüche oder Zeichen außerhalb von ASCII.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::KeyEditor</name>
    <message>
        <source>A key has no spaces inside. Was more than the key pasted?</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen. Wurde mehr als der Schlüssel eingefügt?</translation>
    </message>
    <message>
        <source>The text has line breaks or control characters inside. Paste the key alone.</source>
        <translation>Der Text enthält Zeilenumbrüche oder Steuerzeichen. Bitte nur den Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. This text has others.</source>
        <translation>Ein Schlüssel besteht nur aus einfachen Buchstaben, Ziffern und Zeichen. Dieser Text enthält andere.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the key while it is typed</source>
        <translation>Den Schlüssel beim Eingeben anzeigen</translation>
    </message>
    <message>
        <source>Keep key &amp;in</source>
        <translation>Schlüssel spe&amp;ichern</translation>
    </message>
    <message>
        <source>Keep key in</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Remove ke&amp;y</source>
        <translation>Schlüssel &amp;löschen</translation>
    </message>
    <message>
        <source>No key is stored for this address.</source>
        <translation>Für diese Adresse ist kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The system keychain is locked or refused the key. Unlock it, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder lehnte den Schlüssel ab. Bitte entsperren oder den Schlüssel nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The system keychain did not take the key. Keep it for this session only, or try again.</source>
        <translation>Der Schlüsselbund des Systems nahm den Schlüssel nicht an. Bitte nur für diese Sitzung behalten oder noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The stored key is removed with OK or Apply.</source>
        <translation>Der gespeicherte Schlüssel wird mit „OK“ oder „Anwenden“ gelöscht.</translation>
    </message>
    <message>
        <source>FLUX_API_KEY is set and used instead of any stored key.</source>
        <translation>FLUX_API_KEY ist gesetzt und wird anstelle jedes gespeicherten Schlüssels verwendet.</translation>
    </message>
    <message>
        <source>FLUX_API_KEY is set but is no key, so it is not used.</source>
        <translation>FLUX_API_KEY ist gesetzt, aber kein gültiger Schlüssel, und wird daher nicht verwendet.</translation>
    </message>
    <message>
        <source>A key is stored for %1, but not for this address. Enter the key of this address.</source>
        <translation>Für %1 ist ein Schlüssel gespeichert, aber nicht für diese Adresse. Bitte den Schlüssel dieser Adresse eingeben.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so a key in it cannot be read.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, daher kann kein Schlüssel daraus gelesen werden.</translation>
    </message>
    <message>
        <source>No system keychain answers on this computer. Keep the key for this session only, or set FLUX_API_KEY.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund. Den Schlüssel nur für diese Sitzung behalten oder FLUX_API_KEY setzen.</translation>
    </message>
    <message>
        <source>The key is forgotten when Fluxscope ends.</source>
        <translation>Der Schlüssel wird vergessen, wenn Fluxscope beendet wird.</translation>
    </message>
    <message>
        <source>asking the system keychain…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>stored in the system keychain</source>
        <translation>im Schlüsselbund des Systems gespeichert</translation>
    </message>
    <message>
        <source>stored for this session</source>
        <translation>für diese Sitzung gespeichert</translation>
    </message>
    <message>
        <source>from FLUX_API_KEY</source>
        <translation>aus FLUX_API_KEY</translation>
    </message>
    <message>
        <source>No system keychain answers on this computer, so a new key is kept for this session only. FLUX_API_KEY can hold it for longer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund, daher bleibt ein neuer Schlüssel nur für diese Sitzung erhalten. Für länger kann er in FLUX_API_KEY stehen.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::MainWindow</name>
    <message>
        <source>Import calls</source>
        <translation>Aufrufe importieren</translation>
    </message>
    <message>
        <source>Calls exported by Fluxscope (*.jsonl)</source>
        <translation>Von Fluxscope exportierte Aufrufe (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Added the call</source>
        <translation>Aufruf hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n calls to %1</source>
        <extracomment>%1 is the name of the file</extracomment>
        <translation>
            <numerusform>%n Aufruf nach %1 exportiert</numerusform>
            <numerusform>%n Aufrufe nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls beyond the limits of the settings could not be deleted now. It is tried again within the hour.</source>
        <translation>Aufrufe jenseits der Grenzen in den Einstellungen konnten gerade nicht gelöscht werden. Binnen einer Stunde wird es noch einmal versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) beyond the limits of the settings were deleted</source>
        <translation>
            <numerusform>%n Aufruf jenseits der Grenzen in den Einstellungen gelöscht</numerusform>
            <numerusform>%n Aufrufe jenseits der Grenzen in den Einstellungen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history shows %n call(s) of the comparison</source>
        <translation>
            <numerusform>Der Verlauf zeigt %n Aufruf des Vergleichs</numerusform>
            <numerusform>Der Verlauf zeigt %n Aufrufe des Vergleichs</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Test one prompt (Ctrl+1)</source>
        <translation>Einen Prompt ausprobieren (Strg+1)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Send the prompt to several models and compare them (Ctrl+2)</source>
        <translation>Den Prompt an mehrere Modelle senden und sie vergleichen (Strg+2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. The dialog opens once it has.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet. Das Fenster öffnet sich, sobald er geantwortet hat.</translation>
    </message>
    <message>
        <source>These copies may hold calls beyond the limits of the settings and could not be removed: %1</source>
        <translation>Diese Kopien können Aufrufe jenseits der Grenzen in den Einstellungen enthalten und ließen sich nicht entfernen: %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::MarkdownView</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address outside of Fluxscope?

%1</source>
        <translation>Diese Adresse außerhalb von Fluxscope öffnen?

%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::MessageList</name>
    <message>
        <source>Add message</source>
        <translation>Nachricht hinzufügen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::MessageRow</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Role of message %1</source>
        <translation>Rolle der Nachricht %1</translation>
    </message>
    <message>
        <source>Text of message %1</source>
        <translation>Text der Nachricht %1</translation>
    </message>
    <message>
        <source>Move message %1 up</source>
        <translation>Nachricht %1 nach oben</translation>
    </message>
    <message>
        <source>Move message %1 down</source>
        <translation>Nachricht %1 nach unten</translation>
    </message>
    <message>
        <source>Delete message %1</source>
        <translation>Nachricht %1 löschen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ModelCombo</name>
    <message>
        <source>Asking the gateway for its models…</source>
        <translation>Das Gateway wird nach seinen Modellen gefragt…</translation>
    </message>
    <message>
        <source>The gateway did not name its models</source>
        <translation>Das Gateway hat seine Modelle nicht genannt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The gateway did not name its models (%1). Open the list to ask again; any id can be typed.</source>
        <translation>Das Gateway hat seine Modelle nicht genannt (%1). Zum erneuten Fragen die Liste öffnen; jede ID kann eingegeben werden.</translation>
    </message>
    <message>
        <source>Type any model id, or open the list to ask the gateway for its models.</source>
        <translation>Eine beliebige Modell-ID eingeben oder die Liste öffnen, um das Gateway nach seinen Modellen zu fragen.</translation>
    </message>
    <message>
        <source>The gateway is asked when the system keychain has answered</source>
        <translation>Das Gateway wird gefragt, sobald der Schlüsselbund geantwortet hat</translation>
    </message>
    <message>
        <source>The gateway is not asked: there is no key for it</source>
        <translation>Das Gateway wird nicht gefragt: kein Schlüssel vorhanden</translation>
    </message>
    <message>
        <source>The gateway is not asked: the stored key is that of another address</source>
        <translation>Das Gateway wird nicht gefragt: Der gespeicherte Schlüssel gehört zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>The gateway is not asked: its address is not encrypted and not confirmed</source>
        <translation>Das Gateway wird nicht gefragt: Die Adresse ist unverschlüsselt und nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::NextComparison</name>
    <message>
        <source>Next comparison: %1</source>
        <extracomment>heading of a setup; %1 is such as &quot;3 entries, Cost, 3 repeats&quot;</extracomment>
        <translation>Nächster Vergleich: %1</translation>
    </message>
    <message>
        <source>Entries and calls</source>
        <translation>Einträge und Aufrufe</translation>
    </message>
    <message>
        <source>Use this setup</source>
        <translation>Diese Einrichtung übernehmen</translation>
    </message>
    <message>
        <source>Sets the next comparison up as the one below: its entries, how its calls are made, and its prompt</source>
        <translation>Richtet den nächsten Vergleich wie den unten gezeigten ein: mit dessen Einträgen, der Art seiner Aufrufe und seinem Prompt</translation>
    </message>
    <message>
        <source>Undo replacing</source>
        <translation>Ersetzen rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was set up before</source>
        <translation>Holt zurück, was vorher eingerichtet war</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::NoComparison</name>
    <message>
        <source>No comparison yet</source>
        <translation>Noch kein Vergleich</translation>
    </message>
    <message>
        <source>Choose the models to compare and run them: the same prompt goes to each of them. Here you will see their replies side by side as they arrive, who served each one, what it cost and how long it took. Repeats become pages, and replies can be voted on, also blind.</source>
        <translation>Wählen Sie die Modelle, die verglichen werden sollen, und starten Sie den Lauf: An jedes geht derselbe Prompt. Hier sehen Sie ihre Antworten nebeneinander, während sie eintreffen, wer jede beantwortet hat, was sie kostete und wie lange sie dauerte. Wiederholungen werden Seiten, und über Antworten lässt sich abstimmen, auch blind.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::NumbersPane</name>
    <message>
        <source>What the figures tell apart</source>
        <translation>Was die Zahlen unterscheiden</translation>
    </message>
    <message>
        <source>by entry and who answered</source>
        <translation>nach Eintrag und wer antwortete</translation>
    </message>
    <message>
        <source>by entry</source>
        <translation>nach Eintrag</translation>
    </message>
    <message>
        <source>by who answered</source>
        <translation>danach, wer antwortete</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Tokens and text</source>
        <translation>Token und Text</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Calls that are not counted</source>
        <translation>Nicht gezählte Aufrufe</translation>
    </message>
    <message>
        <source>Fewer than two models are known to have answered.</source>
        <translation>Von weniger als zwei Modellen ist bekannt, dass sie geantwortet haben.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ParametersPanel</name>
    <message>
        <source>Max tokens takes a whole number from 1.</source>
        <translation>„Max. Token“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>Temperature takes a number from 0 to 2.</source>
        <translation>„Temperatur“ muss eine Zahl von 0 bis 2 sein.</translation>
    </message>
    <message>
        <source>Top P takes a number from 0 to 1.</source>
        <translation>„Top P“ muss eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>Seed takes a whole number.</source>
        <translation>„Seed“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Additional JSON is not a JSON object.</source>
        <translation>„Zusätzliches JSON“ ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>Max. Token</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppwörter</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Reasoning-Aufwand</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>4096: Messages requires a limit</source>
        <translation>4096: Messages verlangt ein Limit</translation>
    </message>
    <message>
        <source>Words that end the reply, separated by commas; \n is a line break</source>
        <translation>Wörter, die die Antwort beenden, durch Kommas getrennt; \n ist ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>Responses has no stop words.</source>
        <translation>Responses hat keine Stoppwörter.</translation>
    </message>
    <message>
        <source>The same seed makes the same reply more likely</source>
        <translation>Derselbe Seed macht dieselbe Antwort wahrscheinlicher</translation>
    </message>
    <message>
        <source>Only Chat completions has a seed.</source>
        <translation>Nur Chat completions hat einen Seed.</translation>
    </message>
    <message>
        <source>Additional JSON</source>
        <translation>Zusätzliches JSON</translation>
    </message>
    <message>
        <source>An object whose members replace those of the request body</source>
        <translation>Ein Objekt, dessen Einträge die des Anfrage-Bodys ersetzen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PasteCallDialog</name>
    <message>
        <source>Add a call made elsewhere</source>
        <translation>Anderswo gesendeten Aufruf hinzufügen</translation>
    </message>
    <message>
        <source>Paste what “curl -i” or “curl -v” printed, or the response headers alone. Headers that carry account data, and keys, are left out.</source>
        <translation>Fügen Sie ein, was „curl -i“ oder „curl -v“ ausgegeben hat, oder nur die Header der Antwort. Header mit Kontodaten und Schlüssel werden weggelassen.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>As the text says</source>
        <translation>Wie der Text sagt</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>Add to history</source>
        <translation>Zum Verlauf hinzufügen</translation>
    </message>
    <message>
        <source>API &amp;shape</source>
        <translation>API-&amp;Format</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>Noch ist nichts eingefügt.</translation>
    </message>
    <message>
        <source>This is no response: it has neither a status line nor a header that Fluxscope knows.</source>
        <translation>Das ist keine Antwort: Es gibt weder eine Statuszeile noch einen Header, den Fluxscope kennt.</translation>
    </message>
    <message>
        <source>Served by %1.</source>
        <translation>Beantwortet von %1.</translation>
    </message>
    <message>
        <source>Who served it is not said.</source>
        <translation>Wer geantwortet hat, steht nicht da.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has no id for support.</source>
        <translation>Es gibt keine ID für den Support.</translation>
    </message>
    <message>
        <source>Its API shape is not said; choose it above.</source>
        <translation>Das API-Format steht nicht da; wählen Sie es oben.</translation>
    </message>
    <message>
        <source>Its body is not whole, so the reply stays unknown.</source>
        <translation>Der Inhalt ist nicht vollständig, daher bleibt die Antwort unbekannt.</translation>
    </message>
    <message>
        <source>A key was in it and is left out.</source>
        <translation>Ein Schlüssel war darin und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PhaseBars</name>
    <message>
        <source>Phases of the call</source>
        <translation>Phasen des Aufrufs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a duration in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PictureSaver</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PicturesPane</name>
    <message>
        <source>Cost against time</source>
        <translation>Kosten gegen Zeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>The table has the same figures.</source>
        <translation>Die Tabelle hat dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Picture as a table</source>
        <translation>Bild als Tabelle</translation>
    </message>
    <message>
        <source>The other sample is not measured, or has no such figure.</source>
        <translation>Die andere Stichprobe ist nicht gemessen oder hat keine solche Zahl.</translation>
    </message>
    <message>
        <source>A point for each whole call with a price.</source>
        <translation>Ein Punkt für jeden vollständigen Aufruf mit Preis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few calls for this picture.</source>
        <translation>
            <numerusform>%Ln Eintrag hat zu wenige Aufrufe für dieses Bild.</numerusform>
            <numerusform>%Ln Einträge haben zu wenige Aufrufe für dieses Bild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not measurable: their streams arrived in one piece.</source>
        <translation>
            <numerusform>%Ln Eintrag ist nicht messbar: seine Streams kamen in einem Stück.</numerusform>
            <numerusform>%Ln Einträge sind nicht messbar: ihre Streams kamen in einem Stück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have no call whose price is known.</source>
        <translation>
            <numerusform>Von %Ln Eintrag ist bei keinem Aufruf der Preis bekannt.</numerusform>
            <numerusform>Von %Ln Einträgen ist bei keinem Aufruf der Preis bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have no whole call with a price.</source>
        <translation>
            <numerusform>%Ln Eintrag hat keinen vollständigen Aufruf mit einem Preis.</numerusform>
            <numerusform>%Ln Einträge haben keinen vollständigen Aufruf mit einem Preis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PromptPage</name>
    <message>
        <source>This call still runs. Stop it, or send beside it with Ctrl+Shift+Return.</source>
        <translation>Dieser Aufruf läuft noch. Bitte stoppen oder mit Strg+Umschalt+Return daneben senden.</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet.</source>
        <translation>Der Schlüsselbund des Systems hat noch nicht geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n calls can be copied at once. Select fewer.</source>
        <translation>
            <numerusform>Höchstens %n Aufruf kann auf einmal kopiert werden. Wählen Sie weniger aus.</numerusform>
            <numerusform>Höchstens %n Aufrufe können auf einmal kopiert werden. Wählen Sie weniger aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: this prompt has *** in it, perhaps in the place of a key.</source>
        <translation>Es wurde nichts gesendet: In diesem Prompt steht ***, vielleicht an der Stelle eines Schlüssels.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PromptPane</name>
    <message>
        <source>Choose a model first.</source>
        <translation>Bitte zuerst ein Modell wählen.</translation>
    </message>
    <message>
        <source>Type a prompt first.</source>
        <translation>Bitte zuerst einen Prompt eingeben.</translation>
    </message>
    <message>
        <source>API shape</source>
        <translation>API-Format</translation>
    </message>
    <message>
        <source>Chat completions</source>
        <translation>Chat completions</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>cost is reported only without streaming</source>
        <translation>Kosten werden nur ohne Streamen gemeldet</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Return</source>
        <translation>Einen Prompt eingeben und Strg+Return drücken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Undo replacing</source>
        <translation>Ersetzen rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was in the editor before</source>
        <translation>Zurückholen, was vorher im Editor stand</translation>
    </message>
    <message>
        <source>System prompt and messages</source>
        <translation>System-Prompt und Nachrichten</translation>
    </message>
    <message>
        <source>System prompt and messages (%1)</source>
        <translation>System-Prompt und Nachrichten (%1)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters (%1 set)</source>
        <translation>Parameter (%1 gesetzt)</translation>
    </message>
    <message>
        <source>Send  Ctrl+Return</source>
        <translation>Senden  Strg+Return</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>A call runs. Ctrl+Shift+Return sends beside it.</source>
        <translation>Ein Aufruf läuft. Strg+Umschalt+Return sendet daneben.</translation>
    </message>
    <message>
        <source>Ends the call and keeps the text that has arrived (Esc)</source>
        <translation>Beendet den Aufruf und behält den eingetroffenen Text (Esc)</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>&amp;Send	Ctrl+Return</source>
        <translation>&amp;Senden	Strg+Return</translation>
    </message>
    <message>
        <source>Where *** stands, a key may have been masked: keys are kept nowhere. Put in what belongs there before you send this.</source>
        <translation>Wo *** steht, wurde vielleicht ein Schlüssel unkenntlich gemacht: Schlüssel werden nirgends aufbewahrt. Setzen Sie ein, was dorthin gehört, bevor Sie dies senden.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PromptSender</name>
    <message>
        <source>This is sent as soon as the system keychain has answered.</source>
        <translation>Wird gesendet, sobald der Schlüsselbund des Systems geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ProxyEditor</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>Systemproxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Benutzerna&amp;me</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>only if the proxy asks for it</source>
        <translation>nur wenn der Proxy danach fragt</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>K&amp;eep password in</source>
        <translation>Passwort sp&amp;eichern</translation>
    </message>
    <message>
        <source>Keep proxy password in</source>
        <translation>Proxy-Passwort speichern</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur für diese Sitzung</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>A proxy needs a host name and a port.</source>
        <translation>Ein Proxy braucht einen Hostnamen und einen Port.</translation>
    </message>
    <message>
        <source>Enter the host name alone, without http:// and without a user name.</source>
        <translation>Nur den Hostnamen eingeben, ohne http:// und ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>The system keychain did not take the password. Keep it for this session only, or try again.</source>
        <translation>Der Schlüsselbund des Systems nahm das Passwort nicht an. Bitte nur für diese Sitzung behalten oder noch einmal versuchen.</translation>
    </message>
    <message>
        <source>asking the system keychain…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Without a user name the password is not used.</source>
        <translation>Ohne Benutzernamen wird das Passwort nicht verwendet.</translation>
    </message>
    <message>
        <source>The stored password belongs to the proxy as it was and is not sent to this one. Enter it again if this one asks for it.</source>
        <translation>Das gespeicherte Passwort gehört zum bisherigen Proxy und wird an diesen nicht gesendet. Bitte neu eingeben, falls dieser danach fragt.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ProxySignInDialog</name>
    <message>
        <source>Keep the password in the system keychain</source>
        <translation>Das Passwort im Schlüsselbund des Systems speichern</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>The system&apos;s proxy asks who you are. Sign in, then send the call again.</source>
        <translation>Der Systemproxy verlangt eine Anmeldung. Bitte anmelden, dann den Aufruf erneut senden.</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are. Sign in, then send the call again.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung. Bitte anmelden, dann den Aufruf erneut senden.</translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when Fluxscope ends.</source>
        <translation>Sonst wird es vergessen, wenn Fluxscope beendet wird.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The system keychain did not take the password. Untick the box to keep it for this session only.</source>
        <translation>Der Schlüsselbund des Systems nahm das Passwort nicht an. Das Häkchen entfernen, um es nur für diese Sitzung zu behalten.</translation>
    </message>
    <message>
        <source>The password is kept, but the system keychain did not remove that of the former user name.</source>
        <translation>Das Passwort ist gespeichert, aber der Schlüsselbund des Systems hat das des bisherigen Benutzernamens nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::RangeDialog</name>
    <message>
        <source>Time and cost</source>
        <translation>Zeit und Kosten</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From this time</source>
        <translation>Ab dieser Zeit</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>Bis zu dieser Zeit</translation>
    </message>
    <message>
        <source>Cost at &amp;least, $</source>
        <translation>Kosten &amp;mindestens, $</translation>
    </message>
    <message>
        <source>Cost at least, in US dollars</source>
        <translation>Kosten mindestens, in US-Dollar</translation>
    </message>
    <message>
        <source>Cost at &amp;most, $</source>
        <translation>Kosten &amp;höchstens, $</translation>
    </message>
    <message>
        <source>Cost at most, in US dollars</source>
        <translation>Kosten höchstens, in US-Dollar</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>“%1” is no sum of US dollars. It looks like 0.0025.</source>
        <translation>„%1“ ist kein Betrag in US-Dollar. Er sieht aus wie 0.0025.</translation>
    </message>
    <message>
        <source>The first time is not before the second, so no call can lie between them.</source>
        <translation>Die erste Zeit liegt nicht vor der zweiten, also kann kein Aufruf dazwischen liegen.</translation>
    </message>
    <message>
        <source>The least cost is more than the most, so no call can lie between them.</source>
        <translation>Die Mindestkosten sind höher als die Höchstkosten, also kann kein Aufruf dazwischen liegen.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ReasoningFold</name>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Reasoning of %1</source>
        <extracomment>%1 names a column of a comparison</extracomment>
        <translation>Reasoning von %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ReplyPane</name>
    <message>
        <source>Copied the code</source>
        <translation>Code kopiert</translation>
    </message>
    <message>
        <source>Copied the response</source>
        <translation>Rohe Antwort kopiert</translation>
    </message>
    <message>
        <source>Copied the request</source>
        <translation>Anfrage kopiert</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Raw response</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Gesendete Anfrage</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Show the reply as it came, without rendering its Markdown</source>
        <translation>Die Antwort zeigen, wie sie kam, ohne ihr Markdown darzustellen</translation>
    </message>
    <message>
        <source>The reply appears here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>Prompt and reply of this call were not kept, as the settings said.</source>
        <translation>Prompt und Antwort dieses Aufrufs wurden nach der damaligen Einstellung nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Reasoning appears here, if the model sends any.</source>
        <translation>Hier erscheint das Reasoning, falls das Modell welches sendet.</translation>
    </message>
    <message>
        <source>The model sent no reasoning.</source>
        <translation>Das Modell hat kein Reasoning gesendet.</translation>
    </message>
    <message>
        <source>%1
The request was not kept.</source>
        <comment>below the time it was sent</comment>
        <translation>%1
Die Anfrage wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>Noch ist nichts eingetroffen.</translation>
    </message>
    <message>
        <source>The body was not kept. Bodies stay in memory while Fluxscope runs; on disk only small ones do.</source>
        <translation>Der Body wurde nicht aufbewahrt. Bodys bleiben im Speicher, solange Fluxscope läuft; auf der Festplatte nur kleine.</translation>
    </message>
    <message>
        <source>There was no response.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Only the first part of the body was kept.</source>
        <translation>Nur der erste Teil des Bodys wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>The body names the model %1; only the headers say who answered.</source>
        <translation>Der Body nennt das Modell %1; wer geantwortet hat, sagen nur die Header.</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <extracomment>%1 is the name of a function that the model asks the caller to run</extracomment>
        <translation>Tool-Aufruf: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>%1 is how many response headers there are</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>Headers %1</source>
        <translation>Header %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ReportSaver</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>A report is a web page (.html) or Markdown (.md). Choose one of these names.</source>
        <translation>Ein Bericht ist eine Webseite (.html) oder Markdown (.md). Wählen Sie einen solchen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder, or make room.</source>
        <translation>%1 kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Saved the report to %1</source>
        <translation>Der Bericht ist in %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::RetryCountdown</name>
    <message numerus="yes">
        <source>Send again in %n s</source>
        <translation>
            <numerusform>Erneut senden in %n s</numerusform>
            <numerusform>Erneut senden in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>FluxRouter asked to wait that long.</source>
        <translation>FluxRouter hat darum gebeten, so lange zu warten.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::RunBar</name>
    <message>
        <source>Ends the calls that run, keeps their text, and drops those that wait</source>
        <translation>Beendet die laufenden Aufrufe, behält ihren Text und verwirft die wartenden</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <source>Continue at one per second</source>
        <translation>Mit einem pro Sekunde weitermachen</translation>
    </message>
    <message>
        <source>Continue now</source>
        <translation>Jetzt weitermachen</translation>
    </message>
    <message>
        <source>The gateway answered HTTP %1. The comparison goes on at %2.</source>
        <extracomment>%2 is a time of day, or a date and a time of day</extracomment>
        <translation>Das Gateway antwortete HTTP %1. Der Vergleich geht weiter: %2.</translation>
    </message>
    <message>
        <source>The gateway answered HTTP %1: too many requests. No further call starts until you say how to go on.</source>
        <translation>Das Gateway antwortete HTTP %1: zu viele Anfragen. Kein weiterer Aufruf beginnt, bis Sie sagen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>The gateway answered HTTP %1: it has no room now. No further call starts until you say how to go on.</source>
        <translation>Das Gateway antwortete HTTP %1: Es ist überlastet. Kein weiterer Aufruf beginnt, bis Sie sagen, wie es weitergeht.</translation>
    </message>
    <message numerus="yes">
        <source>Run the missing %n</source>
        <translation>
            <numerusform>Den fehlenden %n ausführen</numerusform>
            <numerusform>Die fehlenden %n ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy wants a user and a password, or refused them (HTTP 407). No further call starts until you say how to go on.</source>
        <translation>Der Proxy verlangt Benutzer und Passwort oder hat sie abgelehnt (HTTP 407). Es beginnt kein weiterer Aufruf, bis Sie sagen, wie es weitergehen soll.</translation>
    </message>
    <message>
        <source>No call runs or waits here</source>
        <translation>Hier läuft oder wartet kein Aufruf</translation>
    </message>
    <message>
        <source>The comparison goes on with the next call.</source>
        <translation>Der Vergleich geht mit dem nächsten Aufruf weiter.</translation>
    </message>
    <message>
        <source>Makes the calls of the plan that failed, were stopped or deleted, or were never made; the others stay</source>
        <translation>Führt die Aufrufe des Plans aus, die fehlschlugen, gestoppt oder gelöscht oder nie gemacht wurden; die anderen bleiben</translation>
    </message>
    <message>
        <source>Not made: calls of the plan that were never started, were dropped, or were deleted from the history</source>
        <translation>Nicht gemacht: Aufrufe des Plans, die nie begonnen, verworfen oder aus dem Verlauf gelöscht wurden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls ended</source>
        <extracomment>%1 of %n calls have ended</extracomment>
        <translation>
            <numerusform>%1 von %Ln Aufruf beendet</numerusform>
            <numerusform>%1 von %Ln Aufrufen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue after %n s</source>
        <translation>
            <numerusform>Nach %n s weitermachen</numerusform>
            <numerusform>Nach %n s weitermachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The gateway asked to wait until %1</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>Das Gateway hat gebeten, bis %1 zu warten</translation>
    </message>
    <message>
        <source>Continue after the wait</source>
        <translation>Nach der Wartezeit weitermachen</translation>
    </message>
    <message>
        <source>Go on without the refused entry</source>
        <translation>Ohne den abgelehnten Eintrag weitermachen</translation>
    </message>
    <message>
        <source>Its calls that wait are not made now; they can be run later with what is missing. The others go on at once, as fast as before.</source>
        <translation>Seine wartenden Aufrufe werden jetzt nicht gemacht; sie lassen sich später mit den fehlenden ausführen. Die anderen gehen sofort weiter, so schnell wie zuvor.</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <extracomment>%1 is an entry of a comparison, by its number and its model: 3 · glm-5</extracomment>
        <translation>Ohne %1 weitermachen</translation>
    </message>
    <message>
        <source>The calls to %1 that wait are not made now; they can be run later with what is missing. The others go on at once, as fast as before.</source>
        <extracomment>%1 is an entry of a comparison, by its number and its model: 3 · glm-5</extracomment>
        <translation>Die wartenden Aufrufe an %1 werden jetzt nicht gemacht; sie lassen sich später mit den fehlenden ausführen. Die anderen gehen sofort weiter, so schnell wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <extracomment>calls</extracomment>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <extracomment>calls that wait for their turn</extracomment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not made</source>
        <extracomment>calls of the plan</extracomment>
        <translation>
            <numerusform>%Ln nicht gemacht</numerusform>
            <numerusform>%Ln nicht gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed, cut or stopped</source>
        <extracomment>of the calls that have ended</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagen, abgeschnitten oder gestoppt</numerusform>
            <numerusform>%Ln fehlgeschlagen, abgeschnitten oder gestoppt</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway refused a call within its reply. The comparison goes on at %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>Das Gateway lehnte einen Aufruf in seiner Antwort ab. Der Vergleich geht weiter: %1.</translation>
    </message>
    <message>
        <source>The gateway refused a call within its reply: too many requests. No further call starts until you say how to go on.</source>
        <translation>Das Gateway lehnte einen Aufruf in seiner Antwort ab: zu viele Anfragen. Kein weiterer Aufruf beginnt, bis Sie sagen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>The gateway refused a call within its reply: it has no room now. No further call starts until you say how to go on.</source>
        <translation>Das Gateway lehnte einen Aufruf in seiner Antwort ab: Es ist überlastet. Kein weiterer Aufruf beginnt, bis Sie sagen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>Weiter: %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::RunOptions</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Not streamed: only then FluxRouter tells what a call costs.</source>
        <translation>Ohne Streaming: nur dann nennt FluxRouter, was ein Aufruf kostet.</translation>
    </message>
    <message>
        <source>Streamed: only then the first token has a time.</source>
        <translation>Mit Streaming: nur dann hat das erste Token eine Zeit.</translation>
    </message>
    <message>
        <source>Makes each call twice, once in each way; the figures are never mixed.</source>
        <translation>Macht jeden Aufruf zweimal, je einmal auf beide Arten; die Zahlen werden nie vermischt.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often each entry is called</source>
        <translation>Wie oft jeder Eintrag aufgerufen wird</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>How many calls run at the same time; the others wait, and their time has not begun</source>
        <translation>Wie viele Aufrufe zugleich laufen; die anderen warten, und ihre Zeit hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>Requests per second, at most</source>
        <translation>Höchstens pro Sekunde</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Free plan: 1</source>
        <translation>Free-Tarif: 1</translation>
    </message>
    <message>
        <source>Vary each call</source>
        <translation>Jeden Aufruf variieren</translation>
    </message>
    <message>
        <source>Adds a run tag to the prompt, which changes it.</source>
        <translation>Fügt dem Prompt eine Laufmarke hinzu und ändert ihn damit.</translation>
    </message>
    <message>
        <source>A short tag before the text, another one for each call, so that no reply comes from what a provider kept of an earlier one</source>
        <translation>Eine kurze Marke vor dem Text, für jeden Aufruf eine andere, damit keine Antwort aus dem kommt, was ein Anbieter von einer früheren behalten hat</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ServedPane</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an entry of a comparison, %2 says whether its calls are streamed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, of the calls of which it is known who answered</source>
        <extracomment>%1 is a model, %2 its share with the range of 95 %: 5 of 10, 24–76%</extracomment>
        <translation>%1: %2, von den Aufrufen, von denen bekannt ist, wer antwortete</translation>
    </message>
    <message>
        <source>%1: %2, of all calls that ended</source>
        <extracomment>%1 is how calls ended, %2 their share with the range of 95 %: 5 of 10, 24–76%</extracomment>
        <translation>%1: %2, von allen Aufrufen, die endeten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Beside a bar: %1 is a model or how calls ended, %2 a share such as 5 of 10, 24–76%</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Who answered</source>
        <extracomment>%1 is an entry of a comparison</extracomment>
        <translation>Wer antwortete</translation>
    </message>
    <message>
        <source>The table has the same figures.</source>
        <translation>Die Tabelle hat dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Who answered, as a table</source>
        <translation>Wer antwortete, als Tabelle</translation>
    </message>
    <message>
        <source>Who answered %1</source>
        <translation>Wer %1 beantwortete</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::SettingsDialog</name>
    <message>
        <source>Nothing was saved: something has to be corrected first, see beside the field.</source>
        <translation>Nichts wurde gespeichert: Zuerst muss etwas berichtigt werden, siehe neben dem Feld.</translation>
    </message>
    <message>
        <source>All was saved but for a key or a password, see beside the field.</source>
        <translation>Alles außer einem Schlüssel oder Passwort wurde gespeichert, siehe neben dem Feld.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>All was saved, but the system keychain did not remove a key or a password that is not needed any more.</source>
        <translation>Alles wurde gespeichert, aber der Schlüsselbund des Systems hat einen Schlüssel oder ein Passwort, die nicht mehr gebraucht werden, nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Send beside a running call</source>
        <translation>Neben einem laufenden Aufruf senden</translation>
    </message>
    <message>
        <source>Stop, in Prompt or Reply</source>
        <translation>Stopp, in Prompt oder Antwort</translation>
    </message>
    <message>
        <source>Copy the request ID of the current call or the selected rows</source>
        <translation>Die Request-ID des aktuellen Aufrufs oder der ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Die Antwort kopieren</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Bearbeiten und neu senden</translation>
    </message>
    <message>
        <source>Continue the conversation</source>
        <translation>Das Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Das Modell wählen</translation>
    </message>
    <message>
        <source>Earlier and later prompts</source>
        <translation>Frühere und spätere Prompts</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Find in the reply, or filter the history</source>
        <translation>In der Antwort suchen oder den Verlauf filtern</translation>
    </message>
    <message>
        <source>Next area: prompt, reply, history</source>
        <translation>Nächster Bereich: Prompt, Antwort, Verlauf</translation>
    </message>
    <message>
        <source>Show or hide the history</source>
        <translation>Verlauf ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Go from a row of the history to its reply</source>
        <translation>Von einer Zeile des Verlaufs zu ihrer Antwort</translation>
    </message>
    <message>
        <source>Delete the selected rows, and take that back</source>
        <translation>Die ausgewählten Zeilen löschen und das rückgängig machen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Aufrufe exportieren</translation>
    </message>
    <message>
        <source>Star the selected calls</source>
        <translation>Die ausgewählten Aufrufe mit Stern versehen</translation>
    </message>
    <message>
        <source>Write a note on the call</source>
        <translation>Eine Notiz zum Aufruf schreiben</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Compare the replies of two selected calls</source>
        <translation>Antworten zweier ausgewählter Aufrufe vergleichen</translation>
    </message>
    <message>
        <source>Next and previous difference of compared replies</source>
        <translation>Nächster und voriger Unterschied verglichener Antworten</translation>
    </message>
    <message>
        <source>Test one prompt, or compare models</source>
        <translation>Einen Prompt ausprobieren oder Modelle vergleichen</translation>
    </message>
    <message>
        <source>Repeats of a compared reply, and the other columns</source>
        <translation>Wiederholungen einer verglichenen Antwort und die anderen Spalten</translation>
    </message>
    <message>
        <source>%1, %2 and %3, %4</source>
        <translation>%1, %2 und %3, %4</translation>
    </message>
    <message>
        <source>Send, or run the comparison that is set up</source>
        <translation>Senden, oder den vorbereiteten Vergleich starten</translation>
    </message>
    <message>
        <source>Sort a table of figures, or fit its columns</source>
        <translation>Eine Tabelle mit Zahlen sortieren oder ihre Spalten anpassen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ShortenedText</name>
    <message>
        <source>Show less</source>
        <extracomment>A button beside a text of which only the beginning is shown, or all of it</extracomment>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Calls per model</source>
        <translation>Aufrufe je Modell</translation>
    </message>
    <message>
        <source>Cost per model</source>
        <translation>Kosten je Modell</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten je Tag</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>by who answered</source>
        <translation>nach antwortendem Modell</translation>
    </message>
    <message>
        <source>by requested model</source>
        <translation>nach angefragtem Modell</translation>
    </message>
    <message>
        <source>Which models</source>
        <translation>Welche Modelle</translation>
    </message>
    <message>
        <source>Days in UTC</source>
        <translation>Tage in UTC</translation>
    </message>
    <message>
        <source>Otherwise days begin at midnight in %1.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>Sonst beginnen Tage um Mitternacht in %1.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Enter shows the calls in the history.</source>
        <translation>Die Eingabetaste zeigt die Aufrufe im Verlauf.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <source>The table has the same figures.</source>
        <translation>Die Tabelle hat dieselben Zahlen.</translation>
    </message>
    <message>
        <source>No call passes the filter, so there is nothing to count.</source>
        <translation>Kein Aufruf kommt durch den Filter, also gibt es nichts zu zählen.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>The first token is measured only of replies that are streamed.</source>
        <translation>Das erste Token wird nur bei gestreamten Antworten gemessen.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls counted</source>
        <translation>
            <numerusform>%Ln Aufruf gezählt</numerusform>
            <numerusform>%Ln Aufrufe gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed, cut off or interrupted</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen, abgeschnitten oder unterbrochen</numerusform>
            <numerusform>%Ln fehlgeschlagen, abgeschnitten oder unterbrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never sent</source>
        <translation>
            <numerusform>%Ln nie gesendet</numerusform>
            <numerusform>%Ln nie gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed since then is counted within %1</source>
        <extracomment>Stands behind counted calls; %1 is a duration</extracomment>
        <translation>was sich seitdem änderte, wird binnen %1 gezählt</translation>
    </message>
    <message>
        <source>The history could not be read, so there are no figures. Count again; if that fails, too, see what the main window says about the history, or start Fluxscope anew.</source>
        <translation>Der Verlauf konnte nicht gelesen werden, daher gibt es keine Zahlen. Zählen Sie erneut; misslingt auch das, sehen Sie nach, was das Hauptfenster über den Verlauf sagt, oder starten Sie Fluxscope neu.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::StatisticsPictures</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>A range of two years: 2020 – 2029</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <extracomment>%1 is a day, a month or a year</extracomment>
        <translation>%1: keine Aufrufe</translation>
    </message>
    <message>
        <source>%1: no known cost</source>
        <extracomment>%1 is a day, a month or a year</extracomment>
        <translation>%1: keine bekannten Kosten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln calls</source>
        <extracomment>%1 is a day, a month, a year or a model, %2 a sum with its currency; %n calls have a price</extracomment>
        <translation>
            <numerusform>%1: %2 in %Ln Aufruf</numerusform>
            <numerusform>%1: %2 in %Ln Aufrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln calls</source>
        <extracomment>%1 is a model</extracomment>
        <translation>
            <numerusform>%1: %Ln Aufruf</numerusform>
            <numerusform>%1: %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2, half of the calls from %3 to %4, all from %5 to %6 (%Ln calls)</source>
        <extracomment>%1 is a model, %2 to %6 are durations; %n calls were measured</extracomment>
        <translation>
            <numerusform>%1: Median %2, die Hälfte der Aufrufe von %3 bis %4, alle von %5 bis %6 (%Ln Aufruf)</numerusform>
            <numerusform>%1: Median %2, die Hälfte der Aufrufe von %3 bis %4, alle von %5 bis %6 (%Ln Aufrufe)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calls lie more than %Ln days apart, so the picture has a bar for each month; the table has the days.</source>
        <translation>
            <numerusform>Die Aufrufe liegen mehr als %Ln Tag auseinander, daher hat das Bild einen Balken je Monat; die Tabelle hat die Tage.</numerusform>
            <numerusform>Die Aufrufe liegen mehr als %Ln Tage auseinander, daher hat das Bild einen Balken je Monat; die Tabelle hat die Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calls lie many months apart, so the picture has a bar for every %Ln years; the table has the days.</source>
        <translation>
            <numerusform>Die Aufrufe liegen viele Monate auseinander, daher hat das Bild einen Balken je Jahr; die Tabelle hat die Tage.</numerusform>
            <numerusform>Die Aufrufe liegen viele Monate auseinander, daher hat das Bild einen Balken für je %Ln Jahre; die Tabelle hat die Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture shows the %Ln models with most calls; the table has all of them.</source>
        <translation>
            <numerusform>Das Bild zeigt das Modell mit den meisten Aufrufen; die Tabelle hat alle.</numerusform>
            <numerusform>Das Bild zeigt die %Ln Modelle mit den meisten Aufrufen; die Tabelle hat alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of which the cost is not known are left out.</source>
        <translation>
            <numerusform>%Ln Aufruf, dessen Kosten nicht bekannt sind, fehlt.</numerusform>
            <numerusform>%Ln Aufrufe, deren Kosten nicht bekannt sind, fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln calls, beside those that were never sent</source>
        <extracomment>%1 is a model</extracomment>
        <translation>
            <numerusform>%1: %Ln Aufruf, neben denen, die nie gesendet wurden</numerusform>
            <numerusform>%1: %Ln Aufrufe, neben denen, die nie gesendet wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in %1.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>Tage in %1.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::SupportDialog</name>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>This is what will be copied. It has no key, no prompt and no reply, but an error message can quote a part of the prompt: read it first. You can change the text.</source>
        <translation>Das wird kopiert. Es enthält weder Schlüssel noch Prompt noch Antwort, aber eine Fehlermeldung kann einen Teil des Prompts zitieren: bitte zuerst lesen. Der Text lässt sich ändern.</translation>
    </message>
    <message>
        <source>Text for support</source>
        <translation>Text für den Support</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::TotalsLabel</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Aufruf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import calls…</source>
        <translation>Aufrufe &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Add a call made elsewhere…</source>
        <translation>&amp;Anderswo gesendeten Aufruf hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Delete calls…</source>
        <translation>Aufrufe &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Choose &amp;model</source>
        <translation>&amp;Modell wählen</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>&amp;Statistik…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Fluxscope</source>
        <translation>Ü&amp;ber Fluxscope</translation>
    </message>
</context>
<context>
    <name>Fluxscope::WindowExport</name>
    <message>
        <source>%1 cannot be written (%2). Choose another folder, or make room.</source>
        <translation>%1 kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The history cannot be read now, so no file was written. Try it again.</source>
        <translation>Der Verlauf kann gerade nicht gelesen werden, deshalb wurde keine Datei geschrieben. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::WindowImport</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>The history took no more calls (%1).</source>
        <translation>Der Verlauf nahm keine weiteren Aufrufe an (%1).</translation>
    </message>
    <message>
        <source>The import was cancelled; what had come stays.</source>
        <translation>Der Import wurde abgebrochen; was schon da ist, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n calls.</source>
        <translation>
            <numerusform>%n Aufruf importiert.</numerusform>
            <numerusform>%n Aufrufe importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls were there already.</source>
        <translation>
            <numerusform>%n Aufruf war schon da.</numerusform>
            <numerusform>%n Aufrufe waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no calls and were passed over.</source>
        <translation>
            <numerusform>%n Zeile ist kein Aufruf und wurde übergangen.</numerusform>
            <numerusform>%n Zeilen sind keine Aufrufe und wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: line %1.</source>
        <extracomment>%1 is a list of line numbers, such as 3, 17</extracomment>
        <translation>Die ersten davon: Zeile %1.</translation>
    </message>
    <message>
        <source>Another import still runs. Import this file when it has ended.</source>
        <translation>Ein anderer Import läuft noch. Importieren Sie diese Datei, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Importing %1… %2</source>
        <extracomment>%1 is a file name, %2 is how much of it is done, such as 40%</extracomment>
        <translation>%1 wird importiert … %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Send to %1 without encryption?</source>
        <translation>Ohne Verschlüsselung an %1 senden?</translation>
    </message>
    <message>
        <source>The address begins with http, so everybody on the way can read your key and your prompts. Fluxscope asks this once for this address.</source>
        <translation>Die Adresse beginnt mit http, daher kann auf dem Weg jeder Schlüssel und Prompts lesen. Fluxscope fragt das für diese Adresse nur einmal.</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>Ohne Verschlüsselung senden</translation>
    </message>
    <message>
        <source>Give the key of %1 to %2?</source>
        <translation>Den Schlüssel von %1 an %2 geben?</translation>
    </message>
    <message>
        <source>The stored key was entered for another address than the one that is set now. Agree only if both belong to the same gateway; otherwise cancel and enter the key of the new address.</source>
        <translation>Der gespeicherte Schlüssel wurde für eine andere Adresse als die jetzt eingestellte eingegeben. Nur zustimmen, wenn beide zum selben Gateway gehören; sonst abbrechen und den Schlüssel der neuen Adresse eingeben.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n running call(s) and close?</source>
        <translation>
            <numerusform>%n laufenden Aufruf stoppen und schließen?</numerusform>
            <numerusform>%n laufende Aufrufe stoppen und schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that has arrived is kept. FluxRouter may still finish a call and bill it.</source>
        <translation>Der eingetroffene Text bleibt erhalten. FluxRouter kann einen Aufruf noch beenden und berechnen.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n call(s)?</source>
        <translation>
            <numerusform>Schließen und %n Aufruf verlieren?</numerusform>
            <numerusform>Schließen und %n Aufrufe verlieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written to the history and are in memory only. Once there is room on the disk and the file can be written, Fluxscope writes them by itself. What still runs is stopped.</source>
        <translation>Sie konnten nicht in den Verlauf geschrieben werden und stehen nur im Arbeitsspeicher. Sobald auf dem Datenträger Platz ist und die Datei beschreibbar ist, schreibt Fluxscope sie von selbst. Was noch läuft, wird gestoppt.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Delete the calls beyond the new limits?</source>
        <translation>Die Aufrufe jenseits der neuen Grenzen löschen?</translation>
    </message>
    <message>
        <source>They are deleted now and from now on, and cannot be brought back. Calls with a star stay. To keep a copy, export them first.</source>
        <translation>Sie werden jetzt und künftig gelöscht und lassen sich nicht zurückholen. Aufrufe mit Stern bleiben. Exportieren Sie sie vorher, wenn Sie eine Kopie behalten wollen.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>They are deleted from your own history when Fluxscope starts without --history, and cannot be brought back. Calls with a star stay. To keep a copy, export them first.</source>
        <translation>Sie werden aus Ihrem eigenen Verlauf gelöscht, wenn Fluxscope ohne --history startet, und lassen sich nicht zurückholen. Aufrufe mit Stern bleiben. Für eine Kopie exportieren Sie sie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n call(s)?</source>
        <extracomment>In front of a comparison</extracomment>
        <translation>
            <numerusform>%n Aufruf machen?</numerusform>
            <numerusform>%n Aufrufe machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Delete the set “%1”?</source>
        <translation>Satz „%1“ löschen?</translation>
    </message>
    <message>
        <source>Only the name and its list of entries go. No call is deleted.</source>
        <translation>Nur der Name und seine Liste von Einträgen verschwinden. Kein Aufruf wird gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
</TS>
