// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace Fluxscope {
class ModelCatalog;
} // namespace Fluxscope

namespace Fluxscope::Ui {

/// The model id: typed freely, or chosen from the gateway's list, which is asked for when the list is first
/// opened.
class ModelCombo final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelCombo)

public:
    /// `catalog` outlives the combo.
    explicit ModelCombo(ModelCatalog& catalog, QWidget* parent = nullptr);
    ~ModelCombo() override;

    /// Without blanks at its ends; empty: none is chosen.
    [[nodiscard]] QString model() const;
    void setModel(const QString& id);
    /// What assistive technology calls it, where `Model` would not tell it from others.
    void setFieldName(const QString& name);
    /// Of ids that fit what is typed.
    void closeSuggestions();

    void showPopup() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString remark() const;
    void addRemark(const QString& sentence);
    void refresh();

    ModelCatalog& m_catalog;
    QString m_fieldName;
};

} // namespace Fluxscope::Ui
