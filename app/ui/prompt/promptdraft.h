// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Fluxscope::Ui {

/// The state of the prompt editor: the prompt, and the additional JSON as typed, which may not be JSON yet.
struct PromptDraft
{
    Prompt prompt;
    QString additionalText;

    bool operator==(const PromptDraft&) const = default;
};

[[nodiscard]] QByteArray draftToBytes(const PromptDraft& draft);

/// nullopt if these bytes are no draft; members that are missing or of another type keep their defaults.
[[nodiscard]] std::optional<PromptDraft> draftFromBytes(const QByteArray& bytes);

} // namespace Fluxscope::Ui
