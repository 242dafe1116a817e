// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace Fluxscope {

/// The language of the window, switchable while it is open. Installing a translator sends LanguageChange to
/// every widget.
class Translation final
{
public:
    /// `en`, `de`, or empty for the system's language; a language that is not there gives English.
    void use(const QString& language);

private:
    QTranslator m_own;
    QTranslator m_qt; ///< Qt's own buttons and dialogs
};

} // namespace Fluxscope
