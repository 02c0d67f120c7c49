// SPDX-License-Identifier: MIT
// The walk is the one algorithm of inheritance: it visits, for every field, the levels that could supply
// it, highest precedence first, and tells a sink what each says. The rule ids are part of the walk.
#pragma once

#include "core/plan/owner.h"
#include "core/resolve/levels.h"

#include <algorithm>

namespace resolving {

template <class Sink> class Walk {
public:
    Walk(const Plan &plan, const LaunchSettings &next, Owner owner, Sink &sink)
        : m_plan(plan), m_next(next), m_owner(owner), m_sink(sink)
    {
    }

    Resolution run()
    {
        Resolution result;
        result.owner = m_owner;
        result.cloud = cloud();
        result.serverTemplate = serverTemplate();
        result.mci = mci();
        findSetting(result.mci.value);
        result.setting = m_setting->id;
        result.image = image();
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
        chain.level(bool(m_next.serverTemplate), Layer::Here, m_next.serverTemplate, "R-02");
        return flagged(chain.otherwise(Layer::Unresolved, Problem::None, "R-02"));
    }

    Choice<Id<MultiCloudImage>> mci()
    {
        const ListedMci *listed = m_plan.defaultMci(m_next.serverTemplate);
        Chain<Id<MultiCloudImage>, Sink> chain(m_sink, LaunchField::Mci);
        chain.level(m_next.mci.isSet(), Layer::Here, m_next.mci.value(), "R-03");
        chain.level(listed, Layer::ServerTemplate, listed ? listed->mci : Id<MultiCloudImage> {}, "R-04");
        return flagged(chain.otherwise(Layer::Unresolved, Problem::TemplateWithoutMci, "R-05"));
    }

    // exactly this cloud; never another one, never another MCI of the list.
    void findSetting(Id<MultiCloudImage> mci)
    {
        static const MciSetting none;
        const MciSetting *found = m_plan.setting(mci, m_next.cloud);
        m_setting = found ? found : &none;
        m_unknown = mci && !found && !m_plan.row(mci).settingsKnown; // D7
        m_missing = !mci ? Problem::TemplateWithoutMci
            : m_unknown  ? Problem::SettingsUnknown
                         : Problem::MciWithoutCloud;
    }

    Choice<Id<Image>> image()
    {
        Chain<Id<Image>, Sink> chain(m_sink, LaunchField::Image);
        chain.level(m_next.image.isSet(), Layer::Here, m_next.image.value(), "R-07");
        // A fingerprint finds the image only; the rest of its setting is chosen as in any other.
        const bool isFound = m_setting->origin == SettingOrigin::Matcher;
        chain.level(bool(m_setting->image), isFound ? Layer::MciMatcher : Layer::MciSetting, m_setting->image, "R-08");
        return available(chain.otherwise(nothing(), m_setting->id ? Problem::NoImage : m_missing, missingRule("R-09")));
    }

    Choice<Id<InstanceType>> instanceType()
    {
        const Problem missing = m_setting->id ? Problem::NoInstanceType : m_missing;
        Chain<Id<InstanceType>, Sink> chain(m_sink, LaunchField::InstanceType);
        chain.level(m_next.instanceType.isSet(), Layer::Here, m_next.instanceType.value(), "R-10");
        chain.level(bool(m_setting->instanceType), Layer::MciSetting, m_setting->instanceType, "R-11");
        auto choice = flagged(chain.otherwise(nothing(), missing, missingRule(m_setting->id ? "R-12" : "R-09")));
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
    Problem unknownProblem() const { return m_unknown ? Problem::SettingsUnknown : Problem::None; }
    const char *missingRule(const char *rule) const
    {
        return m_unknown ? "D7" : m_missing == Problem::TemplateWithoutMci ? "R-05" : rule;
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
        const Availability availability = m_plan.row(choice.value).availability;
        if (availability == Availability::Deregistered || availability == Availability::NoAccess)
            choice.problem = Problem::ImageUnavailable; // EC-19
        return choice;
    }

    const Plan &m_plan;
    const LaunchSettings &m_next;
    Owner m_owner;
    Sink &m_sink;
    const MciSetting *m_setting = nullptr; // an empty one when the MCI has none for the cloud
    Problem m_missing = Problem::None; // why an image that nobody sets is missing
    bool m_unknown = false;
};

} // namespace resolving
