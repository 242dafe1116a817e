// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filloffer.h"

#include "exchange/pastedrequest.h"
#include "ui/prompt/promptpane.h"
#include "ui/widgets/noticebar.h"

#include <QCoreApplication>

namespace Fluxscope::Ui {

using namespace Qt::StringLiterals;

namespace {

struct FillOffer
{
    Q_DECLARE_TR_FUNCTIONS(FillOffer)
};

QString offer(const PastedRequest& request)
{
    if (request.droppedKey)
        return FillOffer::tr(
            "A request was pasted. Fluxscope can put its model, messages and parameters into the "
            "fields; the key in it is left out.");
    return FillOffer::tr(
        "A request was pasted. Fluxscope can put its model, messages and parameters into the "
        "fields.");
}

} // namespace

void offerToFill(NoticeBar& notices, PromptPane& pane, const PastedRequest& request,
    const std::function<void(const QString&)>& tell)
{
    const QString id = u"pasted-request"_s;
    notices.showNotice(
        id, [request] { return offer(request); }, [] { return FillOffer::tr("Fill in the fields"); },
        [&notices, &pane, id, request, tell] {
            notices.hideNotice(id);
            pane.fillFrom(request);
            tell(request.droppedContent
                    ? FillOffer::tr("Filled in. Images, files or tool results of the request were left out.")
                    : FillOffer::tr("Filled in"));
        });
}

} // namespace Fluxscope::Ui
