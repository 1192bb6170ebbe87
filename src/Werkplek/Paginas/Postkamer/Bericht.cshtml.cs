using Microsoft.AspNetCore.Mvc;
using Rotonde.Berichten.Controles;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Postkamer;

/// <summary>A message as a form: each field with its meaning, the findings at their field, and the messages it belongs with.</summary>
[Mag(Gegevenssoort.Toewijzing)]
public sealed class BerichtModel(Berichtdetail detail, Berichtenoverzicht overzicht) : Rotondepagina
{
    private const int Gesprekslengte = 50;

    private readonly Dictionary<string, int> _plaatsen = new(StringComparer.Ordinal);

    /// <summary>The message.</summary>
    public BerichtInBeeld Beeld { get; private set; } = null!;

    /// <summary>The exchange it belongs to, oldest first; empty for who does not see the post room.</summary>
    public IReadOnlyList<Berichtregel> Gesprek { get; private set; } = [];

    /// <summary>Fields on a sheet: a declaration may have hundreds of thousands.</summary>
    public const int PerBlad = 500;

    /// <summary>The sheet of fields, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>The fields of this sheet as a form.</summary>
    public IReadOnlyList<Berichtgroep> Groepen { get; private set; } = [];

    /// <summary>The name of a place within the page.</summary>
    public static string Anker(string pad) => "v-" + pad.Replace('/', '-').Replace("[", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    /// <summary>The code of a finding as people meet it: that of the rule, and of the retour when it has one of its own; empty for what the chain says.</summary>
    public static string Code(Bevinding b) => b.Regel is "FO01" or "KETEN" ? "" : b.Retourcode is { } code && code != "0001" ? $"{b.Regel} ({code})" : b.Regel;

    /// <summary>Where a place stands in the form, on whatever sheet; none when it is not shown.</summary>
    public string? Adres(string pad)
    {
        var plaats = _plaatsen.TryGetValue(pad, out var p) ? p : -1;
        return plaats < 0 ? null : Url.Page("/Postkamer/Bericht", null, new { id = Beeld.Regel.Id.Waarde, blad = (plaats / PerBlad) + 1 }, null, null, Anker(pad));
    }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await detail.GeefAsync(Actor, BerichtId.Van(id), Stop) is not { } beeld)
        {
            return NotFound();
        }

        Beeld = beeld;
        BouwFormulier();
        Gesprek = beeld.Gesprek;
        if (Gesprek.Count == 0 && KanZonderPersoon(Gegevenssoort.Postkamer))
        {
            Gesprek = [.. (await overzicht.GeefAsync(Actor, new Berichtfilter(Gesprek: beeld.Regel.Gesprek), 1, Gesprekslengte, Stop)).Rijen.Reverse()];
        }

        return Page();
    }

    // A sheet begins with the groups around its first field, so that nobody reads a line without its client.
    private void BouwFormulier()
    {
        var velden = Beeld.Velden;
        for (var i = 0; i < velden.Count; i++)
        {
            // A gathering group has no place of its own in the form: what is in it has.
            if (velden[i].Waarde is not null || !Postwoorden.IsVerzameling(velden[i].Naam))
            {
                _plaatsen.TryAdd(velden[i].Pad, i);
            }
        }

        Blad = Math.Clamp(Blad, 1, Math.Max(1, (velden.Count + PerBlad - 1) / PerBlad));
        var begin = (Blad - 1) * PerBlad;
        var eerste = velden.Count > 0 ? velden[begin].Pad : "";
        var boven = velden.Take(begin).Where(v => v.Waarde is null && eerste.StartsWith(v.Pad + "/", StringComparison.Ordinal));
        Groepen = Berichtgroep.Bouw(boven.Concat(velden.Skip(begin).Take(PerBlad)), Beeld.Bevindingen.Where(b => b.Locatie.Count > 0).ToLookup(b => b.Locatie[0], StringComparer.Ordinal));
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
