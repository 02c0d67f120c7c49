// SPDX-License-Identifier: MIT
#include "ui/models/places.h"

#include <QCoreApplication>
#include <QMap>

namespace {
using Section = Place::Section;
using Below = SectionRow::Below;

template <class E> qsizetype countAll(const Plan &plan, Id<Cloud>) { return plan.all<E>().size(); }
template <class E> qsizetype countIn(const Plan &plan, Id<Cloud> cloud)
{
    return plan.referrers<&E::cloud>(cloud).size();
}

// In the order of Place::Section.
const SectionRow sectionRows[] {
    {.section = Section::Deployments, .title = QT_TRANSLATE_NOOP("NavigatorModel", "Deployments")},
    {.section = Section::Templates,
     .title = QT_TRANSLATE_NOOP("NavigatorModel", "ServerTemplates"),
     .icon = "template",
     .below = Below::Design,
     .count = countAll<TemplateLineage>},
    {.section = Section::Mcis,
     .title = QT_TRANSLATE_NOOP("NavigatorModel", "MultiCloud Images"),
     .icon = "mci",
     .below = Below::Design,
     .count = countAll<MciLineage>},
    {.section = Section::Clouds, .title = QT_TRANSLATE_NOOP("NavigatorModel", "Clouds")},
    {.section = Section::InstanceTypes,
     .title = QT_TRANSLATE_NOOP("NavigatorModel", "Instance Types"),
     .icon = "instance_type",
     .below = Below::Cloud,
     .count = countIn<InstanceType>},
    {.section = Section::Datacenters,
     .title = QT_TRANSLATE_NOOP("NavigatorModel", "Datacenters"),
     .icon = "datacenter",
     .below = Below::Cloud,
     .count = countIn<Datacenter>},
    {.section = Section::Coverage,
     .title = QT_TRANSLATE_NOOP("NavigatorModel", "Coverage"),
     .icon = "columns",
     .below = Below::Views},
    {.section = Section::Drift,
     .title = QT_TRANSLATE_NOOP("NavigatorModel", "Drift"),
     .icon = "differs",
     .below = Below::Views},
    {.section = Section::Inventories,
     .title = QT_TRANSLATE_NOOP("NavigatorModel", "Inventories"),
     .icon = "import",
     .below = Below::Views},
};
} // namespace

const SectionRow &sectionRow(Place::Section section) { return sectionRows[int(section)]; }

const QList<Place::Section> &sectionsBelow(SectionRow::Below below)
{
    static const auto sorted = [] {
        QMap<Below, QList<Section>> lists;
        for (const SectionRow &row : sectionRows)
            lists[row.below].append(row.section);
        return lists;
    }();
    return *sorted.constFind(below);
}
