/// What the portal's JSON holds, as far as this product knows it.
indirect enum PortalShape: Sendable {
  /// A text or a number.
  case text
  /// `true` or `false`, and read.
  case flag
  /// `true` or `false` that no part of a file can hold: told where it is true.
  case mark
  /// Numbers of rows in the portal's own tables, and members that repeat others.
  case ignored
  case list(PortalShape)
  case object([String: PortalShape])

  /// A procedure.
  static let procedure: PortalShape = .object(
    texts.merging(flags) { first, _ in first }
      .merging(lists) { first, _ in first }
      .merging(repeats) { first, _ in first })

  private static let texts: [String: PortalShape] = keys(
    """
    id code name decisionNo type formalityType state note keywords description
    requirementsAndConditions dossierReceivingAddresses executingAgencies authorizedAgencies
    delegatedAgencies coordinatingAgencies departmentPromulgateCode departmentPromulgateName
    """, .text)

  private static let flags: [String: PortalShape] =
    keys("isWard isProvince isMinistry isOtherAgency isFullProcess isNonTerritorial", .flag)
    .merging(keys("isVertical isUndetermined isSharedService isOfflineOnly", .mark)) { $1 }

  private static let repeats: [String: PortalShape] = keys(
    """
    codeNotation category categoryIds serviceGroupIds legalBasisIds resultIds subjectTypeIds
    departmentExecutingIds departmentAuthorityIds departmentAuthorizedIds departmentCoordinatingIds
    unitGroupExecutingIds unitGroupAuthorityIds unitGroupAuthorizedIds unitGroupCoordinatingIds
    departmentPromulgateId createdAt updatedAt isInternal
    """, .ignored)

  private static let named: PortalShape = .list(
    .object(keys("name code", .text).merging(keys("id", .ignored)) { $1 }))

  private static let component: PortalShape = .object(
    keys("name originalQty copyQty code", .text)
      .merging(keys("required", .flag)) { $1 }
      .merging(keys("hasElectronicForm isProcessingResult", .mark)) { $1 }
      .merging(keys("profileComponentId", .ignored)) { $1 }
      .merging([
        "attachments": .list(
          .object(
            keys("fileName", .text).merging(keys("id bucketName filePath", .ignored)) { $1 }))
      ]) { $1 })

  private static let fee: PortalShape = .object(
    keys("type value currencyName description", .text)
      .merging(keys("currencyId", .ignored)) { $1 }
      .merging([
        "attachment": .object(["fileName": .text, "fileId": .ignored])
      ]) { $1 })

  private static let lists: [String: PortalShape] = [
    "executionSteps": .list(.object(keys("name description", .text))),
    "executionMethods": .list(
      .object(
        keys("submissionMethod processingTime processingTimeUnit description", .text)
          .merging(["fees": .list(fee)]) { $1 })),
    "executionCases": .list(.object(["name": .text, "profileComponents": .list(component)])),
    "cases": .list(
      .object([
        "id": .ignored, "code": .text, "name": .text,
        "processingDay": .object(["qty": .text, "type": .text]),
      ])),
    "procedureProposal": .object([
      "id": .ignored, "proposalNumber": .text, "decisionDate": .text, "publicationDate": .text,
      "proposalType": .ignored, "issuingAgency": .object(["id": .ignored, "name": .text]),
    ]),
    "legalBasisesDetails": named, "resultsDetails": named, "subjectTypesDetails": named,
    "categoriesDetails": named, "departmentsExecuting": named, "departmentsAuthority": named,
    "departmentsAuthorized": named, "departmentsCoordinating": named,
    "unitGroupsExecuting": named, "unitGroupsAuthority": named, "unitGroupsAuthorized": named,
    "unitGroupsCoordinating": named,
  ]

  private static func keys(_ names: String, _ shape: PortalShape) -> [String: PortalShape] {
    Dictionary(
      names.split { $0 == " " || $0 == "\n" }.map { (String($0), shape) }, uniquingKeysWith: { $1 })
  }
}
