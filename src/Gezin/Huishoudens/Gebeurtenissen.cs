using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>A person got a file.</summary>
public sealed record PersoonGeregistreerd(PersoonId Persoon) : IGebeurtenis;

/// <summary>A household was noted.</summary>
public sealed record HuishoudenGeregistreerd(HuishoudenId Huishouden) : IGebeurtenis;

/// <summary>A family was formed, over one or more households.</summary>
public sealed record GezinGevormd(GezinsverbandId Gezin) : IGebeurtenis;

/// <summary>Authority over a child was noted.</summary>
public sealed record GezagVastgelegd(PersoonId Kind, PersoonId Gezagdrager) : IGebeurtenis;
