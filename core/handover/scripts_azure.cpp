// SPDX-License-Identifier: MIT
#include "core/handover/scripts.h"

#include "core/base/words.h"
#include "core/handover/jsontext.h"
#include "core/handover/shell.h"
#include "core/handover/visible.h"
#include "core/naming/names.h"
#include "core/resolve/sourcekinds.h"

namespace handover {
namespace {
// How a scale set names its image: by the id of an image or of a gallery's, or as publisher:offer:sku:version.
QString imageReference(const QString &uid)
{
    const auto member = [](const char *key, const QString &value) {
        return jsonMember(key, jsonText(value));
    };
    const QStringList parts = uid.split(u':');
    const QStringList members = isUrn(uid)
        ? QStringList {member("publisher", parts.at(0)), member("offer", parts.at(1)),
                       member("sku", parts.at(2)), member("version", parts.at(3))}
        : QStringList {member("id", uid)};
    return jsonObject(members);
}

// Azure's ids and names of sizes are the same in any case, and are told in others than they were given in.
constexpr auto lower = R"sh(
lower() {
    printed=$("$@") && printf '%s' "$printed" | tr '[:upper:]' '[:lower:]'
}
)sh";

class AzureScript {
public:
    explicit AzureScript(const HandOver &all) : m_all(all) {}

    QByteArray text()
    {
        for (const Move &move : m_all.moves) {
            if (move.owner.isArray())
                writeScaleSet(move);
            else
                writeMachine(move);
        }
        writeGalleries();
        if (m_lines.isEmpty())
            return nothingPlanned("Azure").toUtf8();
        QStringList text {
            scriptHead("az", Words::tr("Does in Azure what is planned. %1").arg(sentenceOf(m_all)))
                + (m_isLowered ? QString::fromUtf8(lower) : QString()),
            m_expected.join(u'\n') + u'\n' + expectationsEnd(), m_lines.join(u'\n')};
        if (!m_later.isEmpty())
            text.append(u'\n' + shellComment(Words::tr("What runs stays as it is until it is replaced:"))
                        + u'\n' + m_later.join(u'\n'));
        return (text.join(u'\n') + u'\n').toUtf8();
    }

private:
    void expect(const QString &what, const QString &expected, const QString &command, const QString &query)
    {
        m_expected.append(QStringLiteral("expect %1 %2 \\\n        az %3 --query %4 --output tsv")
                              .arg(shellWord(visible(what)), shellWord(expected), command, shellWord(query)));
    }
    void expectLower(const QString &what, const QString &expected, const QString &command,
                     const QString &query)
    {
        m_isLowered = true;
        m_expected.append(
            QStringLiteral("expect %1 %2 \\\n        lower az %3 --query %4 --output tsv")
                .arg(shellWord(visible(what)), shellWord(expected.toLower()), command, shellWord(query)));
    }
    static QString ids(const SourceKey &key) { return QStringLiteral("--ids=") + shellWord(key.id); }
    void byHand(const QString &why) { m_lines.append(shellComment(QStringLiteral("  ! ") + why)); }

    void writeScaleSet(const Move &move)
    {
        const ServerArray &before = m_all.source.row(move.owner.array()),
                          &after = m_all.plan.row(move.owner.array());
        if (before.sourceKey.provider != Provider::Azure)
            return;
        m_lines += commentsOf(m_all, move);
        const Launch was = move.before.value(0), wants = move.after.value(0);
        const QString show = QStringLiteral("vmss show ") + ids(before.sourceKey);
        QStringList sets;
        if (was.named != wants.named && wants.named) {
            const QString uid = m_all.source.row(was.named).uid,
                          reference = QStringLiteral("virtualMachineProfile.storageProfile.imageReference");
            if (was.named)
                expectLower(Words::tr("The image of %1").arg(before.name), uid, show,
                            reference
                                + (isUrn(uid) ? QStringLiteral(".join(':',[publisher,offer,sku,version])")
                                              : QStringLiteral(".id")));
            sets.append(shellWord(reference + u'=' + imageReference(m_all.plan.row(wants.named).uid)));
        }
        if (was.type != wants.type && wants.type) {
            if (was.type)
                expectLower(Words::tr("The size of %1").arg(before.name), m_all.source.row(was.type).uid,
                            show, QStringLiteral("sku.name"));
            sets.append(QStringLiteral("sku.name=") + shellWord(m_all.plan.row(wants.type).uid));
        }
        if (after.desiredCount >= 0 && after.desiredCount != before.desiredCount)
            sets.append(QStringLiteral("sku.capacity=%1").arg(after.desiredCount));
        if (before.minCount != after.minCount || before.maxCount != after.maxCount)
            byHand(Words::tr(
                "Minimum and maximum are of its autoscale setting, which is not read: change them there."));
        if (move.launches && (!wants.named || (!wants.type && !wants.typeByCloud)))
            byHand(Words::tr("The plan has no image or no instance type for it."));
        if (sets.isEmpty())
            return;
        if (move.launches)
            expect(Words::tr("How %1 is upgraded, as any other way replaces what runs").arg(before.name),
                   QStringLiteral("Manual"), show, QStringLiteral("upgradePolicy.mode||'Manual'"));
        m_lines.append(QStringLiteral("az vmss update %1 --output none \\\n    --set %2")
                           .arg(ids(before.sourceKey), sets.join(QStringLiteral(" \\\n        "))));
        if (move.launches)
            m_later.append(shellComment(
                QStringLiteral("az vmss update-instances %1 --instance-ids '*'").arg(ids(before.sourceKey))));
    }

    void writeMachine(const Move &move)
    {
        const Server &before = m_all.source.row(move.owner.server());
        if (before.sourceKey.provider != Provider::Azure)
            return;
        m_lines += commentsOf(m_all, move);
        const Launch was = move.before.value(0), wants = move.after.value(0);
        if (was.image != wants.image)
            byHand(Words::tr(
                "A virtual machine keeps the image it was made from: make a new one in its place."));
        if (was.type != wants.type && wants.type)
            m_later.append(
                shellComment(QStringLiteral("az vm resize %1 --size=%2")
                                 .arg(ids(before.sourceKey), shellWord(m_all.plan.row(wants.type).uid))));
    }

    // Versions of galleries that `latest` is to pass over, or no longer.
    void writeGalleries()
    {
        m_all.source.all<Image>().forEach([&](const Image &before) {
            const Image *after = m_all.plan.find(before.id);
            if (!after || !before.place || before.sourceKey.provider != Provider::Azure
                || after->excludedFromLatest == before.excludedFromLatest)
                return;
            const auto word = [](bool is) { return is ? QStringLiteral("true") : QStringLiteral("false"); };
            const QString id = QStringLiteral("--ids=") + shellWord(before.uid);
            expect(Words::tr("Whether latest passes over %1").arg(before.uid),
                   word(before.excludedFromLatest), QStringLiteral("sig image-version show ") + id,
                   QStringLiteral("publishingProfile.excludeFromLatest"));
            m_lines.append(QStringLiteral("az sig image-version update %1 --output none \\\n"
                                          "    --set publishingProfile.excludeFromLatest=%2")
                               .arg(id, word(after->excludedFromLatest)));
        });
    }

    const HandOver &m_all;
    QStringList m_expected, m_lines, m_later;
    bool m_isLowered = false;
};
} // namespace

QByteArray azureScript(const HandOver &handOver) { return AzureScript(handOver).text(); }
} // namespace handover
