// SPDX-License-Identifier: MIT
// The walk is the one algorithm of inheritance: it visits, for every field, the levels that could supply
// it, highest precedence first, and tells a sink what each says. The rule ids are part of the walk.
#pragma once

#include "core/plan/aliases.h"
#include "core/plan/owner.h"
#include "core/plan/pointer.h"
#include "core/resolve/levels.h"

#include <algorithm>

namespace resolving {

template <class Sink> class Walk {
public:
    // `option`: the launch option of the array that overlays its Next; none: as Next says.
    Walk(const Plan &plan, const LaunchSettings &next, Owner owner, Id<LaunchOption> option, Sink &sink)
        : m_plan(plan), m_next(next), m_owner(owner), m_option(plan.row(option)), m_sink(sink)
    {
    }

    Resolution run()
    {
        Resolution result;
        result.owner = m_owner;
        result.option = m_option.id;
        result.cloud = cloud();
        result.serverTemplate = serverTemplate();
        result.mci = mci();
        findSetting(result.mci.value);
        result.setting = m_setting->id;
        result.image = image();
        result.alias = m_alias;
        result.instanceType = instanceType();
        result.kernel = launchImage(LaunchField::Kernel, m_next.kernel, m_setting->kernel);
        result.ramdisk = launchImage(LaunchField::Ramdisk, m_next.ramdisk, m_setting->ramdisk);
        result.userData = userData();
        result.datacenter = datacenter();
        result.tags = tags(result.mci.value);
        return result;
    }

private:
    Choice<Id<Cloud>> cloud()
    {
        Chain<Id<Cloud>, Sink> chain(m_sink, LaunchField::Cloud);
        chain.level(bool(m_next.cloud), Layer::Here, m_next.cloud, "R-01");
        auto choice = chain.otherwise(Layer::Unresolved, Problem::None, "R-01");
        const Cloud &row = m_plan.row(choice.value);
        if (row.removed)
            choice.problem = Problem::Removed; // D8
        else if (!row.registered)
            choice.problem = Problem::CloudUnregistered; // EC-24
        return choice;
    }

    Choice<Id<ServerTemplate>> serverTemplate()
    {
        Chain<Id<ServerTemplate>, Sink> chain(m_sink, LaunchField::ServerTemplate);
        const bool byOption = m_option.serverTemplate || m_option.templateLineage;
        if (byOption)
            chain.level(true, Layer::Option, followed(m_option), "R-31");
        const Id<ServerTemplate> effective = effectiveTemplate(m_plan, m_next);
        if (m_next.templateLineage)
            chain.level(bool(effective),
                        m_next.pointer == TemplatePointer::Default ? Layer::FollowsDefault : Layer::FollowsLatest,
                        effective, "R-29");
        else
            chain.level(bool(m_next.serverTemplate), Layer::Here, m_next.serverTemplate, "R-02");
        const bool isUnknown = m_next.templateLineage && !byOption;
        auto choice = flagged(chain.otherwise(isUnknown ? Layer::Unknown : Layer::CloudDefault,
                                              isUnknown ? Problem::RevisionUnknown : Problem::None,
                                              isUnknown ? "R-29" : "R-30"));
        if (byOption && !choice.value)
            choice = {{}, Layer::Unknown, Problem::RevisionUnknown};
        if (choice.problem == Problem::RevisionUnknown)
            m_noMci = Problem::RevisionUnknown;
        else if (choice.value && !m_plan.row(choice.value).contentsKnown)
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
        const ListedMci *listed = m_plan.defaultMci(m_template);
        Chain<Id<MultiCloudImage>, Sink> chain(m_sink, LaunchField::Mci);
        chain.level(m_next.mci.isSet(), Layer::Here, m_next.mci.value(), "R-03");
        chain.level(listed, Layer::ServerTemplate, listed ? listed->mci : Id<MultiCloudImage> {}, "R-04");
        if (m_noMci == Problem::NothingSet) // that there is none is no problem of its own
            return flagged(chain.otherwise(Layer::CloudDefault, Problem::None, "R-30"));
        return flagged(chain.otherwise(isTemplateUnknown() ? Layer::Unknown : Layer::Unresolved, m_noMci,
                                       isTemplateUnknown() ? "R-29" : "R-05"));
    }
    bool isTemplateUnknown() const
    {
        return m_noMci == Problem::RevisionUnknown || m_noMci == Problem::ContentsUnknown;
    }

    // exactly this cloud; never another one, never another MCI of the list.
    void findSetting(Id<MultiCloudImage> mci)
    {
        static const MciSetting none;
        const MciSetting *found = m_plan.setting(mci, m_next.cloud);
        m_setting = found ? found : &none;
        m_unknown = mci ? !found && !m_plan.row(mci).settingsKnown : isTemplateUnknown(); // D7
        m_missing = !mci ? m_noMci : m_unknown ? Problem::SettingsUnknown : Problem::MciWithoutCloud;
    }

    Choice<Id<Image>> image()
    {
        const Problem missing = m_setting->id ? Problem::NoImage : m_missing;
        Chain<Id<Image>, Sink> chain(m_sink, LaunchField::Image);
        if (m_option.id)
            chain.level(m_option.image.isSet(), Layer::Option, m_option.image.value(), "R-31");
        chain.level(m_next.image.isSet(), Layer::Here, m_next.image.value(), "R-07");
        // A fingerprint finds the image only; the rest of its setting is chosen as in any other.
        const bool isFound = m_setting->origin == SettingOrigin::Matcher;
        chain.level(bool(m_setting->image), isFound ? Layer::MciMatcher : Layer::MciSetting, m_setting->image, "R-08");
        return available(meant(chain.otherwise(nothing(), missing, missingRule("R-09"))));
    }

    // an alias is followed to the image that it stands for.
    Choice<Id<Image>> meant(Choice<Id<Image>> choice)
    {
        int steps = 0;
        for (const Image *row = &m_plan.row(choice.value); row->kind == ImageKind::Alias;
             row = &m_plan.row(choice.value)) {
            m_alias = m_alias ? m_alias : row->id;
            const bool isLost = ++steps > mostAliases;
            const Id<Image> target = isLost ? Id<Image> {} : row->target;
            m_sink.standsFor(choice.from, row->id, target, "R-26");
            if (!target)
                return {{}, Layer::Unknown, isLost ? Problem::AliasCircle : Problem::AliasUnknown};
            choice.value = target;
            if (row->removed)
                choice.problem = Problem::Removed; // D8
        }
        return choice;
    }

    Choice<Id<InstanceType>> instanceType()
    {
        const Problem missing = m_setting->id ? Problem::NoInstanceType : m_missing;
        Chain<Id<InstanceType>, Sink> chain(m_sink, LaunchField::InstanceType);
        if (m_option.id)
            chain.level(m_option.instanceType.isSet() || m_option.typeByCloud, Layer::Option,
                        m_option.instanceType.value(), "R-31");
        chain.level(m_next.instanceType.isSet(), Layer::Here, m_next.instanceType.value(), "R-10");
        chain.level(bool(m_setting->instanceType), Layer::MciSetting, m_setting->instanceType, "R-11");
        if (m_setting->typeByCloud)
            return offered(chain.otherwise(Layer::CloudDefault, Problem::None, "R-31"));
        return offered(chain.otherwise(nothing(), missing, missingRule(m_setting->id ? "R-12" : "R-09")));
    }
    Choice<Id<InstanceType>> offered(const Choice<Id<InstanceType>> &given) const
    {
        auto choice = flagged(given);
        if (choice.problem == Problem::None && m_plan.row(choice.value).retired)
            choice.problem = Problem::Retired; // EC-25
        return choice;
    }

    Choice<Id<Image>> launchImage(LaunchField field, const OverrideOrDefault<Id<Image>> &here,
                                  Id<Image> given)
    {
        Chain<Id<Image>, Sink> chain(m_sink, field);
        chain.level(here.isSet(), Layer::Here, here.value(), "R-13");
        chain.level(bool(given), Layer::MciSetting, given, "R-14");
        return available(chain.otherwise(byDefault(), unknownProblem(), m_unknown ? "D7" : "R-15"));
    }

    Choice<QString> userData()
    {
        Chain<QString, Sink> chain(m_sink, LaunchField::UserData);
        chain.level(m_next.userData.isSet(), Layer::Here, m_next.userData.value(), "R-16");
        chain.level(!m_setting->userData.isEmpty(), Layer::MciSetting, m_setting->userData, "R-16");
        return chain.otherwise(byDefault(), unknownProblem(), m_unknown ? "D7" : "R-16");
    }

    // The deployment's default is no level here: it was copied when the server was added (D4).
    Choice<Id<Datacenter>> datacenter()
    {
        Chain<Id<Datacenter>, Sink> chain(m_sink, LaunchField::Datacenter);
        const auto &policy = m_plan.referrers<&DatacenterWeight::array>(m_owner.array());
        if (m_owner.isArray())
            chain.level(!policy.isEmpty(), Layer::DatacenterPolicy, {}, "R-19");
        chain.level(m_next.datacenter.isSet(), Layer::Here, m_next.datacenter.value(), "R-18");
        auto choice = flagged(chain.otherwise(Layer::CloudDefault, Problem::None, "R-18"));
        if (choice.from == Layer::DatacenterPolicy
            && std::all_of(policy.cbegin(), policy.cend(), [this](Id<DatacenterWeight> id) { return isGone(id); }))
            choice.problem = Problem::Removed; // D8
        return choice;
    }

    bool isGone(Id<DatacenterWeight> weight) const { return m_plan.row(m_plan.row(weight).datacenter).removed; }

    // both contribute, so both win.
    Layer tags(Id<MultiCloudImage> mci)
    {
        const QStringList &own = tagsOf(m_plan, m_owner), &given = m_plan.row(mci).tags;
        tell(Layer::Here, own);
        tell(Layer::MciSetting, given);
        return !own.isEmpty() ? Layer::Here : !given.isEmpty() ? Layer::MciSetting : Layer::CloudDefault;
    }
    void tell(Layer layer, const QStringList &tags)
    {
        if (tags.isEmpty())
            m_sink.isSilent(LaunchField::Tags, layer, "R-20");
        else
            m_sink.says(LaunchField::Tags, layer, true, tags, "R-20");
    }

    Layer nothing() const { return m_unknown ? Layer::Unknown : Layer::Unresolved; }
    Layer byDefault() const { return m_unknown ? Layer::Unknown : Layer::CloudDefault; }
    Problem unknownProblem() const { return m_unknown ? m_missing : Problem::None; }
    const char *missingRule(const char *rule) const
    {
        return m_unknown                                  ? "D7"
            : m_missing == Problem::TemplateWithoutMci ? "R-05"
            : m_missing == Problem::NothingSet         ? "R-30"
                                                       : rule;
    }

    // D8: a removed row still resolves, and is flagged.
    template <class T> Choice<T> flagged(Choice<T> choice) const
    {
        if (m_plan.row(choice.value).removed)
            choice.problem = Problem::Removed; // D8
        return choice;
    }
    Choice<Id<Image>> available(const Choice<Id<Image>> &given) const
    {
        Choice<Id<Image>> choice = flagged(given);
        if (!isLaunchable(m_plan.row(choice.value).availability))
            choice.problem = Problem::ImageUnavailable; // EC-19
        return choice;
    }

    const Plan &m_plan;
    const LaunchSettings &m_next;
    Owner m_owner;
    const LaunchOption &m_option; // an empty one when there is none
    Sink &m_sink;
    Id<ServerTemplate> m_template;
    Problem m_noMci = Problem::TemplateWithoutMci; // why there is no MCI when nobody chooses one
    Id<Image> m_alias;
    const MciSetting *m_setting = nullptr; // an empty one when the MCI has none for the cloud
    Problem m_missing = Problem::None; // why an image that nobody sets is missing
    bool m_unknown = false;
};

} // namespace resolving
