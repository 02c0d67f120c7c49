// SPDX-License-Identifier: MIT
// A PlanText builds a plan from a few words, line by line; tests/scenarios/README.md lists the words.
#pragma once

#include "core/base/result.h"
#include "core/plan/draft.h"
#include "core/plan/owner.h"
#include "tests/support/planline.h"

#include <optional>

class PlanText {
public:
    explicit PlanText(const Plan &plan = {}) : m_draft(plan) {}

    const Plan &plan() const { return m_draft.plan(); }
    // The plan as it was given, once keepGiven() said where that ends.
    const Plan &given() const { return m_given ? *m_given : plan(); }
    void keepGiven()
    {
        if (!m_given)
            m_given = plan();
    }
    // Takes over what an intent did, between two lines.
    void apply(const Change &change);
    // Reads one line: a new row, or new values of one that is there. The error, or an empty string.
    QString read(const QString &line);
    // The moment that the next instance is launched at: a minute later each time.
    Timestamp tick() { return {m_clock += 60'000}; }

private:
    // Each reads the rest of a line that begins with its keyword.
    void cloud(PlanLine &line);
    void datacenter(PlanLine &line);
    void type(PlanLine &line);
    void image(PlanLine &line);
    void mci(PlanLine &line);
    void setting(PlanLine &line);
    void dropSetting(PlanLine &line);
    void serverTemplate(PlanLine &line);
    void listing(PlanLine &line);
    void dropListing(PlanLine &line);
    void deployment(PlanLine &line);
    void prefill(PlanLine &line);
    void server(PlanLine &line);
    void array(PlanLine &line);
    void policy(PlanLine &line);
    void runs(PlanLine &line);
    void ran(PlanLine &line);
    void becomes(PlanLine &line);
    void tested(PlanLine &line);
    void rule(PlanLine &line);
    void waives(PlanLine &line);
    void option(PlanLine &line);
    void imports(PlanLine &line);
    void source(PlanLine &line);
    void launchInstance(PlanLine &line, InstanceRole role);

    template <class E> Id<E> put(const E &row);
    Id<Deployment> anyDeployment();
    LaunchSnapshot snapshot(PlanLine &line);

    Draft m_draft;
    std::optional<Plan> m_given;
    Id<Cloud> m_cloud;
    Id<MultiCloudImage> m_mci;
    Id<ServerTemplate> m_template;
    Id<Deployment> m_deployment;
    Owner m_owner;
    qint64 m_clock = 1'767'225'600'000; // 2026-01-01
};

// The plan that the lines say, one row a line; the error names the line.
Result<Plan> readPlanText(const QString &text);
// The same for a text that a test writes itself: an error ends the test program.
Plan planFromText(const QString &text);
