// SPDX-License-Identifier: MIT
#include "core/format/yamlfault.h"

#include "core/base/words.h"
#include "core/format/place.h"

#include <algorithm>

namespace yaml {
namespace {
qsizetype indentOf(const QByteArray &line)
{
    const auto first = std::find_if(line.cbegin(), line.cend(), [](char c) { return c != ' '; });
    return first - line.cbegin();
}

bool saysNothing(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    return text.isEmpty() || text.startsWith('#');
}

// The markers that Git leaves where two sides of a merge differ.
Error unresolvedMerge(const QList<QByteArray> &lines, const QString &fileName)
{
    QList<int> markers; // line numbers of one conflict
    for (int i = 0; i < int(lines.size()) && markers.size() < 3; ++i) {
        constexpr std::array starts {"<<<<<<<", "=======", ">>>>>>>"};
        if (lines.at(i).startsWith(starts.at(size_t(markers.size()))))
            markers.append(i + 1);
    }
    if (markers.size() < 3)
        return {};
    return errorAt(
        fileName, markers.at(0),
        Words::tr(
            "A merge was not resolved here: lines %1, %2 and %3 are Git's markers (<<<<<<<, ======= and "
            ">>>>>>>). Decide between the lines from %1 to %2 and those from %2 to %3, and remove the "
            "markers.")
            .arg(markers.at(0))
            .arg(markers.at(1))
            .arg(markers.at(2)));
}

// A key that ends the list or map that it stands in, because it begins further left than the lines around it.
Error outdentedKey(const QList<QByteArray> &lines, const QString &fileName, int line)
{
    const auto before = [&](int from) {
        while (from >= 0 && saysNothing(lines.at(from)))
            --from;
        return from;
    };
    const int failed = qMin(line - 1, int(lines.size()) - 1);
    const int key = before(failed - 1), above = before(key - 1);
    if (failed < 0 || key < 0 || above < 0)
        return {};
    // Further left than what it stands in, and further right than what that stands in.
    const QByteArray here = lines.at(failed).trimmed();
    if (here.contains(':') && !here.startsWith('-') && !lines.at(key).trimmed().startsWith('-')
        && indentOf(lines.at(failed)) > 0 && indentOf(lines.at(failed)) < indentOf(lines.at(key)))
        return errorAt(
            fileName, failed + 1,
            Words::tr(
                "“%1” begins further left than line %2, and belongs to nothing there. Indent line %3 as "
                "line %2 is.")
                .arg(QString::fromUtf8(here.left(60)))
                .arg(key + 1)
                .arg(failed + 1));
    const QByteArray text = lines.at(key).trimmed();
    const qsizetype indent = indentOf(lines.at(key));
    const bool isOut = text.contains(':') && !text.startsWith('-') && indent < indentOf(lines.at(above))
        && (indent < indentOf(lines.at(failed)) || lines.at(failed).trimmed().startsWith('-'));
    if (!isOut)
        return {};
    return errorAt(
        fileName, key + 1,
        Words::tr("“%1” begins further left than line %2, so it ends what that belongs to, and line %3 fits "
                  "nothing any more. Indent line %4 as line %2 is.")
            .arg(QString::fromUtf8(text.left(60)))
            .arg(above + 1)
            .arg(failed + 1)
            .arg(key + 1));
}
} // namespace

Error faultBefore(const QByteArray &text, const QString &fileName, int line)
{
    const QList<QByteArray> lines = text.split('\n');
    const Error merge = unresolvedMerge(lines, fileName);
    return merge.sentence.isEmpty() ? outdentedKey(lines, fileName, line) : merge;
}
} // namespace yaml
