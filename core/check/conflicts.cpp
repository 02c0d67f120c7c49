// SPDX-License-Identifier: MIT
#include "core/check/conflicts.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/naming/rowconflict.h"
#include "core/naming/rowtext.h"
#include "core/plan/anyrow.h"
#include "core/plan/latest.h"
#include "core/plan/pointer.h"
#include "core/plan/pointerfields.h"
#include "core/plan/rowjson.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace conflicts {
namespace {
// The object that the row belongs to.
AnyId objectOf(const Plan &plan, AnyId id)
{
    if (const LaunchOption *row = plan.find(id.as<LaunchOption>()))
        return row->array;
    if (const MciSetting *row = plan.find(id.as<MciSetting>()))
        return row->mci;
    if (const ListedMci *row = plan.find(id.as<ListedMci>()))
        return row->serverTemplate;
    if (const auto lineage = id.as<MciLineage>())
        return latestRevision(plan, lineage);
    if (const TemplateLineage *row = plan.find(id.as<TemplateLineage>()))
        return row->defaultRevision ? row->defaultRevision : latestRevision(plan, row->id);
    return id;
}

bool isJudged(const Plan &plan, AnyId id)
{
    const ServerTemplate *serverTemplate = plan.find(id.as<ServerTemplate>());
    const MultiCloudImage *mci = plan.find(id.as<MultiCloudImage>());
    return plan.find(id.as<Server>()) || plan.find(id.as<ServerArray>()) || plan.find(id.as<Deployment>())
        || (serverTemplate && !serverTemplate->removed) || (mci && !mci->removed);
}

// "images.json, line 7"; empty when the import is forgotten.
QString sourceOf(const Plan &plan, const Conflict &conflict)
{
    const ImportRecord *record = plan.find(Id<ImportRecord> {conflict.record.value});
    if (!record)
        return {};
    const QString file = record->file.isEmpty() ? record->kind : record->file;
    return conflict.line > 0 ? Words::tr("%1, line %2").arg(file, QString::number(conflict.line)) : file;
}

QString orNothing(const QString &text) { return text.isEmpty() ? Words::tr("nothing") : text; }

// What was launched, by what tells launches apart.
QString launchText(const Plan &plan, Id<LaunchSnapshot> id)
{
    const LaunchSnapshot &row = plan.row(id);
    return QStringList {row.imageUid.toString(), row.instanceType.toString()}
        .filter(QRegularExpression(QStringLiteral(".")))
        .join(QStringLiteral(", "));
}

// The field in three: as the source had it, as it is planned, as the source has it.
template <class E> QString fieldWords(const Plan &plan, const E &row, const Conflict &conflict)
{
    QString words;
    forEachField<E>([&]<class F>(const F &field) {
        if (conflict.field != QLatin1String(field.key))
            return;
        const auto told = [&](const E &one) {
            if constexpr (hasPointer<E>)
                if (isOfPointer<E>(field.key))
                    return orNothing(rowtext::pointerText(plan, one));
            if constexpr (std::is_same_v<typename F::Value, Id<LaunchSnapshot>>)
                return orNothing(launchText(plan, F::of(one)));
            else
                return orNothing(rowtext::text(plan, F::of(one)));
        };
        words = Words::tr("%1 was %2 there, is planned as %3, and is %4 there now")
                    .arg(QCoreApplication::translate("plan", field.label),
                         told(rowjson::withField(row, conflict.field, conflict.base)), told(row),
                         told(rowjson::withField(row, conflict.field, conflict.theirs)));
    });
    return words;
}

QString deletedWords(DeletedRow deleted)
{
    switch (deleted) {
    case DeletedRow::Here:
        return Words::tr("it was deleted here, and is otherwise there now");
    case DeletedRow::HereAndStays:
        return Words::tr(
            "it was deleted here, but is changed or used there, and stays until this is decided");
    case DeletedRow::ThereAndStays:
        return Words::tr(
            "it was deleted there, but is changed or used here, and stays until this is decided");
    case DeletedRow::No:
        break;
    }
    return {};
}
} // namespace

AnyId shownAt(const Plan &plan, const Conflict &conflict)
{
    const AnyId object = objectOf(plan, rowNamed(conflict.table, conflict.row));
    return isJudged(plan, object) ? object : AnyId(conflict.id);
}

QList<AnyId> mayBeShownAt(const Plan &plan, const Conflict &conflict)
{
    const AnyId row = rowNamed(conflict.table, conflict.row);
    QList<AnyId> objects {conflict.id, objectOf(plan, row)};
    for (const auto id : plan.referrers<&ServerTemplate::lineage>(row.as<TemplateLineage>()))
        objects.append(id);
    for (const auto id : plan.referrers<&MultiCloudImage::lineage>(row.as<MciLineage>()))
        objects.append(id);
    return objects;
}

QString wordsOf(const Plan &plan, const Conflict &conflict)
{
    const AnyId id = rowNamed(conflict.table, conflict.row);
    QString words = deletedWords(deletedRowOf(plan, conflict));
    visitRow(plan, id, [&](const auto &row) {
        if (words.isEmpty())
            words = fieldWords(plan, row, conflict);
    });
    const AnyId object = shownAt(plan, conflict);
    if (object != id && object != AnyId(conflict.id))
        words = Words::tr("%1: %2").arg(fullNameOf(plan, id), words);
    const QString source = sourceOf(plan, conflict);
    return source.isEmpty() ? words : Words::tr("%1 (%2)").arg(words, source);
}
} // namespace conflicts
