// SPDX-License-Identifier: MIT
#include "ui/pages/usedby.h"

#include "core/answer/inventories.h"
#include "core/answer/usedby.h"
#include "core/base/job.h"
#include "core/naming/names.h"

#include <QVBoxLayout>

namespace {
// Up to so many rows the uses are found within a frame.
bool isSmall(const Plan &plan)
{
    return plan.all<Server>().size() + plan.all<Instance>().size() + plan.all<LaunchSnapshot>().size()
        <= 20'000;
}

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
    : QWidget(parent), m_sections(new SectionList), m_sentence(new RoleLabel(theme::Role::Muted)),
      m_uncounted(new RoleLabel(theme::Role::Warning))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sections);
    layout->addWidget(m_sentence);
    layout->addWidget(m_uncounted);
    m_uncounted->setTextFormat(Qt::PlainText);
    m_uncounted->setWordWrap(true);
    connect(m_sections, &SectionList::goTo, this, &UsedBy::goTo);
}

void UsedBy::show(const Plan &plan, AnyId id)
{
    const quint64 run = ++m_run;
    const bool isOther = std::exchange(m_id, id) != id;
    if (isSmall(plan))
        return put(usedBy(plan, id), uncountedSentence(plan, id));
    if (isOther) {
        put({}, {});
        m_sentence->setText(tr("Looking for what uses it…"));
    }
    new Job(
        this, [plan, id](Progress &) { return std::pair(usedBy(plan, id), uncountedSentence(plan, id)); },
        [this, run](const std::pair<QList<PageSection>, QString> &found) {
            if (run == m_run)
                put(found.first, found.second);
        });
}

void UsedBy::put(const QList<PageSection> &sections, const QString &uncounted)
{
    m_uncounted->setText(uncounted);
    m_uncounted->setVisible(!uncounted.isEmpty());
    m_sections->show(sections);
    m_sections->setVisible(!sections.isEmpty());
    m_sentence->setText(tr("Nothing in this plan uses it."));
    m_sentence->setVisible(sections.isEmpty());
}
