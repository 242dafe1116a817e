// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextDocument;
class QTextTable;

namespace Fluxscope::Ui {

/// Where a line may break anywhere, so that a long address fits, Qt makes the columns of a table as narrow as
/// a letter. These keep words whole: where there is no room for that, the table is wider than its view.
///
/// Remembers in the table how wide its words and its texts are; its cells do not change any more.
void measureTable(QTextTable& table);
/// Fits the tables that were measured into `room`, as far as their words let it.
void fitTables(const QTextDocument& document, double room);
void fitTable(QTextTable& table, double room);

} // namespace Fluxscope::Ui
