// SPDX-License-Identifier: MIT
#include "tests/support/generate_rows.h"

namespace generate {
namespace {
// What people say of a generated plan, and what happened in it after the launches.
class Notes {
public:
    Notes(const Plan &plan, QRandomGenerator &random) : m_plan(plan), m_random(random) {}
    Change run()
    {
        events();
        schedules();
        tests();
        waivers();
        add(RuleSetting {.rule = QStringLiteral("W-03"), .level = RuleLevel::Off});
        add(RuleSetting {.rule = QStringLiteral("W-05"),
                         .everywhere = false,
                         .environment = Environment::Production,
                         .level = RuleLevel::Error});
        return m_change;
    }

private:
    bool chance(double probability) { return m_random.generateDouble() < probability; }
    Timestamp later() { return after(300'000 + m_random.bounded(100'000)); }
    template <class E> void add(E row)
    {
        auto &added = m_change.of<E>().added;
        row.id = {quint32(added.size()) + 1};
        added.append(row);
    }

    void events()
    {
        m_plan.all<Instance>().forEach([&](const Instance &row) {
            if (row.locked)
                add(InstanceEvent {.instance = row.id, .kind = InstanceEventKind::Lock, .at = later()});
            else if (row.role != InstanceRole::Previous && chance(0.02))
                add(InstanceEvent {.instance = row.id, .kind = InstanceEventKind::Reboot, .at = later()});
        });
    }

    void schedules()
    {
        m_plan.all<ServerArray>().forEach([&](const ServerArray &row) {
            if (!chance(0.2))
                return;
            add(ScheduleEntry {.array = row.id, .minute = 8 * 60, .minCount = 2, .maxCount = row.maxCount});
            add(ScheduleEntry {
                .array = row.id, .day = Weekday::Friday, .minute = 20 * 60, .maxCount = row.maxCount});
        });
    }

    void tests()
    {
        m_plan.all<ListedMci>().forEach([&](const ListedMci &row) {
            for (const Id<MciSetting> id : m_plan.referrers<&MciSetting::mci>(row.mci))
                if (chance(0.3))
                    add(TestRecord {.serverTemplate = row.serverTemplate,
                                    .mci = row.mci,
                                    .cloud = m_plan.row(id).cloud,
                                    .result = chance(0.1) ? TestResult::Failed : TestResult::Passed,
                                    .testedBy = QStringLiteral("ops"),
                                    .testedAt = later()});
        });
    }

    template <class E> void waive(Id<E> Waiver::*subject)
    {
        m_plan.all<E>().forEach([&](const E &row) {
            if (!chance(0.03) && row.id.value != 2)
                return;
            Waiver waiver {.rule = QStringLiteral("W-01"),
                           .reason = QStringLiteral("The owner knows it"),
                           .waivedAt = later(),
                           .until = chance(0.5) ? after(1'000'000) : Timestamp()};
            waiver.*subject = row.id;
            add(waiver);
        });
    }
    void waivers()
    {
        waive(&Waiver::server);
        waive(&Waiver::array);
        waive(&Waiver::deployment);
        waive(&Waiver::serverTemplate);
        waive(&Waiver::mci);
    }

    const Plan &m_plan;
    QRandomGenerator &m_random;
    Change m_change;
};
} // namespace

Change notes(const Plan &plan, QRandomGenerator &random) { return Notes(plan, random).run(); }
} // namespace generate
