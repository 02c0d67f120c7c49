-- What every server and array of a plan launches next, and where each value comes from: one row each, of an array
-- with launch options one row an option.
--
--     sqlite3 -readonly -box my.mciplan '.read next_launch.sql'
--
-- A value is followed by its layer (here, server_template, mci_setting, mci_matcher, datacenter_policy,
-- cloud_default, option, follows_default, follows_latest, unknown, unresolved) and its problem (template_without_mci,
-- mci_without_cloud, no_instance_type, settings_unknown, image_unavailable, removed, retired, cloud_unregistered,
-- nothing_set, no_image, alias_unknown, alias_circle, revision_unknown, contents_unknown, next_unknown; '' for none).
-- The precedence: the launch option, Next, then the MultiCloud Image's setting for exactly this cloud; the MultiCloud
-- Image itself: Next, then the default of the ServerTemplate, which Next names or follows.
WITH RECURSIVE owner AS (
    SELECT 'server' AS kind, id, name, deployment_id, cloud_id, server_template_id, template_lineage_id, pointer, mci_id,
           image_id, instance_type_id, kernel_id, kernel_id_default, ramdisk_id, ramdisk_id_default, user_data,
           datacenter_id, datacenter_id_default, tags, 0 AS has_policy, 0 AS policy_removed,
           NULL AS option_id, NULL AS option_position, NULL AS option_image_id, NULL AS option_instance_type_id,
           0 AS option_type_by_cloud, NULL AS option_template_id, NULL AS option_lineage_id, NULL AS option_pointer,
           provider <> 0 AND server_template_id IS NULL AND template_lineage_id IS NULL AND image_id IS NULL
           AND mci_id IS NULL AS is_unread -- neither its boot disk nor its volume was read
      FROM server
    UNION ALL
    SELECT 'server_array', server_array.id, name, deployment_id, cloud_id, server_array.server_template_id,
           server_array.template_lineage_id, server_array.pointer, mci_id, server_array.image_id,
           server_array.instance_type_id, kernel_id, kernel_id_default, ramdisk_id, ramdisk_id_default, user_data,
           datacenter_id, datacenter_id_default, tags,
           EXISTS (SELECT 1 FROM datacenter_weight WHERE array_id = server_array.id),
           NOT EXISTS (SELECT 1 FROM datacenter_weight AS weight JOIN datacenter ON datacenter.id = weight.datacenter_id
                        WHERE weight.array_id = server_array.id AND NOT datacenter.removed),
           option.id, option.position, option.image_id, option.instance_type_id, coalesce(option.type_by_cloud, 0),
           option.server_template_id, option.template_lineage_id, option.pointer,
           server_array.provider <> 0 AND option.id IS NULL AND server_array.server_template_id IS NULL
           AND server_array.template_lineage_id IS NULL
           AND (server_array.provider IN (1, 3) -- whose groups launch from templates: only members were read
                OR server_array.image_id IS NULL AND server_array.mci_id IS NULL)
      FROM server_array
      LEFT JOIN launch_option AS option ON option.array_id = server_array.id
),
-- What each alias stands for, through at most eight of them.
meant (alias_id, id, kind, target_id, alias_removed, depth) AS (
    SELECT id, id, kind, target_id, removed, 0 FROM image WHERE kind = 3
    UNION ALL
    SELECT alias_id, image.id, image.kind, image.target_id, alias_removed OR (image.kind = 3 AND image.removed), depth + 1
      FROM meant
      JOIN image ON image.id = meant.target_id
     WHERE meant.kind = 3 AND depth < 8
),
alias AS (
    SELECT alias_id, max(iif(kind <> 3, id, NULL)) AS image_id, max(kind = 3 AND depth = 8) AS is_circle,
           max(alias_removed) AS removed
      FROM meant
     GROUP BY alias_id
),
-- The ServerTemplate that the option or else Next names, or the lineage that it follows.
asked AS (
    SELECT owner.*, by_option,
           iif(by_option, option_template_id, server_template_id) AS asked_template_id,
           iif(by_option, option_lineage_id, template_lineage_id) AS asked_lineage_id,
           iif(by_option, option_pointer, pointer) AS asked_pointer
      FROM (SELECT *, option_template_id IS NOT NULL OR option_lineage_id IS NOT NULL AS by_option FROM owner) AS owner
),
followed AS (
    SELECT asked.*,
           CASE WHEN asked_lineage_id IS NULL THEN asked_template_id
                WHEN asked_pointer = 0 THEN (
                    SELECT default_revision_id FROM template_lineage WHERE id = asked.asked_lineage_id)
                ELSE (
                    SELECT iif(revision.revision < lineage.latest_number, NULL, revision.id)
                      FROM server_template AS revision
                      JOIN template_lineage AS lineage ON lineage.id = revision.lineage_id
                     WHERE revision.lineage_id = asked.asked_lineage_id AND revision.revision > 0
                     ORDER BY revision.removed, revision.revision DESC, revision.id LIMIT 1)
           END AS template_id
      FROM asked
),
-- The MultiCloud Image: set here, else the ServerTemplate's default; and why there is none when nobody sets one.
chosen AS (
    SELECT followed.*, coalesce(followed.mci_id, listed.mci_id) AS effective_mci_id,
           server_template.removed AS template_removed,
           CASE WHEN template_id IS NULL AND asked_lineage_id IS NOT NULL THEN 'revision_unknown'
                WHEN is_unread THEN 'next_unknown'
                WHEN template_id IS NULL THEN 'nothing_set'
                WHEN server_template.contents_known = 0 THEN 'contents_unknown'
                ELSE 'template_without_mci' END AS no_mci
      FROM followed
      LEFT JOIN server_template ON server_template.id = template_id
      LEFT JOIN listed_mci AS listed ON listed.id = (
           SELECT min(id) FROM listed_mci
            WHERE server_template_id = template_id AND is_default = 1)
),
-- Its setting for exactly this cloud, and why a value that nobody sets is missing.
given AS (
    SELECT chosen.*, setting.id AS setting_id,
           setting.image_id AS given_image_id, setting.instance_type_id AS given_instance_type_id,
           coalesce(setting.type_by_cloud, 0) AS given_type_by_cloud,
           setting.kernel_id AS given_kernel_id, setting.ramdisk_id AS given_ramdisk_id,
           nullif(setting.user_data, '') AS given_user_data,
           setting.origin = 1 AS is_found, -- by a fingerprint, which finds the image only
           CASE WHEN chosen.effective_mci_id IS NULL THEN no_mci IN ('revision_unknown', 'contents_unknown', 'next_unknown')
                ELSE setting.id IS NULL AND mci.settings_known = 0 END AS is_unknown,
           CASE WHEN chosen.effective_mci_id IS NULL THEN no_mci
                WHEN setting.id IS NULL AND mci.settings_known = 0 THEN 'settings_unknown'
                ELSE 'mci_without_cloud' END AS missing,
           option_instance_type_id IS NOT NULL OR option_type_by_cloud AS option_says_type,
           mci.removed AS mci_removed, mci.tags AS mci_tags
      FROM chosen
      LEFT JOIN mci ON mci.id = chosen.effective_mci_id
      LEFT JOIN mci_setting AS setting ON setting.id = (
           SELECT min(id) FROM mci_setting
            WHERE mci_id = chosen.effective_mci_id AND cloud_id = chosen.cloud_id)
)
SELECT given.kind, given.id, given.name, given.deployment_id, given.option_id AS option, given.option_position,

       given.cloud_id AS cloud,
       iif(given.cloud_id IS NULL, 'unresolved', 'here') AS cloud_from,
       CASE WHEN cloud.removed THEN 'removed'
            WHEN NOT cloud.registered THEN 'cloud_unregistered' ELSE '' END AS cloud_problem,

       given.template_id AS server_template,
       CASE WHEN given.is_unread OR given.template_id IS NULL AND given.asked_lineage_id IS NOT NULL THEN 'unknown'
            WHEN given.by_option THEN 'option'
            WHEN given.asked_lineage_id IS NOT NULL THEN iif(given.pointer = 0, 'follows_default', 'follows_latest')
            WHEN given.template_id IS NOT NULL THEN 'here'
            ELSE 'cloud_default' END AS server_template_from,
       CASE WHEN given.is_unread THEN 'next_unknown'
            WHEN given.template_id IS NULL AND given.asked_lineage_id IS NOT NULL THEN 'revision_unknown'
            WHEN given.template_removed THEN 'removed' ELSE '' END AS server_template_problem,

       given.effective_mci_id AS mci,
       CASE WHEN given.mci_id IS NOT NULL THEN 'here'
            WHEN given.effective_mci_id IS NOT NULL THEN 'server_template'
            WHEN given.no_mci = 'nothing_set' THEN 'cloud_default'
            WHEN given.is_unknown THEN 'unknown'
            ELSE 'unresolved' END AS mci_from,
       CASE WHEN given.effective_mci_id IS NULL THEN iif(given.no_mci = 'nothing_set', '', given.no_mci)
            WHEN given.mci_removed THEN 'removed' ELSE '' END AS mci_problem,

       image.id AS image,
       CASE WHEN named.kind = 3 AND image.id IS NULL THEN 'unknown'
            WHEN given.option_image_id IS NOT NULL THEN 'option'
            WHEN given.image_id IS NOT NULL THEN 'here'
            WHEN given.given_image_id IS NOT NULL THEN iif(given.is_found, 'mci_matcher', 'mci_setting')
            WHEN given.is_unknown THEN 'unknown' ELSE 'unresolved' END AS image_from,
       CASE WHEN named.id IS NULL THEN iif(given.setting_id IS NOT NULL, 'no_image', given.missing)
            WHEN image.id IS NULL THEN iif(alias.is_circle, 'alias_circle', 'alias_unknown')
            WHEN image.availability >= 3 THEN 'image_unavailable'
            WHEN image.removed OR coalesce(alias.removed, 0) THEN 'removed' ELSE '' END AS image_problem,

       instance_type.id AS instance_type,
       CASE WHEN given.option_says_type THEN 'option'
            WHEN given.instance_type_id IS NOT NULL THEN 'here'
            WHEN given.given_instance_type_id IS NOT NULL THEN 'mci_setting'
            WHEN given.given_type_by_cloud THEN 'cloud_default'
            WHEN given.is_unknown THEN 'unknown' ELSE 'unresolved' END AS instance_type_from,
       CASE WHEN instance_type.removed THEN 'removed'
            WHEN instance_type.retired THEN 'retired'
            WHEN instance_type.id IS NOT NULL OR given.option_says_type OR given.given_type_by_cloud THEN ''
            WHEN given.setting_id IS NOT NULL THEN 'no_instance_type'
            ELSE given.missing END AS instance_type_problem,

       kernel.id AS kernel,
       CASE WHEN given.kernel_id IS NOT NULL OR given.kernel_id_default THEN 'here'
            WHEN given.given_kernel_id IS NOT NULL THEN 'mci_setting'
            WHEN given.is_unknown THEN 'unknown' ELSE 'cloud_default' END AS kernel_from,
       CASE WHEN kernel.availability >= 3 THEN 'image_unavailable'
            WHEN kernel.removed THEN 'removed'
            WHEN kernel.id IS NULL AND NOT given.kernel_id_default AND given.is_unknown THEN given.missing
            ELSE '' END AS kernel_problem,

       ramdisk.id AS ramdisk,
       CASE WHEN given.ramdisk_id IS NOT NULL OR given.ramdisk_id_default THEN 'here'
            WHEN given.given_ramdisk_id IS NOT NULL THEN 'mci_setting'
            WHEN given.is_unknown THEN 'unknown' ELSE 'cloud_default' END AS ramdisk_from,
       CASE WHEN ramdisk.availability >= 3 THEN 'image_unavailable'
            WHEN ramdisk.removed THEN 'removed'
            WHEN ramdisk.id IS NULL AND NOT given.ramdisk_id_default AND given.is_unknown THEN given.missing
            ELSE '' END AS ramdisk_problem,

       coalesce(given.user_data, given.given_user_data, '') AS user_data,
       CASE WHEN given.user_data IS NOT NULL THEN 'here'
            WHEN given.given_user_data IS NOT NULL THEN 'mci_setting'
            WHEN given.is_unknown THEN 'unknown' ELSE 'cloud_default' END AS user_data_from,
       iif(given.user_data IS NULL AND given.is_unknown, given.missing, '') AS user_data_problem,

       datacenter.id AS datacenter,
       CASE WHEN given.has_policy THEN 'datacenter_policy'
            WHEN given.datacenter_id IS NOT NULL OR given.datacenter_id_default THEN 'here'
            ELSE 'cloud_default' END AS datacenter_from,
       iif((given.has_policy AND given.policy_removed) OR datacenter.removed, 'removed', '') AS datacenter_problem,

       CASE WHEN given.tags = '' THEN coalesce(given.mci_tags, '')
            WHEN coalesce(given.mci_tags, '') = '' THEN given.tags
            ELSE (WITH RECURSIVE split (tag, rest) AS (
                      SELECT NULL, given.tags || char(10) || given.mci_tags || char(10)
                      UNION ALL
                      SELECT substr(rest, 1, instr(rest, char(10)) - 1), substr(rest, instr(rest, char(10)) + 1)
                        FROM split WHERE rest <> '')
                  SELECT group_concat(tag, char(10))
                    FROM (SELECT DISTINCT tag FROM split WHERE tag IS NOT NULL ORDER BY tag))
       END AS tags,
       CASE WHEN given.tags <> '' THEN 'here'
            WHEN coalesce(given.mci_tags, '') <> '' THEN 'mci_setting'
            ELSE 'cloud_default' END AS tags_from,
       '' AS tags_problem
  FROM given
  LEFT JOIN cloud ON cloud.id = given.cloud_id
  LEFT JOIN image AS named ON named.id = coalesce(given.option_image_id, given.image_id, given.given_image_id)
  LEFT JOIN alias ON named.kind = 3 AND alias.alias_id = named.id
  LEFT JOIN image ON image.id = iif(named.kind = 3, alias.image_id, named.id)
  LEFT JOIN instance_type
         ON instance_type.id = iif(given.option_says_type, given.option_instance_type_id,
                                   coalesce(given.instance_type_id, given.given_instance_type_id))
  LEFT JOIN image AS kernel
         ON kernel.id = iif(given.kernel_id_default, NULL, coalesce(given.kernel_id, given.given_kernel_id))
  LEFT JOIN image AS ramdisk
         ON ramdisk.id = iif(given.ramdisk_id_default, NULL, coalesce(given.ramdisk_id, given.given_ramdisk_id))
  LEFT JOIN datacenter ON datacenter.id = iif(given.has_policy, NULL, given.datacenter_id)
