using Microsoft.AspNetCore.Http;

namespace Rotonde.Weblaag.Indeling;

/// <summary>The main menu of a host.</summary>
public interface INavigatie
{
    /// <summary>The items, in order; the layout leaves out what <see cref="IMenuwacht"/> forbids.</summary>
    IReadOnlyList<Navigatieitem> Items(HttpContext verzoek);
}

/// <summary>A host without a menu.</summary>
internal sealed class GeenNavigatie : INavigatie
{
    public IReadOnlyList<Navigatieitem> Items(HttpContext verzoek) => [];
}
