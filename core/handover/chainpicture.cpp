// SPDX-License-Identifier: MIT
#include "core/handover/chainpicture.h"

#include "core/base/words.h"
#include "core/handover/visible.h"
#include "core/naming/rowtext.h"
#include "core/resolve/resolve.h"

namespace handover {
namespace {
constexpr int boxWidth = 232, boxHeight = 44, gap = 28, titleWidth = 76, rowHeight = 60;
constexpr qsizetype fitting = 31; // characters of a box at its type size

struct Link {
    QString what, name;
    bool isInherited = false; // from the link before it
};

// Its ends tell most; no character is cut in two.
QString shortened(const QString &name)
{
    if (name.size() <= fitting)
        return name;
    qsizetype begin = fitting / 2, end = name.size() - fitting / 2;
    begin -= name.at(begin).isLowSurrogate();
    end += name.at(end).isLowSurrogate();
    return name.left(begin) + QStringLiteral("…") + name.mid(end);
}

QList<Link> linksOf(const Plan &plan, const Resolution &next)
{
    QList<Link> links;
    if (next.serverTemplate.value)
        links.append({Words::tr("ServerTemplate"), nameOf(plan, next.serverTemplate.value)});
    if (next.mci.value)
        links.append({Words::tr("MultiCloud Image"), nameOf(plan, next.mci.value),
                      next.mci.from == Layer::ServerTemplate});
    const bool isOfMci = next.image.from == Layer::MciSetting || next.image.from == Layer::MciMatcher;
    if (next.alias)
        links.append({Words::tr("Alias"), nameOf(plan, next.alias), isOfMci});
    links.append({Words::tr("Image"),
                  next.image.value ? nameOf(plan, next.image.value) : Words::tr("unknown"),
                  isOfMci || next.alias});
    return links;
}

class Picture {
public:
    void add(const QString &title, const QList<Link> &links, const QList<Link> &others)
    {
        m_text += textAt(0, 26, "title", title);
        for (qsizetype i = 0; i < links.size(); ++i)
            addLink(int(i), links.at(i), links.at(i).name != others.value(i).name);
        m_width = qMax(m_width, left(int(links.size())));
        m_top += rowHeight;
    }
    QString element(const QString &about) const
    {
        return QStringLiteral("<svg role=\"img\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\">")
                   .arg(m_width)
                   .arg(m_top)
            + QStringLiteral("<title>") + visible(about).toHtmlEscaped() + QStringLiteral("</title>") + m_text
            + QStringLiteral("</svg>");
    }

private:
    static int left(int place) { return titleWidth + place * (boxWidth + gap); }
    QString textAt(int x, int y, const char *kind, const QString &text) const
    {
        return QStringLiteral("<text class=\"%1\" x=\"%2\" y=\"%3\">")
                   .arg(QLatin1String(kind))
                   .arg(x)
                   .arg(m_top + y)
            + visible(text).toHtmlEscaped() + QStringLiteral("</text>");
    }
    // What does not come from the link before it is joined by a broken line.
    void addLink(int place, const Link &link, bool isOther)
    {
        const int x = left(place);
        if (place > 0)
            m_text += QStringLiteral("<path class=\"%1\" d=\"M%2 %3h%4m-6 -4l6 4l-6 4\"/>")
                          .arg(QLatin1String(link.isInherited ? "arrow" : "broken"))
                          .arg(x - gap + 2)
                          .arg(m_top + boxHeight / 2)
                          .arg(gap - 4);
        m_text += QStringLiteral("<g><title>") + visible(link.name).toHtmlEscaped()
            + QStringLiteral(
                  "</title><rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\" rx=\"6\"/>")
                  .arg(QLatin1String(isOther ? "box other" : "box"))
                  .arg(x + 1)
                  .arg(m_top + 1)
                  .arg(boxWidth - 2)
                  .arg(boxHeight - 2)
            + textAt(x + 10, 17, "what", link.what) + textAt(x + 10, 34, "name", shortened(link.name))
            + QStringLiteral("</g>");
    }

    QString m_text;
    int m_top = 0, m_width = 0;
};
} // namespace

QString chainPicture(const HandOver &all, const Move &move)
{
    if (!move.launches)
        return {};
    const QList<Resolution> before = resolutions(all.source, move.owner),
                            after = resolutions(all.plan, move.owner);
    const qsizetype count = qMax(before.size(), after.size());
    const auto title = [count](const QString &when, qsizetype i) { // "After 2" of the second launch option
        return count == 1 ? when : QStringLiteral("%1 %2").arg(when).arg(i + 1);
    };
    Picture picture;
    for (qsizetype i = 0; i < count; ++i) {
        const QList<Link> was = i < before.size() ? linksOf(all.source, before.at(i)) : QList<Link>(),
                          is = i < after.size() ? linksOf(all.plan, after.at(i)) : QList<Link>();
        if (i < before.size())
            picture.add(title(Words::tr("Before"), i), was, was);
        if (i < after.size())
            picture.add(title(Words::tr("After"), i), is, was);
    }
    return picture.element(
        Words::tr("Where the image of %1 comes from").arg(fullNameOf(all.plan, move.owner.id())));
}
} // namespace handover
