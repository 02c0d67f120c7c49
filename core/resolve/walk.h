// SPDX-License-Identifier: MIT
// The walk is the one algorithm of inheritance: it visits, for every field, the levels that could supply
// it, highest precedence first, and tells a sink what each says. The rule ids are part of the walk.
#pragma once

#include "core/plan/aliases.h"
#include "core/resolve/componentwalk.h"

#include <algorithm>

namespace resolving {

template <class Sink> class Walk : private ComponentWalk<Sink> {
    using Base = ComponentWalk<Sink>;
    using Base::flagged, Base::isTemplateUnknown;
    using Base::m_plan, Base::m_next, Base::m_owner, Base::m_option, Base::m_sink, Base::m_noMci;

public:
    // `option`: the launch option of the array that overlays its Next; none: as Next says.
    Walk(const Plan &plan, const LaunchSettings &next, Owner owner, Id<LaunchOption> option, Sink &sink)
        : Base(plan, next, owner, option, sink)
    {
    }

    Resolution run()
    {
        Resolution result;
        result.owner = m_owner;
        result.option = m_option.id;
        result.cloud = this->cloud();
        result.serverTemplate = this->serverTemplate();
        result.mci = this->mci();
        findSetting(result.mci.value);
        result.setting = m_setting->setting;
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
    // exactly this cloud; never another one, never another MCI of the list.
    void findSetting(Id<MultiCloudImage> mci)
    {
        m_setting = &m_plan.settingEntry(mci, m_next.cloud);
        m_unknown =
            mci ? !m_setting->setting && m_plan.state(mci) & rowstate::Unknown : isTemplateUnknown(); // D7
        m_missing = !mci ? m_noMci : m_unknown ? Problem::SettingsUnknown : Problem::MciWithoutCloud;
    }

    Choice<Id<Image>> image()
    {
        const Problem missing = m_setting->setting ? Problem::NoImage : m_missing;
        Levels<Id<Image>, Sink> levels(m_sink, LaunchField::Image);
        if (m_option.id)
            levels.level(m_option.image.isSet(), Layer::Option, m_option.image.value(), "R-31");
        levels.level(m_next.image.isSet(), Layer::Here, m_next.image.value(), "R-07");
        // A fingerprint finds the image only; the rest of its setting is chosen as in any other.
        const bool isFound = m_setting->origin == SettingOrigin::Matcher;
        levels.level(bool(m_setting->image), isFound ? Layer::MciMatcher : Layer::MciSetting,
                     m_setting->image, "R-08");
        return available(meant(levels.otherwise(nothing(), missing, missingRule("R-09"))));
    }

    // an alias is followed to the image that it stands for.
    Choice<Id<Image>> meant(Choice<Id<Image>> choice)
    {
        for (int steps = 1; m_plan.state(choice.value) & rowstate::Alias; ++steps) {
            const Image &alias = m_plan.row(choice.value);
            m_alias = m_alias ? m_alias : alias.id;
            const bool isLost = steps > mostAliases;
            const Id<Image> target = isLost ? Id<Image> {} : alias.target;
            m_sink.standsFor(choice.from, alias.id, target, "R-26");
            if (!target)
                return {{}, Layer::Unknown, isLost ? Problem::AliasCircle : Problem::AliasUnknown};
            choice.value = target;
            if (alias.removed)
                choice.problem = Problem::Removed; // D8
        }
        return choice;
    }

    Choice<Id<InstanceType>> instanceType()
    {
        const Problem missing = m_setting->setting ? Problem::NoInstanceType : m_missing;
        Levels<Id<InstanceType>, Sink> levels(m_sink, LaunchField::InstanceType);
        if (m_option.id)
            levels.level(m_option.instanceType.isSet() || m_option.typeByCloud, Layer::Option,
                         m_option.instanceType.value(), "R-31");
        levels.level(m_next.instanceType.isSet(), Layer::Here, m_next.instanceType.value(), "R-10");
        levels.level(bool(m_setting->instanceType), Layer::MciSetting, m_setting->instanceType, "R-11");
        if (m_setting->typeByCloud)
            return offered(levels.otherwise(Layer::CloudDefault, Problem::None, "R-31"));
        return offered(
            levels.otherwise(nothing(), missing, missingRule(m_setting->setting ? "R-12" : "R-09")));
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
        Levels<Id<Image>, Sink> levels(m_sink, field);
        levels.level(here.isSet(), Layer::Here, here.value(), "R-13");
        levels.level(bool(given), Layer::MciSetting, given, "R-14");
        return available(levels.otherwise(byDefault(), unknownProblem(), m_unknown ? "D7" : "R-15"));
    }

    Choice<QString> userData()
    {
        Levels<QString, Sink> levels(m_sink, LaunchField::UserData);
        levels.level(m_next.userData.isSet(), Layer::Here, m_next.userData.value(), "R-16");
        if (m_setting->hasUserData)
            levels.level(true, Layer::MciSetting, m_plan.row(m_setting->setting).userData, "R-16");
        else
            levels.level(false, Layer::MciSetting, {}, "R-16");
        return levels.otherwise(byDefault(), unknownProblem(), m_unknown ? "D7" : "R-16");
    }

    // The deployment's default is no level here: it was copied when the server was added (D4).
    Choice<Id<Datacenter>> datacenter()
    {
        Levels<Id<Datacenter>, Sink> levels(m_sink, LaunchField::Datacenter);
        const Plan &plan = m_plan;
        QList<Id<DatacenterWeight>> policy;
        if (m_owner.isArray()) {
            policy = plan.referrers<&DatacenterWeight::array>(m_owner.array());
            levels.level(!policy.isEmpty(), Layer::DatacenterPolicy, {}, "R-19");
        }
        levels.level(m_next.datacenter.isSet(), Layer::Here, m_next.datacenter.value(), "R-18");
        auto choice = flagged(levels.otherwise(Layer::CloudDefault, Problem::None, "R-18"));
        if (choice.from == Layer::DatacenterPolicy
            && std::all_of(policy.cbegin(), policy.cend(),
                           [this](Id<DatacenterWeight> id) { return isGone(id); }))
            choice.problem = Problem::Removed; // D8
        return choice;
    }

    bool isGone(Id<DatacenterWeight> weight) const
    {
        return m_plan.row(m_plan.row(weight).datacenter).removed;
    }

    // both contribute, so both win.
    Layer tags(Id<MultiCloudImage> mci)
    {
        const QStringList &own = tagsOf(m_plan, m_owner);
        const bool hasGiven = m_plan.state(mci) & rowstate::Tagged;
        tell(Layer::Here, own);
        tell(Layer::MciSetting, hasGiven ? m_plan.row(mci).tags : QStringList());
        return !own.isEmpty() ? Layer::Here : hasGiven ? Layer::MciSetting : Layer::CloudDefault;
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
        return m_unknown                               ? "D7"
            : m_missing == Problem::TemplateWithoutMci ? "R-05"
            : m_missing == Problem::NothingSet         ? "R-30"
                                                       : rule;
    }

    Choice<Id<Image>> available(const Choice<Id<Image>> &given) const
    {
        Choice<Id<Image>> choice = flagged(given);
        if (m_plan.state(choice.value) & rowstate::Unlaunchable)
            choice.problem = Problem::ImageUnavailable; // EC-19
        return choice;
    }

    Id<Image> m_alias;
    const SettingIndex::Entry *m_setting = nullptr; // an empty one when the MCI has none for the cloud
    Problem m_missing = Problem::None;              // why an image that nobody sets is missing
    bool m_unknown = false;
};

} // namespace resolving
