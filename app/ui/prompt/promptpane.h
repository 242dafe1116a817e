// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prompt.h"
#include "core/redaction.h"
#include "exchange/pastedrequest.h"
#include "ui/prompt/promptdraft.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace Fluxscope {
class ModelCatalog;
} // namespace Fluxscope

namespace Fluxscope::Ui {

class MessageList;
class ModelCombo;
class ParametersPanel;
class PlainEditor;
class Remark;
class Section;
class SnugScrollArea;

/// The editor of the next call: API shape, model, streaming, system prompt, earlier messages, parameters, and
/// the prompt itself, which is always in sight. Where there is the width, API shape, model and streaming
/// share a row, and the prompt stands beside what can be opened instead of below it.
class PromptPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptPane)

public:
    /// `catalog` outlives the pane.
    explicit PromptPane(ModelCatalog& catalog, QWidget* parent = nullptr);

    [[nodiscard]] Prompt prompt() const;
    /// Why this cannot be sent, as a sentence; nullopt: it can.
    [[nodiscard]] std::optional<QString> problem() const;
    /// As problem(), whatever the model.
    [[nodiscard]] std::optional<QString> contentProblem() const;

    void setPrompt(const Prompt& prompt);
    /// As setPrompt(), but the user can take it back. Where a key may have been masked in it, the pane says
    /// so.
    void replacePrompt(const Prompt& prompt);
    /// Brings back what the last replacePrompt() took away; no effect if that was brought back already.
    void undoReplacing();

    /// Puts a request of another program into the fields; the user can take it back.
    void fillFrom(const PastedRequest& request);

    /// Whether the call that is shown runs: then Stop works, and Send waits for it.
    void setRunning(bool running);
    /// Disables Send and says why in its tooltip; empty: nothing is in the way.
    void setSendBlocked(const QString& reason);

    /// Newest first; Ctrl+Up and Ctrl+Down go through them.
    void setEarlierPrompts(const QStringList& prompts);

    /// What the Send button does, with its state and the reason for that, for a menu.
    [[nodiscard]] QAction* sendAction() const { return m_sendAction; }

    /// As narrow as its parts stand below each other, also while they stand beside each other.
    [[nodiscard]] QSize minimumSizeHint() const override;

    void focusPrompt();
    void focusModel();

    /// The editor as it stands, unfinished texts included, for keeping: secrets are masked.
    [[nodiscard]] QByteArray draft(const Redactor& redactor) const;
    /// False (and nothing changes) if the bytes are no draft.
    bool restoreDraft(const QByteArray& draft);

signals:
    /// What prompt() returns may be another one now.
    void changed();
    void sendRequested(bool beside);
    void stopRequested();
    /// The user has stopped typing for a moment.
    void draftChanged();
    void streamChanged(bool stream);
    /// The user has pasted a request of another program into the prompt.
    void requestPasted(const Fluxscope::PastedRequest& request);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    void arrange(bool isWide);
    void requestSend(bool beside);
    void recogniseRequest(const QString& pasted);
    void showProblem();
    void remarkMask();
    void connectWidgets();
    void retranslate();
    void refreshTitles();
    void refreshButtons();
    void goThroughEarlierPrompts(int steps);
    [[nodiscard]] PromptDraft state() const;
    void setState(const PromptDraft& state);

    QLabel* m_dialectLabel;
    QComboBox* m_dialect;
    QLabel* m_modelLabel;
    ModelCombo* m_model;
    QCheckBox* m_stream;
    QLabel* m_streamNote;
    SnugScrollArea* m_scroll;
    Section* m_conversation;
    QLabel* m_systemLabel;
    PlainEditor* m_system;
    MessageList* m_messages;
    Section* m_parametersSection;
    ParametersPanel* m_parameters;
    PlainEditor* m_text;
    Remark* m_problem; ///< why the last try to send came to nothing
    QPushButton* m_send;
    QPushButton* m_stop;
    QPushButton* m_undo;
    QAction* m_sendAction;
    QGridLayout* m_fields; ///< API shape, model and streaming
    QBoxLayout* m_middle; ///< what can be opened, and the prompt
    QBoxLayout* m_buttons;
    QTimer m_draftTimer;
    QStringList m_earlierPrompts;
    qsizetype m_earlierPlace = -1; ///< -1: the user's own text
    QString m_ownText;
    std::optional<PromptDraft> m_replaced; ///< what replacePrompt() took away
    QString m_blocked;
    bool m_isRunning = false;
    bool m_isWide = false;
    int m_leastWidth = 0;
};

} // namespace Fluxscope::Ui
