// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/proxysignindialog.h"

#include "runs/roomsontrial.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

class TstProxySignInDialog final : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePasswordOfTheNewUserOnly();
};

void TstProxySignInDialog::keepsThePasswordOfTheNewUserOnly()
{
    RoomsOnTrial rooms;
    Connection connection = rooms.settings.currentConnection();
    connection.proxy = {ProxyChoice::Kind::Http, u"proxy.example"_s, 3128, u"ann"_s};
    rooms.settings.setConnections({connection});
    rooms.keychain.secrets.insert(u"proxy:ann@proxy.example:3128"_s, Secret("of ann"_ba));

    ProxySignInDialog dialog(rooms.settings, rooms.keys, connection);
    dialog.open();
    const auto fields = dialog.findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 2);
    fields.at(0)->setText(u"bob"_s);
    fields.at(1)->setText(u"of bob"_s);
    dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(rooms.settings.currentConnection().proxy.user, u"bob"_s);
    QCOMPARE(rooms.session.secrets.value(u"proxy:bob@proxy.example:3128"_s), Secret("of bob"_ba));
    QVERIFY(rooms.keychain.secrets.isEmpty());
}

} // namespace Fluxscope::Ui

QTEST_MAIN(Fluxscope::Ui::TstProxySignInDialog)

#include "tst_proxysignindialog.moc"
