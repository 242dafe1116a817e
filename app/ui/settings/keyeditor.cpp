// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keyeditor.h"

#include "ui/widgets/remark.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace Fluxscope::Ui {

namespace {

bool isStored(const KeyLookup& lookup)
{
    return lookup.source == KeySource::Session || lookup.source == KeySource::Keychain;
}

QString problemText(KeyProblem problem)
{
    switch (problem) {
    case KeyProblem::Empty:
        return {};
    case KeyProblem::InnerSpace:
        return KeyEditor::tr("A key has no spaces inside. Was more than the key pasted?");
    case KeyProblem::ControlCharacter:
        return KeyEditor::tr("The text has line breaks or control characters inside. Paste the key alone.");
    case KeyProblem::NotAscii:
        return KeyEditor::tr("A key has only plain letters, digits and signs. This text has others.");
    }
    Q_UNREACHABLE();
}

} // namespace

KeyEditor::KeyEditor(KeyRing& keys, KeyPlace place, QFormLayout* rows, QWidget* form)
    : QObject(form)
    , m_keys(keys)
    , m_label(new QLabel(form))
    , m_key(new QLineEdit(form))
    , m_show(new QToolButton(form))
    , m_placeLabel(new QLabel(form))
    , m_place(new QComboBox(form))
    , m_remove(new QPushButton(form))
    , m_remark(new Remark(m_key, form))
    , m_placeRemark(new Remark(m_place, form))
{
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    for (const KeyPlace one : {KeyPlace::Keychain, KeyPlace::Session})
        m_place->addItem(QString(), QVariant::fromValue(one));
    m_place->setCurrentIndex(m_place->findData(QVariant::fromValue(place)));

    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(10);

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_key, 1);
    line->addWidget(m_show);
    rows->addRow(m_label, line);
    m_label->setBuddy(m_key);
    rows->addRow(nullptr, m_remark);
    auto* placeLine = new QHBoxLayout;
    placeLine->setSpacing(8);
    placeLine->addWidget(m_place, 1);
    placeLine->addWidget(m_remove);
    rows->addRow(m_placeLabel, placeLine);
    m_placeLabel->setBuddy(m_place);
    rows->addRow(nullptr, m_placeRemark);

    connect(m_key, &QLineEdit::textChanged, this, [this] {
        m_saveError.reset();
        m_isRemovalAsked = false;
        refresh();
        emit changed();
    });
    connect(m_show, &QToolButton::toggled, this,
        [this](bool shown) { m_key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] {
        m_isSessionForced = false;
        m_saveError.reset();
        refresh();
        emit changed();
    });
    connect(m_remove, &QPushButton::clicked, this, &KeyEditor::removeKey);
    m_keys.probeKeychain(this, [this](bool isThere) { takeProbe(isThere); });
    retranslate();
}

void KeyEditor::forget()
{
    ++m_generation;
    m_stored = KeyLookup();
    m_isLookedUp = false;
    m_isRemovalAsked = false;
    refresh();
}

void KeyEditor::lookUp(const Connection& connection)
{
    forget();
    m_keys.lookUpStored(connection, this, [this, generation = m_generation](const KeyLookup& lookup) {
        if (generation != m_generation)
            return;
        m_stored = lookup;
        m_isLookedUp = true;
        refresh();
    });
}

KeyPlace KeyEditor::place() const
{
    if (m_isSessionForced && !isTyped())
        return KeyPlace::Keychain;
    return m_place->currentData().value<KeyPlace>();
}

bool KeyEditor::isTyped() const
{
    return !m_key->text().trimmed().isEmpty();
}

std::optional<Secret> KeyEditor::key() const
{
    const auto typed = keyFromText(m_key->text());
    if (typed.hasValue())
        return typed.value();
    if (!m_isLookedUp)
        return std::nullopt;
    return m_isRemovalAsked ? Secret() : m_stored.key;
}

bool KeyEditor::isValid() const
{
    const auto typed = keyFromText(m_key->text());
    return typed.hasValue() || typed.error() == KeyProblem::Empty;
}

void KeyEditor::focus()
{
    m_key->setFocus();
}

void KeyEditor::save(const Connection& connection, const Done& done)
{
    const auto typed = keyFromText(m_key->text());
    const auto finish = [this, connection, done](std::optional<KeyStoreError> error) {
        m_saveError = error;
        if (!error) {
            m_isSessionForced = m_isSessionForced && !isTyped();
            m_key->clear();
            lookUp(connection);
        }
        refresh();
        done(error);
    };
    const KeyPlace storedPlace =
        m_stored.source == KeySource::Session ? KeyPlace::Session : KeyPlace::Keychain;
    if (typed.hasValue())
        m_keys.store(connection, typed.value(), this, finish);
    else if (m_isRemovalAsked)
        m_keys.remove(connection, this, finish);
    else if (m_isLookedUp && isStored(m_stored) && storedPlace != connection.keyPlace)
        m_keys.store(connection, m_stored.key, this, finish);
    else
        QMetaObject::invokeMethod(
            this, [done] { done(std::nullopt); }, Qt::QueuedConnection);
}

void KeyEditor::retranslate()
{
    m_label->setText(tr("API &key"));
    m_key->setAccessibleName(tr("API key"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the key while it is typed"));
    m_placeLabel->setText(tr("Keep key &in"));
    m_place->setAccessibleName(tr("Keep key in"));
    m_place->setItemText(0, tr("the system keychain"));
    m_place->setItemText(1, tr("this session only"));
    m_remove->setText(tr("Remove ke&y"));
    refresh();
}

void KeyEditor::removeKey()
{
    m_key->clear();
    m_isRemovalAsked = true;
    refresh();
    emit changed();
}

void KeyEditor::takeProbe(bool hasKeychain)
{
    m_hasKeychain = hasKeychain;
    if (!hasKeychain && place() == KeyPlace::Keychain) {
        const QSignalBlocker blocker(m_place);
        m_place->setCurrentIndex(m_place->findData(QVariant::fromValue(KeyPlace::Session)));
        m_isSessionForced = true;
    }
    refresh();
}

void KeyEditor::refresh()
{
    m_key->setPlaceholderText(placeholder());
    m_show->setEnabled(!m_key->text().isEmpty());
    if (m_key->text().isEmpty())
        m_show->setChecked(false);
    m_remove->setEnabled(isStored(m_stored) && !m_isRemovalAsked);
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("No key is stored for this address."));

    const auto typed = keyFromText(m_key->text());
    if (m_saveError) {
        m_remark->tell(*m_saveError == KeyStoreError::Denied
                ? tr("The system keychain is locked or refused the key. Unlock it, or keep the key for this "
                     "session only.")
                : tr("The system keychain did not take the key. Keep it for this session only, or try "
                     "again."),
            Tone::Failed);
    } else if (!typed.hasValue() && typed.error() != KeyProblem::Empty) {
        m_remark->tell(problemText(typed.error()), Tone::Failed);
    } else if (m_isRemovalAsked) {
        m_remark->tell(tr("The stored key is removed with OK or Apply."));
    } else if (!m_keys.environmentKey().isEmpty()) {
        m_remark->tell(tr("FLUX_API_KEY is set and used instead of any stored key."));
    } else if (m_keys.environmentProblem()) {
        m_remark->tell(tr("FLUX_API_KEY is set but is no key, so it is not used."), Tone::Uncertain);
    } else if (m_stored.otherOrigin && !typed.hasValue()) {
        m_remark->tell(tr("A key is stored for %1, but not for this address. Enter the key of this address.")
                           .arg(*m_stored.otherOrigin));
    } else if (m_stored.error == KeyStoreError::Denied) {
        m_remark->tell(tr("The system keychain is locked, so a key in it cannot be read."), Tone::Uncertain);
    } else {
        m_remark->clearSentence();
    }

    refreshPlace();
}

void KeyEditor::refreshPlace()
{
    const auto shown = m_place->currentData().value<KeyPlace>();
    if (m_isSessionForced)
        m_placeRemark->tell(tr("No system keychain answers on this computer, so a new key is kept for this "
                               "session only. FLUX_API_KEY can hold it for longer."),
            Tone::Uncertain);
    else if (m_hasKeychain == false && shown == KeyPlace::Keychain)
        m_placeRemark->tell(
            tr("No system keychain answers on this computer. Keep the key for this session only, or set "
               "FLUX_API_KEY."),
            Tone::Uncertain);
    else if (shown == KeyPlace::Session)
        m_placeRemark->tell(tr("The key is forgotten when Fluxscope ends."));
    else
        m_placeRemark->clearSentence();
}

QString KeyEditor::placeholder() const
{
    if (!m_keys.environmentKey().isEmpty())
        return tr("from FLUX_API_KEY");
    if (!m_isLookedUp)
        return tr("asking the system keychain…");
    if (m_isRemovalAsked)
        return tr("none");
    switch (m_stored.source) {
    case KeySource::Keychain:
        return tr("stored in the system keychain");
    case KeySource::Session:
        return tr("stored for this session");
    case KeySource::Environment:
    case KeySource::Demo:
    case KeySource::None:
        break;
    }
    return tr("none");
}

} // namespace Fluxscope::Ui
