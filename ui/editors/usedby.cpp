// SPDX-License-Identifier: MIT
#include "ui/editors/usedby.h"

#include "core/plan/names.h"
#include "core/resolve/usedby.h"

#include <QVBoxLayout>

namespace {
// Servers and arrays are told apart where both can be; other uses say how.
QString labelOf(const Plan &plan, const Use &use)
{
    if (use.kind != Use::Kind::Next)
        return howText(plan, use);
    return Owner(use.by).isArray() ? UsedBy::tr("Server Array") : UsedBy::tr("Server");
}

QString detailOf(const Plan &plan, const Use &use)
{
    const QString place = placeText(plan, use);
    if (!use.through)
        return place;
    const QString through = UsedBy::tr("through %1").arg(nameOf(plan, use.through));
    return place.isEmpty() ? through : QStringLiteral("%1 · %2").arg(place, through);
}
} // namespace

QList<PageSection> usedBy(const Plan &plan, AnyId id)
{
    const QList<Use> uses = usesOf(plan, id);
    QList<PageSection> sections;
    for (int kind = 0; kind < useKindCount; ++kind) {
        const qsizetype count = countOf(uses, Use::Kind(kind));
        if (count == 0)
            continue;
        PageSection section {.title = useTitle(Use::Kind(kind), count)};
        for (const Use &use : uses) {
            if (use.kind != Use::Kind(kind))
                continue;
            if (section.lines.size() < SectionPanel::linesAtMost)
                section.lines.append(
                    {labelOf(plan, use), holderText(plan, use), detailOf(plan, use), holderOf(plan, use)});
            else
                ++section.leftOut;
        }
        sections.append(section);
    }
    return sections;
}

UsedBy::UsedBy(QWidget *parent)
    : QWidget(parent), m_sections(new SectionList),
      m_nobody(new RoleLabel(theme::Role::Muted, tr("Nothing in this plan uses it.")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sections);
    layout->addWidget(m_nobody);
    connect(m_sections, &SectionList::goTo, this, &UsedBy::goTo);
}

void UsedBy::show(const Plan &plan, AnyId id)
{
    const QList<PageSection> sections = usedBy(plan, id);
    m_sections->show(sections);
    m_sections->setVisible(!sections.isEmpty());
    m_nobody->setVisible(sections.isEmpty());
}
