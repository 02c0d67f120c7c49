// SPDX-License-Identifier: MIT
// resolve() says what a Server or Server Array launches next; explain() is the same walk, told in steps.
#pragma once

#include "core/plan/lookup.h"
#include "core/plan/owner.h"
#include "core/resolve/resolution.h"

// live and never cached. An owner that does not exist resolves to nothing; of an
// array with launch options it is the first.
Resolution resolve(const Plan &plan, Owner owner);
// The same for a Next that is not (yet) in the plan, as a wizard or a what-if has it.
Resolution resolve(const Plan &plan, const LaunchSettings &next, Owner owner = {},
                   Id<LaunchOption> option = {});
// what each launch option of an array launches, in their order; of others the one resolution.
QList<Resolution> resolutions(const Plan &plan, Owner owner);
// The option that a launch takes; none when the owner has none.
Id<LaunchOption> firstOption(const Plan &plan, Owner owner);
// What the owner would launch if it inherited `field`: the value that ticking "Inherit" brings back.
Resolution resolveInheriting(const Plan &plan, Owner owner, LaunchField field);
// the owner's tags and those of the MCI, sorted, each once.
QStringList resolvedTags(const Plan &plan, Owner owner, Id<MultiCloudImage> mci);

// What keeps an owner from being launched: a field that is missing, or unfit.
struct Obstacle {
    LaunchField field = LaunchField::Image;
    Problem problem = Problem::None;
    bool withType = false; // the instance type is missing, too, and for the same reason
    bool operator==(const Obstacle &) const = default;
};
// The one answer to whether Next can be launched: launches, checks and previews ask here (R-22 without inputs, D7,
// D10). In the order of allLaunchFields; none when it can.
QList<Obstacle> obstaclesOf(const Resolution &resolution);
// The same as a sentence each, with the ways out.
QStringList launchObstacles(const Plan &plan, const Resolution &resolution);
bool canLaunch(const Resolution &resolution);
// The command whose output tells what the problem leaves open: "aws ec2 describe-launch-templates"; empty when there
// is none.
QString commandTelling(const Plan &plan, const Resolution &resolution, Problem problem);
// "the image and the instance type": what an obstacle leaves open, within a sentence.
QString openPartOf(const Obstacle &obstacle);

enum class Outcome : quint8 { Won, Lost, Silent };

// One level that could have supplied a field: what it said and whether it won.
struct Step {
    LaunchField field = LaunchField::Cloud;
    Layer layer = Layer::Unresolved;
    Outcome outcome = Outcome::Silent;
    AnyId source; // the row that speaks: the owner, a ServerTemplate, an MCI, an alias
    AnyId value;  // the row it says; none for text
    QString text; // the value as shown; "" when silent
    QString why;  // one sentence: why it won, lost, or is silent
    QString rule; // "R-08"
};

// The steps of one field, highest precedence first; the first that is Won is the value of resolve().
QList<Step> explain(const Plan &plan, Owner owner, LaunchField field);
// All fields in the order of allLaunchFields.
QList<Step> explain(const Plan &plan, Owner owner);
// The same in one or two sentences: "web-1 will launch ami-0c1b because the image is set on Next. Without
// that it would be ami-0f9c from Ubuntu_22.04_x64 [rev 4]."
QString summary(const Plan &plan, Owner owner, LaunchField field);

// Words for the screen, the reports and the command line.
QString labelOf(LaunchField field);  // "Instance Type"
Saying titleOf(LaunchField field);   // the same, for labels of changes
QString keyOf(LaunchField field);    // "instance_type", for files and the command line
QString phraseOf(LaunchField field); // "the instance type", within a sentence
QString keyOf(Layer layer);          // "mci_setting", as resources/sql/next_launch.sql has it
QString keyOf(Problem problem);      // "mci_without_cloud"; "" for none
QString chipText(Layer layer,
                 LaunchField field); // "Inherited from MultiCloud Image", "set here"
QString sentenceOf(Problem problem); // "The MultiCloud Image has no setting for this cloud."
// The value of a field as a person reads it: "-default-", "any datacenter", "unknown", "ami-0c1b · my build".
QString valueText(const Plan &plan, const Resolution &resolution, LaunchField field);
// The row that a field resolved to; none for text fields and when there is none.
AnyId valueId(const Resolution &resolution, LaunchField field);
Layer layerOf(const Resolution &resolution, LaunchField field);
Problem problemOf(const Resolution &resolution, LaunchField field);
// True when both resolved to the same row, or text; of tags nothing is said.
bool isSameValue(const Resolution &a, const Resolution &b, LaunchField field);

// The four states of a field of Next.
enum class FieldState : quint8 { Inherited, SetHere, Pinned, Broken };
// Pinned: set here but equal to what it would inherit, so it no longer follows (EC-08, EC-28).
FieldState fieldState(const Plan &plan, Owner owner, LaunchField field);
bool isSetHere(const LaunchSettings &next, LaunchField field);
// The inheritable fields that are set on this owner: Mci to Datacenter.
QList<LaunchField> overridesOf(const Plan &plan, Owner owner);
