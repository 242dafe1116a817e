// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Fluxscope {

/// The text of resources/demo/<name>.md.
[[nodiscard]] QString sampleReply(const QString& name);

/// A reply that suits the prompt: the word, text or count it asks for by an exact instruction, else the
/// sample whose subject it names, else one chosen by the prompt's words, always the same for the same prompt.
[[nodiscard]] QString replyTo(const QString& prompt);

/// Markdown of at least that many tokens, made of the samples as numbered chapters.
[[nodiscard]] QString longReply(int tokens);

} // namespace Fluxscope
