// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace Fluxscope {
struct PastedRequest;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class NoticeBar;
class PromptPane;

/// Offers above the panes to put a request that was pasted into the prompt into the fields instead. `tell`
/// gets a sentence once that is done. Both widgets live as long as the notice.
void offerToFill(NoticeBar& notices, PromptPane& pane, const PastedRequest& request,
    const std::function<void(const QString&)>& tell);

} // namespace Fluxscope::Ui
