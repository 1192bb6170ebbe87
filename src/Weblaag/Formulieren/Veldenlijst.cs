using Microsoft.AspNetCore.Http;

namespace Rotonde.Weblaag.Formulieren;

/// <summary>The fields of a page in the order in which they stand, so that the error summary (rendered later, shown above) can list and link them.</summary>
internal sealed class Veldenlijst
{
    private readonly List<Veldplaats> _velden = [];

    public IReadOnlyList<Veldplaats> Velden => _velden;

    public static Veldenlijst Van(HttpContext verzoek)
    {
        if (verzoek.Items[typeof(Veldenlijst)] is not Veldenlijst lijst)
        {
            verzoek.Items[typeof(Veldenlijst)] = lijst = new();
        }

        return lijst;
    }

    public void Voeg(string naam, string anker, string label) => _velden.Add(new(naam, anker, label));

    internal sealed record Veldplaats(string Naam, string Anker, string Label);
}
