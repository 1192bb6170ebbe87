using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Where something stands in a declaration: a client, a line or a field of one. Nothing is looked up before somebody asks.</summary>
/// <param name="Declaratie">In which.</param>
/// <param name="Element">The client or line, when it was read from a tree.</param>
/// <param name="Client">Which client, from 0.</param>
/// <param name="Prestatie">Which line of it, from 0; -1 for the client itself.</param>
/// <param name="Veld">Field; none for the whole.</param>
internal readonly record struct Declaratieplaats(Gelezendeclaratie Declaratie, Element? Element, int Client, int Prestatie = -1, string? Veld = null)
{
    internal Declaratieplaats Op(string? veld) => this with { Veld = veld };

    internal (string Pad, int Regelnummer, int Kolom) Zoek()
    {
        if (Element is not null)
        {
            var plek = Veld is null ? Element : Element.Kind(Veld)!;
            return (plek.Pad, plek.Regelnummer, plek.Kolom);
        }

        var pad = Prestatie < 0 ? Declaratie.Pad(Client) : Declaratie.Pad(Client, Prestatie);
        return (Veld is null ? pad : $"{pad}/{Veld}", 0, 0);
    }
}
