// SPDX-License-Identifier: MIT
#include "core/store/trialtext.h"

#include "core/base/words.h"
#include "core/plan/anyid.h"
#include "core/plan/rowjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace trialtext {
namespace {
using namespace Qt::StringLiterals;

const QString format = u"mci-planner trial"_s;
constexpr int version = 1;

template <class E> void append(QJsonArray &rows, Id<E> id, const E *before, const E *after)
{
    static const E none;
    QJsonObject row {{u"entity"_s, QLatin1String(Schema<E>::table)}, {u"id"_s, qint64(id.value)}};
    if (before)
        row.insert(u"before"_s, rowjson::fieldsThatDiffer(*before, after ? *after : none));
    if (after)
        row.insert(u"after"_s, rowjson::fieldsThatDiffer(*after, before ? *before : none));
    rows.append(row);
}

template <class E> void take(Delta<E> &delta, Id<E> id, const QJsonObject &json)
{
    const bool isBefore = json.contains(u"before"), isAfter = json.contains(u"after");
    E before = rowjson::withFields(E {}, json.value(u"before").toObject());
    E after = rowjson::withFields(E {}, json.value(u"after").toObject());
    before.id = after.id = id;
    if (isBefore && isAfter)
        delta.updated.append({before, after});
    else if (isBefore)
        delta.removed.append(before);
    else
        delta.added.append(after);
}

// False for a row that no plan can have, or that was there before.
bool takeRow(Change &change, QSet<AnyId> &seen, const QJsonObject &json)
{
    const QString entity = json.value(u"entity").toString();
    const qint64 id = json.value(u"id").toInteger();
    bool taken = false;
    forEachEntity([&]<class E>() {
        if (entity == QLatin1String(Schema<E>::table) && id > 0 && id <= highestId) {
            const Id<E> row {quint32(id)};
            taken = !seen.contains(row);
            seen.insert(row);
            take(change.of<E>(), row, json);
        }
    });
    return taken;
}
} // namespace

QByteArray write(const QList<Change> &edits)
{
    QJsonArray array;
    for (const Change &edit : edits) {
        QJsonArray rows;
        edit.forEach([&]<class E>(const Delta<E> &delta) {
            for (const E &row : delta.added)
                append<E>(rows, row.id, nullptr, &row);
            for (const auto &update : delta.updated)
                append<E>(rows, update.after.id, &update.before, &update.after);
            for (const E &row : delta.removed)
                append<E>(rows, row.id, &row, nullptr);
        });
        array.append(QJsonObject {{u"label"_s, edit.label.encoded()}, {u"rows"_s, rows}});
    }
    const QJsonObject trial {{u"format"_s, format}, {u"version"_s, version}, {u"edits"_s, array}};
    return QJsonDocument(trial).toJson();
}

Result<QList<Change>> read(const QByteArray &text, const QString &fileName)
{
    QJsonParseError wrong;
    const QJsonObject trial = QJsonDocument::fromJson(text, &wrong).object();
    if (trial.value(u"format").toString() != format)
        return Error {Words::tr("%1 is not a trial that MCI Planner saved.").arg(fileName),
                      wrong.errorString()};
    if (trial.value(u"version").toInt() > version)
        return Error {Words::tr("%1 was saved by a newer version of MCI Planner. Open it with that version.")
                          .arg(fileName),
                      {}};
    bool whole = trial.value(u"edits").isArray();
    QList<Change> edits;
    for (const QJsonValue value : trial.value(u"edits").toArray()) {
        Change edit(Saying::decoded(value[u"label"].toString()));
        QSet<AnyId> seen;
        for (const QJsonValue row : value[u"rows"].toArray())
            whole = takeRow(edit, seen, row.toObject()) && whole;
        edits.append(edit);
    }
    if (!whole)
        return Error {Words::tr("%1 is damaged: it holds rows that no plan has.").arg(fileName), {}};
    return edits;
}
} // namespace trialtext
