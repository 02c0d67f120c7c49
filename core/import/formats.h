// SPDX-License-Identifier: MIT
// The registry of what can be brought in: one Format a row, recognised by its structure.
//
// To add a format of an inventory:
// 1. In the folder of its provider (core/import/aws is the model) write a function that takes one record into a
//    Sayings (said.h). What is a field is a row of a table (columns.h): said<&Image::name>("Name") for an entity,
//    part<&SaidGroup::minCount>("MinSize") for what is put together when joining, saidAs/partAs with a list of
//    ValueName where the source has names of its own for the values. Only what is no table is code. What cannot be
//    read is passed over with a sentence, never guessed; nothing secret is read (D32).
// 2. Add one row to the provider's formats(): key ("aws.images"; what it lists counts for --complete by the end of it:
//    .images, .templates, .groups, .instances), label (the command that prints it), probes, the function. A probe
//    names where the records stand and which keys the first one has and lacks; "data" or "body" around them is known already.
//    No two formats may claim one file: tst_inventories holds every fixture against every probe.
//    What looks like an inventory and is none gets a row with a refusal that says why and what to do.
// 3. Add a fixture to tests/core/fixtures/<provider>, made up, and the text of the plan that it makes.
// A new provider is one row in providers() besides: what its regions are called in files and paths. A file that speaks
// of several providers puts what it says of each into Sayings::of (core/import/terraform); the images of a catalogue say
// each for itself whose they are (Scope::provider): core/import/packer, simplestreams, coreos, maps.
// References are texts (an image's uid, a template's name): joining finds what they mean, whatever the order of the
// files, and keeps what was not given as known by name only.
#pragma once

#include "core/base/result.h"
#include "core/format/jsonrecords.h"
#include "core/import/collect.h"
#include "core/import/glimpse.h"
#include "core/import/said.h"

#include <QHash>
#include <QStringList>

class Plan;

// Texts that were given together, by their paths: a file may refer to another one.
using TextsByPath = QHash<QString, QByteArray>;

struct Format {
    const char *key;                    // "right_st"
    const char *label;                  // untranslated: "right_st ServerTemplate or MultiCloud Image"
    const char *patterns;               // what its files are usually called: "*.yml *.yaml"
    QList<Probe> probes;                // any of them
    Provider provider = Provider::None; // of an inventory
    // How it is read, one of these. An inventory record by record:
    using ReadRecord = void (*)(json::Node record, Sayings &into);
    ReadRecord record = nullptr;
    qsizetype largest = json::MaxRecordBytes; // that one of them may be
    // An inventory as a whole, where its syntax is no JSON:
    Result<Done> (*whole)(const QByteArray &text, const QString &path, Sayings &into) = nullptr;
    bool isCatalogue = false; // of images for several clouds: each file is a source of its own
    // Not at all; why, untranslated:
    const char *refusal = nullptr;
    // As a whole, with the files that it refers to:
    Result<Inventory> (*text)(const QByteArray &text, const QString &path,
                              const TextsByPath &others) = nullptr;
    // As a plan of its own, to be merged:
    Result<Plan> (*plan)(const QByteArray &text, const QString &path) = nullptr;
};

// Of a provider's list: read record by record; and what only looks like an inventory, with why it is none.
Format inventoryFormat(const char *key, const char *label, const QList<Probe> &probes,
                       Format::ReadRecord read);
Format refusedFormat(const char *key, const char *label, const QList<Probe> &probes, const char *why);

const QList<Format> &allFormats();

// Whose inventories are read, and what its regions are called; core/plan/regions.h says which cloud each one is (D26).
struct InventoryProvider {
    Provider provider;
    // The region that a text means; empty when it means none.
    QString (*regionOf)(const QString &text);
    // The region that the path of a file names; empty when it names none.
    QString (*regionInPath)(const QString &path);
    // The account that the path of a file names; empty when it names none.
    QString (*accountInPath)(const QString &path);
    Result<QString> (*collect)(const CollectOptions &options);
    // Reads what its files say of one another, such as disks of instances, with what the plan knows already; null
    // when each speaks for itself.
    void (*together)(const QList<Sayings *> &files, const Plan &plan) = nullptr;
    // Ids are made of names: what is made anew has the id of what it replaces, and another id is something else.
    bool idsAreNames = false;
    // In its clouds, ids that differ in letter case only are the same one.
    bool idsIgnoreCase = false;
    // What is the same for all accounts wherever they are asked for what may be another thing in each: the uid of an
    // alias with the account in it; empty when it is one for all. Null where there are no such.
    QString (*uidOfAccount)(const QString &uid, const QString &region, const QString &account) = nullptr;
};

const QList<InventoryProvider> &providers();
// Null when there is none.
const InventoryProvider *inventoriesOf(Provider provider);
// The same; where nobody knows its regions, a person says what a cloud is called.
const InventoryProvider &placesOf(Provider provider);
// All patterns of all formats: "*.yml", "*.yaml", "*.mciplan.json".
QStringList importPatterns();
