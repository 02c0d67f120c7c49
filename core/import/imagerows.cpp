// SPDX-License-Identifier: MIT
#include "core/import/imagerows.h"

#include "core/base/words.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {
QStringList cellsOf(const QString &line)
{
    static const QRegularExpression between(QStringLiteral("[,;]"));
    QStringList cells = line.contains('\t') ? line.split('\t') : line.split(between);
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

bool isAlike(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

bool isTitleOf(const QString &cell, const char *key, const char *label)
{
    return isAlike(cell, QLatin1String(key)) || isAlike(cell, QLatin1String(label))
        || isAlike(cell, QCoreApplication::translate("plan", label));
}

// The key of the field that a title names; null when it names none.
const char *keyOf(const QString &title)
{
    // As the table of images calls it.
    if (isAlike(title, QStringLiteral("State"))
        || isAlike(title, QCoreApplication::translate("tables", "State")))
        return "availability";
    const char *found = nullptr;
    forEachField<Image>([&]<class F>(const F &field) {
        using V = typename F::Value;
        const bool isRead = std::is_same_v<V, Text> || std::is_enum_v<V>;
        if (isRead && isTitleOf(title, field.key, field.label))
            found = field.key;
    });
    return found;
}

bool take(Text &field, const QString &cell)
{
    field = cell;
    return true;
}
template <class V>
requires std::is_enum_v<V>
bool take(V &field, const QString &cell)
{
    for (size_t i = 0; i < enumTexts<V>.size(); ++i)
        if (isAlike(cell, QLatin1String(enumTexts<V>[i].key)) || isAlike(cell, labelOf(V(i)))) {
            field = V(i);
            return true;
        }
    return cell.isEmpty();
}
template <class V> bool take(V &, const QString &) { return true; }

// What EC2 begins the ids of kernels and ramdisks with.
ImageKind kindBy(const QString &uid)
{
    return uid.startsWith(QStringLiteral("aki-")) ? ImageKind::Kernel
        : uid.startsWith(QStringLiteral("ari-"))  ? ImageKind::Ramdisk
                                                  : ImageKind::Machine;
}

ImageRow rowOf(const QList<const char *> &keys, const QStringList &cells)
{
    ImageRow row;
    for (qsizetype i = 0; i < qMin(keys.size(), cells.size()); ++i)
        forEachField<Image>([&]<class F>(const F &field) {
            if (keys.at(i) && qstrcmp(field.key, keys.at(i)) == 0 && !take(F::of(row.image), cells.at(i)))
                row.unread = Words::tr("“%1” is not understood as %2.")
                                 .arg(cells.at(i), QCoreApplication::translate("plan", field.label));
        });
    if (row.image.kind == ImageKind::Machine)
        row.image.kind = kindBy(row.image.uid);
    return row;
}

// Several ids in a line; empty when it is something else.
QStringList idsIn(const QString &line)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+")),
        id(QStringLiteral("^(ami|aki|ari|emi|eki|eri)-[0-9a-fA-F]+$"));
    const QStringList parts = line.split(between, Qt::SkipEmptyParts);
    const bool areIds = std::all_of(parts.cbegin(), parts.cend(),
                                    [](const QString &part) { return id.match(part).hasMatch(); });
    return areIds ? parts : QStringList();
}
} // namespace

QList<ImageRow> imageRowsFrom(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("\\r\\n|\\r|\\n"));
    QStringList lines = text.split(ends, Qt::SkipEmptyParts);
    QList<const char *> keys;
    for (const QString &title : cellsOf(lines.value(0)))
        keys.append(keyOf(title));
    const bool hasTitles = std::any_of(keys.cbegin(), keys.cend(),
                                       [](const char *key) { return key && qstrcmp(key, "uid") == 0; });
    if (hasTitles)
        lines.removeFirst();
    else
        keys = {"uid", "name"};
    QList<ImageRow> rows;
    for (const QString &line : std::as_const(lines)) {
        QList<QStringList> of;
        for (const QString &id : hasTitles ? QStringList() : idsIn(line))
            of.append({id});
        if (of.isEmpty())
            of.append(cellsOf(line));
        for (const QStringList &cells : std::as_const(of))
            if (ImageRow row = rowOf(keys, cells); !row.image.uid.isEmpty())
                rows.append(row);
    }
    return rows;
}
