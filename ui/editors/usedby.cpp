// SPDX-License-Identifier: MIT
#include "ui/editors/usedby.h"

#include "core/plan/names.h"
#include "core/plan/owner.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(UsedBy)
};

QString fieldLabel(const char *label) { return QCoreApplication::translate("plan", label); }

// The groups in the order in which they are shown.
enum Group { Mcis, Templates, Nexts, Policies, Defaults, Running, Groups };

QString titleOf(int group, qsizetype count)
{
    switch (group) {
    case Mcis:
        return theme::counted(count, Words::tr("Used by 1 setting of a MultiCloud Image"),
                              Words::tr("Used by %1 settings of MultiCloud Images"));
    case Templates:
        return theme::counted(count, Words::tr("Listed by 1 ServerTemplate"),
                              Words::tr("Listed by %1 ServerTemplates"));
    case Nexts:
        return theme::counted(count, Words::tr("Next of 1 server or array"),
                              Words::tr("Next of %1 servers and arrays"));
    case Policies:
        return theme::counted(count, Words::tr("In the datacenter policy of 1 array"),
                              Words::tr("In the datacenter policy of %1 arrays"));
    case Defaults:
        return theme::counted(count, Words::tr("In the Server Defaults of 1 deployment"),
                              Words::tr("In the Server Defaults of %1 deployments"));
    default:
        return theme::counted(count, Words::tr("1 instance runs with it"),
                              Words::tr("%1 instances run with it"));
    }
}

class Collector {
public:
    explicit Collector(const Plan &plan) : m_plan(plan) {}

    template <class E> void referrersOf(Id<E> id)
    {
        m_plan.forEachReferrer(id, [&](const auto &field, auto source) {
            take(source, std::is_same_v<E, Cloud> ? QString() : fieldLabel(field.label));
        });
    }

    // The rows that are only remembered by a launch are found by what was launched alike.
    template <class E, class Past> void runningWith(Id<E> id, Past LaunchSnapshot::*member)
    {
        m_plan.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &launch) {
            if ((launch.*member).id() != id)
                return;
            for (const Id<Instance> instance : m_plan.referrers<&Instance::launch>(launch.id))
                if (m_plan.row(instance).role != InstanceRole::Previous)
                    add(Running, instance, [&] {
                        const Instance &row = m_plan.row(instance);
                        const Owner owner = row.server ? Owner(row.server) : Owner(row.array);
                        return PageLine {labelOf(row.state), nameOf(m_plan, instance),
                                         nameOf(m_plan, deploymentOf(m_plan, owner)), owner.id()};
                    });
        });
    }

    QList<PageSection> sections() const
    {
        QList<PageSection> sections;
        for (int group = 0; group < Groups; ++group)
            if (const Part &part = m_parts.at(size_t(group)); part.count > 0)
                sections.append({titleOf(group, part.count), part.lines, part.count - part.lines.size()});
        return sections;
    }

private:
    struct Part {
        QList<PageLine> lines;
        qsizetype count = 0;
        AnyId last;
    };

    // Lines are made for as many as can be shown. A row that refers by two fields comes twice in a row.
    template <class Make> void add(Group group, AnyId id, Make &&make)
    {
        Part &part = m_parts.at(size_t(group));
        if (part.last == id)
            return;
        part.last = id;
        if (++part.count <= SectionPanel::linesAtMost)
            part.lines.append(make());
    }

    void take(Id<MciSetting> id, const QString &as)
    {
        add(Mcis, id, [&] {
            const MciSetting &row = m_plan.row(id);
            return PageLine {as, nameOf(m_plan, row.mci), as.isEmpty() ? QString() : nameOf(m_plan, row.cloud),
                             row.mci};
        });
    }
    void take(Id<ListedMci> id, const QString &)
    {
        add(Templates, id, [&] {
            const ListedMci &row = m_plan.row(id);
            return PageLine {row.isDefault ? Words::tr("as default") : QString(),
                             nameOf(m_plan, row.serverTemplate), {}, row.serverTemplate};
        });
    }
    void takeOwner(Owner owner)
    {
        add(Nexts, owner.id(), [&] {
            return PageLine {owner.isArray() ? Words::tr("Server Array") : Words::tr("Server"),
                             nameOf(m_plan, owner), nameOf(m_plan, deploymentOf(m_plan, owner)), owner.id()};
        });
    }
    void take(Id<Server> id, const QString &) { takeOwner(id); }
    void take(Id<ServerArray> id, const QString &) { takeOwner(id); }
    void take(Id<DatacenterWeight> id, const QString &)
    {
        add(Policies, id, [&] {
            const DatacenterWeight &row = m_plan.row(id);
            return PageLine {Words::tr("%1 %").arg(row.weight), nameOf(m_plan, row.array), {}, row.array};
        });
    }
    void take(Id<ServerDefault> id, const QString &as)
    {
        add(Defaults, id, [&] {
            const Id<Deployment> deployment = m_plan.row(id).deployment;
            return PageLine {as, deployment ? nameOf(m_plan, deployment) : Words::tr("the account"), {},
                             deployment};
        });
    }
    // What belongs to the row or only says something of it does not use it.
    void take(AnyId, const QString &) { }

    const Plan &m_plan;
    std::array<Part, Groups> m_parts;
};

template <class E> void collect(Collector &collector, const Plan &plan, AnyId id)
{
    if (!plan.find(id.as<E>()))
        return;
    const Id<E> row = id.as<E>();
    collector.referrersOf(row);
    if constexpr (std::is_same_v<E, Image>)
        collector.runningWith(row, &LaunchSnapshot::imageId);
    else if constexpr (std::is_same_v<E, InstanceType>)
        collector.runningWith(row, &LaunchSnapshot::instanceTypeId);
    else if constexpr (std::is_same_v<E, Datacenter>)
        collector.runningWith(row, &LaunchSnapshot::datacenterId);
    else if constexpr (std::is_same_v<E, MultiCloudImage>)
        collector.runningWith(row, &LaunchSnapshot::mciId);
    else if constexpr (std::is_same_v<E, ServerTemplate>)
        collector.runningWith(row, &LaunchSnapshot::serverTemplateId);
}
} // namespace

QList<PageSection> usedBy(const Plan &plan, AnyId id)
{
    Collector collector(plan);
    forEachEntity([&]<class E>() { collect<E>(collector, plan, id); });
    return collector.sections();
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
