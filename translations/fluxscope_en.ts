<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Fluxscope</source>
        <translation>About Fluxscope</translation>
    </message>
    <message>
        <source>Fluxscope %1

Shows which model answered, what it cost and under which id support finds the call.

Copyright 2026 The Fluxscope developers. Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>Fluxscope %1

Shows which model answered, what it cost and under which id support finds the call.

Copyright 2026 The Fluxscope developers. Free software under the GNU General Public License, version 3 or later; without any warranty.</translation>
    </message>
</context>
<context>
    <name>AllowedActions</name>
    <message>
        <source>The prompt of this call is not known: it was not kept, or the call was made elsewhere.</source>
        <translation>The prompt of this call is not known: it was not kept, or the call was made elsewhere.</translation>
    </message>
    <message>
        <source>No selected call has an id for support.</source>
        <translation>No selected call has an id for support.</translation>
    </message>
    <message>
        <source>Shows word by word how the replies of two calls differ: select exactly two in the history</source>
        <translation>Shows word by word how the replies of two calls differ: select exactly two in the history</translation>
    </message>
    <message>
        <source>No call is selected on this page. Going to a column selects its call, but in a blind comparison none is selected.</source>
        <translation>No call is selected on this page. Going to a column selects its call, but in a blind comparison none is selected.</translation>
    </message>
    <message>
        <source>No call is selected.</source>
        <translation>No call is selected.</translation>
    </message>
    <message>
        <source>This call still runs.</source>
        <translation>This call still runs.</translation>
    </message>
    <message>
        <source>This call has no reply.</source>
        <translation>This call has no reply.</translation>
    </message>
    <message>
        <source>This call does not run here.</source>
        <translation>This call does not run here.</translation>
    </message>
    <message>
        <source>Opens the comparison of one call: select exactly one in the history</source>
        <translation>Opens the comparison of one call: select exactly one in the history</translation>
    </message>
    <message>
        <source>This call belongs to no comparison.</source>
        <translation>This call belongs to no comparison.</translation>
    </message>
    <message>
        <source>The comparison of this call is on this page.</source>
        <translation>The comparison of this call is on this page.</translation>
    </message>
    <message>
        <source>Another comparison still runs. Wait for it, or stop it.</source>
        <translation>Another comparison still runs. Wait for it, or stop it.</translation>
    </message>
</context>
<context>
    <name>FillOffer</name>
    <message>
        <source>A request was pasted. Fluxscope can put its model, messages and parameters into the fields; the key in it is left out.</source>
        <translation>A request was pasted. Fluxscope can put its model, messages and parameters into the fields; the key in it is left out.</translation>
    </message>
    <message>
        <source>A request was pasted. Fluxscope can put its model, messages and parameters into the fields.</source>
        <translation>A request was pasted. Fluxscope can put its model, messages and parameters into the fields.</translation>
    </message>
    <message>
        <source>Fill in the fields</source>
        <translation>Fill in the fields</translation>
    </message>
    <message>
        <source>Filled in. Images, files or tool results of the request were left out.</source>
        <translation>Filled in. Images, files or tool results of the request were left out.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Filled in</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Application</name>
    <message>
        <source>Explain in three sentences why the sky is blue.</source>
        <translation>Explain in three sentences why the sky is blue.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1. They hold until Fluxscope ends.</source>
        <translation>The settings cannot be written to %1. They hold until Fluxscope ends.</translation>
    </message>
    <message>
        <source>Calls cannot be written to the history now (%1). They are kept in memory and written as soon as that works again. Sending works as before.</source>
        <translation>Calls cannot be written to the history now (%1). They are kept in memory and written as soon as that works again. Sending works as before.</translation>
    </message>
    <message>
        <source>The history took longer than a second, so a call was sent before its row was on disk. The row is kept in memory and written as soon as possible.</source>
        <translation>The history took longer than a second, so a call was sent before its row was on disk. The row is kept in memory and written as soon as possible.</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one has been begun.</source>
        <translation>The history was damaged. It is kept as %1, and a new one has been begun.</translation>
    </message>
    <message>
        <source>The history was made by a newer Fluxscope and is left as it is. New calls are kept in memory only; install the newer version to see and keep them.</source>
        <translation>The history was made by a newer Fluxscope and is left as it is. New calls are kept in memory only; install the newer version to see and keep them.</translation>
    </message>
    <message>
        <source>The history is damaged, and another Fluxscope window uses it. Close all windows and start again; until then calls are kept in memory only.</source>
        <translation>The history is damaged, and another Fluxscope window uses it. Close all windows and start again; until then calls are kept in memory only.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened (%2). Calls are kept in memory only; sending works as before.</source>
        <translation>The history %1 cannot be opened (%2). Calls are kept in memory only; sending works as before.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were running when Fluxscope ended unexpectedly. They are marked as interrupted, with the text that had arrived.</source>
        <translation>
            <numerusform>%n call was running when Fluxscope ended unexpectedly. It is marked as interrupted, with the text that had arrived.</numerusform>
            <numerusform>%n calls were running when Fluxscope ended unexpectedly. They are marked as interrupted, with the text that had arrived.</numerusform>
        </translation>
    </message>
    <message>
        <source>FLUX_API_KEY is not used: a key has no spaces, line breaks or characters outside ASCII. Set it again and start anew.</source>
        <translation>FLUX_API_KEY is not used: a key has no spaces, line breaks or characters outside ASCII. Set it again and start anew.</translation>
    </message>
    <message>
        <source>This is the demo: replies and costs are invented, nothing leaves this computer, and history and settings are forgotten at the end. Ctrl+Return sends the sample prompt.</source>
        <translation>This is the demo: replies and costs are invented, nothing leaves this computer, and history and settings are forgotten at the end. Ctrl+Return sends the sample prompt.</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>Use my own key</translation>
    </message>
    <message>
        <source>Calls are kept in %1, which only you can read. The file is not encrypted. You can choose in the settings not to keep prompts and replies.</source>
        <translation>Calls are kept in %1, which only you can read. The file is not encrypted. You can choose in the settings not to keep prompts and replies.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Fluxscope could not be started again. Start it from your menu or terminal.</source>
        <translation>Fluxscope could not be started again. Start it from your menu or terminal.</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. The import begins once it has.</source>
        <translation>The system keychain has not answered yet. The import begins once it has.</translation>
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
        <translation>%1 (body)</translation>
    </message>
    <message>
        <source>usage.cost_usd of the reply&apos;s body: X-Flux-Cost-Usd, which is what is billed, did not come</source>
        <translation>usage.cost_usd of the reply&apos;s body: X-Flux-Cost-Usd, which is what is billed, did not come</translation>
    </message>
    <message>
        <source>X-Flux-Cost-Usd, FluxRouter&apos;s own figure</source>
        <translation>X-Flux-Cost-Usd, FluxRouter&apos;s own figure</translation>
    </message>
    <message>
        <source>X-Flux-Cost-Usd, FluxRouter&apos;s own figure: %1 in + %2 out</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>X-Flux-Cost-Usd, FluxRouter&apos;s own figure: %1 in + %2 out</translation>
    </message>
    <message>
        <source>X-Flux-Cost-Usd, FluxRouter&apos;s own figure: %1 in + %2 out (%3 of them reasoning)</source>
        <extracomment>%1, %2 and %3 are numbers of tokens</extracomment>
        <translation>X-Flux-Cost-Usd, FluxRouter&apos;s own figure: %1 in + %2 out (%3 of them reasoning)</translation>
    </message>
    <message>
        <source>X-Flux-Model: the model that answered</source>
        <translation>X-Flux-Model: the model that answered</translation>
    </message>
    <message>
        <source>x-flux-routed-model, since X-Flux-Model did not come</source>
        <translation>x-flux-routed-model, since X-Flux-Model did not come</translation>
    </message>
    <message>
        <source>Not known before the response headers are there</source>
        <translation>Not known before the response headers are there</translation>
    </message>
    <message>
        <source>No response came, so no model is named</source>
        <translation>No response came, so no model is named</translation>
    </message>
    <message>
        <source>The call failed, and the response names no model</source>
        <translation>The call failed, and the response names no model</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>The response names no model: X-Flux-Model did not come</source>
        <translation>The response names no model: X-Flux-Model did not come</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>X-Flux-Routed: another model than the requested one answered</source>
        <translation>X-Flux-Routed: another model than the requested one answered</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>X-Flux-Routed: the requested model answered</source>
        <translation>X-Flux-Routed: the requested model answered</translation>
    </message>
    <message>
        <source>No model answered this call</source>
        <translation>No model answered this call</translation>
    </message>
    <message>
        <source>X-Flux-Routed did not come</source>
        <translation>X-Flux-Routed did not come</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing is billed</source>
        <translation>Nothing was sent, so nothing is billed</translation>
    </message>
    <message>
        <source>unknown (may be billed)</source>
        <translation>unknown (may be billed)</translation>
    </message>
    <message>
        <source>The call ended early and FluxRouter may still finish and bill it; its usage page shows that</source>
        <translation>The call ended early and FluxRouter may still finish and bill it; its usage page shows that</translation>
    </message>
    <message>
        <source>X-Flux-Cost-Usd came more than once with different prices, see Headers</source>
        <translation>X-Flux-Cost-Usd came more than once with different prices, see Headers</translation>
    </message>
    <message>
        <source>X-Flux-Cost-Usd came with a value that is no price, see Headers</source>
        <translation>X-Flux-Cost-Usd came with a value that is no price, see Headers</translation>
    </message>
    <message>
        <source>Not reported for streamed replies; FluxRouter&apos;s usage page shows it</source>
        <translation>Not reported for streamed replies; FluxRouter&apos;s usage page shows it</translation>
    </message>
    <message>
        <source>The response names no price: X-Flux-Cost-Usd did not come</source>
        <translation>The response names no price: X-Flux-Cost-Usd did not come</translation>
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
        <translation>X-Flux-Request-Id did not come; support can search by %1: %2</translation>
    </message>
    <message>
        <source>No response came, so there is no id</source>
        <translation>No response came, so there is no id</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>FluxRouter returned no request id</source>
        <translation>FluxRouter returned no request id</translation>
    </message>
    <message>
        <source>Time to the first text or reasoning of the stream</source>
        <translation>Time to the first text or reasoning of the stream</translation>
    </message>
    <message>
        <source>Not measured: not streamed</source>
        <translation>Not measured: not streamed</translation>
    </message>
    <message>
        <source>No text has come yet</source>
        <translation>No text has come yet</translation>
    </message>
    <message>
        <source>Time to the end of the call</source>
        <translation>Time to the end of the call</translation>
    </message>
    <message>
        <source>Time so far</source>
        <translation>Time so far</translation>
    </message>
    <message>
        <source>The end of this call was not seen</source>
        <translation>The end of this call was not seen</translation>
    </message>
    <message>
        <source>Not known before the end of the reply</source>
        <translation>Not known before the end of the reply</translation>
    </message>
    <message>
        <source>There is no reply that could report tokens</source>
        <translation>There is no reply that could report tokens</translation>
    </message>
    <message>
        <source>The reply reports no tokens</source>
        <translation>The reply reports no tokens</translation>
    </message>
    <message>
        <source>As the reply reports them</source>
        <translation>As the reply reports them</translation>
    </message>
    <message>
        <source>reasoning: %1 of the output</source>
        <translation>reasoning: %1 of the output</translation>
    </message>
    <message>
        <source>cached: %1 of the input</source>
        <translation>cached: %1 of the input</translation>
    </message>
    <message>
        <source>%1 → %2 tokens</source>
        <extracomment>%1 is the number of tokens of the prompt, %2 that of the reply</extracomment>
        <translation>%1 → %2 tokens</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>Output tokens between the first one and the end, reasoning included</source>
        <translation>Output tokens between the first one and the end, reasoning included</translation>
    </message>
    <message>
        <source>Measured for streams of at least 20 tokens that report their usage</source>
        <translation>Measured for streams of at least 20 tokens that report their usage</translation>
    </message>
    <message>
        <source>FluxRouter moved this call up to a higher tier.</source>
        <translation>FluxRouter moved this call up to a higher tier.</translation>
    </message>
    <message>
        <source>FluxRouter summarized the prompt before it was answered.</source>
        <translation>FluxRouter summarized the prompt before it was answered.</translation>
    </message>
    <message>
        <source>Engines that FluxRouter ran: %1</source>
        <extracomment>%1 is a list of names such as r10_11_rtk_compactor</extracomment>
        <translation>Engines that FluxRouter ran: %1</translation>
    </message>
    <message>
        <source>Never sent: no byte of the request left</source>
        <translation>Never sent: no byte of the request left</translation>
    </message>
    <message>
        <source>Sent once at %1</source>
        <extracomment>%1 is a time of day with milliseconds</extracomment>
        <translation>Sent once at %1</translation>
    </message>
    <message>
        <source>Empty reply: %1, served by an unknown model, cost %2, total time %3</source>
        <translation>Empty reply: %1, served by an unknown model, cost %2, total time %3</translation>
    </message>
    <message>
        <source>Empty reply: %1, served by %2, cost %3, total time %4</source>
        <translation>Empty reply: %1, served by %2, cost %3, total time %4</translation>
    </message>
    <message>
        <source>Done: %1, served by an unknown model, cost %2, total time %3</source>
        <translation>Done: %1, served by an unknown model, cost %2, total time %3</translation>
    </message>
    <message>
        <source>Done: %1, routed and served by %2, cost %3, total time %4</source>
        <translation>Done: %1, routed and served by %2, cost %3, total time %4</translation>
    </message>
    <message>
        <source>Done: %1, served by %2, cost %3, total time %4</source>
        <translation>Done: %1, served by %2, cost %3, total time %4</translation>
    </message>
    <message>
        <source>Sending the prompt to %1</source>
        <translation>Sending the prompt to %1</translation>
    </message>
    <message>
        <source>Waiting for the reply to %1, served by %2</source>
        <translation>Waiting for the reply to %1, served by %2</translation>
    </message>
    <message>
        <source>The reply to %1, served by %2, is arriving</source>
        <translation>The reply to %1, served by %2, is arriving</translation>
    </message>
    <message>
        <source>Waiting for the reply of %1</source>
        <translation>Waiting for the reply of %1</translation>
    </message>
    <message>
        <source>The reply of %1 is arriving</source>
        <translation>The reply of %1 is arriving</translation>
    </message>
    <message>
        <source>Cut off: the reply of %1 is not whole, cost %2</source>
        <translation>Cut off: the reply of %1 is not whole, cost %2</translation>
    </message>
    <message>
        <source>Stopped: the call to %1 was given up, cost %2</source>
        <translation>Stopped: the call to %1 was given up, cost %2</translation>
    </message>
    <message>
        <source>Interrupted: Fluxscope ended during the call to %1, cost %2</source>
        <translation>Interrupted: Fluxscope ended during the call to %1, cost %2</translation>
    </message>
    <message>
        <source>Not sent: the call to %1 never left. %2</source>
        <translation>Not sent: the call to %1 never left. %2</translation>
    </message>
    <message>
        <source>Failed with HTTP %1: the call to %2. %3</source>
        <translation>Failed with HTTP %1: the call to %2. %3</translation>
    </message>
    <message>
        <source>Failed: the call to %1. %2</source>
        <translation>Failed: the call to %1. %2</translation>
    </message>
    <message>
        <source>No text came as a stream</source>
        <translation>No text came as a stream</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was measured</source>
        <translation>Nothing was sent, so nothing was measured</translation>
    </message>
    <message>
        <source>Stopped: the call to %1 was given up before it left</source>
        <translation>Stopped: the call to %1 was given up before it left</translation>
    </message>
    <message>
        <source>%1 · pasted</source>
        <extracomment>%1 is the status of a call, such as 200; the call was made elsewhere and added by hand</extracomment>
        <translation>%1 · pasted</translation>
    </message>
    <message>
        <source>Made elsewhere and added by hand: what was sent, and how often, is not known</source>
        <translation>Made elsewhere and added by hand: what was sent, and how often, is not known</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>not measurable</translation>
    </message>
    <message>
        <source>Not measurable: the text of the stream arrived in one piece, so when its first token was written is not known</source>
        <translation>Not measurable: the text of the stream arrived in one piece, so when its first token was written is not known</translation>
    </message>
    <message>
        <source>Not measurable: the text of the stream arrived in one piece, and the rate counts from its first token</source>
        <translation>Not measurable: the text of the stream arrived in one piece, and the rate counts from its first token</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CompareCells</name>
    <message>
        <source>not measured: not streamed</source>
        <translation>not measured: not streamed</translation>
    </message>
    <message>
        <source>not measurable (arrived in one piece)</source>
        <translation>not measurable (arrived in one piece)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>%1 is a median, %2 the least and %3 the greatest value: 14 (12–20)</extracomment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 different texts among the replies of %2 calls</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>%1 stopped, %2 incomplete, %3 running</source>
        <translation>%1 stopped, %2 incomplete, %3 running</translation>
    </message>
    <message>
        <source>%1 calls with a price, %2 without, of which %3 may be billed</source>
        <extracomment>%1 to %3 are counts of calls</extracomment>
        <translation>%1 calls with a price, %2 without, of which %3 may be billed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln streams not measurable: they arrived in one piece</source>
        <translation>
            <numerusform>%Ln stream not measurable: it arrived in one piece</numerusform>
            <numerusform>%Ln streams not measurable: they arrived in one piece</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln whole calls that were measured</source>
        <translation>
            <numerusform>Of %Ln whole call that was measured</numerusform>
            <numerusform>Of %Ln whole calls that were measured</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Served by</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cut off</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>By length</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Total cost</translation>
    </message>
    <message>
        <source>Median cost</source>
        <translation>Median cost</translation>
    </message>
    <message>
        <source>Cost from – to</source>
        <translation>Cost from – to</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>No price</translation>
    </message>
    <message>
        <source>Per 1,000 calls</source>
        <translation>Per 1,000 calls</translation>
    </message>
    <message>
        <source>First: median</source>
        <translation>First: median</translation>
    </message>
    <message>
        <source>First: from – to</source>
        <translation>First: from – to</translation>
    </message>
    <message>
        <source>First: quartiles</source>
        <translation>First: quartiles</translation>
    </message>
    <message>
        <source>First: 95th</source>
        <translation>First: 95th</translation>
    </message>
    <message>
        <source>Total: median</source>
        <translation>Total: median</translation>
    </message>
    <message>
        <source>Total: from – to</source>
        <translation>Total: from – to</translation>
    </message>
    <message>
        <source>Total: quartiles</source>
        <translation>Total: quartiles</translation>
    </message>
    <message>
        <source>Total: 95th</source>
        <translation>Total: 95th</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens in</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens out</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distinct</translation>
    </message>
    <message>
        <source>The model ended its reply itself. Times, output tokens and lengths are of these only.</source>
        <translation>The model ended its reply itself. Times, output tokens and lengths are of these only.</translation>
    </message>
    <message>
        <source>Failed, or never sent</source>
        <translation>Failed, or never sent</translation>
    </message>
    <message>
        <source>By the network, or because Fluxscope ended</source>
        <translation>By the network, or because Fluxscope ended</translation>
    </message>
    <message>
        <source>Ended at the token limit</source>
        <translation>Ended at the token limit</translation>
    </message>
    <message>
        <source>Stopped, incomplete, or still running</source>
        <translation>Stopped, incomplete, or still running</translation>
    </message>
    <message>
        <source>The exact sum of the known costs, also of calls that did not end whole</source>
        <translation>The exact sum of the known costs, also of calls that did not end whole</translation>
    </message>
    <message>
        <source>Calls that ended without a price; some may have been billed</source>
        <translation>Calls that ended without a price; some may have been billed</translation>
    </message>
    <message>
        <source>At the mean of the known costs</source>
        <translation>At the mean of the known costs</translation>
    </message>
    <message>
        <source>From 3 calls on</source>
        <translation>From 3 calls on</translation>
    </message>
    <message>
        <source>Half of the calls lie between these; from 8 calls on</source>
        <translation>Half of the calls lie between these; from 8 calls on</translation>
    </message>
    <message>
        <source>95 of 100 calls are faster; from 20 calls on</source>
        <translation>95 of 100 calls are faster; from 20 calls on</translation>
    </message>
    <message>
        <source>The median, with the least and the greatest value</source>
        <translation>The median, with the least and the greatest value</translation>
    </message>
    <message>
        <source>Different texts among the replies that have text</source>
        <translation>Different texts among the replies that have text</translation>
    </message>
    <message>
        <source>Cost: quartiles</source>
        <translation>Cost: quartiles</translation>
    </message>
    <message>
        <source>Cost: 95% range of the median</source>
        <translation>Cost: 95% range of the median</translation>
    </message>
    <message>
        <source>First: 95% range of the median</source>
        <translation>First: 95% range of the median</translation>
    </message>
    <message>
        <source>Total: 95% range of the median</source>
        <translation>Total: 95% range of the median</translation>
    </message>
    <message>
        <source>Between these lies the true median with 95% confidence; from 6 calls on</source>
        <translation>Between these lies the true median with 95% confidence; from 6 calls on</translation>
    </message>
    <message>
        <source>Between these lies the true median with 95% confidence; from 6 calls on. Where no call was routed and all cost the same, it is that price, from 3 calls on</source>
        <translation>Between these lies the true median with 95% confidence; from 6 calls on. Where no call was routed and all cost the same, it is that price, from 3 calls on</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CompareModel</name>
    <message>
        <source>all entries</source>
        <translation>all entries</translation>
    </message>
</context>
<context>
    <name>Fluxscope::ComparePlanText</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1 × %2, each made twice</source>
        <extracomment>%1: &quot;6 entries&quot;, %2: &quot;3 repeats&quot;</extracomment>
        <translation>
            <numerusform>%n call: %1 × %2, each made twice</numerusform>
            <numerusform>%n calls: %1 × %2, each made twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1 × %2</source>
        <translation>
            <numerusform>%n call: %1 × %2</numerusform>
            <numerusform>%n calls: %1 × %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1 × %2 × %3, each made twice</source>
        <extracomment>%1: &quot;2 prompts&quot;, %2: &quot;6 entries&quot;, %3: &quot;3 repeats&quot;</extracomment>
        <translation>
            <numerusform>%n call: %1 × %2 × %3, each made twice</numerusform>
            <numerusform>%n calls: %1 × %2 × %3, each made twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1 × %2 × %3</source>
        <translation>
            <numerusform>%n call: %1 × %2 × %3</numerusform>
            <numerusform>%n calls: %1 × %2 × %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what the last calls of these models cost…</source>
        <translation>Looking up what the last calls of these models cost…</translation>
    </message>
    <message>
        <source>Cost unknown: no earlier call of these models has a price</source>
        <translation>Cost unknown: no earlier call of these models has a price</translation>
    </message>
    <message>
        <source>About %1 by the last calls of these models</source>
        <translation>About %1 by the last calls of these models</translation>
    </message>
    <message>
        <source>About %1 by the last calls of these models; unknown for %2 of %3 entries</source>
        <extracomment>%1: an amount, %2 and %3: numbers</extracomment>
        <translation>About %1 by the last calls of these models; unknown for %2 of %3 entries</translation>
    </message>
    <message>
        <source>The median of the last calls of each entry in this history, at most %1, times its calls. Another prompt can cost more or less. FluxRouter tells the cost only without streaming, so these calls stand for streamed ones, too.</source>
        <translation>The median of the last calls of each entry in this history, at most %1, times its calls. Another prompt can cost more or less. FluxRouter tells the cost only without streaming, so these calls stand for streamed ones, too.</translation>
    </message>
    <message>
        <source>Differs: stop sequences are not sent on %1.</source>
        <extracomment>%1: one or more API shapes</extracomment>
        <translation>Differs: stop sequences are not sent on %1.</translation>
    </message>
    <message>
        <source>Differs: the seed is not sent on %1.</source>
        <extracomment>%1: one or more API shapes</extracomment>
        <translation>Differs: the seed is not sent on %1.</translation>
    </message>
    <message>
        <source>Differs: the output limit is %2 tokens on %1, which needs one; the others get none. Set Max tokens to send the same to all.</source>
        <extracomment>%1: an API shape, %2: a number</extracomment>
        <translation>Differs: the output limit is %2 tokens on %1, which needs one; the others get none. Set Max tokens to send the same to all.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Cost and speed</source>
        <translation>Cost and speed</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: &quot;6 entries&quot;, %2: what is measured, %3: &quot;3 repeats&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Differs: another output limit, or none, is sent on %1, since in Additional JSON each API shape has a name of its own for it. Set Max tokens instead to send the same to all.</source>
        <extracomment>%1: one or more API shapes</extracomment>
        <translation>Differs: another output limit, or none, is sent on %1, since in Additional JSON each API shape has a name of its own for it. Set Max tokens instead to send the same to all.</translation>
    </message>
    <message>
        <source>Differs: “%2” of Additional JSON is sent on %1 as well, where there is no such parameter.</source>
        <extracomment>%1: one or more API shapes, %2: a name in JSON</extracomment>
        <translation>Differs: “%2” of Additional JSON is sent on %1 as well, where there is no such parameter.</translation>
    </message>
    <message>
        <source>May differ: it is not known here whether all API shapes read “%1” of Additional JSON alike.</source>
        <extracomment>%1: a name in JSON</extracomment>
        <translation>May differ: it is not known here whether all API shapes read “%1” of Additional JSON alike.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::ComparePoints</name>
    <message>
        <source>%1, served by %2: %3, %4 (%5)</source>
        <extracomment>A call: %1 is an entry of a comparison, %2 a model, %3 a price, %4 a duration, %5 a time of day</extracomment>
        <translation>%1, served by %2: %3, %4 (%5)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Served by</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Total time</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CompareRemarks</name>
    <message>
        <source>%1 at %2: same text as %3, maybe from a cache</source>
        <extracomment>%1 is an entry of a comparison, %2 and %3 are times of day</extracomment>
        <translation>%1 at %2: same text as %3, maybe from a cache</translation>
    </message>
    <message>
        <source>%1 at %2: same text as %3</source>
        <translation>%1 at %2: same text as %3</translation>
    </message>
    <message>
        <source>same text as %1, maybe from a cache</source>
        <extracomment>stands on a reply; %1 is the time of day of another call</extracomment>
        <translation>same text as %1, maybe from a cache</translation>
    </message>
    <message>
        <source>same text as %1</source>
        <extracomment>stands on a reply; %1 is the time of day of another call</extracomment>
        <translation>same text as %1</translation>
    </message>
    <message>
        <source>same text as another reply of this comparison</source>
        <translation>same text as another reply of this comparison</translation>
    </message>
    <message>
        <source>same text as an earlier reply of the history</source>
        <translation>same text as an earlier reply of the history</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CompareText</name>
    <message>
        <source>Cost, streamed</source>
        <translation>Cost, streamed</translation>
    </message>
    <message>
        <source>Cost, not streamed</source>
        <translation>Cost, not streamed</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>First token</translation>
    </message>
    <message>
        <source>Total time, streamed</source>
        <translation>Total time, streamed</translation>
    </message>
    <message>
        <source>Total time, not streamed</source>
        <translation>Total time, not streamed</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two entries of a comparison by their numbers, or two models</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pairs</source>
        <extracomment>Behind a list of pairs of entries</extracomment>
        <translation>
            <numerusform>%Ln more pair</numerusform>
            <numerusform>%Ln more pairs</numerusform>
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
        <translation>streamed</translation>
    </message>
    <message>
        <source>not streamed</source>
        <translation>not streamed</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of percents: %1 is a whole number, %2 one with the sign of percent: 24–76%</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 and %2 are counts of calls, %3 a range of percents: 5 of 10, 24–76%</extracomment>
        <translation>%1 of %2, %3</translation>
    </message>
    <message>
        <source>Measured: Cost (not streamed)</source>
        <translation>Measured: Cost (not streamed)</translation>
    </message>
    <message>
        <source>Measured: Speed (streamed)</source>
        <translation>Measured: Speed (streamed)</translation>
    </message>
    <message>
        <source>Measured: Both (each call made twice: not streamed for the cost, streamed for the speed)</source>
        <translation>Measured: Both (each call made twice: not streamed for the cost, streamed for the speed)</translation>
    </message>
    <message>
        <source>too few calls (%1 of %2)</source>
        <extracomment>%1 calls were measured, the figure needs %2</extracomment>
        <translation>too few calls (%1 of %2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A range of two values: 0.41 s – 0.83 s</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: too few calls to tell.</source>
        <extracomment>%1 is a figure, such as Cost</extracomment>
        <translation>%1: too few calls to tell.</translation>
    </message>
    <message>
        <source>%1: nothing to compare yet.</source>
        <translation>%1: nothing to compare yet.</translation>
    </message>
    <message>
        <source>exactly the same in %1</source>
        <extracomment>%1 lists pairs of entries by their numbers, 1 and 2, 1 and 3, or of models</extracomment>
        <translation>exactly the same in %1</translation>
    </message>
    <message numerus="yes">
        <source>too few calls to tell for %Ln other pairs</source>
        <translation>
            <numerusform>too few calls to tell for %Ln other pair</numerusform>
            <numerusform>too few calls to tell for %Ln other pairs</numerusform>
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
        <translation>%1 (%2 of %3 priced)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln replies repeat an earlier text and are left out.</source>
        <translation>
            <numerusform>The only reply repeats an earlier text and is left out.</numerusform>
            <numerusform>All %Ln replies repeat an earlier text and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>the 95% ranges of the medians part between %1</source>
        <extracomment>%1 lists pairs of entries by their numbers, 1 and 2, 1 and 3, or of models</extracomment>
        <translation>the 95% ranges of the medians part between %1</translation>
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
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Fluxscope::CompareWords</name>
    <message>
        <source>Calls that are streamed and calls that are not are samples of their own: a cost and a time to the first token never come from the same call.</source>
        <translation>Calls that are streamed and calls that are not are samples of their own: a cost and a time to the first token never come from the same call.</translation>
    </message>
    <message>
        <source>The run varied each call: a tag stands before its prompt, so no two calls sent the same text, and the tag may change the replies.</source>
        <translation>The run varied each call: a tag stands before its prompt, so no two calls sent the same text, and the tag may change the replies.</translation>
    </message>
    <message>
        <source>Up to %1 calls ran at once and shared the line, which can make their times longer.</source>
        <extracomment>%1 is a count of calls, at least 2</extracomment>
        <translation>Up to %1 calls ran at once and shared the line, which can make their times longer.</translation>
    </message>
    <message>
        <source>Calls started per second: at most %1.</source>
        <extracomment>%1 is a count of calls</extracomment>
        <translation>Calls started per second: at most %1.</translation>
    </message>
    <message>
        <source>Differs: no stop sequences are sent to %1, whose API shape has none.</source>
        <extracomment>%1 lists entries of a comparison</extracomment>
        <translation>Differs: no stop sequences are sent to %1, whose API shape has none.</translation>
    </message>
    <message>
        <source>Differs: no seed is sent to %1, whose API shape has none.</source>
        <extracomment>%1 lists entries of a comparison</extracomment>
        <translation>Differs: no seed is sent to %1, whose API shape has none.</translation>
    </message>
    <message>
        <source>Differs: an output limit is sent to %1, whose API shape needs one; the others have none.</source>
        <extracomment>%1 lists entries of a comparison</extracomment>
        <translation>Differs: an output limit is sent to %1, whose API shape needs one; the others have none.</translation>
    </message>
    <message>
        <source>Input counted as %1 to %2 tokens for one prompt: a price per token does not say what the same text costs.</source>
        <extracomment>%1 and %2 are counts of tokens</extracomment>
        <translation>Input counted as %1 to %2 tokens for one prompt: a price per token does not say what the same text costs.</translation>
    </message>
    <message>
        <source>Calls that were deleted from the history: %1 of %2.</source>
        <extracomment>%1 is a count of calls</extracomment>
        <translation>Calls that were deleted from the history: %1 of %2.</translation>
    </message>
    <message>
        <source>Planned calls that were not made: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Planned calls that were not made: %1 of %2.</translation>
    </message>
    <message>
        <source>Planned calls that are missing, since they were not made or were deleted from the history: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Planned calls that are missing, since they were not made or were deleted from the history: %1 of %2.</translation>
    </message>
    <message>
        <source>Calls that failed, were cut off or stopped, ended by length, are incomplete or empty: %1 of %2. Times, output tokens and lengths leave them out; if they were the slow ones, as with timeouts, the times are too good.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Calls that failed, were cut off or stopped, ended by length, are incomplete or empty: %1 of %2. Times, output tokens and lengths leave them out; if they were the slow ones, as with timeouts, the times are too good.</translation>
    </message>
    <message>
        <source>Calls whose price is unknown, so that the totals leave them out: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Calls whose price is unknown, so that the totals leave them out: %1 of %2.</translation>
    </message>
    <message>
        <source>Calls without a price that may be billed: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Calls without a price that may be billed: %1 of %2.</translation>
    </message>
    <message>
        <source>Calls whose price is from the body of the reply, not from the header that says what is billed: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Calls whose price is from the body of the reply, not from the header that says what is billed: %1 of %2.</translation>
    </message>
    <message>
        <source>Calls of which no header says who answered, so that the shares of the models leave them out: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Calls of which no header says who answered, so that the shares of the models leave them out: %1 of %2.</translation>
    </message>
    <message>
        <source>Streamed calls whose first token is not measurable, since they arrived in one piece: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Streamed calls whose first token is not measurable, since they arrived in one piece: %1 of %2.</translation>
    </message>
    <message>
        <source>Calls with the same text as an earlier one: %1 of %2, of which %3 may be from a cache.</source>
        <extracomment>%1 to %3 are counts of calls</extracomment>
        <translation>Calls with the same text as an earlier one: %1 of %2, of which %3 may be from a cache.</translation>
    </message>
    <message>
        <source>Ranges hold with 95% confidence each, for this prompt at this hour, and for calls that do not depend on each other.</source>
        <translation>Ranges hold with 95% confidence each, for this prompt at this hour, and for calls that do not depend on each other.</translation>
    </message>
    <message>
        <source>Nothing is corrected for the %1 pairs of entries: the ranges of one may part by chance.</source>
        <extracomment>%1 is a count, at least 2</extracomment>
        <translation>Nothing is corrected for the %1 pairs of entries: the ranges of one may part by chance.</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <extracomment>%1 is a count of calls</extracomment>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>%1 not made</source>
        <extracomment>%1 is a count of calls</extracomment>
        <translation>%1 not made</translation>
    </message>
    <message>
        <source>%1 not made or deleted</source>
        <extracomment>%1 is a count of calls</extracomment>
        <translation>%1 not made or deleted</translation>
    </message>
    <message>
        <source>The built-in demo gateway answered: replies, prices and times are invented.</source>
        <translation>The built-in demo gateway answered: replies, prices and times are invented.</translation>
    </message>
    <message>
        <source>Calls not counted of %1: %2.</source>
        <extracomment>%1 is an entry of a comparison, %2 such as 2 deleted, 3 not made</extracomment>
        <translation>Calls not counted of %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an entry of a comparison, %2 says whether its calls are streamed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Differs: another output limit, or none, is sent to %1, since in Additional JSON each API shape has a name of its own for it.</source>
        <extracomment>%1 lists entries of a comparison</extracomment>
        <translation>Differs: another output limit, or none, is sent to %1, since in Additional JSON each API shape has a name of its own for it.</translation>
    </message>
    <message>
        <source>The run went on at one call per second at %1, after the gateway had refused calls.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>The run went on at one call per second at %1, after the gateway had refused calls.</translation>
    </message>
    <message>
        <source>Calls began between %1 and %2, with more than an hour between two of them: what answers, how fast and at which price may have changed meanwhile.</source>
        <extracomment>%1 and %2 are times of day, with a date where they are on different days</extracomment>
        <translation>Calls began between %1 and %2, with more than an hour between two of them: what answers, how fast and at which price may have changed meanwhile.</translation>
    </message>
    <message>
        <source>Calls were made by several versions of Fluxscope, which may measure differently: %1.</source>
        <extracomment>%1 lists versions of Fluxscope</extracomment>
        <translation>Calls were made by several versions of Fluxscope, which may measure differently: %1.</translation>
    </message>
    <message>
        <source>Differs: “%2” of Additional JSON is sent to %1 as well, whose API shape has no such parameter.</source>
        <extracomment>%1 lists entries of a comparison, %2 is a name in JSON</extracomment>
        <translation>Differs: “%2” of Additional JSON is sent to %1 as well, whose API shape has no such parameter.</translation>
    </message>
    <message>
        <source>None of the streamed calls names a price, so what they cost is unknown. The header that says what is billed comes only without streaming.</source>
        <translation>None of the streamed calls names a price, so what they cost is unknown. The header that says what is billed comes only without streaming.</translation>
    </message>
    <message>
        <source>Calls sent again beyond the plan, which the figures count like the others: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Calls sent again beyond the plan, which the figures count like the others: %1 of %2.</translation>
    </message>
    <message>
        <source>Calls that were refused (too many, no room, or no sign-in to a proxy), at which a run pauses: %1 of %2.</source>
        <extracomment>%1 and %2 are counts of calls</extracomment>
        <translation>Calls that were refused (too many, no room, or no sign-in to a proxy), at which a run pauses: %1 of %2.</translation>
    </message>
    <message>
        <source>May differ: it is not known here whether all API shapes read the whole Additional JSON alike.</source>
        <translation>May differ: it is not known here whether all API shapes read the whole Additional JSON alike.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::DaysModel</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>No price</translation>
    </message>
    <message>
        <source>Day (%1)</source>
        <extracomment>%1 is the name of a time zone, such as UTC or Europe/Berlin</extracomment>
        <translation>Day (%1)</translation>
    </message>
</context>
<context>
    <name>Fluxscope::DiffChanges</name>
    <message>
        <source>Change %1 of %2: removed: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is text of a reply</extracomment>
        <translation>Change %1 of %2: removed: %3</translation>
    </message>
    <message>
        <source>Change %1 of %2: added: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is text of a reply</extracomment>
        <translation>Change %1 of %2: added: %3</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3 → %4</source>
        <extracomment>%1 and %2 are numbers, %3 and %4 are texts of two replies</extracomment>
        <translation>Change %1 of %2: %3 → %4</translation>
    </message>
    <message>
        <source>The two replies are identical.</source>
        <translation>The two replies are identical.</translation>
    </message>
    <message numerus="yes">
        <source>The two replies are identical except for white space in %n places.</source>
        <translation>
            <numerusform>The two replies are identical except for white space in %Ln place.</numerusform>
            <numerusform>The two replies are identical except for white space in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two replies differ in %n places. They are so long and so different that some changes are shown larger than need be.</source>
        <translation>
            <numerusform>The two replies differ in %Ln place. They are so long and so different that some changes are shown larger than need be.</numerusform>
            <numerusform>The two replies differ in %Ln places. They are so long and so different that some changes are shown larger than need be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two replies differ in %n places.</source>
        <translation>
            <numerusform>The two replies differ in %Ln place.</numerusform>
            <numerusform>The two replies differ in %Ln places.</numerusform>
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
        <translation>$%1</translation>
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
        <translation>complete</translation>
    </message>
    <message>
        <source>token limit</source>
        <translation>token limit</translation>
    </message>
    <message>
        <source>tool calls</source>
        <translation>tool calls</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streaming</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>All: no calls</source>
        <translation>All: no calls</translation>
    </message>
    <message numerus="yes">
        <source>All: %n calls</source>
        <translation>
            <numerusform>All: %Ln call</numerusform>
            <numerusform>All: %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%Ln without a price</numerusform>
            <numerusform>%Ln without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing copied: FluxRouter returned no id for %n calls</source>
        <translation>
            <numerusform>Nothing copied: FluxRouter returned no id for %n call</numerusform>
            <numerusform>Nothing copied: FluxRouter returned no id for %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>%1 is the name of a header such as X-Flux-Request-Id</extracomment>
        <translation>Copied %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n ids: %1.</source>
        <extracomment>%1 lists counts and names of headers: 2 X-Flux-Request-Id, 1 CF-RAY</extracomment>
        <translation>
            <numerusform>Copied %n id: %1.</numerusform>
            <numerusform>Copied %n ids: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n calls have none.</source>
        <extracomment>%1 is a whole sentence: how many ids were copied. %n calls have no id.</extracomment>
        <translation>
            <numerusform>%1 %n call has none.</numerusform>
            <numerusform>%1 %n calls have none.</numerusform>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>Filtered: no calls</source>
        <translation>Filtered: no calls</translation>
    </message>
    <message numerus="yes">
        <source>Filtered: %n calls</source>
        <translation>
            <numerusform>Filtered: %n call</numerusform>
            <numerusform>Filtered: %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n calls are selected; the sums that follow are over them.</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::ErrorText</name>
    <message>
        <source>The model did not finish its reply.</source>
        <translation>The model did not finish its reply.</translation>
    </message>
    <message>
        <source>The gateway marked the reply as incomplete, for example because of a content filter. Raw shows its own word for it.</source>
        <translation>The gateway marked the reply as incomplete, for example because of a content filter. Raw shows its own word for it.</translation>
    </message>
    <message>
        <source>You stopped this call.</source>
        <translation>You stopped this call.</translation>
    </message>
    <message>
        <source>What had arrived is kept. FluxRouter may still finish the call and bill it.</source>
        <translation>What had arrived is kept. FluxRouter may still finish the call and bill it.</translation>
    </message>
    <message>
        <source>Fluxscope ended while this call was running.</source>
        <translation>Fluxscope ended while this call was running.</translation>
    </message>
    <message>
        <source>What had arrived is kept. FluxRouter may have finished the call and billed it.</source>
        <translation>What had arrived is kept. FluxRouter may have finished the call and billed it.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>The host was not found.</translation>
    </message>
    <message>
        <source>Check the spelling of the base URL, and that this computer is online.</source>
        <translation>Check the spelling of the base URL, and that this computer is online.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>The connection was refused.</translation>
    </message>
    <message>
        <source>Nothing answers at this host and port. Check the base URL, and whether the gateway is running.</source>
        <translation>Nothing answers at this host and port. Check the base URL, and whether the gateway is running.</translation>
    </message>
    <message>
        <source>The connection was closed before a reply came.</source>
        <translation>The connection was closed before a reply came.</translation>
    </message>
    <message>
        <source>The request was sent once and not repeated. FluxRouter may have processed and billed it; its usage page shows that.</source>
        <translation>The request was sent once and not repeated. FluxRouter may have processed and billed it; its usage page shows that.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>The connection failed.</translation>
    </message>
    <message>
        <source>Check that this computer is online and that no firewall is in the way.</source>
        <translation>Check that this computer is online and that no firewall is in the way.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>The proxy could not be used.</translation>
    </message>
    <message>
        <source>Check the proxy of this connection in the settings.</source>
        <translation>Check the proxy of this connection in the settings.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>The proxy asks for a name and a password.</translation>
    </message>
    <message>
        <source>Enter them for this connection in the settings. The key is not meant here.</source>
        <translation>Enter them for this connection in the settings. The key is not meant here.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>No secure connection could be made.</translation>
    </message>
    <message>
        <source>Nothing was sent. If your network uses a certificate authority of its own, choose its CA file; else check the base URL and this computer&apos;s date.</source>
        <translation>Nothing was sent. If your network uses a certificate authority of its own, choose its CA file; else check the base URL and this computer&apos;s date.</translation>
    </message>
    <message>
        <source>No connection was made in time.</source>
        <translation>No connection was made in time.</translation>
    </message>
    <message>
        <source>The request did not leave. Check the network, the proxy and the base URL.</source>
        <translation>The request did not leave. Check the network, the proxy and the base URL.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No answer came in time.</translation>
    </message>
    <message>
        <source>Reasoning models can take minutes; the limit can be raised in the settings. FluxRouter may still finish the call and bill it.</source>
        <translation>Reasoning models can take minutes; the limit can be raised in the settings. FluxRouter may still finish the call and bill it.</translation>
    </message>
    <message>
        <source>The reply stopped arriving.</source>
        <translation>The reply stopped arriving.</translation>
    </message>
    <message>
        <source>What had arrived is kept. The limit can be raised in the settings. FluxRouter may still finish the call and bill it.</source>
        <translation>What had arrived is kept. The limit can be raised in the settings. FluxRouter may still finish the call and bill it.</translation>
    </message>
    <message>
        <source>The server sent the call elsewhere.</source>
        <translation>The server sent the call elsewhere.</translation>
    </message>
    <message>
        <source>Redirects are not followed, since they would carry the key to another place. If the new address is right, enter it as the base URL.</source>
        <translation>Redirects are not followed, since they would carry the key to another place. If the new address is right, enter it as the base URL.</translation>
    </message>
    <message>
        <source>The response had no readable headers.</source>
        <translation>The response had no readable headers.</translation>
    </message>
    <message>
        <source>It may have had more headers than can be read. The call may have been billed.</source>
        <translation>It may have had more headers than can be read. The call may have been billed.</translation>
    </message>
    <message>
        <source>The response had no content.</source>
        <translation>The response had no content.</translation>
    </message>
    <message>
        <source>The server reported success and sent nothing. Check the base URL; the usage page shows whether the call was billed.</source>
        <translation>The server reported success and sent nothing. Check the base URL; the usage page shows whether the call was billed.</translation>
    </message>
    <message>
        <source>The response is not valid JSON.</source>
        <translation>The response is not valid JSON.</translation>
    </message>
    <message>
        <source>Something between here and FluxRouter may have changed it. Raw shows what came.</source>
        <translation>Something between here and FluxRouter may have changed it. Raw shows what came.</translation>
    </message>
    <message>
        <source>The response is not of this API shape.</source>
        <translation>The response is not of this API shape.</translation>
    </message>
    <message>
        <source>Check that the base URL and the API shape belong together. Raw shows what came.</source>
        <translation>Check that the base URL and the API shape belong together. Raw shows what came.</translation>
    </message>
    <message>
        <source>The response is not from an API.</source>
        <translation>The response is not from an API.</translation>
    </message>
    <message>
        <source>A web page or another kind of file came, often from a login page or a wrong base URL. Raw shows what came.</source>
        <translation>A web page or another kind of file came, often from a login page or a wrong base URL. Raw shows what came.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>The reply broke off.</translation>
    </message>
    <message>
        <source>What had arrived is kept under Raw. The call may have been billed.</source>
        <translation>What had arrived is kept under Raw. The call may have been billed.</translation>
    </message>
    <message>
        <source>The stream ended before the reply was whole.</source>
        <translation>The stream ended before the reply was whole.</translation>
    </message>
    <message>
        <source>The response was compressed although that was ruled out.</source>
        <translation>The response was compressed although that was ruled out.</translation>
    </message>
    <message>
        <source>A proxy on the way may do that. It was not unpacked.</source>
        <translation>A proxy on the way may do that. It was not unpacked.</translation>
    </message>
    <message>
        <source>The reply is larger than 64 MiB.</source>
        <translation>The reply is larger than 64 MiB.</translation>
    </message>
    <message>
        <source>What had arrived up to there is kept. Ask for less, or set a token limit.</source>
        <translation>What had arrived up to there is kept. Ask for less, or set a token limit.</translation>
    </message>
    <message>
        <source>The stream had a line of more than 16 MiB.</source>
        <translation>The stream had a line of more than 16 MiB.</translation>
    </message>
    <message>
        <source>What had arrived up to there is kept. No API sends such lines; check the base URL.</source>
        <translation>What had arrived up to there is kept. No API sends such lines; check the base URL.</translation>
    </message>
    <message>
        <source>The prompt does not fit into the model&apos;s context window.</source>
        <translation>The prompt does not fit into the model&apos;s context window.</translation>
    </message>
    <message>
        <source>Shorten the prompt or the earlier messages, or choose a model with a larger window.</source>
        <translation>Shorten the prompt or the earlier messages, or choose a model with a larger window.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>The key was not accepted.</translation>
    </message>
    <message>
        <source>It may be missing, mistyped or expired, or belong to another base URL. On Responses an unknown model id is answered the same way, so check both.</source>
        <translation>It may be missing, mistyped or expired, or belong to another base URL. On Responses an unknown model id is answered the same way, so check both.</translation>
    </message>
    <message>
        <source>This call is not allowed.</source>
        <translation>This call is not allowed.</translation>
    </message>
    <message>
        <source>The key itself is fine. The model may be unknown or not part of your plan, or this API shape is not served.</source>
        <translation>The key itself is fine. The model may be unknown or not part of your plan, or this API shape is not served.</translation>
    </message>
    <message>
        <source>There is no such address or model.</source>
        <translation>There is no such address or model.</translation>
    </message>
    <message>
        <source>Check the base URL and the model id.</source>
        <translation>Check the base URL and the model id.</translation>
    </message>
    <message>
        <source>The call took too long.</source>
        <translation>The call took too long.</translation>
    </message>
    <message>
        <source>The gateway or a model behind it did not answer in time. FluxRouter may still finish the call and bill it.</source>
        <translation>The gateway or a model behind it did not answer in time. FluxRouter may still finish the call and bill it.</translation>
    </message>
    <message>
        <source>The prompt is too large.</source>
        <translation>The prompt is too large.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Too many requests in a short time.</translation>
    </message>
    <message>
        <source>Wait a moment and send again. The Free plan allows one request per second.</source>
        <translation>Wait a moment and send again. The Free plan allows one request per second.</translation>
    </message>
    <message>
        <source>The model is overloaded.</source>
        <translation>The model is overloaded.</translation>
    </message>
    <message>
        <source>Wait a moment and send again, or choose another model.</source>
        <translation>Wait a moment and send again, or choose another model.</translation>
    </message>
    <message>
        <source>The server could not answer.</source>
        <translation>The server could not answer.</translation>
    </message>
    <message>
        <source>This is trouble on FluxRouter&apos;s side and often passes quickly. Send again; if it stays, give the id to support.</source>
        <translation>This is trouble on FluxRouter&apos;s side and often passes quickly. Send again; if it stays, give the id to support.</translation>
    </message>
    <message>
        <source>The request was not accepted.</source>
        <translation>The request was not accepted.</translation>
    </message>
    <message>
        <source>The message says what is wrong. Check the model, the parameters and the additional JSON.</source>
        <translation>The message says what is wrong. Check the model, the parameters and the additional JSON.</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>The network failed.</translation>
    </message>
    <message>
        <source>Check that this computer is online, and the base URL and the proxy.</source>
        <translation>Check that this computer is online, and the base URL and the proxy.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted.</source>
        <translation>The server&apos;s certificate was not accepted.</translation>
    </message>
    <message>
        <source>The response could not be read.</source>
        <translation>The response could not be read.</translation>
    </message>
    <message>
        <source>Raw shows what came. Check that the base URL leads to FluxRouter.</source>
        <translation>Raw shows what came. Check that the base URL leads to FluxRouter.</translation>
    </message>
    <message>
        <source>What came is no HTTP response. Check that the base URL leads to FluxRouter.</source>
        <translation>What came is no HTTP response. Check that the base URL leads to FluxRouter.</translation>
    </message>
    <message>
        <source>The account is on hold.</source>
        <translation>The account is on hold.</translation>
    </message>
    <message>
        <source>Sending again does not help. The billing page says what is open.</source>
        <translation>Sending again does not help. The billing page says what is open.</translation>
    </message>
    <message>
        <source>The hourly safety limit is reached.</source>
        <translation>The hourly safety limit is reached.</translation>
    </message>
    <message>
        <source>Wait until the limit is over and send again. The usage page shows what was spent.</source>
        <translation>Wait until the limit is over and send again. The usage page shows what was spent.</translation>
    </message>
    <message>
        <source>Premium routing is not available at the moment.</source>
        <translation>Premium routing is not available at the moment.</translation>
    </message>
    <message>
        <source>Send again after a few seconds, or choose flux-fast or flux-standard.</source>
        <translation>Send again after a few seconds, or choose flux-fast or flux-standard.</translation>
    </message>
    <message>
        <source>The free allowance is used up.</source>
        <translation>The free allowance is used up.</translation>
    </message>
    <message>
        <source>Add a payment method on the billing page, or wait for the next month.</source>
        <translation>Add a payment method on the billing page, or wait for the next month.</translation>
    </message>
    <message>
        <source>A payment method is needed.</source>
        <translation>A payment method is needed.</translation>
    </message>
    <message>
        <source>Add one on the billing page.</source>
        <translation>Add one on the billing page.</translation>
    </message>
    <message>
        <source>Your plan does not include this model.</source>
        <translation>Your plan does not include this model.</translation>
    </message>
    <message>
        <source>Choose another model, or change the plan on the billing page.</source>
        <translation>Choose another model, or change the plan on the billing page.</translation>
    </message>
    <message>
        <source>The credit is used up.</source>
        <translation>The credit is used up.</translation>
    </message>
    <message>
        <source>Sending again does not help before the credit is renewed. The usage page shows what was spent.</source>
        <translation>Sending again does not help before the credit is renewed. The usage page shows what was spent.</translation>
    </message>
    <message>
        <source>FluxRouter asks for payment.</source>
        <translation>FluxRouter asks for payment.</translation>
    </message>
    <message>
        <source>Read the message. The billing page shows what is open.</source>
        <translation>Read the message. The billing page shows what is open.</translation>
    </message>
    <message>
        <source>The reply has no text.</source>
        <translation>The reply has no text.</translation>
    </message>
    <message>
        <source>The model used its whole token limit for reasoning. Raise max tokens, or lower the reasoning effort.</source>
        <translation>The model used its whole token limit for reasoning. Raise max tokens, or lower the reasoning effort.</translation>
    </message>
    <message>
        <source>The token limit was reached before any text. Raise max tokens.</source>
        <translation>The token limit was reached before any text. Raise max tokens.</translation>
    </message>
    <message>
        <source>The model only reasoned and then ended. The Reasoning tab shows what it thought; ask again, or ask for an answer in so many words.</source>
        <translation>The model only reasoned and then ended. The Reasoning tab shows what it thought; ask again, or ask for an answer in so many words.</translation>
    </message>
    <message>
        <source>The model ended its turn without saying anything. That can happen with prompts that ask for nothing; send again, or change the prompt.</source>
        <translation>The model ended its turn without saying anything. That can happen with prompts that ask for nothing; send again, or change the prompt.</translation>
    </message>
    <message>
        <source>The reply ends at its token limit.</source>
        <translation>The reply ends at its token limit.</translation>
    </message>
    <message>
        <source>Raise max tokens, or use Continue to go on from here.</source>
        <translation>Raise max tokens, or use Continue to go on from here.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>Choose CA file</translation>
    </message>
    <message>
        <source>Usage page</source>
        <translation>Usage page</translation>
    </message>
    <message>
        <source>Billing page</source>
        <translation>Billing page</translation>
    </message>
    <message>
        <source>You stopped this call before it was sent.</source>
        <translation>You stopped this call before it was sent.</translation>
    </message>
    <message>
        <source>Nothing left this computer, so nothing is billed.</source>
        <translation>Nothing left this computer, so nothing is billed.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::FilterText</name>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Requested: %1</source>
        <translation>Requested: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Served by: %1</source>
        <translation>Served by: %1</translation>
    </message>
    <message>
        <source>Routed: %1</source>
        <translation>Routed: %1</translation>
    </message>
    <message>
        <source>API shape: %1</source>
        <translation>API shape: %1</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Streamed</translation>
    </message>
    <message>
        <source>Not streamed</source>
        <translation>Not streamed</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connection: %1</translation>
    </message>
    <message>
        <source>Cost known</source>
        <translation>Cost known</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Cost unknown</translation>
    </message>
    <message>
        <source>Cost at least %1</source>
        <translation>Cost at least %1</translation>
    </message>
    <message>
        <source>Cost at most %1</source>
        <translation>Cost at most %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Of one comparison</source>
        <translation>Of one comparison</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen call(s)</source>
        <translation>
            <numerusform>%n chosen call</numerusform>
            <numerusform>%n chosen calls</numerusform>
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
        <translation>Value</translation>
    </message>
    <message>
        <source>FluxRouter</source>
        <translation>FluxRouter</translation>
    </message>
    <message>
        <source>Other headers</source>
        <translation>Other headers</translation>
    </message>
</context>
<context>
    <name>Fluxscope::HistoryColumns</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Served by</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Routed</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Request ID</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>time to the first token of a stream</extracomment>
        <translation>First</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>total time of a call</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>API shape</source>
        <translation>API shape</translation>
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
        <translation>Finish</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Input tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Output tokens</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Prompts and replies are not kept, by the settings at that time</source>
        <translation>Prompts and replies are not kept, by the settings at that time</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No response came</source>
        <translation>No response came</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Not starred</translation>
    </message>
    <message>
        <source>%1 · comparison, entry %2, repeat %3</source>
        <extracomment>which call of a comparison it is: %1 is a time, %2 and %3 are numbers</extracomment>
        <translation>%1 · comparison, entry %2, repeat %3</translation>
    </message>
</context>
<context>
    <name>Fluxscope::ServedModel</name>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Who answered, or why nobody did</source>
        <translation>Who answered, or why nobody did</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Served by</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>For a model the calls of which it is known who answered, else all that ended</source>
        <translation>For a model the calls of which it is known who answered, else all that ended</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Between these lies the true share with 95% confidence, if the calls do not depend on each other</source>
        <translation>Between these lies the true share with 95% confidence, if the calls do not depend on each other</translation>
    </message>
    <message>
        <source>95% range</source>
        <translation>95% range</translation>
    </message>
</context>
<context>
    <name>Fluxscope::StatisticsModel</name>
    <message>
        <source>under %1</source>
        <extracomment>%1 is one percent</extracomment>
        <translation>under %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A range of two durations: 0.41 s – 0.83 s</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>All calls, those never sent included</source>
        <translation>All calls, those never sent included</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Of the calls that are counted</source>
        <translation>Of the calls that are counted</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Failed, cut off or interrupted</source>
        <translation>Failed, cut off or interrupted</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Failures</translation>
    </message>
    <message>
        <source>The exact sum of the known costs</source>
        <translation>The exact sum of the known costs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Calls that ended without a price; some may have been billed</source>
        <translation>Calls that ended without a price; some may have been billed</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>No price</translation>
    </message>
    <message>
        <source>Half of the calls with a price cost less</source>
        <translation>Half of the calls with a price cost less</translation>
    </message>
    <message>
        <source>Median cost</source>
        <translation>Median cost</translation>
    </message>
    <message>
        <source>Until the first token, of streams that are done</source>
        <translation>Until the first token, of streams that are done</translation>
    </message>
    <message>
        <source>First: median</source>
        <translation>First: median</translation>
    </message>
    <message>
        <source>Half of the streams that are done lie between these</source>
        <translation>Half of the streams that are done lie between these</translation>
    </message>
    <message>
        <source>First: quartiles</source>
        <translation>First: quartiles</translation>
    </message>
    <message>
        <source>95 of 100 streams are faster; from 20 streams on</source>
        <translation>95 of 100 streams are faster; from 20 streams on</translation>
    </message>
    <message>
        <source>First: 95th</source>
        <translation>First: 95th</translation>
    </message>
    <message>
        <source>Until the end, of calls that are done</source>
        <translation>Until the end, of calls that are done</translation>
    </message>
    <message>
        <source>Total: median</source>
        <translation>Total: median</translation>
    </message>
    <message>
        <source>Half of the calls that are done lie between these</source>
        <translation>Half of the calls that are done lie between these</translation>
    </message>
    <message>
        <source>Total: quartiles</source>
        <translation>Total: quartiles</translation>
    </message>
    <message>
        <source>95 of 100 calls are faster; from 20 calls on</source>
        <translation>95 of 100 calls are faster; from 20 calls on</translation>
    </message>
    <message>
        <source>Total: 95th</source>
        <translation>Total: 95th</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Never left this computer and cost nothing</source>
        <translation>Never left this computer and cost nothing</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>The fastest and the slowest of the streams that are done</source>
        <translation>The fastest and the slowest of the streams that are done</translation>
    </message>
    <message>
        <source>First: range</source>
        <translation>First: range</translation>
    </message>
    <message>
        <source>The fastest and the slowest of the calls that are done</source>
        <translation>The fastest and the slowest of the calls that are done</translation>
    </message>
    <message>
        <source>Total: range</source>
        <translation>Total: range</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::AbsenceNote</name>
    <message numerus="yes">
        <source>%Ln more.</source>
        <extracomment>Behind sentences, each of which tells what is not counted of an entry: of how many others as well</extracomment>
        <translation>
            <numerusform>%Ln more.</numerusform>
            <numerusform>%Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::AnswerCard</name>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>first token</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More about this call</source>
        <translation>More about this call</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>routed</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the state of a call (&quot;waiting&quot;), %2 the time since it began (&quot;0:12&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing has come back yet. Reasoning models can take minutes.</source>
        <translation>Nothing has come back yet. Reasoning models can take minutes.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copied %1</translation>
    </message>
    <message>
        <source>in → out</source>
        <extracomment>above the tokens of a call, such as &quot;90 → 14 tokens&quot;: those of the prompt and those of the reply</extracomment>
        <translation>in → out</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::BodyView</name>
    <message>
        <source>The first %1 of %2 are shown; Copy all takes everything.</source>
        <translation>The first %1 of %2 are shown; Copy all takes everything.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CaFileEditor</name>
    <message>
        <source>CA &amp;file</source>
        <translation>CA &amp;file</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA file</translation>
    </message>
    <message>
        <source>none: the system&apos;s certificates only</source>
        <translation>none: the system&apos;s certificates only</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>Choose CA file</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Choose a file with certificates</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) found, trusted beside the system&apos;s.</source>
        <translation>
            <numerusform>%n certificate found, trusted beside the system&apos;s.</numerusform>
            <numerusform>%n certificates found, trusted beside the system&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not there or cannot be read.</source>
        <translation>This file is not there or cannot be read.</translation>
    </message>
    <message>
        <source>No certificate was found in this file. It has to be in PEM form: text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>No certificate was found in this file. It has to be in PEM form: text that begins with -----BEGIN CERTIFICATE-----.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallActions</name>
    <message>
        <source>Copy request ID</source>
        <translation>Copy request ID</translation>
    </message>
    <message>
        <source>Copy for support…</source>
        <translation>Copy for support…</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Copy reply</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Edit and resend</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Copy the id that FluxRouter&apos;s support finds this call by</source>
        <translation>Copy the id that FluxRouter&apos;s support finds this call by</translation>
    </message>
    <message>
        <source>Show and copy the facts that support asks for, without prompt and reply</source>
        <translation>Show and copy the facts that support asks for, without prompt and reply</translation>
    </message>
    <message>
        <source>Make a new call with the same prompt</source>
        <translation>Make a new call with the same prompt</translation>
    </message>
    <message>
        <source>Put this call&apos;s prompt, model and parameters back into the editor</source>
        <translation>Put this call&apos;s prompt, model and parameters back into the editor</translation>
    </message>
    <message>
        <source>Add this prompt and reply to the earlier messages and go on</source>
        <translation>Add this prompt and reply to the earlier messages and go on</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>Copy as code</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl command</translation>
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
        <translation>Code that makes this call again and shows its X-Flux headers; the key stays in $FLUX_API_KEY</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Save for support…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write everything that is known of the selected calls to a file, without prompts and replies</source>
        <translation>Write everything that is known of the selected calls to a file, without prompts and replies</translation>
    </message>
    <message>
        <source>Write the selected, the filtered or all calls to a file</source>
        <translation>Write the selected, the filtered or all calls to a file</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Mark the selected calls, to find them again</source>
        <translation>Mark the selected calls, to find them again</translation>
    </message>
    <message>
        <source>Write down what you think of this call; the filter finds it</source>
        <translation>Write down what you think of this call; the filter finds it</translation>
    </message>
    <message>
        <source>Compare replies…</source>
        <translation>Compare replies…</translation>
    </message>
    <message>
        <source>Show word by word how the replies of two calls differ; select exactly two in the history</source>
        <translation>Show word by word how the replies of two calls differ; select exactly two in the history</translation>
    </message>
    <message>
        <source>&amp;Open comparison</source>
        <translation>&amp;Open comparison</translation>
    </message>
    <message>
        <source>Show the comparison that this call belongs to on the Compare page</source>
        <translation>Show the comparison that this call belongs to on the Compare page</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallBar</name>
    <message>
        <source>Previous repeat of %1</source>
        <extracomment>%1 names a column of a comparison; so below</extracomment>
        <translation>Previous repeat of %1</translation>
    </message>
    <message>
        <source>Next repeat of %1</source>
        <translation>Next repeat of %1</translation>
    </message>
    <message>
        <source>Stop the call to %1</source>
        <translation>Stop the call to %1</translation>
    </message>
    <message>
        <source>Send again to %1</source>
        <translation>Send again to %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of its repeats a column shows, such as &quot;2 of 3&quot;</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Sent again, beyond the repeats of the plan</source>
        <translation>Sent again, beyond the repeats of the plan</translation>
    </message>
    <message>
        <source>Previous repeat (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>Previous repeat (%1)</translation>
    </message>
    <message>
        <source>This is the first repeat</source>
        <translation>This is the first repeat</translation>
    </message>
    <message>
        <source>Next repeat (%1)</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>Next repeat (%1)</translation>
    </message>
    <message>
        <source>This is the last repeat</source>
        <translation>This is the last repeat</translation>
    </message>
    <message>
        <source>Stop this call; the others go on</source>
        <translation>Stop this call; the others go on</translation>
    </message>
    <message>
        <source>This call does not run or wait</source>
        <translation>This call does not run or wait</translation>
    </message>
    <message>
        <source>This call has not ended</source>
        <translation>This call has not ended</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Make another call; this one stays as it is</source>
        <translation>Make another call; this one stays as it is</translation>
    </message>
    <message>
        <source>Another window of Fluxscope runs this call</source>
        <translation>Another window of Fluxscope runs this call</translation>
    </message>
    <message>
        <source>No call has been made yet</source>
        <translation>No call has been made yet</translation>
    </message>
    <message>
        <source>Make another call; this one was deleted</source>
        <translation>Make another call; this one was deleted</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallCopies</name>
    <message>
        <source>Copied the reply</source>
        <translation>Copied the reply</translation>
    </message>
    <message>
        <source>Copied for support</source>
        <translation>Copied for support</translation>
    </message>
    <message>
        <source>Copied as code. The key comes from $FLUX_API_KEY.</source>
        <translation>Copied as code. The key comes from $FLUX_API_KEY.</translation>
    </message>
    <message>
        <source>The prompt of this call was not kept, so there is no code for it.</source>
        <translation>The prompt of this call was not kept, so there is no code for it.</translation>
    </message>
    <message>
        <source>One of the two calls was deleted meanwhile.</source>
        <translation>One of the two calls was deleted meanwhile.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallMarks</name>
    <message numerus="yes">
        <source>Took the star from %n calls</source>
        <translation>
            <numerusform>Took the star from %n call</numerusform>
            <numerusform>Took the star from %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n calls</source>
        <translation>
            <numerusform>Starred %n call</numerusform>
            <numerusform>Starred %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Note on this call</translation>
    </message>
    <message>
        <source>It is kept in the history, goes into exports, and the filter finds it.</source>
        <translation>It is kept in the history, goes into exports, and the filter finds it.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Removed the note</source>
        <translation>Removed the note</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. The note is kept once it has.</source>
        <translation>The system keychain has not answered yet. The note is kept once it has.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallNotice</name>
    <message>
        <source>What happened to %1</source>
        <extracomment>%1 names a column of a comparison</extracomment>
        <translation>What happened to %1</translation>
    </message>
    <message>
        <source>This reply is not whole</source>
        <translation>This reply is not whole</translation>
    </message>
    <message>
        <source>Why is hidden until you have voted.</source>
        <translation>Why is hidden until you have voted.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the id that support finds the call by</source>
        <translation>Copy the id that support finds the call by</translation>
    </message>
    <message>
        <source>Copy request ID of %1</source>
        <extracomment>%1 names a column of a comparison</extracomment>
        <translation>Copy request ID of %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CallSummary</name>
    <message>
        <source>Call summary</source>
        <translation>Call summary</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ChangedVotes</name>
    <message>
        <source>Replaced votes from before: %1.</source>
        <extracomment>%1 is a list of replies and of the votes on them</extracomment>
        <translation>Replaced votes from before: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced votes from before: %1; and %n more.</source>
        <translation>
            <numerusform>Replaced votes from before: %1; and %n more.</numerusform>
            <numerusform>Replaced votes from before: %1; and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, repeat %2</source>
        <extracomment>%1 names a column of a comparison, %2 is a number</extracomment>
        <translation>%1, repeat %2</translation>
    </message>
    <message>
        <source>%1 (none now, was up)</source>
        <extracomment>%1 names a reply; so below</extracomment>
        <translation>%1 (none now, was up)</translation>
    </message>
    <message>
        <source>%1 (none now, was down)</source>
        <translation>%1 (none now, was down)</translation>
    </message>
    <message>
        <source>%1 (up now, was down)</source>
        <translation>%1 (up now, was down)</translation>
    </message>
    <message>
        <source>%1 (down now, was up)</source>
        <translation>%1 (down now, was up)</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ChartPane</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nothing to show yet</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CheckPanel</name>
    <message>
        <source>Check connecti&amp;on</source>
        <translation>Check connecti&amp;on</translation>
    </message>
    <message>
        <source>The check asks for the list of models, which costs nothing. It cannot test credit: the list is answered even when the account has none.</source>
        <translation>The check asks for the list of models, which costs nothing. It cannot test credit: the list is answered even when the account has none.</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Address:</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Encryption:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Key:</translation>
    </message>
    <message>
        <source>Model list:</source>
        <translation>Model list:</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>The check is running.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>not tried</translation>
    </message>
    <message>
        <source>none: plain http</source>
        <translation>none: plain http</translation>
    </message>
    <message>
        <source>not tried: there is no key</source>
        <translation>not tried: there is no key</translation>
    </message>
    <message numerus="yes">
        <source>The gateway lists %n model(s).</source>
        <translation>
            <numerusform>The gateway lists %n model.</numerusform>
            <numerusform>The gateway lists %n models.</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>none in use</translation>
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
        <translation>Note…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>Thumbs up for %1</source>
        <extracomment>%1 names a column of a comparison; so below</extracomment>
        <translation>Thumbs up for %1</translation>
    </message>
    <message>
        <source>Thumbs down for %1</source>
        <translation>Thumbs down for %1</translation>
    </message>
    <message>
        <source>Note on the reply of %1</source>
        <translation>Note on the reply of %1</translation>
    </message>
    <message>
        <source>Copy request ID of %1</source>
        <translation>Copy request ID of %1</translation>
    </message>
    <message>
        <source>Compare the reply of %1 with another</source>
        <translation>Compare the reply of %1 with another</translation>
    </message>
    <message>
        <source>This call was deleted from the history</source>
        <translation>This call was deleted from the history</translation>
    </message>
    <message>
        <source>This call has not ended</source>
        <translation>This call has not ended</translation>
    </message>
    <message>
        <source>A good reply</source>
        <translation>A good reply</translation>
    </message>
    <message>
        <source>A bad reply</source>
        <translation>A bad reply</translation>
    </message>
    <message>
        <source>Hidden until you have voted</source>
        <translation>Hidden until you have voted</translation>
    </message>
    <message>
        <source>Write a note on this reply</source>
        <translation>Write a note on this reply</translation>
    </message>
    <message>
        <source>What was noted before may name the model. Notes are open again when you have voted.</source>
        <translation>What was noted before may name the model. Notes are open again when you have voted.</translation>
    </message>
    <message>
        <source>This call has no request ID</source>
        <translation>This call has no request ID</translation>
    </message>
    <message>
        <source>Copy the request ID</source>
        <translation>Copy the request ID</translation>
    </message>
    <message>
        <source>See how this reply differs from another one</source>
        <translation>See how this reply differs from another one</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1 is what the user wrote</extracomment>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>No call has been made</source>
        <translation>No call has been made</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ColumnHeading</name>
    <message>
        <source>Expand %1</source>
        <extracomment>%1 names a column of a comparison</extracomment>
        <translation>Expand %1</translation>
    </message>
    <message>
        <source>Back to all columns</source>
        <translation>Back to all columns</translation>
    </message>
    <message>
        <source>Give this column the whole width</source>
        <translation>Give this column the whole width</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ColumnNames</name>
    <message>
        <source>%1, %2, entry %3</source>
        <extracomment>%1 is a model, %2 an API shape, %3 the place in the list of entries; the model is in it more than once</extracomment>
        <translation>%1, %2, entry %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a model, %2 an API shape</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <extracomment>the name of a column while the models are hidden; %1 is a letter</extracomment>
        <translation>Reply %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ColumnsBar</name>
    <message>
        <source>Order</source>
        <extracomment>before a list: by what the columns of a comparison are sorted</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>As listed</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Shuffled</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Order of the columns</translation>
    </message>
    <message>
        <source>By the median of the calls shown. Columns move when you choose, and when the run ends.</source>
        <translation>By the median of the calls shown. Columns move when you choose, and when the run ends.</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>before a list: which calls the columns show, those not streamed or the streamed ones</extracomment>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Not streamed</source>
        <translation>Not streamed</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Streamed</translation>
    </message>
    <message>
        <source>Calls shown</source>
        <translation>Calls shown</translation>
    </message>
    <message>
        <source>Each call was made twice: not streamed for its cost, streamed for the time of its first token</source>
        <translation>Each call was made twice: not streamed for its cost, streamed for the time of its first token</translation>
    </message>
    <message>
        <source>Repeats</source>
        <extracomment>between two arrows that turn the repeats in all columns</extracomment>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Previous repeat in all columns</source>
        <translation>Previous repeat in all columns</translation>
    </message>
    <message>
        <source>Next repeat in all columns</source>
        <translation>Next repeat in all columns</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Scroll together</translation>
    </message>
    <message>
        <source>Scrolling one reply moves the others to the same place</source>
        <translation>Scrolling one reply moves the others to the same place</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Hides names and all figures and shuffles the columns until you have voted on each of them</source>
        <translation>Hides names and all figures and shuffles the columns until you have voted on each of them</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Reasoning in all columns</source>
        <translation>Reasoning in all columns</translation>
    </message>
    <message>
        <source>Opens what the models reasoned before they replied, or folds it</source>
        <translation>Opens what the models reasoned before they replied, or folds it</translation>
    </message>
    <message>
        <source>Shuffled, so that the place of a column does not tell its model. Columns can be sorted again when the blind comparison is over.</source>
        <translation>Shuffled, so that the place of a column does not tell its model. Columns can be sorted again when the blind comparison is over.</translation>
    </message>
    <message>
        <source>Still shuffled, as the blind comparison left the columns. Choose an order to sort them.</source>
        <translation>Still shuffled, as the blind comparison left the columns. Choose an order to sort them.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareCard</name>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message numerus="yes">
        <source>queued, %n before it</source>
        <translation>
            <numerusform>queued, %n before it</numerusform>
            <numerusform>queued, %n before it</numerusform>
        </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>queued</translation>
    </message>
    <message>
        <source>stopped before it started</source>
        <translation>stopped before it started</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the state of a call (&quot;waiting&quot;), %2 the time since it began (&quot;0:12&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Call summary of %1</source>
        <extracomment>%1 names a column of a comparison</extracomment>
        <translation>Call summary of %1</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>first token</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>streamed</translation>
    </message>
    <message>
        <source>not streamed</source>
        <translation>not streamed</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>routed</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
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
        <translation>Reply of %1</translation>
    </message>
    <message>
        <source>No call has been made yet.</source>
        <translation>No call has been made yet.</translation>
    </message>
    <message>
        <source>Queued. Its time has not begun.</source>
        <translation>Queued. Its time has not begun.</translation>
    </message>
    <message>
        <source>The reply appears here.</source>
        <translation>The reply appears here.</translation>
    </message>
    <message>
        <source>Stopped while it was queued. Nothing was sent.</source>
        <translation>Stopped while it was queued. Nothing was sent.</translation>
    </message>
    <message>
        <source>Prompt and reply of this call were not kept, as the settings said.</source>
        <translation>Prompt and reply of this call were not kept, as the settings said.</translation>
    </message>
    <message>
        <source>This call was deleted from the history.</source>
        <translation>This call was deleted from the history.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareColumns</name>
    <message numerus="yes">
        <source>%n columns without a known cost stand last.</source>
        <translation>
            <numerusform>%n column without a known cost stands last.</numerusform>
            <numerusform>%n columns without a known cost stand last.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have voted on every column: here is who wrote them.</source>
        <translation>You have voted on every column: here is who wrote them.</translation>
    </message>
    <message numerus="yes">
        <source>Voted on %1 of %n columns</source>
        <translation>
            <numerusform>Voted on %1 of %n column</numerusform>
            <numerusform>Voted on %1 of %n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 names another column, %2 and %3 say which of its repeats: &quot;2 of 3&quot;</extracomment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>Repeat %1 of %2</source>
        <extracomment>another repeat of the same entry, such as &quot;Repeat 2 of 3&quot;</extracomment>
        <translation>Repeat %1 of %2</translation>
    </message>
    <message>
        <source>There is no other reply yet</source>
        <translation>There is no other reply yet</translation>
    </message>
    <message>
        <source>The history kept no prompt to send again</source>
        <translation>The history kept no prompt to send again</translation>
    </message>
    <message>
        <source>You have voted on every column that has a reply: here is who wrote them.</source>
        <translation>You have voted on every column that has a reply: here is who wrote them.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns without a whole call of known time stand last.</source>
        <translation>
            <numerusform>%n column without a whole call of known time stands last.</numerusform>
            <numerusform>%n columns without a whole call of known time stand last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareEntries</name>
    <message>
        <source>Add entry</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>A comparison takes at most %1 entries.</source>
        <translation>A comparison takes at most %1 entries.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareEntryRow</name>
    <message>
        <source>API shape of entry %1</source>
        <translation>API shape of entry %1</translation>
    </message>
    <message>
        <source>Model of entry %1</source>
        <translation>Model of entry %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Remove entry %1</source>
        <translation>Remove entry %1</translation>
    </message>
    <message>
        <source>A comparison takes at least two entries.</source>
        <translation>A comparison takes at least two entries.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareFigures</name>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>What may mislead</source>
        <translation>What may mislead</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Figures of the comparison</source>
        <translation>Figures of the comparison</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln repeated replies out</source>
        <translation>
            <numerusform>Leave %Ln repeated reply out</numerusform>
            <numerusform>Leave %Ln repeated replies out</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave repeated replies out</source>
        <translation>Leave repeated replies out</translation>
    </message>
    <message>
        <source>Their text is that of an earlier call, so they may come from a cache.</source>
        <translation>Their text is that of an earlier call, so they may come from a cache.</translation>
    </message>
    <message>
        <source>No reply has the text of an earlier one.</source>
        <translation>No reply has the text of an earlier one.</translation>
    </message>
    <message numerus="yes">
        <source>figures without %Ln repeated replies</source>
        <translation>
            <numerusform>figures without %Ln repeated reply</numerusform>
            <numerusform>figures without %Ln repeated replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 To see the figures with them, clear “%2”.</source>
        <extracomment>%1 says in a sentence that all replies are left out, %2 is the caption of the tick that does it</extracomment>
        <translation>%1 To see the figures with them, clear “%2”.</translation>
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
        <translation>Edit prompt</translation>
    </message>
    <message>
        <source>Goes to the page where the prompt and its parameters are (Ctrl+1)</source>
        <translation>Goes to the page where the prompt and its parameters are (Ctrl+1)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Save report…</translation>
    </message>
    <message>
        <source>There is no comparison to report on yet</source>
        <translation>There is no comparison to report on yet</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Earlier comparisons</translation>
    </message>
    <message>
        <source>A comparison still runs. Wait for it, or stop it.</source>
        <translation>A comparison still runs. Wait for it, or stop it.</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet.</source>
        <translation>The system keychain has not answered yet.</translation>
    </message>
    <message>
        <source>Possible again when the blind comparison is over</source>
        <translation>Possible again when the blind comparison is over</translation>
    </message>
    <message>
        <source>This comparison was made with %1. Choose that connection to go on with it.</source>
        <translation>This comparison was made with %1. Choose that connection to go on with it.</translation>
    </message>
    <message>
        <source>Another window of Fluxscope runs calls of this comparison. Wait until they have ended.</source>
        <translation>Another window of Fluxscope runs calls of this comparison. Wait until they have ended.</translation>
    </message>
    <message>
        <source>The history kept no text of this comparison, so nothing can be sent again.</source>
        <translation>The history kept no text of this comparison, so nothing can be sent again.</translation>
    </message>
    <message>
        <source>The prompt of this comparison has *** in it, where a key may have stood, so it is not sent again. Correct the prompt and run a new comparison.</source>
        <translation>The prompt of this comparison has *** in it, where a key may have stood, so it is not sent again. Correct the prompt and run a new comparison.</translation>
    </message>
    <message>
        <source>Open Entries and calls to see what Ctrl+Return runs.</source>
        <translation>Open Entries and calls to see what Ctrl+Return runs.</translation>
    </message>
    <message>
        <source>Writes prompt, replies, figures and ids of this comparison as an HTML page or as Markdown. The report is written in English.</source>
        <translation>Writes prompt, replies, figures and ids of this comparison as an HTML page or as Markdown. The report is written in English.</translation>
    </message>
    <message>
        <source>Open Next comparison to see what Ctrl+Return runs.</source>
        <translation>Open Next comparison to see what Ctrl+Return runs.</translation>
    </message>
    <message>
        <source>Set up. The history kept no text of this comparison, so the prompt stays as it is.</source>
        <translation>Set up. The history kept no text of this comparison, so the prompt stays as it is.</translation>
    </message>
    <message>
        <source>The next comparison is set up as the one shown.</source>
        <translation>The next comparison is set up as the one shown.</translation>
    </message>
    <message>
        <source>This comparison has *** in its prompt or in a model id, where a key may have stood, so its setup cannot be used again.</source>
        <translation>This comparison has *** in its prompt or in a model id, where a key may have stood, so its setup cannot be used again.</translation>
    </message>
    <message>
        <source>The comparison is not in this history, or cannot be read.</source>
        <translation>The comparison is not in this history, or cannot be read.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ComparePictures</name>
    <message numerus="yes">
        <source>%1: median %2, from %3 to %4 (%Ln calls)</source>
        <extracomment>%1 is an entry of a comparison, %2 to %4 are prices or durations; %n calls have one</extracomment>
        <translation>
            <numerusform>%1: median %2, from %3 to %4 (%Ln call)</numerusform>
            <numerusform>%1: median %2, from %3 to %4 (%Ln calls)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2, half of the calls from %3 to %4, all from %5 to %6 (%Ln calls)</source>
        <extracomment>%1 is an entry of a comparison, %2 to %6 are prices or durations; %n calls have one</extracomment>
        <translation>
            <numerusform>%1: median %2, half of the calls from %3 to %4, all from %5 to %6 (%Ln call)</numerusform>
            <numerusform>%1: median %2, half of the calls from %3 to %4, all from %5 to %6 (%Ln calls)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost ($)</source>
        <extracomment>The title of an axis, with its unit</extracomment>
        <translation>Cost ($)</translation>
    </message>
    <message>
        <source>Time to the first token (s)</source>
        <extracomment>The title of an axis, with its unit</extracomment>
        <translation>Time to the first token (s)</translation>
    </message>
    <message>
        <source>Total time (s)</source>
        <translation>Total time (s)</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareSets</name>
    <message>
        <source>Save set of entries</source>
        <translation>Save set of entries</translation>
    </message>
    <message>
        <source>A set of this name exists and is replaced.</source>
        <translation>A set of this name exists and is replaced.</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation>Name of the set:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved sets</source>
        <translation>Saved sets</translation>
    </message>
    <message>
        <source>No saved sets</source>
        <translation>No saved sets</translation>
    </message>
    <message>
        <source>Save the entries under a name to choose them again later.</source>
        <translation>Save the entries under a name to choose them again later.</translation>
    </message>
    <message>
        <source>Replaces the entries by those of a set</source>
        <translation>Replaces the entries by those of a set</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Keeps these entries under a name</source>
        <translation>Keeps these entries under a name</translation>
    </message>
    <message>
        <source>Choose a model for each entry first.</source>
        <translation>Choose a model for each entry first.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Deletes the chosen set; the entries stay</source>
        <translation>Deletes the chosen set; the entries stay</translation>
    </message>
    <message>
        <source>Choose a set to delete it.</source>
        <translation>Choose a set to delete it.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::CompareSetup</name>
    <message>
        <source>A comparison takes at least two entries. Add one.</source>
        <translation>A comparison takes at least two entries. Add one.</translation>
    </message>
    <message>
        <source>Choose a model for entry %1 first.</source>
        <translation>Choose a model for entry %1 first.</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Models to compare</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Makes these calls (Ctrl+Return)</source>
        <translation>Makes these calls (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ComparisonView</name>
    <message>
        <source>Results of the comparison</source>
        <translation>Results of the comparison</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Shown again when the blind comparison is over</source>
        <translation>Shown again when the blind comparison is over</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ConnectionEditor</name>
    <message>
        <source>Enter the address of the gateway, such as https://api.fluxrouter.ai.</source>
        <translation>Enter the address of the gateway, such as https://api.fluxrouter.ai.</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://api.fluxrouter.ai.</source>
        <translation>This is no address. It looks like https://api.fluxrouter.ai.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or a password. Keys have a field of their own below.</source>
        <translation>An address must not hold a user name or a password. Keys have a field of their own below.</translation>
    </message>
    <message>
        <source>The address has to begin with https:// or http://.</source>
        <translation>The address has to begin with https:// or http://.</translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to 65535.</source>
        <translation>The port has to be a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>The address has no host name, or one that cannot be.</source>
        <translation>The address has no host name, or one that cannot be.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unnamed</translation>
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
        <translation>&amp;Base URL</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Base URL</translation>
    </message>
    <message>
        <source>Used as %1.</source>
        <translation>Used as %1.</translation>
    </message>
    <message>
        <source>What followed the ? or # is left out.</source>
        <translation>What followed the ? or # is left out.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the key and the prompts. Use https if you can.</source>
        <translation>Not encrypted: everybody on the way can read the key and the prompts. Use https if you can.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Correct what is marked above first.</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. Check again in a moment.</source>
        <translation>The system keychain has not answered yet. Check again in a moment.</translation>
    </message>
    <message>
        <source>FLUX_API_KEY was not sent: it goes only to the address in use. The check went without a key.</source>
        <translation>FLUX_API_KEY was not sent: it goes only to the address in use. The check went without a key.</translation>
    </message>
    <message>
        <source>FLUX_API_KEY was not sent: it goes only to the address in use. The check went with the key that is stored for this address.</source>
        <translation>FLUX_API_KEY was not sent: it goes only to the address in use. The check went with the key that is stored for this address.</translation>
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
        <translation>Connection</translation>
    </message>
    <message>
        <source>DEMO · invented replies and costs</source>
        <translation>DEMO · invented replies and costs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Connections, keys, time limits, language (Ctrl+,)</source>
        <translation>Connections, keys, time limits, language (Ctrl+,)</translation>
    </message>
    <message>
        <source>key: asking the system keychain</source>
        <translation>key: asking the system keychain</translation>
    </message>
    <message>
        <source>key: FLUX_API_KEY</source>
        <translation>key: FLUX_API_KEY</translation>
    </message>
    <message>
        <source>key: this session only</source>
        <translation>key: this session only</translation>
    </message>
    <message>
        <source>key: system keychain</source>
        <translation>key: system keychain</translation>
    </message>
    <message>
        <source>key: sk-demo</source>
        <translation>key: sk-demo</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ConnectionQuestions</name>
    <message>
        <source>The key could not be stored in the system keychain.</source>
        <translation>The key could not be stored in the system keychain.</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. What was asked for goes on then.</source>
        <translation>The system keychain has not answered yet. What was asked for goes on then.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ConnectionsPage</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Use this one</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in use)</translation>
    </message>
    <message>
        <source>One connection has to stay.</source>
        <translation>One connection has to stay.</translation>
    </message>
    <message>
        <source>New calls go through this connection already.</source>
        <translation>New calls go through this connection already.</translation>
    </message>
    <message>
        <source>New calls go through this connection.</source>
        <translation>New calls go through this connection.</translation>
    </message>
    <message>
        <source>This window is the demo: its calls go to the demo gateway on this computer, whichever connection is in use here.</source>
        <translation>This window is the demo: its calls go to the demo gateway on this computer, whichever connection is in use here.</translation>
    </message>
    <message>
        <source>This window was started with an address of its own: its calls go to %1, whichever connection is in use here. Proxy and CA file are those of the connection in use.</source>
        <translation>This window was started with an address of its own: its calls go to %1, whichever connection is in use here. Proxy and CA file are those of the connection in use.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::DiffDialog</name>
    <message>
        <source>Compare replies</source>
        <translation>Compare replies</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Previous difference</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Next difference</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Inline</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Left reply</source>
        <translation>Left reply</translation>
    </message>
    <message>
        <source>Right reply</source>
        <translation>Right reply</translation>
    </message>
    <message>
        <source>Both replies in one text</source>
        <translation>Both replies in one text</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Enter shows the difference side by side.</source>
        <translation>Enter shows the difference side by side.</translation>
    </message>
    <message>
        <source>Only in the left reply: struck through</source>
        <translation>Only in the left reply: struck through</translation>
    </message>
    <message>
        <source>Only in the right reply: underlined</source>
        <translation>Only in the right reply: underlined</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is the requested model, %2 the one that answered</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Neither call has a reply.</source>
        <translation>Neither call has a reply.</translation>
    </message>
    <message>
        <source>Only the left call has a reply.</source>
        <translation>Only the left call has a reply.</translation>
    </message>
    <message>
        <source>Only the right call has a reply.</source>
        <translation>Only the right call has a reply.</translation>
    </message>
    <message>
        <source>The replies are still being compared.</source>
        <translation>The replies are still being compared.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>There is no difference.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::EarlierComparisons</name>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>The history cannot be read</translation>
    </message>
    <message>
        <source>No comparison was made yet</source>
        <translation>No comparison was made yet</translation>
    </message>
    <message>
        <source>text not kept</source>
        <translation>text not kept</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3: %4 · %5</source>
        <extracomment>%1 is a time, %2 what was measured, %3 such as &quot;3 entries&quot;, %4 the first of their models, %5 the beginning of the prompt</extracomment>
        <translation>%1 · %2 · %3: %4 · %5</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>of comparisons that were made from the time %1 to the later time %2</extracomment>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::EmptyState</name>
    <message>
        <source>No API key yet</source>
        <translation>No API key yet</translation>
    </message>
    <message>
        <source>Enter your FluxRouter key in the settings, then write a prompt and send it. The demo shows everything without a key: its replies and costs are invented.</source>
        <translation>Enter your FluxRouter key in the settings, then write a prompt and send it. The demo shows everything without a key: its replies and costs are invented.</translation>
    </message>
    <message>
        <source>Send your first prompt</source>
        <translation>Send your first prompt</translation>
    </message>
    <message>
        <source>Write a prompt and press %1. Here you will see the reply, which model answered, what it cost, how long it took, and the id that FluxRouter&apos;s support finds the call by.</source>
        <extracomment>%1 is a keyboard shortcut</extracomment>
        <translation>Write a prompt and press %1. Here you will see the reply, which model answered, what it cost, how long it took, and the id that FluxRouter&apos;s support finds the call by.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Open the demo</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::EraseDialog</name>
    <message>
        <source>The history does not answer now. Try it again.</source>
        <translation>The history does not answer now. Try it again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were deleted; then the history could not be written (%1). Try it again.</source>
        <translation>
            <numerusform>%Ln call was deleted; then the history could not be written (%1). Try it again.</numerusform>
            <numerusform>%Ln calls were deleted; then the history could not be written (%1). Try it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were deleted, but these copies may still hold them and could not be removed: %1</source>
        <translation>
            <numerusform>%Ln call was deleted, but these copies may still hold it and could not be removed: %1</numerusform>
            <numerusform>%Ln calls were deleted, but these copies may still hold them and could not be removed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln call(s) were deleted; %1 of disk space came back.</source>
        <translation>
            <numerusform>Stopped. %Ln call was deleted; %1 of disk space came back.</numerusform>
            <numerusform>Stopped. %Ln calls were deleted; %1 of disk space came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were deleted; %1 of disk space came back.</source>
        <translation>
            <numerusform>%Ln call was deleted; %1 of disk space came back.</numerusform>
            <numerusform>%Ln calls were deleted; %1 of disk space came back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls &amp;before</source>
        <translation>Calls &amp;before</translation>
    </message>
    <message>
        <source>F&amp;iltered calls</source>
        <translation>F&amp;iltered calls</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>&amp;All calls</translation>
    </message>
    <message>
        <source>Keep calls with a &amp;star</source>
        <translation>Keep calls with a &amp;star</translation>
    </message>
    <message>
        <source>Deleted calls cannot be brought back. Their text also leaves the search index and the copies that were made before updates. Calls that are running stay.</source>
        <translation>Deleted calls cannot be brought back. Their text also leaves the search index and the copies that were made before updates. Calls that are running stay.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete calls</source>
        <translation>Delete calls</translation>
    </message>
    <message>
        <source>Before this day</source>
        <translation>Before this day</translation>
    </message>
    <message>
        <source>No filter is in force.</source>
        <translation>No filter is in force.</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n file(s) of damaged histories (%1), which may hold these calls</source>
        <translation>
            <numerusform>Also delete %n file of a damaged history (%1), which may hold these calls</numerusform>
            <numerusform>Also delete %n files of damaged histories (%1), which may hold these calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the deletion</source>
        <translation>Progress of the deletion</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln call(s)</source>
        <translation>
            <numerusform>Delete %Ln call</numerusform>
            <numerusform>Delete %Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no such calls.</source>
        <translation>There are no such calls.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with a star stay.</source>
        <translation>
            <numerusform>%Ln call with a star stays.</numerusform>
            <numerusform>%Ln calls with a star stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a star.</source>
        <translation>
            <numerusform>%Ln of them has a star.</numerusform>
            <numerusform>%Ln of them have a star.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 of %2 calls</translation>
    </message>
    <message>
        <source>Giving the disk space back…</source>
        <translation>Giving the disk space back…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Finding the calls…</source>
        <translation>Finding the calls…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were deleted. Another window or program reads the history; until it has done so, the log beside the file still holds them.</source>
        <translation>
            <numerusform>%Ln call was deleted. Another window or program reads the history; until it has done so, the log beside the file still holds it.</numerusform>
            <numerusform>%Ln calls were deleted. Another window or program reads the history; until it has done so, the log beside the file still holds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ExportDialog</name>
    <message>
        <source>One JSON object per call, with everything; can be imported again.</source>
        <translation>One JSON object per call, with everything; can be imported again.</translation>
    </message>
    <message>
        <source>One row per call, for spreadsheets.</source>
        <translation>One row per call, for spreadsheets.</translation>
    </message>
    <message>
        <source>Requests and responses, for the developer tools of a browser.</source>
        <translation>Requests and responses, for the developer tools of a browser.</translation>
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
        <translation>HTTP archives (*.har)</translation>
    </message>
    <message>
        <source>&amp;Selected calls (%1)</source>
        <translation>&amp;Selected calls (%1)</translation>
    </message>
    <message>
        <source>F&amp;iltered calls</source>
        <translation>F&amp;iltered calls</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>&amp;All calls</translation>
    </message>
    <message>
        <source>&amp;Prompts and replies</source>
        <translation>&amp;Prompts and replies</translation>
    </message>
    <message>
        <source>A&amp;ccount figures (X-Flux-Available, X-Flux-Held)</source>
        <translation>A&amp;ccount figures (X-Flux-Available, X-Flux-Held)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Save for support</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Export calls</translation>
    </message>
    <message>
        <source>No filter is in force.</source>
        <translation>No filter is in force.</translation>
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
        <translation>Preview</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>F&amp;iltered calls (%1)</source>
        <translation>F&amp;iltered calls (%1)</translation>
    </message>
    <message>
        <source>&amp;All calls (%1)</source>
        <translation>&amp;All calls (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 of %2 calls</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>The export was cancelled; no file was written.</translation>
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
        <translation>Pre&amp;view of the first calls</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>The name ends in .%1, which stands for another format. Choose another name, or that format.</source>
        <translation>The name ends in .%1, which stands for another format. Choose another name, or that format.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::FiguresTable</name>
    <message>
        <source>Sort by “%1”, ascending</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>Sort by “%1”, ascending</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>Sort by “%1”, descending</translation>
    </message>
    <message>
        <source>Order as listed</source>
        <translation>Order as listed</translation>
    </message>
    <message>
        <source>Fit the column to its texts</source>
        <translation>Fit the column to its texts</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::FilterChips</name>
    <message>
        <source>Remove the condition %1</source>
        <extracomment>%1 is a condition of the filter, such as &quot;Cost unknown&quot;</extracomment>
        <translation>Remove the condition %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::FilterMenu</name>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Routed</source>
        <translation>&amp;Routed</translation>
    </message>
    <message>
        <source>&amp;API shape</source>
        <translation>&amp;API shape</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Streamed</translation>
    </message>
    <message>
        <source>Not streamed</source>
        <translation>Not streamed</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Cost</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Only requested model %1</source>
        <translation>Only requested model %1</translation>
    </message>
    <message>
        <source>Only served by %1</source>
        <translation>Only served by %1</translation>
    </message>
    <message>
        <source>Only served by an unknown model</source>
        <translation>Only served by an unknown model</translation>
    </message>
    <message>
        <source>Only connection %1</source>
        <translation>Only connection %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>From, to…</source>
        <translation>From, to…</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::FindBar</name>
    <message>
        <source>Find in the reply</source>
        <translation>Find in the reply</translation>
    </message>
    <message>
        <source>Find in reply</source>
        <translation>Find in reply</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation>Previous hit (Shift+Return)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation>Next hit (Return)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>No hits</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>%1 is the number of the current hit, %2 how many hits are marked at most</extracomment>
        <translation>%1 of more than %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of the current hit, %2 how many there are</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::GeneralPage</name>
    <message>
        <source>New prompts</source>
        <translation>New prompts</translation>
    </message>
    <message>
        <source>Default &amp;model</source>
        <translation>Default &amp;model</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Default model</translation>
    </message>
    <message>
        <source>Default API &amp;shape</source>
        <translation>Default API &amp;shape</translation>
    </message>
    <message>
        <source>Default API shape</source>
        <translation>Default API shape</translation>
    </message>
    <message>
        <source>Give up a call that is silent</source>
        <translation>Give up a call that is silent</translation>
    </message>
    <message>
        <source>&amp;Before the reply, not streamed</source>
        <translation>&amp;Before the reply, not streamed</translation>
    </message>
    <message>
        <source>Seconds before a reply that is not streamed</source>
        <translation>Seconds before a reply that is not streamed</translation>
    </message>
    <message>
        <source>Before the &amp;first word of a stream</source>
        <translation>Before the &amp;first word of a stream</translation>
    </message>
    <message>
        <source>Seconds before the first word of a stream</source>
        <translation>Seconds before the first word of a stream</translation>
    </message>
    <message>
        <source>Between &amp;two pieces of a reply</source>
        <translation>Between &amp;two pieces of a reply</translation>
    </message>
    <message>
        <source>Seconds between two pieces of a reply</source>
        <translation>Seconds between two pieces of a reply</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Stands behind a number of seconds, so it begins with a space.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>In seconds. Reasoning models can take minutes, and FluxRouter may bill a call that was given up.</source>
        <translation>In seconds. Reasoning models can take minutes, and FluxRouter may bill a call that was given up.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>&amp;Keep prompts and replies in the history</source>
        <translation>&amp;Keep prompts and replies in the history</translation>
    </message>
    <message>
        <source>Otherwise a new call keeps its figures, models and ids, but no text.</source>
        <translation>Otherwise a new call keeps its figures, models and ids, but no text.</translation>
    </message>
    <message>
        <source>Calls are kept in %1. Only you can read the file; it is not encrypted.</source>
        <translation>Calls are kept in %1. Only you can read the file; it is not encrypted.</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>Open f&amp;older</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;heme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Delete calls that are older than</source>
        <translation>&amp;Delete calls that are older than</translation>
    </message>
    <message>
        <source>Days after which calls are deleted</source>
        <translation>Days after which calls are deleted</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Stands behind a number of days, so it begins with a space.</extracomment>
        <translation> days</translation>
    </message>
    <message>
        <source>Keep &amp;at most</source>
        <translation>Keep &amp;at most</translation>
    </message>
    <message>
        <source>Calls that are kept at most</source>
        <translation>Calls that are kept at most</translation>
    </message>
    <message>
        <source> calls</source>
        <extracomment>Stands behind a number of calls, so it begins with a space.</extracomment>
        <translation> calls</translation>
    </message>
    <message>
        <source>Looked after at each start and every hour. Calls with a star stay.</source>
        <translation>Looked after at each start and every hour. Calls with a star stay.</translation>
    </message>
    <message>
        <source>This window shows a history that was named with --history. It keeps all calls: these limits are for your own history and are looked after when Fluxscope starts without --history.</source>
        <translation>This window shows a history that was named with --history. It keeps all calls: these limits are for your own history and are looked after when Fluxscope starts without --history.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::HeadersView</name>
    <message>
        <source>No headers yet.</source>
        <translation>No headers yet.</translation>
    </message>
    <message>
        <source>There were no response headers worth keeping.</source>
        <translation>There were no response headers worth keeping.</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Response headers</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copy value</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Copy name and value</translation>
    </message>
    <message>
        <source>Phases inside FluxRouter</source>
        <translation>Phases inside FluxRouter</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copied %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::HistoryPane</name>
    <message>
        <source>Filter history</source>
        <translation>Filter history</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Return. Every call is kept here with the model that answered, its cost and its id.</source>
        <translation>Write a prompt and press Ctrl+Return. Every call is kept here with the model that answered, its cost and its id.</translation>
    </message>
    <message>
        <source>No call matches “%1”</source>
        <extracomment>%1 is what the user typed into the filter</extracomment>
        <translation>No call matches “%1”</translation>
    </message>
    <message>
        <source>The filter looks into prompts, replies, models, ids and errors.</source>
        <translation>The filter looks into prompts, replies, models, ids and errors.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Hide the calls</source>
        <translation>Hide the calls</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Show the calls</translation>
    </message>
    <message numerus="yes">
        <source>%n new calls not shown</source>
        <translation>
            <numerusform>%n new call not shown</numerusform>
            <numerusform>%n new calls not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n calls</source>
        <translation>
            <numerusform>Deleted %n call</numerusform>
            <numerusform>Deleted %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>A running call cannot be deleted. Stop it first.</source>
        <translation>A running call cannot be deleted. Stop it first.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Stop searching</translation>
    </message>
    <message>
        <source>Stop searching and keep what was found</source>
        <translation>Stop searching and keep what was found</translation>
    </message>
    <message>
        <source>No call meets the filter</source>
        <translation>No call meets the filter</translation>
    </message>
    <message>
        <source>Remove a condition above the calls, or all of them.</source>
        <translation>Remove a condition above the calls, or all of them.</translation>
    </message>
    <message>
        <source>Searching… %1</source>
        <extracomment>%1 is how much of the history has been looked through, such as 40 %</extracomment>
        <translation>Searching… %1</translation>
    </message>
    <message>
        <source>A part of a prompt, a reply, a model, an id, an error or a note</source>
        <translation>A part of a prompt, a reply, a model, an id, an error or a note</translation>
    </message>
    <message>
        <source>Filter by status, time, model, cost or star</source>
        <translation>Filter by status, time, model, cost or star</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n calls. A damaged history that was set aside may still hold them: File &gt; Delete calls… deletes it, too.</source>
        <translation>
            <numerusform>Deleted %n call. A damaged history that was set aside may still hold it: File &gt; Delete calls… deletes it, too.</numerusform>
            <numerusform>Deleted %n calls. A damaged history that was set aside may still hold them: File &gt; Delete calls… deletes it, too.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is selected.</source>
        <translation>No call is selected.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>The search was stopped</translation>
    </message>
    <message>
        <source>Nothing was found in what had been looked through by then.</source>
        <translation>Nothing was found in what had been looked through by then.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>The history could not be read to its end</source>
        <translation>The history could not be read to its end</translation>
    </message>
    <message>
        <source>Nothing was found before that. Another program may be busy with the file.</source>
        <translation>Nothing was found before that. Another program may be busy with the file.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Taking what was deleted out of the search index and giving its room back…</source>
        <translation>Taking what was deleted out of the search index and giving its room back…</translation>
    </message>
    <message>
        <source>Deleting for good… %1</source>
        <extracomment>%1 is how much of it is done, such as 40%</extracomment>
        <translation>Deleting for good… %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::HistoryTable</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::JsonEditor</name>
    <message>
        <source>Additional JSON</source>
        <translation>Additional JSON</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2.</source>
        <translation>This is not JSON yet: line %1, column %2.</translation>
    </message>
    <message>
        <source>This has to be a JSON object: { &quot;name&quot;: value }.</source>
        <translation>This has to be a JSON object: { &quot;name&quot;: value }.</translation>
    </message>
    <message>
        <source>&quot;model&quot; and &quot;stream&quot; have no effect here; set them above.</source>
        <translation>&quot;model&quot; and &quot;stream&quot; have no effect here; set them above.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>%1 was named when Fluxscope was started, and there is no key for it. It is kept until Fluxscope ends. FLUX_API_KEY can hold it for longer.</source>
        <translation>%1 was named when Fluxscope was started, and there is no key for it. It is kept until Fluxscope ends. FLUX_API_KEY can hold it for longer.</translation>
    </message>
    <message>
        <source>This is no key: a key has no spaces, line breaks or characters outside ASCII.</source>
        <translation>This is no key: a key has no spaces, line breaks or characters outside ASCII.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::KeyEditor</name>
    <message>
        <source>A key has no spaces inside. Was more than the key pasted?</source>
        <translation>A key has no spaces inside. Was more than the key pasted?</translation>
    </message>
    <message>
        <source>The text has line breaks or control characters inside. Paste the key alone.</source>
        <translation>The text has line breaks or control characters inside. Paste the key alone.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. This text has others.</source>
        <translation>A key has only plain letters, digits and signs. This text has others.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API &amp;key</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the key while it is typed</source>
        <translation>Show the key while it is typed</translation>
    </message>
    <message>
        <source>Keep key &amp;in</source>
        <translation>Keep key &amp;in</translation>
    </message>
    <message>
        <source>Keep key in</source>
        <translation>Keep key in</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>the system keychain</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>this session only</translation>
    </message>
    <message>
        <source>Remove ke&amp;y</source>
        <translation>Remove ke&amp;y</translation>
    </message>
    <message>
        <source>No key is stored for this address.</source>
        <translation>No key is stored for this address.</translation>
    </message>
    <message>
        <source>The system keychain is locked or refused the key. Unlock it, or keep the key for this session only.</source>
        <translation>The system keychain is locked or refused the key. Unlock it, or keep the key for this session only.</translation>
    </message>
    <message>
        <source>The system keychain did not take the key. Keep it for this session only, or try again.</source>
        <translation>The system keychain did not take the key. Keep it for this session only, or try again.</translation>
    </message>
    <message>
        <source>The stored key is removed with OK or Apply.</source>
        <translation>The stored key is removed with OK or Apply.</translation>
    </message>
    <message>
        <source>FLUX_API_KEY is set and used instead of any stored key.</source>
        <translation>FLUX_API_KEY is set and used instead of any stored key.</translation>
    </message>
    <message>
        <source>FLUX_API_KEY is set but is no key, so it is not used.</source>
        <translation>FLUX_API_KEY is set but is no key, so it is not used.</translation>
    </message>
    <message>
        <source>A key is stored for %1, but not for this address. Enter the key of this address.</source>
        <translation>A key is stored for %1, but not for this address. Enter the key of this address.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so a key in it cannot be read.</source>
        <translation>The system keychain is locked, so a key in it cannot be read.</translation>
    </message>
    <message>
        <source>No system keychain answers on this computer. Keep the key for this session only, or set FLUX_API_KEY.</source>
        <translation>No system keychain answers on this computer. Keep the key for this session only, or set FLUX_API_KEY.</translation>
    </message>
    <message>
        <source>The key is forgotten when Fluxscope ends.</source>
        <translation>The key is forgotten when Fluxscope ends.</translation>
    </message>
    <message>
        <source>asking the system keychain…</source>
        <translation>asking the system keychain…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>stored in the system keychain</source>
        <translation>stored in the system keychain</translation>
    </message>
    <message>
        <source>stored for this session</source>
        <translation>stored for this session</translation>
    </message>
    <message>
        <source>from FLUX_API_KEY</source>
        <translation>from FLUX_API_KEY</translation>
    </message>
    <message>
        <source>No system keychain answers on this computer, so a new key is kept for this session only. FLUX_API_KEY can hold it for longer.</source>
        <translation>No system keychain answers on this computer, so a new key is kept for this session only. FLUX_API_KEY can hold it for longer.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::MainWindow</name>
    <message>
        <source>Import calls</source>
        <translation>Import calls</translation>
    </message>
    <message>
        <source>Calls exported by Fluxscope (*.jsonl)</source>
        <translation>Calls exported by Fluxscope (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Added the call</source>
        <translation>Added the call</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n calls to %1</source>
        <extracomment>%1 is the name of the file</extracomment>
        <translation>
            <numerusform>Exported %n call to %1</numerusform>
            <numerusform>Exported %n calls to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls beyond the limits of the settings could not be deleted now. It is tried again within the hour.</source>
        <translation>Calls beyond the limits of the settings could not be deleted now. It is tried again within the hour.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) beyond the limits of the settings were deleted</source>
        <translation>
            <numerusform>%n call beyond the limits of the settings was deleted</numerusform>
            <numerusform>%n calls beyond the limits of the settings were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history shows %n call(s) of the comparison</source>
        <translation>
            <numerusform>The history shows %n call of the comparison</numerusform>
            <numerusform>The history shows %n calls of the comparison</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Test one prompt (Ctrl+1)</source>
        <translation>Test one prompt (Ctrl+1)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Send the prompt to several models and compare them (Ctrl+2)</source>
        <translation>Send the prompt to several models and compare them (Ctrl+2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. The dialog opens once it has.</source>
        <translation>The system keychain has not answered yet. The dialog opens once it has.</translation>
    </message>
    <message>
        <source>These copies may hold calls beyond the limits of the settings and could not be removed: %1</source>
        <translation>These copies may hold calls beyond the limits of the settings and could not be removed: %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::MarkdownView</name>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copy this code</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copy code</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Open a link</translation>
    </message>
    <message>
        <source>Open this address outside of Fluxscope?

%1</source>
        <translation>Open this address outside of Fluxscope?

%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::MessageList</name>
    <message>
        <source>Add message</source>
        <translation>Add message</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::MessageRow</name>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Role of message %1</source>
        <translation>Role of message %1</translation>
    </message>
    <message>
        <source>Text of message %1</source>
        <translation>Text of message %1</translation>
    </message>
    <message>
        <source>Move message %1 up</source>
        <translation>Move message %1 up</translation>
    </message>
    <message>
        <source>Move message %1 down</source>
        <translation>Move message %1 down</translation>
    </message>
    <message>
        <source>Delete message %1</source>
        <translation>Delete message %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ModelCombo</name>
    <message>
        <source>Asking the gateway for its models…</source>
        <translation>Asking the gateway for its models…</translation>
    </message>
    <message>
        <source>The gateway did not name its models</source>
        <translation>The gateway did not name its models</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The gateway did not name its models (%1). Open the list to ask again; any id can be typed.</source>
        <translation>The gateway did not name its models (%1). Open the list to ask again; any id can be typed.</translation>
    </message>
    <message>
        <source>Type any model id, or open the list to ask the gateway for its models.</source>
        <translation>Type any model id, or open the list to ask the gateway for its models.</translation>
    </message>
    <message>
        <source>The gateway is asked when the system keychain has answered</source>
        <translation>The gateway is asked when the system keychain has answered</translation>
    </message>
    <message>
        <source>The gateway is not asked: there is no key for it</source>
        <translation>The gateway is not asked: there is no key for it</translation>
    </message>
    <message>
        <source>The gateway is not asked: the stored key is that of another address</source>
        <translation>The gateway is not asked: the stored key is that of another address</translation>
    </message>
    <message>
        <source>The gateway is not asked: its address is not encrypted and not confirmed</source>
        <translation>The gateway is not asked: its address is not encrypted and not confirmed</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::NextComparison</name>
    <message>
        <source>Next comparison: %1</source>
        <extracomment>heading of a setup; %1 is such as &quot;3 entries, Cost, 3 repeats&quot;</extracomment>
        <translation>Next comparison: %1</translation>
    </message>
    <message>
        <source>Entries and calls</source>
        <translation>Entries and calls</translation>
    </message>
    <message>
        <source>Use this setup</source>
        <translation>Use this setup</translation>
    </message>
    <message>
        <source>Sets the next comparison up as the one below: its entries, how its calls are made, and its prompt</source>
        <translation>Sets the next comparison up as the one below: its entries, how its calls are made, and its prompt</translation>
    </message>
    <message>
        <source>Undo replacing</source>
        <translation>Undo replacing</translation>
    </message>
    <message>
        <source>Bring back what was set up before</source>
        <translation>Bring back what was set up before</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::NoComparison</name>
    <message>
        <source>No comparison yet</source>
        <translation>No comparison yet</translation>
    </message>
    <message>
        <source>Choose the models to compare and run them: the same prompt goes to each of them. Here you will see their replies side by side as they arrive, who served each one, what it cost and how long it took. Repeats become pages, and replies can be voted on, also blind.</source>
        <translation>Choose the models to compare and run them: the same prompt goes to each of them. Here you will see their replies side by side as they arrive, who served each one, what it cost and how long it took. Repeats become pages, and replies can be voted on, also blind.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::NumbersPane</name>
    <message>
        <source>What the figures tell apart</source>
        <translation>What the figures tell apart</translation>
    </message>
    <message>
        <source>by entry and who answered</source>
        <translation>by entry and who answered</translation>
    </message>
    <message>
        <source>by entry</source>
        <translation>by entry</translation>
    </message>
    <message>
        <source>by who answered</source>
        <translation>by who answered</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>First token</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Total time</translation>
    </message>
    <message>
        <source>Tokens and text</source>
        <translation>Tokens and text</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Calls that are not counted</source>
        <translation>Calls that are not counted</translation>
    </message>
    <message>
        <source>Fewer than two models are known to have answered.</source>
        <translation>Fewer than two models are known to have answered.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ParametersPanel</name>
    <message>
        <source>Max tokens takes a whole number from 1.</source>
        <translation>Max tokens takes a whole number from 1.</translation>
    </message>
    <message>
        <source>Temperature takes a number from 0 to 2.</source>
        <translation>Temperature takes a number from 0 to 2.</translation>
    </message>
    <message>
        <source>Top P takes a number from 0 to 1.</source>
        <translation>Top P takes a number from 0 to 1.</translation>
    </message>
    <message>
        <source>Seed takes a whole number.</source>
        <translation>Seed takes a whole number.</translation>
    </message>
    <message>
        <source>Additional JSON is not a JSON object.</source>
        <translation>Additional JSON is not a JSON object.</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>Max tokens</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Reasoning effort</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>4096: Messages requires a limit</source>
        <translation>4096: Messages requires a limit</translation>
    </message>
    <message>
        <source>Words that end the reply, separated by commas; \n is a line break</source>
        <translation>Words that end the reply, separated by commas; \n is a line break</translation>
    </message>
    <message>
        <source>Responses has no stop words.</source>
        <translation>Responses has no stop words.</translation>
    </message>
    <message>
        <source>The same seed makes the same reply more likely</source>
        <translation>The same seed makes the same reply more likely</translation>
    </message>
    <message>
        <source>Only Chat completions has a seed.</source>
        <translation>Only Chat completions has a seed.</translation>
    </message>
    <message>
        <source>Additional JSON</source>
        <translation>Additional JSON</translation>
    </message>
    <message>
        <source>An object whose members replace those of the request body</source>
        <translation>An object whose members replace those of the request body</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PasteCallDialog</name>
    <message>
        <source>Add a call made elsewhere</source>
        <translation>Add a call made elsewhere</translation>
    </message>
    <message>
        <source>Paste what “curl -i” or “curl -v” printed, or the response headers alone. Headers that carry account data, and keys, are left out.</source>
        <translation>Paste what “curl -i” or “curl -v” printed, or the response headers alone. Headers that carry account data, and keys, are left out.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>As the text says</source>
        <translation>As the text says</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>What was understood</translation>
    </message>
    <message>
        <source>Add to history</source>
        <translation>Add to history</translation>
    </message>
    <message>
        <source>API &amp;shape</source>
        <translation>API &amp;shape</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>Nothing is pasted yet.</translation>
    </message>
    <message>
        <source>This is no response: it has neither a status line nor a header that Fluxscope knows.</source>
        <translation>This is no response: it has neither a status line nor a header that Fluxscope knows.</translation>
    </message>
    <message>
        <source>Served by %1.</source>
        <translation>Served by %1.</translation>
    </message>
    <message>
        <source>Who served it is not said.</source>
        <translation>Who served it is not said.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It has no id for support.</source>
        <translation>It has no id for support.</translation>
    </message>
    <message>
        <source>Its API shape is not said; choose it above.</source>
        <translation>Its API shape is not said; choose it above.</translation>
    </message>
    <message>
        <source>Its body is not whole, so the reply stays unknown.</source>
        <translation>Its body is not whole, so the reply stays unknown.</translation>
    </message>
    <message>
        <source>A key was in it and is left out.</source>
        <translation>A key was in it and is left out.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PhaseBars</name>
    <message>
        <source>Phases of the call</source>
        <translation>Phases of the call</translation>
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
        <translation>Save picture</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG picture (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>%1 cannot be written. Choose another folder, or make room.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PicturesPane</name>
    <message>
        <source>Cost against time</source>
        <translation>Cost against time</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Time to the first token</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Total time</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Save picture…</translation>
    </message>
    <message>
        <source>The table has the same figures.</source>
        <translation>The table has the same figures.</translation>
    </message>
    <message>
        <source>Picture as a table</source>
        <translation>Picture as a table</translation>
    </message>
    <message>
        <source>The other sample is not measured, or has no such figure.</source>
        <translation>The other sample is not measured, or has no such figure.</translation>
    </message>
    <message>
        <source>A point for each whole call with a price.</source>
        <translation>A point for each whole call with a price.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have too few calls for this picture.</source>
        <translation>
            <numerusform>%Ln entry has too few calls for this picture.</numerusform>
            <numerusform>%Ln entries have too few calls for this picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not measurable: their streams arrived in one piece.</source>
        <translation>
            <numerusform>%Ln entry is not measurable: its streams arrived in one piece.</numerusform>
            <numerusform>%Ln entries are not measurable: their streams arrived in one piece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have no call whose price is known.</source>
        <translation>
            <numerusform>%Ln entry has no call whose price is known.</numerusform>
            <numerusform>%Ln entries have no call whose price is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have no whole call with a price.</source>
        <translation>
            <numerusform>%Ln entry has no whole call with a price.</numerusform>
            <numerusform>%Ln entries have no whole call with a price.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PromptPage</name>
    <message>
        <source>This call still runs. Stop it, or send beside it with Ctrl+Shift+Return.</source>
        <translation>This call still runs. Stop it, or send beside it with Ctrl+Shift+Return.</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet.</source>
        <translation>The system keychain has not answered yet.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n calls can be copied at once. Select fewer.</source>
        <translation>
            <numerusform>At most %n call can be copied at once. Select fewer.</numerusform>
            <numerusform>At most %n calls can be copied at once. Select fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: this prompt has *** in it, perhaps in the place of a key.</source>
        <translation>Nothing was sent: this prompt has *** in it, perhaps in the place of a key.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PromptPane</name>
    <message>
        <source>Choose a model first.</source>
        <translation>Choose a model first.</translation>
    </message>
    <message>
        <source>Type a prompt first.</source>
        <translation>Type a prompt first.</translation>
    </message>
    <message>
        <source>API shape</source>
        <translation>API shape</translation>
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
        <translation>Model</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>cost is reported only without streaming</source>
        <translation>cost is reported only without streaming</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Return</source>
        <translation>Type a prompt and press Ctrl+Return</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Undo replacing</source>
        <translation>Undo replacing</translation>
    </message>
    <message>
        <source>Bring back what was in the editor before</source>
        <translation>Bring back what was in the editor before</translation>
    </message>
    <message>
        <source>System prompt and messages</source>
        <translation>System prompt and messages</translation>
    </message>
    <message>
        <source>System prompt and messages (%1)</source>
        <translation>System prompt and messages (%1)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Parameters (%1 set)</source>
        <translation>Parameters (%1 set)</translation>
    </message>
    <message>
        <source>Send  Ctrl+Return</source>
        <translation>Send  Ctrl+Return</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>A call runs. Ctrl+Shift+Return sends beside it.</source>
        <translation>A call runs. Ctrl+Shift+Return sends beside it.</translation>
    </message>
    <message>
        <source>Ends the call and keeps the text that has arrived (Esc)</source>
        <translation>Ends the call and keeps the text that has arrived (Esc)</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nothing is running.</translation>
    </message>
    <message>
        <source>&amp;Send	Ctrl+Return</source>
        <translation>&amp;Send	Ctrl+Return</translation>
    </message>
    <message>
        <source>Where *** stands, a key may have been masked: keys are kept nowhere. Put in what belongs there before you send this.</source>
        <translation>Where *** stands, a key may have been masked: keys are kept nowhere. Put in what belongs there before you send this.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::PromptSender</name>
    <message>
        <source>This is sent as soon as the system keychain has answered.</source>
        <translation>This is sent as soon as the system keychain has answered.</translation>
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
        <translation>the system&apos;s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
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
        <translation>Proxy host</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy port</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>User na&amp;me</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Proxy user name</translation>
    </message>
    <message>
        <source>only if the proxy asks for it</source>
        <translation>only if the proxy asks for it</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy password</translation>
    </message>
    <message>
        <source>K&amp;eep password in</source>
        <translation>K&amp;eep password in</translation>
    </message>
    <message>
        <source>Keep proxy password in</source>
        <translation>Keep proxy password in</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>this session only</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>the system keychain</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stored</translation>
    </message>
    <message>
        <source>A proxy needs a host name and a port.</source>
        <translation>A proxy needs a host name and a port.</translation>
    </message>
    <message>
        <source>Enter the host name alone, without http:// and without a user name.</source>
        <translation>Enter the host name alone, without http:// and without a user name.</translation>
    </message>
    <message>
        <source>The system keychain did not take the password. Keep it for this session only, or try again.</source>
        <translation>The system keychain did not take the password. Keep it for this session only, or try again.</translation>
    </message>
    <message>
        <source>asking the system keychain…</source>
        <translation>asking the system keychain…</translation>
    </message>
    <message>
        <source>Without a user name the password is not used.</source>
        <translation>Without a user name the password is not used.</translation>
    </message>
    <message>
        <source>The stored password belongs to the proxy as it was and is not sent to this one. Enter it again if this one asks for it.</source>
        <translation>The stored password belongs to the proxy as it was and is not sent to this one. Enter it again if this one asks for it.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ProxySignInDialog</name>
    <message>
        <source>Keep the password in the system keychain</source>
        <translation>Keep the password in the system keychain</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Sign in to the proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy asks who you are. Sign in, then send the call again.</source>
        <translation>The system&apos;s proxy asks who you are. Sign in, then send the call again.</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are. Sign in, then send the call again.</source>
        <translation>The proxy %1 asks who you are. Sign in, then send the call again.</translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when Fluxscope ends.</source>
        <translation>Otherwise it is forgotten when Fluxscope ends.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The system keychain did not take the password. Untick the box to keep it for this session only.</source>
        <translation>The system keychain did not take the password. Untick the box to keep it for this session only.</translation>
    </message>
    <message>
        <source>The password is kept, but the system keychain did not remove that of the former user name.</source>
        <translation>The password is kept, but the system keychain did not remove that of the former user name.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::RangeDialog</name>
    <message>
        <source>Time and cost</source>
        <translation>Time and cost</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>From this time</source>
        <translation>From this time</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>Until this time</translation>
    </message>
    <message>
        <source>Cost at &amp;least, $</source>
        <translation>Cost at &amp;least, $</translation>
    </message>
    <message>
        <source>Cost at least, in US dollars</source>
        <translation>Cost at least, in US dollars</translation>
    </message>
    <message>
        <source>Cost at &amp;most, $</source>
        <translation>Cost at &amp;most, $</translation>
    </message>
    <message>
        <source>Cost at most, in US dollars</source>
        <translation>Cost at most, in US dollars</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>“%1” is no sum of US dollars. It looks like 0.0025.</source>
        <translation>“%1” is no sum of US dollars. It looks like 0.0025.</translation>
    </message>
    <message>
        <source>The first time is not before the second, so no call can lie between them.</source>
        <translation>The first time is not before the second, so no call can lie between them.</translation>
    </message>
    <message>
        <source>The least cost is more than the most, so no call can lie between them.</source>
        <translation>The least cost is more than the most, so no call can lie between them.</translation>
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
        <translation>Reasoning of %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ReplyPane</name>
    <message>
        <source>Copied the code</source>
        <translation>Copied the code</translation>
    </message>
    <message>
        <source>Copied the response</source>
        <translation>Copied the response</translation>
    </message>
    <message>
        <source>Copied the request</source>
        <translation>Copied the request</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Raw response</source>
        <translation>Raw response</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Request as sent</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Plain</translation>
    </message>
    <message>
        <source>Show the reply as it came, without rendering its Markdown</source>
        <translation>Show the reply as it came, without rendering its Markdown</translation>
    </message>
    <message>
        <source>The reply appears here.</source>
        <translation>The reply appears here.</translation>
    </message>
    <message>
        <source>Prompt and reply of this call were not kept, as the settings said.</source>
        <translation>Prompt and reply of this call were not kept, as the settings said.</translation>
    </message>
    <message>
        <source>Reasoning appears here, if the model sends any.</source>
        <translation>Reasoning appears here, if the model sends any.</translation>
    </message>
    <message>
        <source>The model sent no reasoning.</source>
        <translation>The model sent no reasoning.</translation>
    </message>
    <message>
        <source>%1
The request was not kept.</source>
        <comment>below the time it was sent</comment>
        <translation>%1
The request was not kept.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>Nothing has arrived yet.</translation>
    </message>
    <message>
        <source>The body was not kept. Bodies stay in memory while Fluxscope runs; on disk only small ones do.</source>
        <translation>The body was not kept. Bodies stay in memory while Fluxscope runs; on disk only small ones do.</translation>
    </message>
    <message>
        <source>There was no response.</source>
        <translation>There was no response.</translation>
    </message>
    <message>
        <source>Only the first part of the body was kept.</source>
        <translation>Only the first part of the body was kept.</translation>
    </message>
    <message>
        <source>The body names the model %1; only the headers say who answered.</source>
        <translation>The body names the model %1; only the headers say who answered.</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <extracomment>%1 is the name of a function that the model asks the caller to run</extracomment>
        <translation>Tool call: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>%1 is how many response headers there are</extracomment>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Headers %1</source>
        <translation>Headers %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ReportSaver</name>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>A report is a web page (.html) or Markdown (.md). Choose one of these names.</source>
        <translation>A report is a web page (.html) or Markdown (.md). Choose one of these names.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder, or make room.</source>
        <translation>%1 cannot be written (%2). Choose another folder, or make room.</translation>
    </message>
    <message>
        <source>Saved the report to %1</source>
        <translation>Saved the report to %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::RetryCountdown</name>
    <message numerus="yes">
        <source>Send again in %n s</source>
        <translation>
            <numerusform>Send again in %n s</numerusform>
            <numerusform>Send again in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>FluxRouter asked to wait that long.</source>
        <translation>FluxRouter asked to wait that long.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::RunBar</name>
    <message>
        <source>Ends the calls that run, keeps their text, and drops those that wait</source>
        <translation>Ends the calls that run, keeps their text, and drops those that wait</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progress of the comparison</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Stop all</translation>
    </message>
    <message>
        <source>Continue at one per second</source>
        <translation>Continue at one per second</translation>
    </message>
    <message>
        <source>Continue now</source>
        <translation>Continue now</translation>
    </message>
    <message>
        <source>The gateway answered HTTP %1. The comparison goes on at %2.</source>
        <extracomment>%2 is a time of day, or a date and a time of day</extracomment>
        <translation>The gateway answered HTTP %1. The comparison goes on at %2.</translation>
    </message>
    <message>
        <source>The gateway answered HTTP %1: too many requests. No further call starts until you say how to go on.</source>
        <translation>The gateway answered HTTP %1: too many requests. No further call starts until you say how to go on.</translation>
    </message>
    <message>
        <source>The gateway answered HTTP %1: it has no room now. No further call starts until you say how to go on.</source>
        <translation>The gateway answered HTTP %1: it has no room now. No further call starts until you say how to go on.</translation>
    </message>
    <message numerus="yes">
        <source>Run the missing %n</source>
        <translation>
            <numerusform>Run the missing %n</numerusform>
            <numerusform>Run the missing %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy wants a user and a password, or refused them (HTTP 407). No further call starts until you say how to go on.</source>
        <translation>The proxy wants a user and a password, or refused them (HTTP 407). No further call starts until you say how to go on.</translation>
    </message>
    <message>
        <source>No call runs or waits here</source>
        <translation>No call runs or waits here</translation>
    </message>
    <message>
        <source>The comparison goes on with the next call.</source>
        <translation>The comparison goes on with the next call.</translation>
    </message>
    <message>
        <source>Makes the calls of the plan that failed, were stopped or deleted, or were never made; the others stay</source>
        <translation>Makes the calls of the plan that failed, were stopped or deleted, or were never made; the others stay</translation>
    </message>
    <message>
        <source>Not made: calls of the plan that were never started, were dropped, or were deleted from the history</source>
        <translation>Not made: calls of the plan that were never started, were dropped, or were deleted from the history</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln calls ended</source>
        <extracomment>%1 of %n calls have ended</extracomment>
        <translation>
            <numerusform>%1 of %Ln call ended</numerusform>
            <numerusform>%1 of %Ln calls ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue after %n s</source>
        <translation>
            <numerusform>Continue after %n s</numerusform>
            <numerusform>Continue after %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>The gateway asked to wait until %1</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>The gateway asked to wait until %1</translation>
    </message>
    <message>
        <source>Continue after the wait</source>
        <translation>Continue after the wait</translation>
    </message>
    <message>
        <source>Go on without the refused entry</source>
        <translation>Go on without the refused entry</translation>
    </message>
    <message>
        <source>Its calls that wait are not made now; they can be run later with what is missing. The others go on at once, as fast as before.</source>
        <translation>Its calls that wait are not made now; they can be run later with what is missing. The others go on at once, as fast as before.</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <extracomment>%1 is an entry of a comparison, by its number and its model: 3 · glm-5</extracomment>
        <translation>Go on without %1</translation>
    </message>
    <message>
        <source>The calls to %1 that wait are not made now; they can be run later with what is missing. The others go on at once, as fast as before.</source>
        <extracomment>%1 is an entry of a comparison, by its number and its model: 3 · glm-5</extracomment>
        <translation>The calls to %1 that wait are not made now; they can be run later with what is missing. The others go on at once, as fast as before.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <extracomment>calls</extracomment>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <extracomment>calls that wait for their turn</extracomment>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not made</source>
        <extracomment>calls of the plan</extracomment>
        <translation>
            <numerusform>%Ln not made</numerusform>
            <numerusform>%Ln not made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed, cut or stopped</source>
        <extracomment>of the calls that have ended</extracomment>
        <translation>
            <numerusform>%Ln failed, cut or stopped</numerusform>
            <numerusform>%Ln failed, cut or stopped</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway refused a call within its reply. The comparison goes on at %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>The gateway refused a call within its reply. The comparison goes on at %1.</translation>
    </message>
    <message>
        <source>The gateway refused a call within its reply: too many requests. No further call starts until you say how to go on.</source>
        <translation>The gateway refused a call within its reply: too many requests. No further call starts until you say how to go on.</translation>
    </message>
    <message>
        <source>The gateway refused a call within its reply: it has no room now. No further call starts until you say how to go on.</source>
        <translation>The gateway refused a call within its reply: it has no room now. No further call starts until you say how to go on.</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>Continue: %1</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::RunOptions</name>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Not streamed: only then FluxRouter tells what a call costs.</source>
        <translation>Not streamed: only then FluxRouter tells what a call costs.</translation>
    </message>
    <message>
        <source>Streamed: only then the first token has a time.</source>
        <translation>Streamed: only then the first token has a time.</translation>
    </message>
    <message>
        <source>Makes each call twice, once in each way; the figures are never mixed.</source>
        <translation>Makes each call twice, once in each way; the figures are never mixed.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>How often each entry is called</source>
        <translation>How often each entry is called</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>How many calls run at the same time; the others wait, and their time has not begun</source>
        <translation>How many calls run at the same time; the others wait, and their time has not begun</translation>
    </message>
    <message>
        <source>Requests per second, at most</source>
        <translation>Requests per second, at most</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requests per second</translation>
    </message>
    <message>
        <source>Free plan: 1</source>
        <translation>Free plan: 1</translation>
    </message>
    <message>
        <source>Vary each call</source>
        <translation>Vary each call</translation>
    </message>
    <message>
        <source>Adds a run tag to the prompt, which changes it.</source>
        <translation>Adds a run tag to the prompt, which changes it.</translation>
    </message>
    <message>
        <source>A short tag before the text, another one for each call, so that no reply comes from what a provider kept of an earlier one</source>
        <translation>A short tag before the text, another one for each call, so that no reply comes from what a provider kept of an earlier one</translation>
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
        <translation>%1: %2, of the calls of which it is known who answered</translation>
    </message>
    <message>
        <source>%1: %2, of all calls that ended</source>
        <extracomment>%1 is how calls ended, %2 their share with the range of 95 %: 5 of 10, 24–76%</extracomment>
        <translation>%1: %2, of all calls that ended</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Beside a bar: %1 is a model or how calls ended, %2 a share such as 5 of 10, 24–76%</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Who answered</source>
        <extracomment>%1 is an entry of a comparison</extracomment>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>The table has the same figures.</source>
        <translation>The table has the same figures.</translation>
    </message>
    <message>
        <source>Who answered, as a table</source>
        <translation>Who answered, as a table</translation>
    </message>
    <message>
        <source>Who answered %1</source>
        <translation>Who answered %1</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>calls</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::SettingsDialog</name>
    <message>
        <source>Nothing was saved: something has to be corrected first, see beside the field.</source>
        <translation>Nothing was saved: something has to be corrected first, see beside the field.</translation>
    </message>
    <message>
        <source>All was saved but for a key or a password, see beside the field.</source>
        <translation>All was saved but for a key or a password, see beside the field.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connections</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>All was saved, but the system keychain did not remove a key or a password that is not needed any more.</source>
        <translation>All was saved, but the system keychain did not remove a key or a password that is not needed any more.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Send beside a running call</source>
        <translation>Send beside a running call</translation>
    </message>
    <message>
        <source>Stop, in Prompt or Reply</source>
        <translation>Stop, in Prompt or Reply</translation>
    </message>
    <message>
        <source>Copy the request ID of the current call or the selected rows</source>
        <translation>Copy the request ID of the current call or the selected rows</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Copy the reply</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Edit and resend</translation>
    </message>
    <message>
        <source>Continue the conversation</source>
        <translation>Continue the conversation</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Choose the model</translation>
    </message>
    <message>
        <source>Earlier and later prompts</source>
        <translation>Earlier and later prompts</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Find in the reply, or filter the history</source>
        <translation>Find in the reply, or filter the history</translation>
    </message>
    <message>
        <source>Next area: prompt, reply, history</source>
        <translation>Next area: prompt, reply, history</translation>
    </message>
    <message>
        <source>Show or hide the history</source>
        <translation>Show or hide the history</translation>
    </message>
    <message>
        <source>Go from a row of the history to its reply</source>
        <translation>Go from a row of the history to its reply</translation>
    </message>
    <message>
        <source>Delete the selected rows, and take that back</source>
        <translation>Delete the selected rows, and take that back</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Export calls</translation>
    </message>
    <message>
        <source>Star the selected calls</source>
        <translation>Star the selected calls</translation>
    </message>
    <message>
        <source>Write a note on the call</source>
        <translation>Write a note on the call</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Compare the replies of two selected calls</source>
        <translation>Compare the replies of two selected calls</translation>
    </message>
    <message>
        <source>Next and previous difference of compared replies</source>
        <translation>Next and previous difference of compared replies</translation>
    </message>
    <message>
        <source>Test one prompt, or compare models</source>
        <translation>Test one prompt, or compare models</translation>
    </message>
    <message>
        <source>Repeats of a compared reply, and the other columns</source>
        <translation>Repeats of a compared reply, and the other columns</translation>
    </message>
    <message>
        <source>%1, %2 and %3, %4</source>
        <translation>%1, %2 and %3, %4</translation>
    </message>
    <message>
        <source>Send, or run the comparison that is set up</source>
        <translation>Send, or run the comparison that is set up</translation>
    </message>
    <message>
        <source>Sort a table of figures, or fit its columns</source>
        <translation>Sort a table of figures, or fit its columns</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::ShortenedText</name>
    <message>
        <source>Show less</source>
        <extracomment>A button beside a text of which only the beginning is shown, or all of it</extracomment>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Calls per model</source>
        <translation>Calls per model</translation>
    </message>
    <message>
        <source>Cost per model</source>
        <translation>Cost per model</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Time to the first token</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Total time</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Cost per day</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>by who answered</source>
        <translation>by who answered</translation>
    </message>
    <message>
        <source>by requested model</source>
        <translation>by requested model</translation>
    </message>
    <message>
        <source>Which models</source>
        <translation>Which models</translation>
    </message>
    <message>
        <source>Days in UTC</source>
        <translation>Days in UTC</translation>
    </message>
    <message>
        <source>Otherwise days begin at midnight in %1.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>Otherwise days begin at midnight in %1.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Save picture…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Enter shows the calls in the history.</source>
        <translation>Enter shows the calls in the history.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>The table has the same figures.</source>
        <translation>The table has the same figures.</translation>
    </message>
    <message>
        <source>No call passes the filter, so there is nothing to count.</source>
        <translation>No call passes the filter, so there is nothing to count.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US dollars</translation>
    </message>
    <message>
        <source>The first token is measured only of replies that are streamed.</source>
        <translation>The first token is measured only of replies that are streamed.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls counted</source>
        <translation>
            <numerusform>%Ln call counted</numerusform>
            <numerusform>%Ln calls counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed, cut off or interrupted</source>
        <translation>
            <numerusform>%Ln failed, cut off or interrupted</numerusform>
            <numerusform>%Ln failed, cut off or interrupted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never sent</source>
        <translation>
            <numerusform>%Ln never sent</numerusform>
            <numerusform>%Ln never sent</numerusform>
        </translation>
    </message>
    <message>
        <source>what changed since then is counted within %1</source>
        <extracomment>Stands behind counted calls; %1 is a duration</extracomment>
        <translation>what changed since then is counted within %1</translation>
    </message>
    <message>
        <source>The history could not be read, so there are no figures. Count again; if that fails, too, see what the main window says about the history, or start Fluxscope anew.</source>
        <translation>The history could not be read, so there are no figures. Count again; if that fails, too, see what the main window says about the history, or start Fluxscope anew.</translation>
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
        <translation>%1: no calls</translation>
    </message>
    <message>
        <source>%1: no known cost</source>
        <extracomment>%1 is a day, a month or a year</extracomment>
        <translation>%1: no known cost</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in %Ln calls</source>
        <extracomment>%1 is a day, a month, a year or a model, %2 a sum with its currency; %n calls have a price</extracomment>
        <translation>
            <numerusform>%1: %2 in %Ln call</numerusform>
            <numerusform>%1: %2 in %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln calls</source>
        <extracomment>%1 is a model</extracomment>
        <translation>
            <numerusform>%1: %Ln call</numerusform>
            <numerusform>%1: %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2, half of the calls from %3 to %4, all from %5 to %6 (%Ln calls)</source>
        <extracomment>%1 is a model, %2 to %6 are durations; %n calls were measured</extracomment>
        <translation>
            <numerusform>%1: median %2, half of the calls from %3 to %4, all from %5 to %6 (%Ln call)</numerusform>
            <numerusform>%1: median %2, half of the calls from %3 to %4, all from %5 to %6 (%Ln calls)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calls lie more than %Ln days apart, so the picture has a bar for each month; the table has the days.</source>
        <translation>
            <numerusform>The calls lie more than %Ln day apart, so the picture has a bar for each month; the table has the days.</numerusform>
            <numerusform>The calls lie more than %Ln days apart, so the picture has a bar for each month; the table has the days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calls lie many months apart, so the picture has a bar for every %Ln years; the table has the days.</source>
        <translation>
            <numerusform>The calls lie many months apart, so the picture has a bar for each year; the table has the days.</numerusform>
            <numerusform>The calls lie many months apart, so the picture has a bar for every %Ln years; the table has the days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture shows the %Ln models with most calls; the table has all of them.</source>
        <translation>
            <numerusform>The picture shows the model with most calls; the table has all of them.</numerusform>
            <numerusform>The picture shows the %Ln models with most calls; the table has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of which the cost is not known are left out.</source>
        <translation>
            <numerusform>%Ln call of which the cost is not known is left out.</numerusform>
            <numerusform>%Ln calls of which the cost is not known are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln calls, beside those that were never sent</source>
        <extracomment>%1 is a model</extracomment>
        <translation>
            <numerusform>%1: %Ln call, beside those that were never sent</numerusform>
            <numerusform>%1: %Ln calls, beside those that were never sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Days in %1.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>Days in %1.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::SupportDialog</name>
    <message>
        <source>Copy for support</source>
        <translation>Copy for support</translation>
    </message>
    <message>
        <source>This is what will be copied. It has no key, no prompt and no reply, but an error message can quote a part of the prompt: read it first. You can change the text.</source>
        <translation>This is what will be copied. It has no key, no prompt and no reply, but an error message can quote a part of the prompt: read it first. You can change the text.</translation>
    </message>
    <message>
        <source>Text for support</source>
        <translation>Text for support</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::TotalsLabel</name>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
</context>
<context>
    <name>Fluxscope::Ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Import calls…</source>
        <translation>&amp;Import calls…</translation>
    </message>
    <message>
        <source>&amp;Add a call made elsewhere…</source>
        <translation>&amp;Add a call made elsewhere…</translation>
    </message>
    <message>
        <source>&amp;Delete calls…</source>
        <translation>&amp;Delete calls…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Choose &amp;model</source>
        <translation>Choose &amp;model</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Next &amp;area</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>&amp;Statistics…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Fluxscope</source>
        <translation>&amp;About Fluxscope</translation>
    </message>
</context>
<context>
    <name>Fluxscope::WindowExport</name>
    <message>
        <source>%1 cannot be written (%2). Choose another folder, or make room.</source>
        <translation>%1 cannot be written (%2). Choose another folder, or make room.</translation>
    </message>
    <message>
        <source>The history cannot be read now, so no file was written. Try it again.</source>
        <translation>The history cannot be read now, so no file was written. Try it again.</translation>
    </message>
</context>
<context>
    <name>Fluxscope::WindowImport</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 cannot be read (%2).</translation>
    </message>
    <message>
        <source>The history took no more calls (%1).</source>
        <translation>The history took no more calls (%1).</translation>
    </message>
    <message>
        <source>The import was cancelled; what had come stays.</source>
        <translation>The import was cancelled; what had come stays.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n calls.</source>
        <translation>
            <numerusform>Imported %n call.</numerusform>
            <numerusform>Imported %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls were there already.</source>
        <translation>
            <numerusform>%n call was there already.</numerusform>
            <numerusform>%n calls were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no calls and were passed over.</source>
        <translation>
            <numerusform>%n line is no call and was passed over.</numerusform>
            <numerusform>%n lines are no calls and were passed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: line %1.</source>
        <extracomment>%1 is a list of line numbers, such as 3, 17</extracomment>
        <translation>The first of them: line %1.</translation>
    </message>
    <message>
        <source>Another import still runs. Import this file when it has ended.</source>
        <translation>Another import still runs. Import this file when it has ended.</translation>
    </message>
    <message>
        <source>Importing %1… %2</source>
        <extracomment>%1 is a file name, %2 is how much of it is done, such as 40%</extracomment>
        <translation>Importing %1… %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Send to %1 without encryption?</source>
        <translation>Send to %1 without encryption?</translation>
    </message>
    <message>
        <source>The address begins with http, so everybody on the way can read your key and your prompts. Fluxscope asks this once for this address.</source>
        <translation>The address begins with http, so everybody on the way can read your key and your prompts. Fluxscope asks this once for this address.</translation>
    </message>
    <message>
        <source>Send without encryption</source>
        <translation>Send without encryption</translation>
    </message>
    <message>
        <source>Give the key of %1 to %2?</source>
        <translation>Give the key of %1 to %2?</translation>
    </message>
    <message>
        <source>The stored key was entered for another address than the one that is set now. Agree only if both belong to the same gateway; otherwise cancel and enter the key of the new address.</source>
        <translation>The stored key was entered for another address than the one that is set now. Agree only if both belong to the same gateway; otherwise cancel and enter the key of the new address.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Use this key</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n running call(s) and close?</source>
        <translation>
            <numerusform>Stop %n running call and close?</numerusform>
            <numerusform>Stop %n running calls and close?</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that has arrived is kept. FluxRouter may still finish a call and bill it.</source>
        <translation>The text that has arrived is kept. FluxRouter may still finish a call and bill it.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop and close</translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n call(s)?</source>
        <translation>
            <numerusform>Close and lose %n call?</numerusform>
            <numerusform>Close and lose %n calls?</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written to the history and are in memory only. Once there is room on the disk and the file can be written, Fluxscope writes them by itself. What still runs is stopped.</source>
        <translation>They could not be written to the history and are in memory only. Once there is room on the disk and the file can be written, Fluxscope writes them by itself. What still runs is stopped.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Close and lose them</translation>
    </message>
    <message>
        <source>Delete the calls beyond the new limits?</source>
        <translation>Delete the calls beyond the new limits?</translation>
    </message>
    <message>
        <source>They are deleted now and from now on, and cannot be brought back. Calls with a star stay. To keep a copy, export them first.</source>
        <translation>They are deleted now and from now on, and cannot be brought back. Calls with a star stay. To keep a copy, export them first.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Delete them</translation>
    </message>
    <message>
        <source>They are deleted from your own history when Fluxscope starts without --history, and cannot be brought back. Calls with a star stay. To keep a copy, export them first.</source>
        <translation>They are deleted from your own history when Fluxscope starts without --history, and cannot be brought back. Calls with a star stay. To keep a copy, export them first.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n call(s)?</source>
        <extracomment>In front of a comparison</extracomment>
        <translation>
            <numerusform>Make %n call?</numerusform>
            <numerusform>Make %n calls?</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Delete the set “%1”?</source>
        <translation>Delete the set “%1”?</translation>
    </message>
    <message>
        <source>Only the name and its list of entries go. No call is deleted.</source>
        <translation>Only the name and its list of entries go. No call is deleted.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
</TS>
