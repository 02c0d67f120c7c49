// SPDX-License-Identifier: MIT
#include "core/document/journey.h"

#include "core/document/session.h"

namespace {
// What an entry changed, as the file tells it of the plan at that place.
Result<Change> readChange(std::unique_ptr<Database> &file, const QString &path, const journal::Entry &entry,
                          const Plan &plan)
{
    if (!file) {
        file = std::make_unique<Database>();
        if (auto opened = file->open(path, Database::Access::ReadOnly); !opened)
            return opened.error();
    }
    return journal::changeOf(*file, entry, plan);
}
} // namespace

Result<std::shared_ptr<Document::Journey>> Document::journeyTo(qsizetype position)
{
    if (auto editable = d->checkEditable(); !editable)
        return editable.error();
    auto journey = std::make_shared<Journey>(Journey {
        d->file.readFrom, d->age, position < d->steps().position(), d->steps().stepsTo(position), plan()});
    const bool isInMemory = std::all_of(journey->steps.cbegin(), journey->steps.cend(),
                                        [](const History::Step &step) { return step.change.has_value(); });
    if (isInMemory)
        return journey;
    if (auto flushed = flush(); !flushed)
        return flushed.error();
    journey->age = d->age;
    return journey;
}

Result<Done> Document::travel(Journey &journey, Progress &progress)
{
    std::unique_ptr<Database> file;
    progress.setTotal(journey.steps.size());
    journey.edits.reserve(journey.steps.size());
    for (const History::Step &step : std::as_const(journey.steps)) {
        if (progress.isCancelled())
            return Error {};
        const auto change = step.change ? Result<Change>(*step.change)
                                        : readChange(file, journey.path, step.entry, journey.plan);
        if (!change)
            return change.error();
        const Change rows = journey.goesBack ? change->inverted() : *change;
        journey.plan.apply(rows);
        journey.edits.append({rows, step.entry.number, *change, step.entry.time, false, journey.goesBack});
        progress.advance();
    }
    return Done {};
}

bool Document::arrive(const Journey &journey)
{
    if (journey.age != d->age)
        return false;
    for (const Edit &edit : journey.edits)
        journey.goesBack ? d->steps().stepBack(edit.whole) : d->steps().stepForward(edit.whole);
    d->jump(journey.plan, journey.edits);
    return true;
}
