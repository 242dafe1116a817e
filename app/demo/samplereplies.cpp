// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/samplereplies.h"

#include "demo/tokens.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <array>
#include <optional>

// Q_INIT_RESOURCE has to stand outside of any namespace.
static void registerSampleReplies()
{
    Q_INIT_RESOURCE(demoreplies);
}

namespace Fluxscope {

using namespace Qt::StringLiterals;

namespace {

struct Subject
{
    QLatin1StringView sample;
    QLatin1StringView pattern; ///< what a prompt on this subject holds
};

// German first: a German question about a table gets German text.
constexpr std::array Subjects{
    Subject{
        "german"_L1, R"(\b(bitte|was|wie|warum|erkläre|schreibe|der|die|das|und|ist|ein|eine)\b|[äöüß])"_L1},
    Subject{"table"_L1, R"(\b(table|compare|comparison|versus|vs)\b)"_L1},
    Subject{"code"_L1, R"(\b(code|function|python|c\+\+|script|program|bug|regex|sql)\b)"_L1},
    Subject{"list"_L1, R"(\b(list|steps?|ideas|checklist|plan|how to|recipe)\b)"_L1},
};

constexpr std::array GeneralSamples{"welcome"_L1, "water"_L1, "table"_L1, "list"_L1, "code"_L1};

QRegularExpression caseless(const QString& pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<QString> exactReply(const QString& prompt)
{
    const auto wanted = caseless(
        uR"((?:reply|respond|answer|say|antworte)\s+(?:with\s+|mit\s+)?(?:exactly|only|just|genau|nur)\s+)"
        uR"((?:with\s+|mit\s+)?(?:the\s+|dem\s+)?(?:single\s+)?(?:words?\b|text\b|wort\b)?\s*:?\s*)"
        uR"(["'`]?([^"'`\n]+?)["'`]?\s*[.!]?\s*$)"_s)
                            .match(prompt);
    if (wanted.hasMatch()) {
        return wanted.captured(1);
    }

    const auto count = caseless(uR"(\bcount\s+(?:from\s+1\s+)?(?:up\s+)?to\s+(\d{1,3})\b)"_s).match(prompt);
    if (!count.hasMatch()) {
        return std::nullopt;
    }
    QStringList lines;
    for (int i = 1; i <= count.captured(1).toInt(); ++i) {
        lines.append(QString::number(i));
    }
    return lines.join(u'\n');
}

} // namespace

QString sampleReply(const QString& name)
{
    registerSampleReplies();
    QFile file(u":/demo/"_s + name + u".md"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

QString replyTo(const QString& prompt)
{
    if (const std::optional<QString> exact = exactReply(prompt)) {
        return *exact;
    }
    for (const Subject& subject : Subjects) {
        if (caseless(QString::fromUtf8(subject.pattern.data(), subject.pattern.size()))
                .match(prompt)
                .hasMatch()) {
            return sampleReply(subject.sample);
        }
    }
    // qHash is salted per process; the same prompt has to get the same reply in each.
    const QByteArray digest = QCryptographicHash::hash(prompt.toUtf8(), QCryptographicHash::Md5);
    const auto index = static_cast<unsigned char>(digest.at(0)) % GeneralSamples.size();
    return sampleReply(GeneralSamples[index]);
}

QString longReply(int tokens)
{
    QString text = u"# A long reply\n"_s;
    qsizetype count = splitTokens(text).size();
    for (std::size_t chapter = 0; count < tokens; ++chapter) {
        const QString part = u"\n## Chapter "_s + QString::number(chapter + 1) + u"\n\n"_s
            + sampleReply(GeneralSamples[chapter % GeneralSamples.size()]) + u'\n';
        count += splitTokens(part).size();
        text += part;
    }
    return text;
}

} // namespace Fluxscope
