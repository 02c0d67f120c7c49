-- What every server and array of a plan launches next, and where each value comes from: one row each.
--
--     sqlite3 -readonly -box my.mciplan '.read next_launch.sql'
--
-- A value is followed by its layer (here, server_template, mci_setting, mci_matcher, datacenter_policy,
-- cloud_default, unknown, unresolved) and its problem (template_without_mci, mci_without_cloud,
-- no_image, no_instance_type, settings_unknown, image_unavailable, removed, retired, cloud_unregistered; '' for none).
-- The precedence: Next, then the MultiCloud Image's setting for exactly this cloud; the MultiCloud Image
-- itself: Next, then the default of the ServerTemplate.
WITH owner AS (
    SELECT 'server' AS kind, id, name, deployment_id, cloud_id, server_template_id, mci_id, image_id,
           instance_type_id, kernel_id, kernel_id_default, ramdisk_id, ramdisk_id_default, user_data,
           datacenter_id, datacenter_id_default, tags, 0 AS has_policy, 0 AS policy_removed
      FROM server
    UNION ALL
    SELECT 'server_array', id, name, deployment_id, cloud_id, server_template_id, mci_id, image_id,
           instance_type_id, kernel_id, kernel_id_default, ramdisk_id, ramdisk_id_default, user_data,
           datacenter_id, datacenter_id_default, tags,
           EXISTS (SELECT 1 FROM datacenter_weight WHERE array_id = server_array.id),
           NOT EXISTS (SELECT 1 FROM datacenter_weight AS weight JOIN datacenter ON datacenter.id = weight.datacenter_id
                        WHERE weight.array_id = server_array.id AND NOT datacenter.removed)
      FROM server_array
),
-- The MultiCloud Image: set here, else the ServerTemplate's default.
chosen AS (
    SELECT owner.*, coalesce(owner.mci_id, listed.mci_id) AS effective_mci_id
      FROM owner
      LEFT JOIN listed_mci AS listed ON listed.id = (
           SELECT min(id) FROM listed_mci
            WHERE server_template_id = owner.server_template_id AND is_default = 1)
),
-- Its setting for exactly this cloud, and why a value that nobody sets is missing.
given AS (
    SELECT chosen.*, setting.id AS setting_id,
           setting.image_id AS given_image_id, setting.instance_type_id AS given_instance_type_id,
           setting.kernel_id AS given_kernel_id, setting.ramdisk_id AS given_ramdisk_id,
           nullif(setting.user_data, '') AS given_user_data,
           setting.origin = 1 AS is_found, -- by a fingerprint, which finds the image only
           setting.id IS NULL AND mci.settings_known = 0 AS is_unknown,
           CASE WHEN chosen.effective_mci_id IS NULL THEN 'template_without_mci'
                WHEN setting.id IS NULL AND mci.settings_known = 0 THEN 'settings_unknown'
                ELSE 'mci_without_cloud' END AS missing,
           mci.removed AS mci_removed, mci.tags AS mci_tags
      FROM chosen
      LEFT JOIN mci ON mci.id = chosen.effective_mci_id
      LEFT JOIN mci_setting AS setting ON setting.id = (
           SELECT min(id) FROM mci_setting
            WHERE mci_id = chosen.effective_mci_id AND cloud_id = chosen.cloud_id)
)
SELECT given.kind, given.id, given.name, given.deployment_id,

       given.cloud_id AS cloud,
       iif(given.cloud_id IS NULL, 'unresolved', 'here') AS cloud_from,
       CASE WHEN cloud.removed THEN 'removed'
            WHEN NOT cloud.registered THEN 'cloud_unregistered' ELSE '' END AS cloud_problem,

       given.server_template_id AS server_template,
       iif(given.server_template_id IS NULL, 'unresolved', 'here') AS server_template_from,
       iif(server_template.removed, 'removed', '') AS server_template_problem,

       given.effective_mci_id AS mci,
       CASE WHEN given.mci_id IS NOT NULL THEN 'here'
            WHEN given.effective_mci_id IS NOT NULL THEN 'server_template'
            ELSE 'unresolved' END AS mci_from,
       CASE WHEN given.effective_mci_id IS NULL THEN 'template_without_mci'
            WHEN given.mci_removed THEN 'removed' ELSE '' END AS mci_problem,

       image.id AS image,
       CASE WHEN given.image_id IS NOT NULL THEN 'here'
            WHEN given.given_image_id IS NOT NULL THEN iif(given.is_found, 'mci_matcher', 'mci_setting')
            WHEN given.is_unknown THEN 'unknown' ELSE 'unresolved' END AS image_from,
       CASE WHEN image.id IS NULL AND given.setting_id IS NOT NULL THEN 'no_image'
            WHEN image.id IS NULL THEN given.missing
            WHEN image.availability IN (3, 4) THEN 'image_unavailable'
            WHEN image.removed THEN 'removed' ELSE '' END AS image_problem,

       instance_type.id AS instance_type,
       CASE WHEN given.instance_type_id IS NOT NULL THEN 'here'
            WHEN given.given_instance_type_id IS NOT NULL THEN 'mci_setting'
            WHEN given.is_unknown THEN 'unknown' ELSE 'unresolved' END AS instance_type_from,
       CASE WHEN instance_type.removed THEN 'removed'
            WHEN instance_type.retired THEN 'retired'
            WHEN instance_type.id IS NOT NULL THEN ''
            WHEN given.setting_id IS NOT NULL THEN 'no_instance_type'
            ELSE given.missing END AS instance_type_problem,

       kernel.id AS kernel,
       CASE WHEN given.kernel_id IS NOT NULL OR given.kernel_id_default THEN 'here'
            WHEN given.given_kernel_id IS NOT NULL THEN 'mci_setting'
            WHEN given.is_unknown THEN 'unknown' ELSE 'cloud_default' END AS kernel_from,
       CASE WHEN kernel.availability IN (3, 4) THEN 'image_unavailable'
            WHEN kernel.removed THEN 'removed'
            WHEN kernel.id IS NULL AND NOT given.kernel_id_default AND given.is_unknown THEN 'settings_unknown'
            ELSE '' END AS kernel_problem,

       ramdisk.id AS ramdisk,
       CASE WHEN given.ramdisk_id IS NOT NULL OR given.ramdisk_id_default THEN 'here'
            WHEN given.given_ramdisk_id IS NOT NULL THEN 'mci_setting'
            WHEN given.is_unknown THEN 'unknown' ELSE 'cloud_default' END AS ramdisk_from,
       CASE WHEN ramdisk.availability IN (3, 4) THEN 'image_unavailable'
            WHEN ramdisk.removed THEN 'removed'
            WHEN ramdisk.id IS NULL AND NOT given.ramdisk_id_default AND given.is_unknown THEN 'settings_unknown'
            ELSE '' END AS ramdisk_problem,

       coalesce(given.user_data, given.given_user_data, '') AS user_data,
       CASE WHEN given.user_data IS NOT NULL THEN 'here'
            WHEN given.given_user_data IS NOT NULL THEN 'mci_setting'
            WHEN given.is_unknown THEN 'unknown' ELSE 'cloud_default' END AS user_data_from,
       iif(given.user_data IS NULL AND given.is_unknown, 'settings_unknown', '') AS user_data_problem,

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
  LEFT JOIN server_template ON server_template.id = given.server_template_id
  LEFT JOIN image ON image.id = coalesce(given.image_id, given.given_image_id)
  LEFT JOIN instance_type ON instance_type.id = coalesce(given.instance_type_id, given.given_instance_type_id)
  LEFT JOIN image AS kernel
         ON kernel.id = iif(given.kernel_id_default, NULL, coalesce(given.kernel_id, given.given_kernel_id))
  LEFT JOIN image AS ramdisk
         ON ramdisk.id = iif(given.ramdisk_id_default, NULL, coalesce(given.ramdisk_id, given.given_ramdisk_id))
  LEFT JOIN datacenter ON datacenter.id = iif(given.has_policy, NULL, given.datacenter_id)
