// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
class Summary {
public:
    Summary(const Plan &plan, Owner owner, LaunchField field)
        : m_plan(plan), m_owner(owner), m_field(field), m_now(resolve(plan, owner)),
          m_name(nameOf(plan, owner)), m_mci(nameOf(plan, m_now.mci.value)),
          m_cloud(nameOf(plan, m_now.cloud.value)), m_value(shown(m_now))
    {
    }

    QString text() const
    {
        const Layer layer = layerOf(m_now, m_field);
        if (m_field == LaunchField::Tags)
            return Words::tr("%1 will launch with the tags %2.").arg(m_name, m_value);
        if (layer == Layer::Unknown && problemOf(m_now, m_field) != Problem::SettingsUnknown)
            return Words::tr("What %1 will launch as %2 is not known. %3")
                .arg(m_name, phraseOf(m_field), sentenceOf(problemOf(m_now, m_field)));
        if (layer == Layer::Unknown)
            return Words::tr(
                       "What %1 will launch as %2 is not known, because the settings of %3 are not known.")
                .arg(m_name, phraseOf(m_field), m_mci);
        if (layer == Layer::CloudDefault && m_field <= LaunchField::Mci)
            return Words::tr("%1 has no ServerTemplate: its Next names what it launches itself.").arg(m_name);
        if (layer == Layer::Unresolved)
            return Words::tr("%1 has nothing to launch as %2. %3")
                .arg(m_name, phraseOf(m_field), sentenceOf(problemOf(m_now, m_field)))
                .trimmed();
        return QStringList {Words::tr("%1 because %2.").arg(opening(), reason(layer)), chain(layer), alias(),
                            fallback(layer), problem()}
            .join(QString());
    }

private:
    // Short enough for a sentence: an image by its uid, of a text its beginning.
    QString shown(const Resolution &resolution) const
    {
        const AnyId id = valueId(resolution, m_field);
        if (id.is<Image>())
            return nameOf(m_plan, id);
        const QString text = valueText(m_plan, resolution, m_field);
        const QString line = text.section(u'\n', 0, 0).left(60);
        return m_field == LaunchField::UserData && line != text ? line + u'…' : text;
    }
    QString opening() const
    {
        switch (m_field) {
        case LaunchField::Cloud:
            return Words::tr("%1 will launch in %2").arg(m_name, m_value);
        case LaunchField::Image:
            return Words::tr("%1 will launch %2").arg(m_name, m_value);
        case LaunchField::ServerTemplate:
        case LaunchField::Mci:
            return Words::tr("%1 will use %2").arg(m_name, m_value);
        default:
            return Words::tr("%1 will launch with %2 %3").arg(m_name, phraseOf(m_field), m_value);
        }
    }

    QString reason(Layer layer) const
    {
        switch (layer) {
        case Layer::Here:
            return m_field == LaunchField::Cloud ? Words::tr("it was made there and a cloud never changes")
                                                 : Words::tr("%1 is set on Next").arg(phraseOf(m_field));
        case Layer::Option:
            return Words::tr("its launch option %1 sets it").arg(m_plan.row(m_now.option).position + 1);
        case Layer::FollowsDefault:
            return Words::tr("it follows the Default, which is that revision now");
        case Layer::FollowsLatest:
            return Words::tr("it follows the latest revision, which is that one now");
        case Layer::ServerTemplate:
            return Words::tr("it is the default of %1").arg(nameOf(m_plan, m_now.serverTemplate.value));
        case Layer::MciSetting:
            return Words::tr("%1 gives it in %2").arg(m_mci, m_cloud);
        case Layer::MciMatcher:
            return Words::tr("a fingerprint of %1 found it in %2").arg(m_mci, m_cloud);
        case Layer::DatacenterPolicy:
            return Words::tr("its datacenter policy spreads its instances");
        default:
            return Words::tr("nobody sets any");
        }
    }

    // How the MultiCloud Image that gives the value came to be the one.
    QString chain(Layer layer) const
    {
        if (layer != Layer::MciSetting && layer != Layer::MciMatcher)
            return {};
        return m_now.mci.from == Layer::Here
            ? Words::tr(" %1 is set on Next.").arg(m_mci)
            : Words::tr(" %1 is the default of %2.").arg(m_mci, nameOf(m_plan, m_now.serverTemplate.value));
    }

    // what was named is an alias.
    QString alias() const
    {
        return m_field == LaunchField::Image && m_now.alias
            ? Words::tr(" That is what the alias %1 stands for.").arg(nameOf(m_plan, m_now.alias))
            : QString();
    }

    // What it would be if it were not set here.
    QString fallback(Layer layer) const
    {
        if (layer != Layer::Here || m_field < LaunchField::Mci)
            return {};
        const Resolution inherited = resolveInheriting(m_plan, m_owner, m_field);
        const Layer from = layerOf(inherited, m_field);
        const QString value = shown(inherited);
        if (from == Layer::Unresolved)
            return Words::tr(" Without that there would be none.");
        if (from == Layer::Unknown)
            return Words::tr(" What it would be without that is not known.");
        if (isSameValue(inherited, m_now, m_field))
            return Words::tr(" Without that it would be the same, but follow when it changes.");
        if (from == Layer::MciSetting || from == Layer::MciMatcher)
            return Words::tr(" Without that it would be %1 from %2.").arg(value, m_mci);
        if (from == Layer::ServerTemplate)
            return Words::tr(" Without that it would be %1, the default of %2.")
                .arg(value, nameOf(m_plan, m_now.serverTemplate.value));
        return Words::tr(" Without that it would be %1.").arg(value);
    }

    QString problem() const
    {
        const Problem problem = problemOf(m_now, m_field);
        if (problem == Problem::None)
            return {};
        const QList<Obstacle> obstacles = obstaclesOf(m_now);
        const bool isObstacle =
            std::any_of(obstacles.cbegin(), obstacles.cend(),
                        [this](const Obstacle &obstacle) { return obstacle.field == m_field; });
        const QString sentence = QLatin1Char(' ') + sentenceOf(problem);
        return isObstacle ? sentence + Words::tr(" So it can't be launched.") : sentence;
    }

    const Plan &m_plan;
    Owner m_owner;
    LaunchField m_field;
    Resolution m_now;
    QString m_name, m_mci, m_cloud, m_value;
};
} // namespace

QString summary(const Plan &plan, Owner owner, LaunchField field)
{
    return resolve(plan, owner).owner ? Summary(plan, owner, field).text() : QString();
}
