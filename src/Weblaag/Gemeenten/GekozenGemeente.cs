using Rotonde.Basis;

namespace Rotonde.Weblaag.Gemeenten;

/// <summary>The gemeente that this request works in: chosen by the first segment of the path, so that every link and log line says which one.</summary>
/// <param name="Code">Its CBS code; also the key of its database in the register.</param>
/// <param name="Naam">Its name as people say it: <c>Duiven</c>.</param>
/// <param name="Segment">The first path segment, lower case: <c>duiven</c>.</param>
/// <param name="Thema">The name of its theme: <c>thema-{Thema}.css</c>.</param>
public sealed record GekozenGemeente(Gemeentecode Code, string Naam, string Segment, string Thema = "neutraal");
