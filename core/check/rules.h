// SPDX-License-Identifier: MIT
// A Rule looks at one kind of object, says what is wrong or not advisable there, and may know how to mend it.
#pragma once

#include "core/base/result.h"
#include "core/check/finding.h"
#include "core/check/traits.h"
#include "core/plan/owner.h"
#include "core/resolve/resolve.h"

#include <QHash>
#include <optional>
#include <unordered_map>

class PlanFacts;

// What rules on servers and arrays look at; made once for all of them.
struct OwnerFacts {
    const PlanFacts &whole;
    const Plan &plan;
    Timestamp now;
    Owner owner;
    const LaunchSettings &next;
    Resolution resolution;
    QList<Obstacle> obstacles;         // to launching it
    Id<ServerTemplate> serverTemplate; // the one that Next names or follows
    const MciSetting *setting;         // of the effective MCI for this cloud; null when there is none
    const Image *image;                // the resolved one, or null
    ImageTraits imageTraits;           // of it
    const InstanceType *type;          // the resolved one, or null
    TypeTraits typeTraits;             // of it
    const MultiCloudImage *mci;        // the effective one, or null
    const Deployment &deployment;
    const Instance *current; // of a server that runs, or null
    QStringList tags;        // at launch: the owner's and its MCI's
    // Production, or locked as production is.
    bool isProduction() const { return isInProduction() || deployment.locked; }
    bool isInProduction() const { return deployment.environment == Environment::Production; }
};

// Whether anything launches from a ServerTemplate as sources said it last; dormant are groups that want no instance.
enum class UseAtSource : quint8 { None, Dormant, Launches };

// What rules need of the plan as a whole; what many objects ask for is found once. For one thread.
class PlanFacts {
public:
    PlanFacts(const Plan &ofPlan, Timestamp atTime);
    const Plan &plan;
    const Timestamp now;
    QHash<QString, int> mciNames;                // how many lineages have the name
    QHash<AnyId, QList<Id<Conflict>>> conflicts; // by the object that they are shown at
    TypeTraits traits(const InstanceType &type) const;
    ImageTraits traits(const Image &image) const;
    bool isAmazon(Id<Cloud> cloud) const;
    // What inventories brought in, a revision planned of it, or what unites such.
    bool isImported(Id<ServerTemplate> serverTemplate) const;
    // Valid as long as this is. An image often has its name in common with those of other clouds.
    const ImageName &nameOf(const Image &image) const;
    // Of the servers and arrays in the deployment, each once.
    const QList<Id<Cloud>> &clouds(Id<Deployment> deployment) const;
    // D39: by those that are planned otherwise here. Until that is handed over, they launch as their source has them.
    UseAtSource useAtSource(Id<TemplateLineage> lineage) const;

private:
    mutable QHash<Id<InstanceType>, TypeTraits> m_typeTraits;
    mutable std::unordered_map<const char *, ImageName> m_imageNames; // by the name as it lies in memory
    mutable QHash<Id<Cloud>, bool> m_isAmazon;
    mutable QHash<Id<ServerTemplate>, bool> m_isImported;
    mutable QHash<Id<Deployment>, QList<Id<Cloud>>> m_clouds;
    mutable std::optional<QHash<Id<TemplateLineage>, UseAtSource>> m_usesAtSource;
};

// Details that many findings share, by the rule and the number that it gives to what it says.
using SharedDetails = QHash<std::pair<const Rule *, quint32>, QString>;

// Takes what the rules find at one subject.
class Report {
public:
    Report(const Rule &rule, AnyId subject, RuleLevel level, QList<Finding> &findings, SharedDetails &details)
        : m_rule(rule), m_subject(subject), m_level(level), m_findings(findings), m_details(details)
    {
    }
    void add(std::optional<LaunchField> field, std::array<AnyId, 2> about = {}, const QString &detail = {})
    {
        addAt(m_level, field, about, detail);
    }
    // Less, or more, than the rule usually counts.
    void addAt(RuleLevel level, std::optional<LaunchField> field, std::array<AnyId, 2> about = {},
               const QString &detail = {})
    {
        m_findings.append({&m_rule, m_subject, field, about, detail, level, {}});
    }
    // The detail that the rule gives this number, made by `make` the first time: words take far longer to make
    // than to find that they are wanted.
    template <class Make> QString shared(quint32 number, Make &&make)
    {
        QString &detail = m_details[{&m_rule, number}];
        if (detail.isNull())
            detail = make();
        return detail;
    }

private:
    const Rule &m_rule;
    AnyId m_subject;
    RuleLevel m_level;
    QList<Finding> &m_findings;
    SharedDetails &m_details;
};

struct RuleChecks {
    void (*owner)(const OwnerFacts &, Report &) = nullptr;
    void (*serverTemplate)(const PlanFacts &, Id<ServerTemplate>, Report &) = nullptr;
    void (*mci)(const PlanFacts &, Id<MultiCloudImage>, Report &) = nullptr;
    void (*deployment)(const PlanFacts &, Id<Deployment>, Report &) = nullptr;
    void (*conflict)(const PlanFacts &, Id<Conflict>, Report &) = nullptr;
};

// One way to mend a finding.
struct Fix {
    const char *text; // untranslated, context "rules": "Inherit the image"
    Result<Change> (*change)(const Plan &, const Finding &);
};

// Where a rule has nothing to say, since nobody there chose otherwise (D41).
enum class Quiet : quint8 {
    Nowhere,
    OfImported,      // what an inventory brought in
    WithoutTemplate, // a Next that has no ServerTemplate to inherit from
};

struct Rule {
    const char *id; // "W-05"
    // Off in one of them: the rule is for the other only. Production is a deployment of that environment;
    // ServerTemplates and MultiCloud Images belong to none.
    RuleLevel level, inProduction;
    const char *title;    // untranslated, context "rules", as the texts below
    const char *sentence; // %1 the subject, %2 and %3 what it is about, %4 the detail
    const char *reason;   // why, with its source
    RuleChecks checks;
    QList<Fix> fixes;           // the first is the usual one; none: it cannot be mended by one edit
    bool endsWithTests = false; // recorded tests end what it finds
    bool tellsRelaunch = false; // it says what a relaunch would change, which is told where one relaunches
    Quiet quiet = Quiet::Nowhere;
};

inline Rule quiet(Quiet where, Rule rule)
{
    rule.quiet = where;
    return rule;
}

// All rules, by id.
const QList<Rule> &rules();
// Null when there is none of that id.
const Rule *findRule(const QString &id);
QString titleOf(const Rule &rule);
QString reasonOf(const Rule &rule);
// What each fix does: "Inherit the image".
QStringList fixTextsOf(const Rule &rule);

// The rules by what they look at; rules() joins and sorts them.
QList<Rule> launchRules();
QList<Rule> compatibilityRules();
QList<Rule> practiceRules();
QList<Rule> settledRules();
QList<Rule> arrayRules();
QList<Rule> templateRules();
QList<Rule> mciRules();
QList<Rule> deploymentRules();
QList<Rule> nameRules();
QList<Rule> conflictRules();
QList<Rule> inventoryRules();
QList<Rule> inventoryRecordRules();
