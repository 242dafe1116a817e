// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Fluxscope::Ui {

/// What stands in the fields of the parameters: it may not be a number, a list or JSON yet, and it stays
/// there while the API shape has no such parameter.
struct ParameterTexts
{
    QString maxTokens;
    QString temperature;
    QString topP;
    QString stop;
    QString seed;
    QString additional;

    bool operator==(const ParameterTexts&) const = default;
};

/// The state of the prompt editor: the prompt, and its parameters as typed.
struct PromptDraft
{
    Prompt prompt; ///< of its parameters only those that are chosen, not typed, are kept
    ParameterTexts texts;

    bool operator==(const PromptDraft&) const = default;
};

[[nodiscard]] QByteArray draftToBytes(const PromptDraft& draft);

/// nullopt if these bytes are no draft; members that are missing or of another type keep their defaults.
[[nodiscard]] std::optional<PromptDraft> draftFromBytes(const QByteArray& bytes);

} // namespace Fluxscope::Ui
