// SPDX-License-Identifier: MIT
// The first steps of the walk: cloud, ServerTemplate and MultiCloud Image, from which all others follow.
#pragma once

#include "core/plan/owner.h"
#include "core/plan/pointer.h"
#include "core/resolve/levels.h"

namespace resolving {
// Whether what the owner was brought in with said what it launches: then who took that away knows that nothing is set.
bool wasRead(const Plan &plan, Owner owner);

template <class Sink> class ComponentWalk {
protected:
    ComponentWalk(const Plan &plan, const LaunchSettings &next, Owner owner, Id<LaunchOption> option,
                  Sink &sink)
        : m_plan(plan), m_next(next), m_owner(owner), m_option(plan.row(option)), m_sink(sink)
    {
    }

    Choice<Id<Cloud>> cloud()
    {
        Levels<Id<Cloud>, Sink> levels(m_sink, LaunchField::Cloud);
        levels.level(bool(m_next.cloud), Layer::Here, m_next.cloud, "R-01");
        auto choice = levels.otherwise(Layer::Unresolved, Problem::None, "R-01");
        const Cloud &row = m_plan.row(choice.value);
        if (row.removed)
            choice.problem = Problem::Removed; // D8
        else if (!row.registered)
            choice.problem = Problem::CloudUnregistered; // EC-24
        return choice;
    }

    Choice<Id<ServerTemplate>> serverTemplate()
    {
        Levels<Id<ServerTemplate>, Sink> levels(m_sink, LaunchField::ServerTemplate);
        const bool byOption = m_option.serverTemplate || m_option.templateLineage;
        if (byOption)
            levels.level(true, Layer::Option, followed(m_option), "R-31");
        const Id<ServerTemplate> effective = effectiveTemplate(m_plan, m_next);
        if (m_next.templateLineage)
            levels.level(bool(effective),
                         m_next.pointer == TemplatePointer::Default ? Layer::FollowsDefault
                                                                    : Layer::FollowsLatest,
                         effective, "R-29");
        else
            levels.level(bool(m_next.serverTemplate), Layer::Here, m_next.serverTemplate, "R-02");
        const Problem unknown = isUnread()        ? Problem::NextUnknown
            : m_next.templateLineage && !byOption ? Problem::RevisionUnknown
                                                  : Problem::None;
        auto choice =
            flagged(levels.otherwise(unknown == Problem::None ? Layer::CloudDefault : Layer::Unknown, unknown,
                                     unknown == Problem::None ? "R-30" : ruleOf(unknown)));
        if (byOption && !choice.value)
            choice = {{}, Layer::Unknown, Problem::RevisionUnknown};
        if (choice.problem == Problem::RevisionUnknown || choice.problem == Problem::NextUnknown)
            m_noMci = choice.problem;
        else if (m_plan.state(choice.value) & rowstate::Unknown)
            m_noMci = Problem::ContentsUnknown;
        else if (!choice.value)
            m_noMci = Problem::NothingSet;
        m_template = choice.value;
        return choice;
    }
    Id<ServerTemplate> followed(const LaunchOption &option) const
    {
        return option.templateLineage ? followedRevision(m_plan, option.templateLineage, option.pointer)
                                      : option.serverTemplate;
    }

    Choice<Id<MultiCloudImage>> mci()
    {
        const Id<MultiCloudImage> listed = m_plan.defaultMciId(m_template);
        Levels<Id<MultiCloudImage>, Sink> levels(m_sink, LaunchField::Mci);
        levels.level(m_next.mci.isSet(), Layer::Here, m_next.mci.value(), "R-03");
        levels.level(bool(listed), Layer::ServerTemplate, listed, "R-04");
        if (m_noMci == Problem::NothingSet) // that there is none is no problem of its own
            return flagged(levels.otherwise(Layer::CloudDefault, Problem::None, "R-30"));
        return flagged(levels.otherwise(isTemplateUnknown() ? Layer::Unknown : Layer::Unresolved, m_noMci,
                                        isTemplateUnknown() ? ruleOf(m_noMci) : "R-05"));
    }
    bool isTemplateUnknown() const
    {
        return m_noMci == Problem::RevisionUnknown || m_noMci == Problem::ContentsUnknown
            || m_noMci == Problem::NextUnknown;
    }
    static const char *ruleOf(Problem unknown) { return unknown == Problem::NextUnknown ? "D7" : "R-29"; }
    // D29: every group of AWS and Google launches from a template, and every other group, and every server, from an
    // image; where none is known, it was not read: of a group only its members, of a server neither its boot disk nor
    // its volume.
    bool isUnread() const
    {
        if (m_option.id || m_next.serverTemplate || m_next.templateLineage)
            return false;
        const Provider provider = sourceKeyOf(m_plan, m_owner).provider;
        const bool launchesFromTemplate = // and from nothing else
            m_owner.isArray() && (provider == Provider::Aws || provider == Provider::Google);
        const bool saysNothing = m_next.image.isInherited() && m_next.mci.isInherited();
        return provider != Provider::None && (launchesFromTemplate || saysNothing)
            && !wasRead(m_plan, m_owner);
    }

    // D8: a removed row still resolves, and is flagged.
    template <class T> Choice<T> flagged(Choice<T> choice) const
    {
        if (isRemoved(choice.value))
            choice.problem = Problem::Removed; // D8
        return choice;
    }
    template <class E> bool isRemoved(Id<E> id) const
    {
        if constexpr (requires { m_plan.state(id); })
            return m_plan.state(id) & rowstate::Removed;
        else
            return id && m_plan.row(id).removed;
    }

    const Plan &m_plan;
    const LaunchSettings &m_next;
    Owner m_owner;
    const LaunchOption &m_option; // an empty one when there is none
    Sink &m_sink;
    Id<ServerTemplate> m_template;
    Problem m_noMci = Problem::TemplateWithoutMci; // why there is no MCI when nobody chooses one
};
} // namespace resolving
