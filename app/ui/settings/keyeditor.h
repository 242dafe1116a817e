// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connection.h"
#include "settings/keyring.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Fluxscope::Ui {

class Remark;

/// The rows of a form in which the key of one connection is typed, kept and removed. A stored key is never
/// shown: the placeholder says where it is.
class KeyEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyEditor)

public:
    using Done = std::function<void(std::optional<KeyStoreError>)>;

    /// Adds its rows to the form of `form`, which owns the widgets. `keys` outlives the editor.
    KeyEditor(KeyRing& keys, KeyPlace place, QFormLayout* rows, QWidget* form);

    /// What was said of a stored key holds no longer: the origin is another one.
    void forget();
    /// Forgets, and asks the ring what is stored for the connection as edited.
    void lookUp(const Connection& connection);
    [[nodiscard]] KeyPlace place() const;
    [[nodiscard]] bool isTyped() const;
    /// The key that is typed, else the stored one, else an empty one; nullopt: the keychain has not answered
    /// yet. FLUX_API_KEY is not asked.
    [[nodiscard]] std::optional<Secret> key() const;
    /// Whether what is typed can be kept; if not, the sentence beside the field says why.
    [[nodiscard]] bool isValid() const;
    void focus();

    /// Does what was edited: keeps a typed key, moves or removes the stored one. `done` runs once, later.
    void save(const Connection& connection, const Done& done);

    void retranslate();

signals:
    void changed();

private:
    void removeKey();
    void takeProbe(bool hasKeychain);
    void refresh();
    void refreshPlace();
    [[nodiscard]] QString placeholder() const;

    KeyRing& m_keys;
    QLabel* m_label;
    QLineEdit* m_key;
    QToolButton* m_show;
    QLabel* m_placeLabel;
    QComboBox* m_place;
    QPushButton* m_remove;
    Remark* m_remark;
    Remark* m_placeRemark;
    KeyLookup m_stored;
    bool m_isLookedUp = false;
    bool m_isRemovalAsked = false;
    /// Without a keychain a new key is kept for the session; one that is stored stays where it belongs.
    bool m_isSessionForced = false;
    std::optional<bool> m_hasKeychain; ///< nullopt: it has not answered yet
    std::optional<KeyStoreError> m_saveError;
    int m_generation = 0; ///< answers to earlier look-ups are passed over
};

} // namespace Fluxscope::Ui
