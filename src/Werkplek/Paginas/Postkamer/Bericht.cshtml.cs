using Microsoft.AspNetCore.Mvc;
using Rotonde.Berichten.Controles;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Postkamer;

/// <summary>A message as a form: each field with its meaning, the findings at their field, and the messages it belongs with.</summary>
[Mag(Gegevenssoort.Toewijzing)]
public sealed class BerichtModel(Berichtdetail detail, Berichtenoverzicht overzicht) : Rotondepagina
{
    private const int Gesprekslengte = 50;

    /// <summary>The message.</summary>
    public BerichtInBeeld Beeld { get; private set; } = null!;

    /// <summary>The exchange it belongs to, oldest first; empty for who does not see the post room.</summary>
    public IReadOnlyList<Berichtregel> Gesprek { get; private set; } = [];

    /// <summary>May the file itself be fetched?</summary>
    public bool MagBestand { get; private set; }

    /// <summary>Findings that belong to no field that is shown.</summary>
    public IReadOnlyList<Bevinding> Overig { get; private set; } = [];

    /// <summary>The findings of a field.</summary>
    public IEnumerable<Bevinding> Bij(string pad) => Beeld.Bevindingen.Where(b => b.Locatie.Count > 0 && b.Locatie[0] == pad);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await detail.GeefAsync(Actor, BerichtId.Van(id), Stop) is not { } beeld)
        {
            return NotFound();
        }

        Beeld = beeld;
        var paden = beeld.Velden.Select(v => v.Pad).ToHashSet(StringComparer.Ordinal);
        Overig = [.. beeld.Bevindingen.Where(b => b.Locatie.Count == 0 || !paden.Contains(b.Locatie[0]))];
        MagBestand = beeld.Velden.Count > 0 && await detail.BestandAsync(Actor, beeld.Regel.Id, Stop) is not null;
        if (Kan(Gegevenssoort.Postkamer))
        {
            try
            {
                Gesprek = [.. (await overzicht.GeefAsync(Actor, new Berichtfilter(Gesprek: beeld.Regel.Gesprek), 1, Gesprekslengte, Stop)).Rijen.Reverse()];
            }
            catch (GeenToegangException)
            {
                Gesprek = [];
            }
        }

        return Page();
    }

    /// <summary>The message as XML, for who may see everything in it.</summary>
    public async Task<IActionResult> OnGetXmlAsync(Guid id)
    {
        if (await detail.GeefAsync(Actor, BerichtId.Van(id), Stop) is not { Velden.Count: > 0 } beeld || await detail.BestandAsync(Actor, beeld.Regel.Id, Stop) is not { } xml)
        {
            return NotFound();
        }

        return File(xml, "application/xml", $"{beeld.Regel.Soort}-{beeld.Regel.Identificatie}.xml");
    }
}
