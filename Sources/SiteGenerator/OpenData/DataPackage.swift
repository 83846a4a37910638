import Diagnostics
import HTML
import VietnameseText

/// Describes all files of the open data to programs.
///
/// - Source: Data Package specification, version 1.
struct DataPackage {
  let site: SiteContext
  let resources: [DataResource]

  var file: OutputFile {
    var json = JSONWriter()
    json.object { json in
      json.member("profile", "data-package")
      json.member("name", "thutuc")
      json.member("title", site.input.title)
      json.member("description", site.texts(.dataLead))
      if let base = site.input.baseURL { json.member("homepage", base) }
      json.member("version", site.input.revision ?? site.day.iso)
      json.member("created", site.day.iso + "T00:00:00+07:00")
      writeLicence(into: &json)
      json.member("resources") { json in
        json.array { json in
          for resource in resources { write(resource, into: &json) }
        }
      }
    }
    return OutputFile(path: Route.data("datapackage.json").path, bytes: json.bytes)
  }

  private func writeLicence(into json: inout JSONWriter) {
    guard let licence = site.theme.dataLicence else { return }
    json.member("licenses") { json in
      json.array { json in
        json.object { json in
          json.member("title", licence.name.text(in: .vietnamese))
          json.member("path", licence.address)
        }
      }
    }
  }

  private func write(_ resource: DataResource, into json: inout JSONWriter) {
    json.object { json in
      json.member("name", resource.id)
      json.member("title", site.texts(resource.title))
      json.member("path", resource.name)
      json.member("format", resource.format)
      json.member("mediatype", resource.mediaType)
      json.member("encoding", "utf-8")
      json.member("bytes", resource.size)
      json.member("hash", "sha256:" + resource.sum)
      guard case .table(let columns, _) = resource.kind else { return }
      json.member("profile", "tabular-data-resource")
      json.member("schema") { json in
        json.object { json in
          json.member("fields") { json in
            json.array { json in
              for column in columns {
                json.object { json in
                  json.member("name", column)
                  json.member("type", "string")
                }
              }
            }
          }
        }
      }
    }
  }
}
