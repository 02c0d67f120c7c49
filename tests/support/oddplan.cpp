// SPDX-License-Identifier: MIT
#include "tests/support/oddplan.h"

#include "core/plan/draft.h"
#include "tests/support/generate.h"

#include <QRandomGenerator>

namespace {
class Odd {
public:
    explicit Odd(quint32 seed) : m_draft(generate::plan(generate::Tiny, seed)), m_random(seed) {}

    Plan run()
    {
        clouds();
        components();
        owners();
        return m_draft.plan();
    }

private:
    bool chance(double probability) { return m_random.generateDouble() < probability; }
    template <class E> Id<E> any()
    {
        return {quint32(m_random.bounded(m_draft.plan().all<E>().lastId())) + 1};
    }
    template <class E> Id<E> anyOf(Id<Cloud> cloud)
    {
        const auto &ids = m_draft.plan().referrers<&E::cloud>(cloud);
        return ids.isEmpty() ? Id<E>() : ids.at(m_random.bounded(ids.size()));
    }
    Id<Image> kernelOrNone(Id<Cloud> cloud) { return chance(0.4) ? anyOf<Image>(cloud) : Id<Image>(); }
    QStringList tags()
    {
        QStringList tags;
        for (const char *tag : {"a:b=1", "a:b=2", "rs_agent:userdata=liquid", "z:z=\\n\"'"})
            if (chance(0.3))
                tags.append(QString::fromLatin1(tag));
        return tags;
    }
    // Calls edit(row) for every row of E and takes it as the new one.
    template <class E, class Edit> void each(Edit &&edit)
    {
        for (const Id<E> id : m_draft.plan().all<E>().ids()) {
            E row = m_draft.plan().row(id);
            edit(row);
            m_draft.update(row);
        }
    }

    void clouds()
    {
        each<Cloud>([&](Cloud &row) {
            row.registered = !chance(0.2);
            row.removed = chance(0.1);
        });
        each<Datacenter>([&](Datacenter &row) { row.removed = chance(0.2); });
        each<InstanceType>([&](InstanceType &row) {
            row.removed = chance(0.1);
            row.retired = chance(0.1);
        });
        each<Image>([&](Image &row) {
            row.removed = chance(0.1);
            row.availability = Availability(m_random.bounded(int(enumTexts<Availability>.size())));
        });
        each<Image>([&](Image &row) {
            if (!chance(0.15))
                return;
            row.kind = ImageKind::Alias;
            row.target = chance(0.2) ? Id<Image>() : anyOf<Image>(row.cloud);
        });
    }

    void components()
    {
        each<MultiCloudImage>([&](MultiCloudImage &row) {
            row.settingsKnown = !chance(0.3);
            row.removed = chance(0.15);
            row.tags = tags();
        });
        each<MciSetting>([&](MciSetting &row) {
            row.image = chance(0.1) ? Id<Image>() : row.image;
            row.instanceType = chance(0.2) ? Id<InstanceType>() : row.instanceType;
            row.kernel = kernelOrNone(row.cloud);
            row.ramdisk = kernelOrNone(row.cloud);
            row.userData = chance(0.5) ? QStringLiteral("given") : QString();
            row.origin = SettingOrigin(m_random.bounded(2));
            row.typeByCloud = chance(0.2);
        });
        for (const Id<MciSetting> id : m_draft.plan().all<MciSetting>().ids())
            if (chance(0.3))
                m_draft.remove(id);
        each<ServerTemplate>([&](ServerTemplate &row) {
            row.removed = chance(0.2);
            row.contentsKnown = !chance(0.2);
        });
        each<TemplateLineage>([&](TemplateLineage &row) {
            const auto revisions = m_draft.plan().referrers<&ServerTemplate::lineage>(row.id);
            row.defaultRevision =
                chance(0.3) ? Id<ServerTemplate>() : revisions.at(m_random.bounded(revisions.size()));
            row.latestNumber = m_random.bounded(3);
        });
        for (const Id<ListedMci> id : m_draft.plan().all<ListedMci>().ids())
            if (chance(0.15))
                m_draft.remove(id);
    }

    template <class T, bool D> void answer(Override<T, D> &field, const T &value)
    {
        field = {};
        if (chance(0.4))
            field = value;
        if constexpr (D)
            if (chance(0.3))
                field = Override<T, D>::cloudDefault();
    }
    // A Next or an option: instead of what it names.
    template <class Choice> void follow(Choice &choice)
    {
        if (!chance(0.3))
            return;
        choice.serverTemplate = {};
        choice.templateLineage = any<TemplateLineage>();
        choice.pointer = TemplatePointer(m_random.bounded(2));
    }
    void options(Id<ServerArray> array)
    {
        const Id<Cloud> cloud = m_draft.plan().row(array).next.cloud;
        for (int i = m_random.bounded(4); i > 0; --i) {
            LaunchOption row {.array = array, .position = i, .typeByCloud = chance(0.2)};
            answer(row.image, anyOf<Image>(cloud));
            answer(row.instanceType, anyOf<InstanceType>(cloud));
            row.serverTemplate = chance(0.2) ? any<ServerTemplate>() : Id<ServerTemplate>();
            follow(row);
            m_draft.add(row);
        }
    }
    template <class E> void owner(E &row)
    {
        LaunchSettings &next = row.next;
        row.tags = tags();
        next.cloud = any<Cloud>();
        next.serverTemplate = chance(0.1) ? Id<ServerTemplate>() : any<ServerTemplate>();
        follow(next);
        answer(next.mci, any<MultiCloudImage>());
        answer(next.image, anyOf<Image>(next.cloud));
        answer(next.instanceType, anyOf<InstanceType>(next.cloud));
        answer(next.kernel, anyOf<Image>(next.cloud));
        answer(next.ramdisk, anyOf<Image>(next.cloud));
        answer(next.userData, chance(0.3) ? QStringLiteral("") : QStringLiteral("own"));
        answer(next.datacenter, anyOf<Datacenter>(next.cloud));
    }
    void owners()
    {
        each<Server>([&](Server &row) { owner(row); });
        each<ServerArray>([&](ServerArray &row) { owner(row); });
        for (const Id<ServerArray> array : m_draft.plan().all<ServerArray>().ids())
            options(array);
        for (const Id<ServerArray> array : m_draft.plan().all<ServerArray>().ids())
            if (chance(0.4))
                m_draft.add(
                    DatacenterWeight {.array = array,
                                      .datacenter = anyOf<Datacenter>(m_draft.plan().row(array).next.cloud),
                                      .weight = 100});
    }

    Draft m_draft;
    QRandomGenerator m_random;
};
} // namespace

Plan oddPlan(quint32 seed) { return Odd(seed).run(); }
