using System.CommandLine;
using Rotonde.Cli;

var wortel = new RootCommand("Rotonde: een open platform voor het sociaal domein. Zonder opdracht start het product met twee demogemeenten.")
{
    Ritopdracht.Maak(),
    Demoopdracht.Maak(),
    Monitoropdracht.Maak(),
    Importeeropdracht.Maak(),
};
Hulptekst.Zet(wortel);
wortel.SetAction((_, stop) => Startopdracht.VoerUitAsync(stop));
var gevraagd = wortel.Parse(args);
return gevraagd.Errors.Count > 0 && gevraagd.Action is not Hulptekst ? Hulptekst.Niet(gevraagd) : await gevraagd.InvokeAsync();
