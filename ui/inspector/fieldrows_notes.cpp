// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/naming/names.h"
#include "ui/inspector/fieldrows.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
bool isListed(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci)
{
    const auto &listed = plan.referrers<&ListedMci::serverTemplate>(serverTemplate);
    return std::any_of(listed.begin(), listed.end(),
                       [&](Id<ListedMci> id) { return plan.row(id).mci == mci; });
}

bool isProduction(const Plan &plan, Owner owner)
{
    return plan.row(deploymentOf(plan, owner)).environment == Environment::Production;
}

void adviseOnMci(QList<Note> &notes, const Plan &plan, Owner owner, const Resolution &resolution)
{
    if (!isSetHere(nextOf(plan, owner), LaunchField::Mci) || !resolution.mci.value)
        return;
    if (!isListed(plan, resolution.serverTemplate.value, resolution.mci.value))
        notes.append({false,
                      Words::tr("The ServerTemplate does not list this MultiCloud Image, so the two may "
                                "never have been tested together. A listed one is the safer choice.")});
}

void adviseOnImage(QList<Note> &notes, const Plan &plan, Owner owner, FieldState state)
{
    if (!isSetHere(nextOf(plan, owner), LaunchField::Image))
        return;
    if (isProduction(plan, owner))
        notes.append({false,
                      Words::tr("This is a production deployment: let a MultiCloud Image choose the image "
                                "there, so that it is one that was tested.")});
    else if (state == FieldState::SetHere)
        notes.append({false,
                      Words::tr("No MultiCloud Image chose this image, so it may never have been tested with "
                                "this ServerTemplate. Good for trying an image out.")});
}
} // namespace

QList<Note> notesOn(const Plan &plan, Owner owner, const Resolution &resolution, LaunchField field)
{
    QList<Note> notes;
    if (const Problem problem = problemOf(resolution, field); problem != Problem::None)
        notes.append({true, sentenceOf(problem)});
    const FieldState state = fieldState(plan, owner, field);
    if (field == LaunchField::Mci)
        adviseOnMci(notes, plan, owner, resolution);
    if (field == LaunchField::Image)
        adviseOnImage(notes, plan, owner, state);
    if (state == FieldState::Pinned)
        notes.append({false,
                      Words::tr("Set here, although it equals what it would inherit: it will not follow when "
                                "that changes.")});
    return notes;
}
