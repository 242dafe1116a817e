// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exportrequest.h"
#include "core/historyfilter.h"
#include "exchange/exportformat.h"

#include <QDialog>
#include <QList>
#include <QString>
#include <QUuid>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace Fluxscope::Ui {

/// What there is to export when the user asks for it.
struct ExportOffer
{
    HistoryFilter filter; ///< in force
    QList<QUuid> selected; ///< calls
    bool isForSupport = false; ///< the selected ones, without prompts and replies
};

/// What is to be exported, and how.
struct ExportChoice
{
    enum class Scope { Selected, Filtered, All };

    Scope scope = Scope::All;
    ExportFormat format = ExportFormat::JsonLines;
    ExportRequest request;

    bool operator==(const ExportChoice&) const = default;
};

/// Asks what is to be exported and how, shows the beginning of it before anything is written, and then how
/// far the export is. It reads and writes nothing itself.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    explicit ExportDialog(const ExportOffer& offer, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;

    void setFilteredCount(qint64 calls);
    void setTotalCount(qint64 calls);
    /// The beginning of what choice() gives.
    void setPreview(const QString& text);
    /// From now on the choice is fixed, until showFailure() or showCancelled().
    void showProgress(qint64 written, qint64 total);
    void showFailure(const QString& sentence);
    void showCancelled();

signals:
    /// The choice is another one, or made for the first time; setPreview() is to follow.
    void choiceChanged();
    /// The user has chosen the file.
    void exportRequested(const QString& file);
    /// The user wants no file after all, while it is being written.
    void cancelRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void reject() override;

private:
    [[nodiscard]] QRadioButton* likeliestScope(const ExportOffer& offer) const;
    void makeLayout();
    void retell();
    void chooseFile();
    void takeFile(const QString& file);
    void setBusy(bool busy);

    QWidget* m_choices;
    QRadioButton* m_selected;
    QRadioButton* m_filtered;
    QRadioButton* m_all;
    QComboBox* m_format;
    QLabel* m_formatNote;
    QCheckBox* m_text;
    QCheckBox* m_accountFigures;
    QPlainTextEdit* m_preview;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QDialogButtonBox* m_buttons;
    QPushButton* m_save;
    bool m_isBusy = false;
};

} // namespace Fluxscope::Ui
